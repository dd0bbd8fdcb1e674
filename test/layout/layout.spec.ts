import { expect, test, type Page } from '@playwright/test';
import { everyPlace } from '../e2e/every-place.ts';

const looks = [
  { name: 'light-en', colorScheme: 'light', locale: 'en-GB' },
  { name: 'dark-de', colorScheme: 'dark', locale: 'de-DE' },
] as const;

/** Widths to walk through every place with, px, and the one that its main places are seen at as well. */
const widths = [
  { width: 1280, also: 1920 },
  { width: 390, also: 320 },
] as const;

const mainPlaces = ['shelf', 'reader', 'world'];

/** When the playthroughs are read. */
const now = new Date('2027-06-02T08:00:00Z');

for (const { name, colorScheme, locale } of looks) {
  for (const { width, also } of widths) {
    test.describe(`${name} at ${width} px`, () => {
      test.use({
        colorScheme,
        locale,
        timezoneId: 'UTC',
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
      });

      test('every place looks as it did', async ({ page }) => {
        await page.clock.setFixedTime(now);
        await page.addInitScript(leaveNothingToChance);
        await everyPlace(page, async (place) => {
          await compare(page, `${place.replace(' ', '-')}-${name}-${width}`);
          if (!mainPlaces.includes(place)) return;
          await page.setViewportSize({ width: also, height: 800 });
          await compare(page, `${place}-${name}-${also}`);
          await page.setViewportSize({ width, height: 800 });
        });
      });
    });
  }
}

/** The same luck, seeds and ids in every run. */
function leaveNothingToChance(): void {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  Math.random = () => next() / 2147483647;
  crypto.getRandomValues = (array) => {
    const { buffer, byteOffset, byteLength } = array as unknown as Uint8Array<ArrayBuffer>;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = next() % 256;
    return array;
  };
}

/** Compares the whole page, or the window where a dialog lies over it, with the picture of that name. */
async function compare(page: Page, picture: string): Promise<void> {
  const { hasDialog, top } = await page.evaluate(() => ({
    hasDialog: document.querySelector('dialog[open]') !== null,
    top: window.scrollY,
  }));
  await page.mouse.move(0, 0);
  // What stands in the window moves with it.
  if (!hasDialog) await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect.soft(page).toHaveScreenshot(`${picture}.png`, {
    fullPage: !hasDialog,
    // Under which code phones join, the server says.
    mask: [page.locator('.code')],
  });
  await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
}
