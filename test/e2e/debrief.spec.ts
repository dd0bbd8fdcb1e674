import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Reader } from './reader.ts';

test('looking back plays the other roads, keeps the answer and what is computed', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin('first-branch');
  await reader.decideOften(12);
  await expect(page.locator('rw-plate')).toContainText('roads on which chance decided');
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'This ending as a picture' }).click();
  expect((await picture).suggestedFilename()).toMatch(/\.png$/);
  await page.getByRole('link', { name: 'Look back on this way' }).click();
  await page.getByRole('radio', { name: 'In part' }).check();
  await expect(page.locator('rw-futures-work')).toContainText('futures are computed');
  await expect(page.locator('rw-fork .share-bar').first()).toBeVisible();
  await expect(page.locator('rw-apart')).toContainText('under other luck');
  await expect(page.locator('rw-verdict').last()).toContainText('you said: In part');
  await expectClean(page);
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await page.goBack();
  await expect(page.locator('rw-futures-work')).toContainText('futures are computed');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'In part' })).toBeChecked();
});
