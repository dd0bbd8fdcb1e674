import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

const said = {
  'en-GB': 'White tiles, two dead washing machines with planks across',
  'de-DE': 'Weiße Kacheln, zwei tote Waschmaschinen mit Brettern darüber',
};

for (const [locale, words] of Object.entries(said)) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ locale, colorScheme: theme, reducedMotion: 'reduce' });

      test('a page that begins a scene shows its picture and says what is on it', async ({
        page,
      }) => {
        const reader = new Reader(page);
        await reader.begin();
        await expect(page.getByRole('img', { name: words })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await reader.decide();
        await expect(page.locator('.scene')).toHaveCount(0);
      });
    });
  }
}

test('a picture speaks the other language when the page does', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.getByRole('img', { name: said['en-GB'] }).waitFor();
  await page.getByRole('button', { name: /Deutsch/ }).click();
  await expect(page.getByRole('img', { name: said['de-DE'] })).toHaveAttribute('lang', 'de');
});

test('the space of a picture is kept before it has come', async ({ page }) => {
  await page.route('**/drawings*', (route) => route.abort());
  const reader = new Reader(page);
  await reader.begin();
  const height = await page.locator('.scene').evaluate((scene) => scene.clientHeight);
  const width = await page.locator('.scene').evaluate((scene) => scene.clientWidth);
  expect(height / width).toBeCloseTo(6 / 16, 1);
  await expect(page.locator('.scene')).toContainText('White tiles');
});

test('every story on the shelf has its picture', async ({ page }) => {
  await new Reader(page).shelf();
  const stories = await page.locator('.story').count();
  expect(stories).toBeGreaterThan(0);
  await expect(page.locator('.story svg[role="img"]')).toHaveCount(stories);
});

test('pictures can be left out', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('runaway.settings', JSON.stringify({ pictures: 'none' })),
  );
  const reader = new Reader(page);
  await reader.shelf();
  await expect(page.locator('.scene')).toHaveCount(0);
  await reader.begin();
  await expect(page.locator('.scene')).toHaveCount(0);
});
