import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { importCanonical } from './every-place.ts';

/** Enters the world room of a playthrough; 33 decisions lead into the first wave. */
async function enterRoom(page: Page, decisions = 33): Promise<void> {
  await importCanonical(page, decisions);
  await page.locator('.strip .enter').click();
  await expect(page.locator('.room h1')).toBeVisible();
  await expect(page.locator('.filming')).toHaveText('', { timeout: 30_000 });
}

async function openAll(page: Page, selector: string): Promise<void> {
  await page.evaluate((which) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(which)) details.open = true;
  }, selector);
}

/** The painted dots of one class as one number that changes when they do. */
async function painted(page: Page, name: string): Promise<string> {
  return page
    .locator(`[data-class=${name}] canvas`)
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

const looks = (
  [
    ['light', 'en-GB', 1280],
    ['dark', 'de-DE', 1280],
    ['light', 'de-DE', 390],
    ['dark', 'en-GB', 320],
  ] as const
).map(([theme, locale, width]) => ({ theme, locale, width }));

for (const { theme, locale, width } of looks) {
  test.describe(`room and model, ${theme}, ${locale}, ${width} px`, () => {
    test.use({
      colorScheme: theme,
      locale,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });

    test('the room is accessible with its tables open', async ({ page }) => {
      await enterRoom(page, 17);
      await openAll(page, '.room section > * > details, .room rw-marks details');
      await openAll(page, '.room .instrument details, .more-curves:first-of-type');
      await openAll(page, '.more-curves:first-of-type .curve:first-of-type details');
      await page.locator('.curve').first().scrollIntoViewIfNeeded();
      await expect(page.locator('.curve canvas').first()).toBeVisible();
      await expectClean(page);
    });

    test('the model page is accessible with its tables open', async ({ page }) => {
      await page.goto('./#/model/trilemma');
      await expect(page.locator('#part-trilemma')).toBeFocused();
      await openAll(page, '.facts li:nth-child(-n + 4) details');
      await expectClean(page);
    });
  });
}

test('time is set by keyboard, and everything follows', async ({ page }) => {
  await enterRoom(page);
  const time = page.locator('#time');
  const when = page.locator('output.when');
  await expect(time).toHaveAccessibleName('Time');
  const end = await when.textContent();
  const there = await painted(page, 'pc');
  await time.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(when).not.toHaveText(end ?? '');
  await page.keyboard.press('End');
  await expect(when).toHaveText(end ?? '');
  await page.keyboard.press('PageDown');
  const moved = await page.locator('rw-moved .lead').textContent();
  await page.keyboard.press('PageDown');
  await expect(page.locator('rw-moved .lead')).not.toHaveText(moved ?? '');
  await page.keyboard.press('Home');
  await expect(when).toHaveText(/7 June 2027/);
  await expect(page.locator('rw-heat figcaption')).toContainText('no copies');
  expect(await painted(page, 'pc')).not.toBe(there);
});

test('a decision of the list takes the room to its time and shows what moved', async ({ page }) => {
  await enterRoom(page);
  await page.locator('.marks-list summary').click();
  const decision = page.locator('.marks-list li.decision button').nth(15);
  const said = (await decision.locator('span').last().textContent()) ?? '';
  await decision.click();
  await expect(decision).toHaveAttribute('aria-current', 'true');
  const lead = (await page.locator('rw-moved .lead').textContent()) ?? '';
  expect(said.replace('Decision: ', '')).toBe(lead.replace(/^After “|”$/g, ''));
  await expect(page.locator('rw-moved tbody tr').first()).toBeVisible();
});

test('every drawing has a table with the same values', async ({ page }) => {
  await enterRoom(page);
  for (const twin of await page.locator('.room .twin:visible').all()) {
    await twin.locator('summary').click();
    await expect(twin.locator('tbody tr').first()).toBeVisible();
  }
  const held = await page.locator('rw-map tbody tr td:nth-of-type(2)').allTextContents();
  const counted = held.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  const copies = page.locator('.curve[data-indicator=copies] tbody tr').last().locator('td');
  expect(Number((await copies.textContent())?.replace(/\D/g, ''))).toBe(counted);
});

test('an instrument leads to the part of the model that computes it', async ({ page }) => {
  await enterRoom(page);
  await page.locator('.curve[data-indicator=services] .note a').click();
  await expect(page.locator('#part-society')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator('#part-society')).toHaveText('Dienste und Gesellschaft');
});
