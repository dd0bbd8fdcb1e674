const isLong = process.env['RUNAWAY_LONG'] !== undefined;

/** How often a surface is tried: in every run, and in the long one. */
export const often = {
  numRuns: Number(process.env['RUNAWAY_RUNS'] ?? (isLong ? 100_000 : 2000)),
  // Where one case takes its time, the rest of them must not be waited for in vain.
  endOnFailure: true,
};
