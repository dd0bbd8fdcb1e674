import { expect, test, type Page } from '@playwright/test';
import { importCanonical } from './every-place.ts';
import { WorldRoom } from './world-room.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** Enters the world room of a playthrough; 33 decisions lead into the first wave. */
async function enterRoom(page: Page, decisions = 33): Promise<WorldRoom> {
  await importCanonical(page, decisions);
  await page.getByRole('link', { name: 'Enter the world room' }).click();
  const room = new WorldRoom(page);
  await room.drawn();
  return room;
}

/** The painted dots of one class of computers as one text that changes when they do. */
async function painted(page: Page, name: string): Promise<string> {
  return page
    .getByRole('img', { name: `${name}: ` })
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

test('time is set by keyboard, and everything follows', async ({ page }) => {
  const room = await enterRoom(page);
  const { time, when } = room;
  const end = await when.textContent();
  const there = await painted(page, 'Personal computers');
  await time.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(when).not.toHaveText(end ?? '');
  await page.keyboard.press('End');
  await expect(when).toHaveText(end ?? '');
  await page.keyboard.press('PageDown');
  const moved = await room.after.textContent();
  await page.keyboard.press('PageDown');
  await expect(room.after).not.toHaveText(moved ?? '');
  await page.keyboard.press('Home');
  await expect(when).toHaveText(/7 June 2027/);
  await expect(room.fields).toContainText('no copies');
  expect(await painted(page, 'Personal computers')).not.toBe(there);
});

test('a decision of the list takes the room to its time and shows what moved', async ({ page }) => {
  const room = await enterRoom(page);
  const decision = room.marks.getByRole('button', { name: / Decision: / }).nth(27);
  const [, said] = (await decision.innerText()).split('Decision: ');
  await decision.click();
  await expect(decision).toHaveAttribute('aria-current', 'true');
  expect(await room.after.textContent()).toBe(`After “${said}”`);
  await expect(room.moved.getByRole('row').nth(1)).toBeVisible();
});

test('the names of the three corners lie over nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { triangle } = await enterRoom(page);
  const sentence = (await triangle.locator('figcaption').boundingBox())!;
  for (const name of [/^Safety \d+%$/, /^Self-change \d+%$/, /^Isolation \d+%$/]) {
    const box = (await triangle.getByText(name).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(sentence.y);
  }
});

test('every drawing has a table with the same values', async ({ page }) => {
  const room = await enterRoom(page);
  const twins = page.getByText(/ as a table$/).filter({ visible: true });
  const names = await twins.allInnerTexts();
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    await page.getByText(name, { exact: true }).click();
    const table = page.getByRole('region', { name, exact: true });
    // Below the heads of the columns stands something.
    await expect(table.getByRole('row').nth(1)).toBeVisible();
  }
  const map = page.getByRole('region', { name: 'The map as a table' });
  const rows = await map
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  const held = await Promise.all(rows.map((row) => row.getByRole('cell').nth(1).innerText()));
  const counted = held.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0);
  const copies = room.curve('Copies').getByRole('row').last().getByRole('cell');
  expect(Number((await copies.textContent())?.replace(/\D/g, ''))).toBe(counted);
});

test('an instrument leads to the part of the model that computes it', async ({ page }) => {
  const room = await enterRoom(page);
  await room.curve('Services').getByRole('link', { name: 'How it is computed' }).click();
  await expect(page.getByRole('heading', { name: 'Services and society' })).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Dienste und Gesellschaft' })).toBeFocused();
});
