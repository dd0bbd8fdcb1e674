declare global {
  interface Window {
    /** When a page came in the place of another, ms of the page's own clock. */
    runawayTurned?: number;
  }
}

/** How long after a page turned a click still means the page that is gone, ms: a slow double click. */
const tooSoon = 500;

/**
 * Begins a page that has come in the place of another at its top. What stands in the HTML and the app
 * are scripts of their own: both know from the window when the page turned.
 */
export function turnPage(): void {
  scrollTo(0, 0);
  window.runawayTurned = performance.now();
}

/**
 * Whether a click may decide. One that comes too soon after a page turned may not: nobody has seen
 * what lies under the pointer. Clicks by keyboard count no clicks and may always.
 * @param since when what was there before was left, ms of the page's own clock
 */
export function mayDecide(
  { detail, timeStamp }: Pick<UIEvent, 'detail' | 'timeStamp'>,
  since = window.runawayTurned ?? -tooSoon,
): boolean {
  return detail === 0 || timeStamp - since >= tooSoon;
}
