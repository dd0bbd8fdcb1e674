/** Whether every combination is walked through, as `npm run test:long` does, and not every pair once. */
export const isLong = process.env['RUNAWAY_LONG'] !== undefined;
