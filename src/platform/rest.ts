import { granted } from './capability.ts';

/** Longest wait for a quiet moment, ms. */
const longest = 500;

/** Resolves at the next moment at which the browser has nothing else to do, or soon after. */
export function rest(): Promise<void> {
  return new Promise((done) => {
    // Safari has no idle callbacks, whatever the type says.
    const asked = granted(() => requestIdleCallback(() => done(), { timeout: longest }));
    if (asked === undefined) setTimeout(done, 50);
  });
}

/** Resolves after so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
