import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Reader } from './reader.ts';
import { drawn } from './drawn.ts';

test('looking back plays the other roads, keeps the answer and what is computed', async ({
  page,
}) => {
  const reader = new Reader(page);
  const main = page.getByRole('main');
  await reader.begin('first-branch');
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
