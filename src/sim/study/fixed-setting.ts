import { constants } from '../world/constant.ts';
import { isOneWhole } from './fixed-number.ts';
import { isOfFit } from '../mirror/fit-constant.ts';
import type { ConstantDefinition } from '../constant-table.ts';

/** A fixed number halved or half as large again; a list as a whole. */
export interface FixedSetting {
  readonly name: string;
  readonly value: number | readonly number[];
  readonly factor: number;
}

/** What fixed numbers are multiplied with. */
const factors = [0.5, 1.5] as const;

/**
 * Every fixed number at a half and at one and a half times its value, as far as its range goes. Left out is
 * what only the fit of the mirror uses, what is a whole in parts, and what the way of computing asks for.
 */
export function fixedSettings(): readonly FixedSetting[] {
  return constants
    .filter((each) => each.source !== 'structural' && !isOfFit(each.id) && !isOneWhole(each))
    .flatMap((each) =>
      factors.map((factor) => ({ name: each.id, value: scaled(each, factor), factor })),
    )
    .filter(({ name, value }) => {
      const usual = constants.find(({ id }) => id === name)!.value;
      return [value].flat().some((one, at) => one !== [usual].flat()[at]);
    });
}

function scaled({ value, range }: ConstantDefinition, factor: number): number | readonly number[] {
  const values = [value].flat();
  const isCount = values.every((one) => Number.isInteger(one) && one > 1);
  const scale = (one: number): number => {
    const wanted = isCount ? Math.round(one * factor) : Number((one * factor).toPrecision(12));
    return Math.min(range[1], Math.max(range[0], wanted));
  };
  return typeof value === 'number' ? scale(value) : values.map(scale);
}
