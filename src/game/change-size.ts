/** Doublings between two open-ended counts that are the whole scale. */
const mostDoublings = 20;

/**
 * How large a change of an indicator is on its scale, 0..1. Shares and points go by their difference,
 * open-ended counts by the doublings between them. `highest` is the highest value of the indicator.
 */
export function changeSize(from: number, to: number, highest: number): number {
  if (highest <= 1000) return Math.min(1, Math.abs(to - from) / highest);
  return Math.min(1, Math.abs(Math.log2((to + 1) / (from + 1))) / mostDoublings);
}
