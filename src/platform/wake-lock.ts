import { granted } from './capability.ts';

/** What of the browser keeps a screen on. */
export interface WakeLockSource {
  readonly request?: (kind: 'screen') => Promise<{ release(): Promise<void> }>;
}

/**
 * Keeps the screen on while the page is seen, until the function returned is called. A browser gives
 * the lock up when the page is hidden, so it is asked for again. Without one the screen does as it
 * pleases.
 */
export function stayAwake(source: WakeLockSource | undefined, page: Document): () => void {
  let lock: Promise<{ release(): Promise<void> } | null> = Promise.resolve(null);
  const ask = (): void => {
    if (page.visibilityState !== 'visible') return;
    // Refused on a battery that is nearly empty, among others; there is nothing to be done then.
    lock = granted(() => source?.request?.('screen'))?.catch(() => null) ?? Promise.resolve(null);
  };
  ask();
  page.addEventListener('visibilitychange', ask);
  return () => {
    page.removeEventListener('visibilitychange', ask);
    lock.then((held) => held?.release()).catch(() => undefined);
  };
}
