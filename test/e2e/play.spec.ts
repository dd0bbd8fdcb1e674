import { expect, test } from '@playwright/test';
import { drawn } from './drawn.ts';
import { holdScripts } from './hold-scripts.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { notices } from './notice.ts';
import { handedOver, root } from './document.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('a playthrough reaches an ending and can begin anew', async ({ page }) => {
    test.setTimeout(180_000);
    const reader = new Reader(page);
    await reader.beginOnShelf();
    await expect(root(page)).toHaveAttribute('lang', 'de');
    await reader.decideOften(120, 20270603);
    await expect(reader.sheet.getByText('Ein Ende', { exact: true })).toBeVisible();
    await expect(reader.choices).toHaveCount(0);
    await expect(notices(page)).toHaveText('');
    await reader.kept();
    await page.getByRole('button', { name: 'Neu anfangen' }).click();
    await expect(reader.choices.first()).toBeVisible();
    expect(await reader.count()).toBe(0);
    await reader.shelf();
    await expect(
      new Shelf(page).stories.filter({ has: new Shelf(page).beginning('spirits') }),
    ).toContainText('Gesehene Enden: 1');
  });
});

test('the language changes in mid-page and back, and the page stays the page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(5);
  const english = await reader.text.allInnerTexts();
  const labels = await reader.labels();
  const values = await reader.values();
  await page.keyboard.press('l');
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await expect(reader.opening).toHaveAttribute('lang', 'de');
  expect(await reader.labels()).toEqual(labels);
  expect(await reader.count()).toBe(5);
  expect(digits(await reader.values())).toEqual(digits(values));
  await reader.decide();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(root(page)).toHaveAttribute('lang', 'en');
  expect(await reader.text.allInnerTexts()).toEqual(english);
});

for (const isHeld of [false, true]) {
  const where = isHeld ? 'while the app is on its way' : 'in the app';
  test(`of two quick clicks the second is no choice of a page nobody saw, ${where}`, async ({
    page,
  }) => {
    const release = isHeld ? await holdScripts(page) : () => undefined;
    await page.goto('./#/play/spirits', { waitUntil: 'commit' });
    const reader = new Reader(page);
    await expect(reader.choices.first()).toBeVisible();
    if (!isHeld) await handedOver(page);
    // Clicks of two places each begin a count of their own.
    await page.evaluate(async (choice) => {
      const page = () => document.querySelector('article')?.ariaLabel;
      const click = () =>
        document
          .querySelector(choice)
          ?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
      const before = page();
      click();
      while (page() === before) await new Promise((done) => requestAnimationFrame(done));
      click();
    }, drawn.choice);
    release();
    await handedOver(page);
    await reader.kept();
    expect(await reader.count()).toBe(1);
    await reader.decide();
    expect(await reader.count()).toBe(2);
  });
}

test('keys typed faster than pages come are all done, in order', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await handedOver(page);
  const words = (await reader.offered())[0]!;
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(['2', 'u', '1', 'u'].map((key) => page.keyboard.press(key)));
    await page.keyboard.press('1');
    await expect.poll(() => reader.count()).toBe(1);
    await expect(reader.text.first()).toContainText(words);
    await page.keyboard.press('u');
    await expect.poll(() => reader.count()).toBe(0);
  }
});

test('ten decisions are taken back and taken again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  const first = await reader.text.allInnerTexts();
  await reader.decideOften(10, 7);
  const last = await reader.text.allInnerTexts();
  for (let count = 0; count < 10; count += 1) await page.keyboard.press('u');
  await expect(reader.text).toHaveText(first, { useInnerText: true });
  await expect(page.getByRole('button', { name: 'Take back', exact: true })).toBeDisabled();
  for (let count = 0; count < 10; count += 1) await page.keyboard.press('r');
  await expect(reader.text).toHaveText(last, { useInnerText: true });
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('another way from an earlier decision is a playthrough of its own', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(4);
  await reader.kept();
  const old = page.url();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Go another way from here' }).nth(1).click();
  await expect.poll(() => page.url()).not.toBe(old);
  await expect(reader.choices.first()).toBeVisible();
  expect(await reader.count()).toBe(1);
  await page.goto(old);
  await expect(reader.choices.first()).toBeVisible();
  expect(await reader.count()).toBe(4);
  await reader.shelf();
  await expect(new Shelf(page).saves).toHaveCount(2);
});

test('a decision is told to those who listen, once, and focus goes to the new text', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decide();
  await expect(reader.told).toHaveText(/\.$/);
  await expect(reader.opening).toBeFocused();
});

test('whoever goes back leaves an open sheet behind', async ({ page }) => {
  const reader = new Reader(page);
  await reader.beginOnShelf();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(new Shelf(page).stories.first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an instrument tells its meaning where it stands', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  const gauge = reader.instruments.first();
  await expect(reader.instruments).toHaveCount(5);
  await gauge.getByRole('button').click();
  await expect(gauge.getByRole('link')).toBeVisible();
  await gauge.getByRole('button').click();
  await expect(gauge.getByRole('link')).toBeHidden();
});

function digits(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\D/g, ''));
}
