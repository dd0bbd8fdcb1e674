import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { root } from './document.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

test('the check of a place finds what it is there to find', async ({ page }) => {
  await page.goto('./#/about');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const faults = [
    '<img src="data:," />',
    '<p style="color: #999; background: #aaa">low</p>',
    '<button></button>',
    '<p style="width: 3000px">wide</p>',
    '<p style="width: 3em; overflow: hidden; white-space: nowrap">cut off on its right side</p>',
  ];
  for (const fault of faults) {
    await page.getByRole('main').evaluate((main, html) => {
      main.insertAdjacentHTML('beforeend', `<div id="fault">${html}</div>`);
      // The page's policy lets no text bring a style with it.
      for (const one of document.querySelectorAll<HTMLElement>('#fault [style]'))
        one.style.cssText = one.getAttribute('style') ?? '';
    }, fault);
    await expect(expectClean(page), fault).rejects.toThrow();
    await page.evaluate(() => document.getElementById('fault')?.remove());
  }
  await expectClean(page);
});

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
  const begin = new Shelf(page).stories.first().getByRole('button');
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
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('settings hold after a reload and show on the page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('s');
  await page.getByRole('radio', { name: 'night' }).check({ force: true });
  await page.getByRole('radio', { name: 'largest' }).check({ force: true });
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(root(page)).toHaveAttribute('data-size', '5');
});

test('another page in the same place is seen from its beginning, and keys go on from there', async ({
  page,
}) => {
  const text = page.getByRole('main');
  const stood = () => page.evaluate(() => [scrollY, document.activeElement?.tagName]);
  await page.goto('./#/write/help/bring');
  const link = page.getByRole('article').getByRole('link').last();
  await link.focus();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  const before = await text.getByRole('heading').first().innerText();
  await page.keyboard.press('Enter');
  await expect(text.getByRole('heading').first()).not.toHaveText(before);
  await expect.poll(stood).toEqual([0, 'MAIN']);
  await page.goto('./#/present/spirits/kit');
  await expect(text.getByRole('heading').nth(3)).toBeVisible();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Skip to the text' }).focus();
  await page.evaluate(() => (location.hash = location.hash.replace('/kit', '/report')));
  await expect(page.getByRole('article', { name: 'Report of a workshop' })).toBeVisible();
  await expect.poll(stood).toEqual([0, 'MAIN']);
});
