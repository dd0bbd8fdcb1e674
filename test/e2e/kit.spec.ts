import { expect, test } from '@playwright/test';
import { expectAccessible } from './clean.ts';
import { isLong } from './long.ts';

for (const [locale, title, question] of [
  ['en-GB', 'Quick start', 'What surprised you?'],
  ['de-DE', 'Kurzanleitung', 'Was hat euch überrascht?'],
] as const) {
  for (const theme of ['light', 'dark'] as const) {
    if (!isLong && (theme === 'light') !== (locale === 'en-GB')) continue;
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ locale, colorScheme: theme });

      test('the kit stands on one page and no card is cut by its sheet', async ({ page }) => {
        await page.goto('./#/present/spirits/kit');
        await expect(page.locator('.kit [data-role]')).toHaveCount(6);
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.locator('.kit')).toContainText(question);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(320);

        await page.emulateMedia({ media: 'print', colorScheme: theme });
        await page.setViewportSize({ width: 673, height: 950 });
        await expect(page.locator('.kit .tools').first()).toBeHidden();
        const cards = await page.locator('.kit .card').evaluateAll((all) =>
          all.map((one) => ({
            isCut: one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
            colour: getComputedStyle(one).color,
          })),
        );
        expect(cards.length).toBeGreaterThan(60);
        for (const card of cards) expect(card).toEqual({ isCut: false, colour: 'rgb(0, 0, 0)' });
      });
    });
  }
}

test('the desk gives each moment its texts', async ({ page }) => {
  await page.goto('./#/present/spirits/desk');
  await expect(page.locator('.present-setup aside')).toContainText('How to run this');
  await expect(page.locator('.present-setup aside')).toContainText(
    'You are about to make decisions',
  );
  await page.locator('.setup [type=submit]').click();
  const notes = page.locator('rw-present-notes');
  await expect(notes.getByText('You are about to make decisions')).toBeVisible();
  await expect(notes.locator('.for-chapter')).toContainText(
    'The Morning After comes, near its end',
  );
  await page.locator('[data-step=open]').click();
  await expect(notes.getByText('You are about to make decisions')).toBeHidden();
  await page.locator('[data-close]').click();
  await expect(notes).toContainText('What surprised you?');
});
