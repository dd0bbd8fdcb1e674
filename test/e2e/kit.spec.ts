import { expect, test } from '@playwright/test';
import { expectAccessible } from './clean.ts';
import { Desk } from './desk.ts';
import { drawn } from './drawn.ts';
import { isLong } from './long.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

for (const [locale, title, cards, question] of [
  ['en-GB', 'Quick start', 'Role cards', 'What surprised you?'],
  ['de-DE', 'Kurzanleitung', 'Rollenkarten', 'Was hat euch überrascht?'],
] as const) {
  for (const theme of ['light', 'dark'] as const) {
    if (!isLong && (theme === 'light') !== (locale === 'en-GB')) continue;
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ locale, colorScheme: theme });

      test('the kit stands on one page and no card is cut by its sheet', async ({ page }) => {
        await page.goto('./#/present/spirits/kit');
        const roles = page.getByRole('region', { name: cards, exact: true });
        // As many cards as people who are seated at first.
        await expect(roles.getByRole('heading', { level: 3 })).toHaveCount(24);
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(question);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBe(320);

        await page.emulateMedia({ media: 'print', colorScheme: theme });
        await page.setViewportSize({ width: 673, height: 950 });
        await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
        const cut = await page.locator(drawn.cards).evaluateAll((all) =>
          all.map((one) => ({
            isCut: one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
            colour: getComputedStyle(one).color,
          })),
        );
        expect(cut.length).toBeGreaterThan(60);
        for (const card of cut) expect(card).toEqual({ isCut: false, colour: 'rgb(0, 0, 0)' });
      });
    });
  }
}

test('the desk gives each moment its texts', async ({ page }) => {
  const desk = new Desk(page);
  await page.goto('./#/present/spirits/desk');
  const aside = page.getByRole('complementary', { name: 'How to run this' });
  await expect(aside).toContainText('How to run this');
  await expect(aside).toContainText('You are about to make decisions');
  await desk.started();
  const notes = page.getByRole('region', { name: 'For you' });
  await expect(notes.getByText('You are about to make decisions')).toBeVisible();
  await expect(notes).toContainText('The Morning After comes, near its end');
  await desk.step('open');
  await expect(notes.getByText('You are about to make decisions')).toBeHidden();
  await desk.close.click();
  await expect(notes).toContainText('What surprised you?');
});
