import {
  fateElsewhere,
  tally,
  walkOnce,
  type Tally,
  type Walked,
  type WalkOptions,
} from '../../../futures/index.ts';
import type { Pack } from '../../../game/index.ts';

/** Every `step`th playthrough of `runs`, from `first` on. */
export interface Part {
  readonly first: number;
  readonly step: number;
  readonly runs: number;
}

/** Plays a part of a walk, one playthrough each time the next is asked for. */
export function* walkPart(
  pack: Pack,
  options: WalkOptions,
  { first, step, runs }: Part,
): Generator<Tally> {
  const taken = new Map<string, number>();
  const fate = options.elsewhere === true ? (one: Walked) => fateElsewhere(pack, one) : undefined;
  for (let index = first; index < runs; index += step) {
    yield tally([walkOnce(pack, options, index, taken)], fate);
  }
}
