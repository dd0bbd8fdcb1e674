import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
};

/** Nothing axe finds fault with, no sideways scrolling, no text cut off. */
export async function expectClean(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectWhole(page);
}

/** Nothing axe finds fault with. */
export async function expectAccessible(page: Page): Promise<void> {
  // To read axe anew at each place of a page takes as long as to run it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (given) => {
    // What fades in has its colours only when it has come.
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, given)).violations;
  }, options);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
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
  const width = document.documentElement.clientWidth;
  const boxes = new Map<Element, ReturnType<typeof look>>();
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

  /** What a box does with what does not fit. */
  function look(box: Element) {
    const { overflowX, overflowY, display } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return { overflowX, overflowY, display, left, right, top, bottom };
  }

  function cutBy(from: Element, rect: DOMRect): string | null {
    for (let box: Element | null = from; box !== null; box = box.parentElement) {
      if (box === document.body || box === document.documentElement) break;
      const seen = boxes.get(box) ?? look(box);
      boxes.set(box, seen);
      const { overflowX, overflowY, left, right, top, bottom } = seen;
      if (/auto|scroll/.test(overflowX + overflowY)) return null;
      if (seen.display === 'inline') continue;
      const isCut =
        (/hidden|clip/.test(overflowX) && (rect.left < left - 2 || rect.right > right + 2)) ||
        (/hidden|clip/.test(overflowY) && (rect.top < top - 4 || rect.bottom > bottom + 4));
      if (isCut) return `${box.tagName.toLowerCase()}.${box.getAttribute('class') ?? ''}`;
    }
    return rect.left < -1 || rect.right > width + 1 ? 'the page' : null;
  }
}
