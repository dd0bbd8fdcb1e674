/** Whether the last click that began alone has decided something. */
let hasDecided = false;

/** Begins to tell clicks that begin alone from those that follow at once. */
export function watchClicks(): void {
  window.addEventListener('click', forget, true);
}

function forget({ detail }: MouseEvent): void {
  if (detail <= 1) hasDecided = false;
}

/**
 * Whether a click may decide. The second of a double click may not where the first has decided: it
 * meant the page that is gone. Clicks by keyboard count no clicks and may always.
 */
export function mayDecide({ detail }: MouseEvent): boolean {
  if (detail > 1 && hasDecided) return false;
  hasDecided = true;
  return true;
}
