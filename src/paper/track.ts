import { indicators, type IndicatorDefinition, type Manifest } from '../game/index.ts';

/** An indicator as a track on a board: six fields, the first for the lowest values. */
export interface Track {
  /** Indicator id. */
  readonly indicator: string;
  /** The lowest value of each field but the first, rising, in the indicator's integer unit. */
  readonly steps: readonly number[];
}

/** Fields of a track, as many as a die has sides. */
export const fields = 6;

/** Above this an indicator counts without end, and its fields grow tenfold. */
const endless = 1_000_000;

/** The tracks of a story: one for each of its instruments. */
export function tracksOf({ indicators: shown }: Manifest): readonly Track[] {
  return shown.flatMap((id) => {
    const definition = indicators.find((known) => known.id === id);
    return definition === undefined ? [] : [{ indicator: id, steps: stepsOf(definition) }];
  });
}

/** The field, from 0, a value stands on. */
export function fieldOf({ steps }: Track, value: number): number {
  return steps.filter((step) => value >= step).length;
}

function stepsOf({ range: [low, high] }: IndicatorDefinition): readonly number[] {
  if (high > endless) return [1, 100, 1000, 10_000, 100_000];
  const span = high - low;
  if (span < fields) return Array.from({ length: span }, (_, index) => low + index + 1);
  return Array.from({ length: fields - 1 }, (_, index) =>
    Math.ceil(low + ((index + 1) * (span + 1)) / fields),
  );
}
