/** Where somebody is on a page: what has the focus, what is selected, what lies open. */
export interface KeptPlace {
  readonly focus: string | null;
  readonly selection: readonly [anchor: number, focus: number] | null;
  readonly open: readonly string[];
}

/** What can have the focus on a page. */
const holders = 'main, a, button, summary, input, p[tabindex]';

const still = { preventScroll: true };

/** Notes where somebody is on a page, by names that another drawing of the same page has as well. */
export function placeOn(page: Element): KeptPlace {
  const names = namesOn(page);
  const { activeElement } = document;
  const selected = getSelection();
  const { anchorNode, focusNode } = selected ?? {};
  const isSelected = selected?.isCollapsed === false && anchorNode != null && focusNode != null;
  return {
    focus: (activeElement && names.get(activeElement)) ?? null,
    selection:
      isSelected && page.contains(anchorNode) && page.contains(focusNode)
        ? [
            lettersBefore(page, anchorNode, selected.anchorOffset),
            lettersBefore(page, focusNode, selected.focusOffset),
          ]
        : null,
    open: [...page.querySelectorAll('details[open] > summary')].map((one) => names.get(one) ?? ''),
  };
}

/** Goes back to a place on another drawing of the page; false where nothing there has the focus. */
export function goTo(page: Element, { focus, selection, open }: KeptPlace): boolean {
  const named = new Map([...namesOn(page)].map(([element, name]) => [name, element]));
  for (const name of open) named.get(name)?.parentElement?.setAttribute('open', '');
  const holder = focus === null ? undefined : named.get(focus);
  if (holder instanceof HTMLElement) holder.focus(still);
  if (selection !== null) {
    const [anchor, end] = selection.map((letters) => pointAfter(page, letters));
    if (anchor && end) getSelection()?.setBaseAndExtent(...anchor, ...end);
  }
  return holder !== undefined;
}

/** A name for everything on a page that can have the focus: what it is, what it says, which of these. */
function namesOn(page: Element): ReadonlyMap<Element, string> {
  const counts = new Map<string, number>();
  return new Map(
    [...page.querySelectorAll(holders)].map((element) => {
      const said = element.getAttribute('aria-label') ?? element.textContent;
      const name = element.localName === 'main' ? 'main' : `${element.localName} ${bare(said)}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [element, `${name} ${count}`];
    }),
  );
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function texts(page: Element): TreeWalker {
  return document.createTreeWalker(page.querySelector('main') ?? page, NodeFilter.SHOW_TEXT);
}

/** Letters of the page before a point; the blanks between elements are not the same everywhere. */
function lettersBefore(page: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(page.querySelector('main') ?? page, 0);
  range.setEnd(node, offset);
  return bare(range.toString()).length;
}

function pointAfter(page: Element, letters: number): [Node, number] | null {
  const walker = texts(page);
  let left = letters;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let index = 0; index < text.length; index += 1) {
      if (/\s/.test(text[index] ?? '')) continue;
      if (left === 0) return [node, index];
      left -= 1;
      if (left === 0) return [node, index + 1];
    }
  }
  return null;
}
