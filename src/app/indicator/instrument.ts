import {
  columnOf,
  indicators,
  parameters,
  type Manifest,
  type Run,
  type Turn,
  shownAt,
  someOf,
} from '../../game/index.ts';

/** What an instrument shows, by the name a story gives. */
export interface InstrumentReading {
  /** Values at every reading, or at every page where pages alone are kept, from the first on. */
  readonly values: readonly number[];
  /** Index into `values` of the page before the last one. */
  readonly mark: number;
  /** Which direction is bad for people. */
  readonly bad: 'high' | 'low' | 'none';
}

/** Names of the instruments beside a page: the chapter's, or the story's where it has none. */
export function instrumentsOf(manifest: Manifest, chapter: string | null): readonly string[] {
  const own = manifest.chapters.find(({ id }) => id === chapter)?.instruments;
  return own ?? manifest.indicators;
}

/**
 * What an instrument has shown so far: an indicator in its unit, the level of a measure in percent,
 * a parameter that stories set in its unit. Null where the name is none of them.
 */
export function readInstrument(run: Run, name: string): InstrumentReading | null {
  const column = columnOf(name);
  const definition = indicators[column];
  if (definition !== undefined) {
    const readings = run.turns.flatMap((turn) => turn.readings);
    const recent = run.turns.at(-1)?.readings.length ?? 0;
    return {
      values: readings.map(({ values }) => values[column] ?? 0),
      mark: Math.max(0, readings.length - 1 - recent),
      bad: definition.bad,
    };
  }
  const read = pageReader(run, name);
  if (read === null) return null;
  return {
    values: run.turns.map(({ world }) => read(world)),
    mark: Math.max(0, run.turns.length - 2),
    bad: 'none',
  };
}

/** An instrument on a page as it is drawn and told; `value` is what it reads, and 0 may be `someOf` it. */
export function shownOn(
  { world, readings }: Turn,
  name: string,
  value: number,
  reading = readings.at(-1),
): number {
  const column = columnOf(name);
  if (column >= 0) return shownAt(reading, column);
  const level = world.levels[world.measures.findIndex(({ id }) => id === name)] ?? 0;
  return value === 0 && level > 0 ? someOf : value;
}

type PageReader = (world: Run['turns'][number]['world']) => number;

function pageReader(run: Run, name: string): PageReader | null {
  const measure = run.turns[0]?.world.measures.findIndex(({ id }) => id === name) ?? -1;
  if (measure >= 0) return ({ levels }) => Math.round(100 * (levels[measure] ?? 0));
  const parameter = parameters.find(({ id, settable }) => settable && id === name);
  return parameter === undefined ? null : (world) => world.parameters[parameter.id];
}
