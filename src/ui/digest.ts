import type { Run } from '../game/index.ts';

/** What the shelf shows of a playthrough without computing it again. A cache, never the truth. */
export interface Digest {
  /** Chapter id reached, or null. */
  readonly chapter: string | null;
  /** Ending id reached, or null. */
  readonly ending: string | null;
  /** World hour reached. */
  readonly hour: number;
  /** How the story's first indicator went: at most 48 values from the start to now. */
  readonly line: readonly number[];
  /** Indices into `line` at which decisions lie; at most as many as there are decisions. */
  readonly marks: readonly number[];
}

const points = 48;

/** The digest of a run; `column` is the indicator drawn. */
export function digestOf(run: Run, column: number): Digest {
  const readings = run.turns.flatMap((turn) => turn.readings);
  const ends: number[] = [];
  let seen = 0;
  for (const turn of run.turns) {
    seen += turn.readings.length;
    ends.push(seen - 1);
  }
  const count = Math.min(points, readings.length);
  const at = (index: number) =>
    Math.round((index * (readings.length - 1)) / Math.max(1, count - 1));
  const line = Array.from(
    { length: count },
    (_, index) => readings[at(index)]?.values[column] ?? 0,
  );
  const scale = (count - 1) / Math.max(1, readings.length - 1);
  const marks = [...new Set(ends.slice(1).map((end) => Math.round(end * scale)))];
  const last = run.turns.at(-1);
  return {
    chapter: last?.chapter ?? null,
    ending: last?.ending ?? null,
    hour: last?.readings.at(-1)?.hour ?? 0,
    line,
    marks,
  };
}

/** Reads a digest from what is kept; null when it is not one. */
export function readDigest(value: unknown): Digest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { chapter, ending, hour, line, marks } = value as Readonly<Record<string, unknown>>;
  const isName = (name: unknown) => name === null || typeof name === 'string';
  const isNumbers = (list: unknown) =>
    Array.isArray(list) && list.every((one) => typeof one === 'number' && Number.isFinite(one));
  const isDigest =
    isName(chapter) &&
    isName(ending) &&
    typeof hour === 'number' &&
    isNumbers(line) &&
    isNumbers(marks);
  // Every field was looked at above.
  return isDigest ? (value as Digest) : null;
}
