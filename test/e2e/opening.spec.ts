import { expect, test, type Page } from '@playwright/test';
import { Reader } from './reader.ts';

/** Holds back every script until the function returned is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

async function boxes(page: Page): Promise<unknown> {
  return page
    .locator('h1:visible, .page-text:visible p, .choices:visible button, .bar:visible')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.tagName, x, y, width, height];
      }),
    );
}

for (const locale of ['en-GB', 'de-DE']) {
  for (const width of [1280, 390]) {
    test.describe(`${locale}, ${width} px`, () => {
      test.use({ locale, viewport: { width, height: 900 } });

      test('the first page stands before any script, and nothing moves when the app comes', async ({
        page,
      }) => {
        const release = await holdScripts(page);
        await page.goto('./#/play/spirits', { waitUntil: 'commit' });
        await expect(page.locator('#opening .choices button').first()).toBeVisible();
        const before = await boxes(page);
        release();
        await expect(page.locator('rw-page p').first()).toBeVisible();
        await expect(page.locator('#opening')).toHaveCount(0);
        await expect(page.locator('.gauge')).toHaveCount(5);
        expect(await boxes(page)).toEqual(before);
      });
    });
  }
}

test('a choice taken before the app has come is taken when it has', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./#/play/spirits', { waitUntil: 'commit' });
  await page.locator('#opening .choices button').nth(1).click();
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(1);
  await reader.kept();
});
