const hour = 3_600_000;
const day = 24 * hour;

/** Spaces between ticks, in days, and from where on months do better. */
const steps = [1, 2, 7, 14];

/**
 * Hours of the world between `from` and `to` at which a day begins, or a month where days would be
 * more than `most`. `at` gives the moment of an hour in milliseconds, in the world's time zone, UTC.
 */
export function timeTicks(
  at: (hour: number) => number,
  from: number,
  to: number,
  most: number,
): readonly number[] {
  const first = at(from);
  const last = at(to);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const days = (last - first) / day;
  const step = steps.find((one) => days / one <= most);
  const moments =
    step === undefined ? monthsBetween(first, last, most) : daysBetween(first, last, step);
  return moments.map((moment) => from + (moment - first) / hour);
}

function daysBetween(first: number, last: number, step: number): readonly number[] {
  const begin = Math.ceil(first / day) * day;
  const count = Math.floor((last - begin) / (step * day)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => begin + index * step * day);
}

function monthsBetween(first: number, last: number, most: number): readonly number[] {
  const date = new Date(first);
  const begin = date.getUTCMonth() + 1;
  const months = Math.round((last - first) / (30.4 * day));
  const every = Math.ceil(months / most);
  return Array.from({ length: months + 1 }, (_, index) =>
    Date.UTC(date.getUTCFullYear(), begin + index * every, 1),
  ).filter((moment) => moment >= first && moment <= last);
}
