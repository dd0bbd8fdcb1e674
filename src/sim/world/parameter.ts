import type { Outcome } from '../refusal.ts';
import { accept, outOfRange, unknownName } from '../refusal.ts';
import { parameterLimits, parameterTable } from './parameter-table.ts';
import type { ParameterId, ParameterLimit } from './parameter-table.ts';

export type { ParameterId, ParameterLimit } from './parameter-table.ts';

/** One number of the model: what it is measured in, what it starts as, how far it may go, where it comes from. */
export interface ParameterDefinition {
  readonly id: ParameterId;
  readonly unit: string;
  readonly default: number;
  readonly range: readonly [number, number];
  /** Where the value comes from: a source, or `chosen` when it is ours. */
  readonly source: string;
  /** Whether a story or a facilitator may set it while the world runs. */
  readonly settable: boolean;
  /** Whether only whole numbers are allowed. */
  readonly whole: boolean;
}

/** A value for every parameter. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/** Every parameter of the model, in the order of the table on the model page. */
export const parameters: readonly ParameterDefinition[] = parameterTable.map(
  ([id, unit, value, low, high, source, kind]) => ({
    id,
    unit,
    default: value,
    range: [low, high],
    source,
    settable: kind === 'settable',
    whole: kind === 'settable' || kind === 'whole',
  }),
);

const byId = new Map<string, ParameterDefinition>(parameters.map((entry) => [entry.id, entry]));

/** The starting value of every parameter. */
export const defaultParameters: Parameters = Object.fromEntries(
  parameters.map((entry) => [entry.id, entry.default]),
  // Every id of the table is a key, which fromEntries cannot know.
) as Record<ParameterId, number>;

/** The first limit that these values break together, with what they come to; null when they keep all. */
export function brokenLimit(
  values: Parameters,
): (ParameterLimit & { readonly sum: number }) | null {
  for (const limit of parameterLimits) {
    const sum = limit.parameters.reduce((total, id) => total + values[id], 0);
    if (!(sum <= limit.most)) return { ...limit, sum };
  }
  return null;
}

/** Checks one value for one parameter; `settableOnly` also refuses the numbers a story may not change. */
export function checkParameter(
  name: string,
  value: number,
  settableOnly: boolean,
): Outcome<ParameterDefinition> {
  const definition = byId.get(name);
  if (definition === undefined) {
    const offered = parameters.filter((entry) => entry.settable || !settableOnly);
    return unknownName(
      'unknown-parameter',
      name,
      offered.map((entry) => entry.id),
    );
  }
  if (settableOnly && !definition.settable) {
    return {
      ok: false,
      refusal: { kind: 'not-settable', name, value, range: definition.range, nearest: null },
    };
  }
  const [low, high] = definition.range;
  const fits = value >= low && value <= high && (!definition.whole || Number.isInteger(value));
  return fits ? accept(definition) : outOfRange(name, value, definition.range);
}
