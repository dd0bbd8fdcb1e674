/** How often a surface is tried: in every run, and in the long one. */
export const often = {
  numRuns: process.env['RUNAWAY_LONG'] === undefined ? 2000 : 100_000,
  // Where one case takes its time, the rest of them must not be waited for in vain.
  endOnFailure: true,
};
