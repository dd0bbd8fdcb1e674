import type { AppFrame } from './app-frame.ts';

/**
 * Puts the app in the place of the page that stood in the HTML, as soon as it can show the same.
 * Choices taken there are carried out before anything is drawn, so that whoever has decided sees
 * the page they have come to and none before it.
 */
export function takeOver(root: Element, opening: HTMLElement, frame: AppFrame): void {
  const { app } = frame;
  frame.hidden = true;
  const stop = app.subscribe(() => {
    const { desk } = app;
    if (desk === null && app.troubles.troubles.length === 0) return;
    stop();
    const taken = decisionsOf(opening).length;
    for (const label of decisionsOf(opening)) desk?.choose(label);
    root.replaceChildren(frame);
    // Everything is drawn in microtasks, thus before this.
    setTimeout(() => {
      const { activeElement: held } = document;
      const label = opening.contains(held) ? held?.getAttribute('data-label') : null;
      const isTurned = opening.dataset['waits'] !== undefined;
      frame.hidden = false;
      opening.remove();
      for (const late of decisionsOf(opening).slice(taken)) desk?.choose(late);
      if (isTurned) window.scrollTo(0, 0);
      const same = frame.querySelector<HTMLElement>(`[data-label="${label ?? ''}"]`);
      if (same !== null) same.focus({ preventScroll: true });
      else if (taken > 0) void frame.querySelector('rw-page')?.focusText();
    });
  });
}

/** Labels of the choices taken on the page that stood in the HTML. */
function decisionsOf(opening: HTMLElement): readonly string[] {
  return (opening.dataset['wanted'] ?? '').split(' ').filter((label) => label !== '');
}
