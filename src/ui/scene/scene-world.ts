import {
  columnOf,
  readingBefore,
  type Manifest,
  type Reading,
  type Run,
} from '../../game/index.ts';

/** What a picture may know of the playthrough it stands in. */
export interface SceneWorld {
  /** Whole number; the luck of the world. */
  readonly seed: number;
  /** An indicator's value on the page, in its integer unit; 0 where there is none of this name. */
  readonly now: (indicator: string) => number;
  /** Its values from the beginning to the page, at most `most` of them. */
  readonly way: (indicator: string, most: number) => readonly number[];
}

const worlds = new WeakMap<Run | Manifest, SceneWorld>();

/** What a picture may know on the last page of a run. The same run gives the same value. */
export function sceneWorldOf(run: Run): SceneWorld {
  return kept(run, run.playthrough.seed, () => run.turns.flatMap((turn) => turn.readings));
}

/** What a picture may know before a story has begun. */
export function sceneWorldBefore(manifest: Manifest): SceneWorld {
  return kept(manifest, 1, () => [readingBefore(manifest)]);
}

/** Readings are gathered when a picture first asks for one, not while a page is put together. */
function kept(of: Run | Manifest, seed: number, read: () => readonly Reading[]): SceneWorld {
  const known = worlds.get(of) ?? sceneWorld(seed, read);
  worlds.set(of, known);
  return known;
}

function sceneWorld(seed: number, read: () => readonly Reading[]): SceneWorld {
  let readings: readonly Reading[] | null = null;
  const valuesOf = (indicator: string): readonly number[] => {
    const column = columnOf(indicator);
    readings ??= read();
    return readings.map(({ values }) => values[column] ?? 0);
  };
  return {
    seed,
    now: (indicator) => valuesOf(indicator).at(-1) ?? 0,
    way: (indicator, most) => {
      const values = valuesOf(indicator);
      const count = Math.min(most, values.length);
      const stride = (values.length - 1) / Math.max(1, count - 1);
      return Array.from({ length: count }, (_, index) => values[Math.round(index * stride)] ?? 0);
    },
  };
}
