import { indicators, type Run } from '../../game/index.ts';

/** What a picture may know of the playthrough it stands in. */
export interface SceneWorld {
  /** Whole number; the luck of the world. */
  readonly seed: number;
  /** An indicator's value on the page, in its integer unit; 0 where there is none of this name. */
  readonly now: (indicator: string) => number;
  /** Its values from the beginning to the page, at most `most` of them. */
  readonly way: (indicator: string, most: number) => readonly number[];
}

/** What a picture may know on the last page of a run. */
export function sceneWorldOf(run: Run): SceneWorld {
  const readings = run.turns.flatMap((turn) => turn.readings);
  const valuesOf = (indicator: string): readonly number[] => {
    const column = indicators.findIndex(({ id }) => id === indicator);
    return readings.map(({ values }) => values[column] ?? 0);
  };
  return {
    seed: run.playthrough.seed,
    now: (indicator) => valuesOf(indicator).at(-1) ?? 0,
    way: (indicator, most) => {
      const values = valuesOf(indicator);
      const count = Math.min(most, values.length);
      const stride = (values.length - 1) / Math.max(1, count - 1);
      return Array.from({ length: count }, (_, index) => values[Math.round(index * stride)] ?? 0);
    },
  };
}
