import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing axe finds fault with, no sideways scrolling, no text cut off. */
export async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], elementRef: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await expectWhole(page);
}

/** No sideways scrolling and no text cut off. */
export async function expectWhole(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await page.evaluate(cutOff)).toEqual([]);
}

/** Texts of which a part lies outside the box that shows them. Runs in the page. */
function cutOff(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null) continue;
    if (parent.closest('.hidden-text, .skip, template, script, style, [hidden]') !== null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const by = cutBy(parent, rect);
      if (by === null) continue;
      found.push(`${text.slice(0, 40)} in ${by}`);
      break;
    }
  }
  return found;

  function cutBy(from: Element, rect: DOMRect): string | null {
    for (let box: Element | null = from; box !== null; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (box === document.body || box === document.documentElement) break;
      if (/auto|scroll/.test(overflowX + overflowY)) return null;
      if (getComputedStyle(box).display === 'inline') continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const isCut =
        (/hidden|clip/.test(overflowX) && (rect.left < left - 2 || rect.right > right + 2)) ||
        (/hidden|clip/.test(overflowY) && (rect.top < top - 4 || rect.bottom > bottom + 4));
      if (isCut) return `${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`;
    }
    const isOutside = rect.left < -1 || rect.right > document.documentElement.clientWidth + 1;
    return isOutside ? 'the page' : null;
  }
}
