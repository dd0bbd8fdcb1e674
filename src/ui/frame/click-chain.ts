/** Whether the last click that began alone has decided something. */
let hasDecided = false;

window.addEventListener(
  'click',
  ({ detail }) => {
    if (detail <= 1) hasDecided = false;
  },
  true,
);

/**
 * Whether a click may decide. The second of a double click may not where the first has decided: it
 * meant the page that is gone. Clicks by keyboard count no clicks and may always.
 */
export function mayDecide({ detail }: MouseEvent): boolean {
  if (detail > 1 && hasDecided) return false;
  noteDecided();
  return true;
}

/** Notes that the last click has decided something elsewhere. */
export function noteDecided(): void {
  hasDecided = true;
}
