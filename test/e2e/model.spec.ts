import { expect, test } from '@playwright/test';
import { either } from './words.ts';

const numbers = either('Numbers', 'Zahlen');

test('what only some want to read is folded, and a link to it opens it', async ({ page }) => {
  await page.goto('./#/model');
  const main = page.getByRole('main');
  const table = main.getByRole('region', { name: numbers, exact: true });
  await expect(main.getByRole('heading', { name: numbers, exact: true })).toBeVisible();
  await expect(table).toBeHidden();
  await main.getByRole('navigation').getByRole('link', { name: numbers, exact: true }).click();
  await expect(table).toBeVisible();
  await expect(main.getByRole('heading', { name: numbers, exact: true })).toBeFocused();
});

test('everything of the model page is printed', async ({ page }) => {
  await page.goto('./#/model');
  const table = page.getByRole('region', { name: numbers, exact: true });
  await expect(page.getByRole('heading', { name: numbers, exact: true })).toBeVisible();
  await expect(table).toBeHidden();
  await page.pdf();
  await expect(table).toBeVisible();
});

test('every part of the model page has an address of its own', async ({ page }) => {
  await page.goto('./#/model');
  const headings = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(headings.first()).toBeVisible();
  const ids = await page
    .getByRole('main')
    .locator('[id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
});
