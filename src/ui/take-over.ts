import type { AppFrame } from './app-frame.ts';

/**
 * Puts the app in the place of the first page that stood in the HTML, as soon as it can show the
 * same. A choice taken there is carried out before anything is drawn, so that whoever has decided
 * sees the next page at once.
 */
export function takeOver(root: Element, opening: HTMLElement, frame: AppFrame): void {
  const { app } = frame;
  frame.hidden = true;
  const stop = app.subscribe(() => {
    const { desk } = app;
    if (desk === null && app.troubles.troubles.length === 0) return;
    stop();
    const { wanted } = opening.dataset;
    if (wanted !== undefined) desk?.choose(wanted);
    root.replaceChildren(frame);
    // Everything is drawn in microtasks, thus before this.
    setTimeout(() => {
      const held = opening.contains(document.activeElement) ? document.activeElement : null;
      frame.hidden = false;
      opening.remove();
      const same = `[data-label="${held?.getAttribute('data-label') ?? ''}"]`;
      if (wanted !== undefined) void frame.querySelector('rw-page')?.focusText();
      else frame.querySelector<HTMLElement>(same)?.focus({ preventScroll: true });
    });
  });
}
