import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Reader } from './reader.ts';

const looks = ['light', 'dark'].flatMap((theme) =>
  ['en-GB', 'de-DE'].flatMap((locale) =>
    [1280, 320].map((width) => ({ theme: theme as 'light' | 'dark', locale, width })),
  ),
);

for (const { theme, locale, width } of looks) {
  test.describe(`${theme}, ${locale}, ${width} px`, () => {
    test.use({
      colorScheme: theme,
      locale,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });

    test('shelf, reader and sheets are accessible', async ({ page }) => {
      const reader = new Reader(page);
      await reader.shelf();
      await expectClean(page);
      await reader.begin();
      await reader.decideOften(3);
      await reader.kept();
      await page.locator('.gauge button').first().click();
      await expectClean(page);
      for (const key of ['h', 's', '?']) {
        await page.keyboard.press(key);
        await expect(page.locator('dialog[open] h2')).toBeVisible();
        await expectClean(page);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
      }
      await reader.shelf();
      await expect(page.locator('.save')).toHaveCount(1);
      await expectClean(page);
    });
  });
}

for (const { theme, locale, width } of looks) {
  test.describe(`around the story, ${theme}, ${locale}, ${width} px`, () => {
    test.use({
      colorScheme: theme,
      locale,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });

    test('looking back, glossary and about are accessible', async ({ page }) => {
      const reader = new Reader(page);
      await reader.begin();
      await reader.decideOften(4);
      await reader.kept();
      await page.goto(page.url().replace('#/play/', '#/debrief/'));
      await expect(page.locator('.road li').first()).toBeVisible();
      await page.locator('.chart summary').first().click();
      await expectClean(page);
      for (const place of ['glossary', 'about']) {
        await page.goto(`./#/${place}`);
        await expect(page.locator('.plain h2').first()).toBeVisible();
        await expectClean(page);
      }
    });
  });
}

test('strong contrast and the largest text are accessible on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    const settings = { contrast: 'more', size: '5', leading: '3', width: '3' };
    localStorage.setItem('runaway.settings', JSON.stringify(settings));
  });
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(2);
  await expectClean(page);
});

test('everything works by keyboard alone', async ({ page }) => {
  const reader = new Reader(page);
  await reader.shelf();
  const begin = page.locator('[data-begin]').first();
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('Tab');
    if (await begin.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(reader.choices.first()).toBeVisible();
  await page.keyboard.press('1');
  await expect.poll(() => reader.count()).toBe(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('u');
  await expect.poll(() => reader.count()).toBe(0);
  await page.keyboard.press('r');
  await expect.poll(() => reader.count()).toBe(1);
  const choice = reader.choices.first();
  for (let count = 0; count < 20; count += 1) {
    await page.keyboard.press('Tab');
    if (await choice.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await expect.poll(() => reader.count()).toBe(2);
  await page.keyboard.press('s');
  await expect(page.locator('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.locator('.save')).toHaveCount(1);
});

test('settings hold after a reload and show on the page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: 'night' }).check({ force: true });
  await page.getByRole('radio', { name: 'largest' }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', '5');
});

test('nothing moves by itself while a page is read', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) moved.sum += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const reader = new Reader(page);
  await page.goto('./#/play/spirits');
  await expect(reader.choices.first()).toBeVisible();
  await page.waitForTimeout(500);
  await reader.decideOften(3);
  await page.waitForTimeout(500);
  const sum = await page.evaluate(
    () => (window as unknown as { moved: { sum: number } }).moved.sum,
  );
  expect(sum).toBe(0);
});
