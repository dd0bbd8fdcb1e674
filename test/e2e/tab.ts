import type { Page } from '@playwright/test';

/** What can be pressed in the place shown and is not reached by so many presses of Tab. */
export async function unreached(page: Page, presses = 400): Promise<string[]> {
  await page.evaluate(() => {
    const reached = new Set<Element>();
    Object.assign(window, { reached });
    document.addEventListener('focusin', ({ target }) => reached.add(target as Element));
  });
  const left = () =>
    page.evaluate(() => {
      const { reached } = window as unknown as { reached: Set<Element> };
      const all = 'a[href], button, input, select, textarea, summary';
      const inside = document.querySelector('dialog[open]') ?? document;
      return (
        [...inside.querySelectorAll<HTMLElement>(all)]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => !one.matches(':disabled, [type=radio]:not(:checked)'))
          // One more and one fewer belong to the number between them, where the arrow keys do the same.
          .filter((one) => !one.matches('.counter button'))
          .filter((one) => !reached.has(one))
          .map((one) => one.outerHTML.slice(0, 120))
      );
    });
  for (let count = 0; count < presses; count += 20) {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
    if ((await left()).length === 0) return [];
  }
  return left();
}
