import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions } from 'lit';

/** An element with this attribute stands in the HTML and does nothing until it is taken off. */
export const waits = 'defer-hydration';

/**
 * Takes over what stands in an element as if `view` had been drawn there: the nodes stay the very
 * same, so that a press begun on them, the focus and a selection do. Where what stands is another
 * view, it goes, and the next drawing begins with nothing.
 */
export function adopt(view: unknown, element: HTMLElement, options: RenderOptions): void {
  const marks = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  // What belongs to an element within is hidden, once for every element around it.
  for (let mark = marks.nextNode(); mark instanceof Comment; mark = marks.nextNode()) {
    mark.data = mark.data.replace(/^~/, '');
  }
  try {
    hydrate(view, element, options);
  } catch {
    element.replaceChildren();
  }
}
