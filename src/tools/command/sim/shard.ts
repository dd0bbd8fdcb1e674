import * as v from 'valibot';
import type { Shard } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { readOutside } from '../../build/outside-file.ts';

/** The part asked for with --shard i/n, or null when all is asked for. */
export function shardOf(asked: Asked): Shard | null {
  const text = asked.text('shard');
  if (text === null) return null;
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const shard = { index: Number(match?.[1]), of: Number(match?.[2]) };
  if (match === null || shard.index < 1 || shard.index > shard.of || shard.of > 100_000) {
    throw new UsageError(`--shard ${text} must be i/n with 1 <= i <= n, for example 2/8`);
  }
  return shard;
}

/** A whole number from one value to another. */
export function wholeFrom(low: number, high: number) {
  const said = `must be a whole number from ${low} to ${high}`;
  return v.pipe(
    v.number(said),
    v.check((value) => Number.isInteger(value) && value >= low && value <= high, said),
  );
}

/** An object of these entries and no others. */
export function shapeOf<const T extends v.ObjectEntries>(entries: T) {
  const names = Object.keys(entries).join(', ');
  return v.strictObject(entries, ({ expected, received, input }) => {
    if (expected === 'never') return `is not known here; there is ${names}`;
    return received === 'undefined' || input === undefined
      ? 'is missing'
      : `must be an object with ${names}`;
  });
}

/** A list of these, with at least one in it. */
export function someOf<T extends v.GenericSchema>(item: T, said: string) {
  return v.pipe(v.array(item, said), v.minLength(1, `${said}, and not empty`));
}

const listed = v.pipe(
  v.string('must be 16 hex digits'),
  v.regex(/^[0-9a-f]{16}$/, 'must be 16 hex digits'),
);

/** What every part of a computation says of itself. */
export const stampSchema = v.pipe(
  shapeOf({
    index: wholeFrom(1, 100_000),
    of: wholeFrom(1, 100_000),
    spec: listed,
    world: wholeFrom(1, 1_000_000),
  }),
  v.check(({ index, of }) => index <= of, 'index must not be larger than of'),
);

/** Reads a file of JSON and checks it; a UsageError names the file, the place, the value and what is permitted. */
export function readChecked<T>(
  file: string,
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
): T {
  const checked = v.safeParse(schema, readJson(file));
  if (checked.success) return checked.output;
  throw new UsageError([`${file}:`, ...issueLines(checked.issues)].join('\n  '));
}

/** One sentence per problem: where, what was found, what is permitted. */
export function issueLines(issues: readonly v.BaseIssue<unknown>[]): readonly string[] {
  return issues.slice(0, 20).map((issue) => {
    const place = v.getDotPath(issue);
    // What JSON has no words for, a missing value, comes back as undefined.
    const text = JSON.stringify(issue.input) as string | undefined;
    const found = text === undefined ? 'nothing' : text.slice(0, 60);
    return place === null ? issue.message : `${place} ${found}: ${issue.message}`;
  });
}

/** Reads a file of JSON, unchecked. */
export function readJson(file: string): unknown {
  const text = readOutside(file).toString();
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
