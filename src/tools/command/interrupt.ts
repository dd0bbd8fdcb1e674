import { setImmediate } from 'node:timers/promises';

/** The exit code of what was stopped with Ctrl-C: 128 and the number of the signal. */
export const stoppedCode = 130;

/**
 * Does work that Ctrl-C stops without losing what is done; answers whether it was stopped. A second
 * Ctrl-C ends the program.
 */
export async function untilStopped(work: (stop: AbortSignal) => Promise<void>): Promise<boolean> {
  const stop = new AbortController();
  const hear = () => stop.abort();
  process.once('SIGINT', hear);
  try {
    await work(stop.signal);
  } finally {
    process.off('SIGINT', hear);
  }
  return stop.signal.aborted;
}

/** Does one thing after another in this thread and hears of Ctrl-C in between. */
export async function oneByOne<Part>(
  parts: Iterable<Part>,
  stop: AbortSignal,
  each: (part: Part) => void,
): Promise<void> {
  for (const part of parts) {
    each(part);
    await setImmediate();
    if (stop.aborted) return;
  }
}
