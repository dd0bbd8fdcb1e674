import { expect, type Page } from '@playwright/test';

/** What has the focus shows it and is not covered, and pictures stand out. */
export async function expectSeen(page: Page, place: string): Promise<void> {
  expect(await page.evaluate(withoutFocusSign), place).toEqual([]);
  expect(await page.evaluate(coveredInFocus), place).toEqual([]);
  expect(await page.evaluate(unseen), place).toEqual([]);
}

/** What shows no sign of having the focus. Runs in the page. */
function withoutFocusSign(): string[] {
  const found: string[] = [];
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const inside = document.querySelector('dialog[open]') ?? document;
  const were = document.activeElement;
  for (const element of inside.querySelectorAll<HTMLElement>(all)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.matches(':disabled')) continue;
    element.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== element) continue;
    const shown = [element, element.nextElementSibling, element.parentElement];
    const hasSign = shown.some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (!hasSign) found.push(element.outerHTML.slice(0, 120));
  }
  if (were instanceof HTMLElement) were.focus({ preventScroll: true });
  return found;
}

/** What lies under something else when it has the focus. Runs in the page. */
function coveredInFocus(): string[] {
  const found: string[] = [];
  const inside = document.querySelector('dialog[open]') ?? document;
  const were = document.activeElement;
  for (const element of inside.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      continue;
    element.focus();
    // A link over two lines has its middle beside itself.
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    const { left, top, width, height } = box;
    const [x, y] = [left + width / 2, top + height / 2];
    const isSeen = width > 8 && height > 8 && x > 0 && x < innerWidth && y > 0 && y < innerHeight;
    const hit = document.elementFromPoint(x, y);
    if (!isSeen || hit === null || element.contains(hit) || hit.contains(element)) continue;
    if (element.parentElement?.matches('label') && element.parentElement.contains(hit)) continue;
    found.push(`${element.outerHTML.slice(0, 120)} under ${hit.outerHTML.slice(0, 80)}`);
  }
  if (were instanceof HTMLElement) were.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return found;
}

/** Pictures of which nothing stands out from the ground, three to one. Runs in the page. */
function unseen(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const bright = (colour: string): number => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
      (value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      },
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isClear = (colour: string): boolean => colour === 'none' || /^rgba.*, 0\)$/.test(colour);
  /** The colour a picture lies on: a button may have one of its own. */
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const { parentElement } = element;
    return isClear(backgroundColor) && parentElement !== null
      ? groundOf(parentElement)
      : backgroundColor;
  };
  const standsOut = (colour: string, ground: number): boolean => {
    if (isClear(colour)) return false;
    const [low, high] = [bright(colour), ground].sort((a, b) => a - b);
    return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05) >= 3;
  };
  return [...document.querySelectorAll('main svg')]
    .filter((picture) => picture.checkVisibility() && picture.closest(':disabled') === null)
    .filter((picture) => {
      const ground = bright(groundOf(picture));
      const parts = picture.querySelectorAll('path, line, polyline, polygon, circle, rect, text');
      return ![...parts].some((part) => {
        const { stroke, fill } = getComputedStyle(part);
        return standsOut(stroke, ground) || standsOut(fill, ground);
      });
    })
    .map((picture) => picture.outerHTML.slice(0, 160));
}
