import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Reader } from './reader.ts';
import { drawn } from './drawn.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

test('looking back plays the other roads, keeps the answer and what is computed', async ({
  page,
}) => {
  const reader = new Reader(page);
  const main = page.getByRole('main');
  await reader.beginOnShelf('first-branch');
  await reader.decideOften(12);
  await expect(reader.sheet).toContainText('roads on which chance decided');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'This ending as a picture' }).click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);
  await page.getByRole('link', { name: 'Look back on this way' }).click();
  await page.getByRole('radio', { name: 'In part' }).check();
  await expect(main).toContainText('futures are computed');
  await expect(page.locator(drawn.shares).first()).toBeVisible();
  await expect(main).toContainText('under other luck');
  await expect(main).toContainText('you said: In part');
  await expectClean(page);
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await page.goBack();
  await expect(main).toContainText('futures are computed');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'In part' })).toBeChecked();
});

test('a later session finds the futures computed, and what is kept can be deleted', async ({
  page,
  context,
}) => {
  const reader = new Reader(page);
  await reader.begin('first-branch');
  await reader.decideOften(12);
  await page.getByRole('link', { name: 'Look back on this way' }).click();
  const told = page.getByText(/All \d+ futures are computed/);
  await expect(told).toBeVisible();
  const whole = await told.innerText();
  const address = page.url();
  await page.goto('#/kept');
  await expect(page.getByText('Of 1 playthrough')).toBeVisible();
  await page.close();
  const later = await context.newPage();
  // Whatever is to be computed fails.
  await later.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await later.goto(address);
  await expect(later.getByText(whole)).toBeVisible();
  await expect(later.locator(drawn.shares).first()).toBeVisible();
  await later.goto('#/kept');
  await later.getByRole('button', { name: 'Delete the futures' }).click();
  await expect(later.getByText('Of 1 playthrough')).toBeHidden();
  await later.goto(address);
  await expect(later.getByText('could not be computed')).toBeVisible();
});
