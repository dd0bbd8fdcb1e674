import { indicators } from '../../game/index.ts';

/** How the values of an instrument lie on the height of a chart. */
export interface ValueScale {
  /** Where a value lies, from 0 at the foot to 1 at the top; null for a value that stands for none. */
  readonly share: (value: number) => number | null;
  /** Values to be written at the axis, the foot and the top among them. */
  readonly ticks: readonly number[];
  /** How many times the one below it each tick above the first two is; null on an even scale. */
  readonly times: number | null;
}

/** The reading of a doubling time that says that nothing doubles. */
const never = 9999;

/** Counted by powers of ten, since they grow by doublings. */
const powers = new Set(['copies', 'peak_copies', 'sleepers', 'doubling_hours', 'growth']);

/**
 * The scale every chart of an instrument has: shares and marks stand on their whole scale, whatever
 * they do on it, copies by powers of ten, other counts from nought to the highest there was.
 */
export function scaleOf(id: string, values: readonly number[]): ValueScale {
  const highest = indicators.find((known) => known.id === id)?.range[1] ?? 100;
  const shown = values.filter((value) => !standsForNone(id, value));
  const most = Math.max(1, ...shown);
  if (powers.has(id)) return powerScale(id, most);
  if (highest <= 1000) return evenScale(highest, [0, highest / 2, highest]);
  const top = rounded(most);
  return evenScale(top, [0, top / 2, top]);
}

/** Whether a reading is no number for people: copies that do not grow have no doubling time. */
export function standsForNone(id: string, value: number): boolean {
  return id === 'doubling_hours' && value === never;
}

function evenScale(top: number, ticks: readonly number[]): ValueScale {
  return { share: (value) => inside(value / top), ticks, times: null };
}

/** From nought to the next power of ten, by the logarithm of one more. */
function powerScale(id: string, most: number): ValueScale {
  const decades = Math.max(1, Math.ceil(Math.log10(most)));
  const every = Math.ceil(decades / 3);
  const powersShown = Array.from({ length: decades + 1 }, (_, power) => power).filter(
    (power) => power > 0 && (decades - power) % every === 0,
  );
  const height = Math.log1p(10 ** decades);
  return {
    share: (value) => (standsForNone(id, value) ? null : inside(Math.log1p(value) / height)),
    ticks: [0, ...powersShown.map((power) => 10 ** power)],
    times: powersShown.length > 1 ? 10 ** every : null,
  };
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function rounded(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}
