/**
 * Thins the whole counts of a table between two places so that `room` of the `arrived` are left: the
 * same share of each, by systematic sampling with one uniform number.
 */
export function keepShare(
  counts: Float64Array,
  from: number,
  to: number,
  room: number,
  arrived: number,
  u: number,
): void {
  const share = room / arrived;
  let reached = u;
  let before = 0;
  for (let cell = from; cell < to; cell += 1) {
    const count = counts[cell]!;
    if (count === 0) continue;
    reached += count * share;
    const sum = Math.floor(reached + 1e-9);
    const after = sum > room ? room : sum;
    counts[cell] = after - before;
    before = after;
  }
}
