import { indicators as known, shownAt, type Playthrough, type Reading } from '../game/index.ts';
import { goOn, roadTo } from './fork.ts';
import type { Ready, Told } from './future.ts';

/** One choice not taken, followed under the luck that really was. */
export interface GhostTask {
  readonly kind: 'ghost';
  readonly playthrough: Playthrough;
  /** Number of decisions before the one that is taken differently. */
  readonly at: number;
  /** The choice to take there. */
  readonly label: string;
  /** The luck of choices by chance, as of the fork's first future. */
  readonly seed: number;
  readonly indicators: readonly string[];
}

/** Indicators of one road over time. */
export interface Series {
  /** World hours, rising. */
  readonly hours: readonly number[];
  /** Indicator id → one value per hour. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** How such a road went. */
export interface GhostPart extends Series {
  readonly kind: 'ghost';
  readonly at: number;
  readonly label: string;
  readonly ending: string | null;
}

/** Where two roads part, and whether they come together again. */
export interface Meeting {
  /** First hour at which an indicator differs by a point; null where none ever does. */
  readonly parts: number | null;
  /** Hour from which all stay within two points of one another; null where they do not. */
  readonly meets: number | null;
}

/** The distances at which roads have parted, and at which they are together again. */
const apart = 1;
const together = 2;

/**
 * Follows a choice not taken with the reader's own luck and, where they are on offer, the reader's own later
 * choices: the first future of that fork, told from day to day. Null when it does not fit the story.
 */
export function playGhost(told: Told, ready: Ready, task: GhostTask): GhostPart | null {
  const { playthrough, at, label, seed, indicators } = task;
  const road = roadTo(told, ready, playthrough, at, indicators);
  if (!road?.page.labels.includes(label)) return null;
  const later = [label, ...playthrough.decisions.slice(at + 1)];
  goOn(road, { later, injects: playthrough.injects }, seed, 0);
  return { kind: 'ghost', at, label, ending: road.ending, ...daily(road.past, indicators) };
}

/** One value a day of each indicator, and the last, as they are drawn and told. */
export function daily(readings: readonly Reading[], indicators: readonly string[]): Series {
  const days = new Map<number, Reading>();
  for (const reading of readings) days.set(Math.ceil(reading.hour / 24) * 24, reading);
  const columns = indicators.map((id) => known.findIndex((indicator) => indicator.id === id));
  const values = indicators.map((id, row) => [
    id,
    [...days.values()].map((day) => shownAt(day, columns[row]!)),
  ]);
  return { hours: [...days.keys()], values: Object.fromEntries(values) as Series['values'] };
}

/** Compares two roads by the indicators that are shares of a hundred. */
export function meetingOf(one: Series, other: Series, after: number): Meeting {
  const shares = Object.keys(one.values).filter(
    (id) => known.find((indicator) => indicator.id === id)?.range[1] === 100,
  );
  const places = new Map(other.hours.map((hour, place) => [hour, place]));
  const distances = one.hours.flatMap((hour, place) => {
    const there = places.get(hour);
    if (there === undefined || hour < after) return [];
    const far = shares.map((id) => Math.abs(one.values[id]![place]! - other.values[id]![there]!));
    return [{ hour, far: Math.max(0, ...far) }];
  });
  const parts = distances.find(({ far }) => far >= apart)?.hour ?? null;
  if (parts === null) return { parts, meets: null };
  const last = distances.findLastIndex(({ far }) => far > together);
  const meets = last < 0 ? parts : (distances[last + 1]?.hour ?? null);
  return { parts, meets };
}
