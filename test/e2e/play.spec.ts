import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('a playthrough reaches an ending and can begin anew', async ({ page }) => {
    test.setTimeout(180_000);
    const reader = new Reader(page);
    await reader.begin();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await reader.decideOften(120, 20270603);
    await expect(page.locator('.ending h2')).toBeVisible();
    await expect(page.locator('.trouble')).toHaveCount(0);
    await reader.kept();
    await page.getByRole('button', { name: 'Neu anfangen' }).click();
    await expect(reader.choices.first()).toBeVisible();
    expect(await reader.count()).toBe(0);
    await reader.shelf();
    await expect(
      page.locator('.story', { has: page.locator('[data-begin=spirits]') }),
    ).toContainText('Gesehene Enden: 1');
  });
});

test('the language changes in mid-page and back, and the page stays the page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(5);
  const english = await reader.text.innerText();
  const labels = await reader.labels();
  const values = await page.locator('.gauge .value').allInnerTexts();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('rw-page p').first()).toHaveAttribute('lang', 'de');
  expect(await reader.labels()).toEqual(labels);
  expect(await reader.count()).toBe(5);
  expect(digits(await page.locator('.gauge .value').allInnerTexts())).toEqual(digits(values));
  await reader.decide();
  await page.keyboard.press('u');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await reader.text.innerText()).toBe(english);
});

test('ten decisions are taken back and taken again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  const first = await reader.text.innerText();
  await reader.decideOften(10, 7);
  const last = await reader.text.innerText();
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
  await expect(page.locator('.save')).toHaveCount(2);
});

test('a decision is told to those who listen, once, and focus goes to the new text', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decide();
  await expect(page.locator('.strip [role=status]')).toHaveText(/\.$/);
  const focused = await page.evaluate(
    () => document.activeElement === document.querySelector('rw-page p'),
  );
  expect(focused).toBe(true);
});

test('whoever goes back leaves an open sheet behind', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.locator('rw-shelf .story').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an instrument tells its meaning where it stands', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  const gauge = page.locator('.gauge').first();
  await expect(page.locator('.gauge')).toHaveCount(5);
  await gauge.getByRole('button').click();
  await expect(gauge.getByRole('link')).toBeVisible();
  await gauge.getByRole('button').click();
  await expect(gauge.getByRole('link')).toBeHidden();
});

function digits(texts: readonly string[]): string[] {
  return texts.map((text) => text.replace(/\D/g, ''));
}
