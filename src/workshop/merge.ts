import { canonicalText } from '../game/index.ts';
import type { Entry, Log } from './command.ts';

/**
 * One log out of two: the union of both as sets of entries, so that windows may hear of one another
 * as often and in whatever order they like and still come to the same.
 */
export function mergeLogs(one: Log, two: Log): Log {
  const entries = new Map<string, Entry>();
  for (const entry of [...one, ...two]) entries.set(textOf(entry), entry);
  const named = namedDeeds(entries.values());
  const kept = [...entries.values()].filter((entry) => !isNamed(entry, named));
  return kept.sort(byName);
}

/** Whether a log has every entry of another: merged with it, it would stay as it is. */
export function holdsLog(log: Log, other: Log): boolean {
  const there = new Set(log.map(textOf));
  const missing = other.filter((entry) => !there.has(textOf(entry)));
  if (missing.length === 0) return true;
  const named = namedDeeds(log);
  return missing.every((entry) => isNamed(entry, named));
}

/** What was done by windows that are named. */
function namedDeeds(entries: Iterable<Entry>): ReadonlySet<string> {
  const named = new Set<string>();
  for (const entry of entries) if (entry.window !== '') named.add(deedOf(entry));
  return named;
}

/** Whether an entry only repeats a named one: a former version hands on what it was told without the names. */
function isNamed(entry: Entry, named: ReadonlySet<string>): boolean {
  return entry.window === '' && named.has(deedOf(entry));
}

function byName(one: Entry, two: Entry): number {
  if (one.count !== two.count) return one.count - two.count;
  if (one.window !== two.window) return one.window < two.window ? -1 : 1;
  return textOf(one) < textOf(two) ? -1 : 1;
}

const texts = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const known = texts.get(entry) ?? canonicalText(entry);
  texts.set(entry, known);
  return known;
}

/** What was done and when, whoever did it. */
function deedOf({ time, command }: Entry): string {
  const { kind } = command;
  return canonicalText([time, kind === 'undo' ? { kind } : command]);
}
