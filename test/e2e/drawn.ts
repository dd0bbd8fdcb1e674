import type { Page } from '@playwright/test';

/**
 * What is measured as it is drawn: boxes, pictures and layout. Nobody meets these by a role or a
 * name, so they are found by element and class, and named here only.
 */
export const drawn = {
  /** The whole page, for its ground and what is set for all of it. */
  root: 'html',
  /** What looks like something to press or to fill in. */
  touched: 'main :is(button, a.button, summary, select, input)',
  /** What was said, on the curves of what the world said. */
  dots: '.lines .rim',
} as const;

/** What is to be touched and smaller than a finger: 44 pixels each way. */
export function tooSmall(page: Page): Promise<string[]> {
  return page.locator(drawn.touched).evaluateAll((all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isTick = one instanceof HTMLInputElement && one.type === 'checkbox';
        return !isTick && height > 0 && (width < 44 || height < 44);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}
