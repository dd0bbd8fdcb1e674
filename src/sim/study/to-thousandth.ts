/** A figure to three places after the point; never minus zero. */
export function toThousandth(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
