import { expect, test, type Page } from '@playwright/test';
import { importCanonical } from './every-place.ts';

/** Enters the world room of a playthrough; 33 decisions lead into the first wave. */
async function enterRoom(page: Page, decisions = 33): Promise<void> {
  await importCanonical(page, decisions);
  await page.locator('.strip .enter').click();
  await expect(page.locator('.world-room h1')).toBeVisible();
  await expect(page.locator('.filming')).toHaveText('', { timeout: 30_000 });
}

/** The painted dots of one class as one number that changes when they do. */
async function painted(page: Page, name: string): Promise<string> {
  return page
    .locator(`[data-class=${name}] canvas`)
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
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
  const decision = page.locator('.marks-list li.decision button').nth(27);
  const said = (await decision.locator('span').last().textContent()) ?? '';
  await decision.click();
  await expect(decision).toHaveAttribute('aria-current', 'true');
  const lead = (await page.locator('rw-moved .lead').textContent()) ?? '';
  expect(said.replace('Decision: ', '')).toBe(lead.replace(/^After “|”$/g, ''));
  await expect(page.locator('rw-moved tbody tr').first()).toBeVisible();
});

test('every drawing has a table with the same values', async ({ page }) => {
  await enterRoom(page);
  for (const twin of await page.locator('.world-room .twin:visible').all()) {
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
