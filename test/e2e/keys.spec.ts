import { expect, test, type Page } from '@playwright/test';
import { everyPlace } from './every-place.ts';
import { Reader } from './reader.ts';

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

/** What can be pressed and was not reached by so many presses of Tab. */
async function unreached(page: Page, presses = 400): Promise<string[]> {
  await page.evaluate(() => {
    const reached = new Set<Element>();
    Object.assign(window, { reached });
    document.addEventListener('focusin', ({ target }) => reached.add(target as Element));
  });
  const left = () =>
    page.evaluate(() => {
      const { reached } = window as unknown as { reached: Set<Element> };
      const all = 'a[href], button, input, select, textarea, summary';
      const inside = document.querySelector('dialog[open]') ?? document;
      return (
        [...inside.querySelectorAll<HTMLElement>(all)]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => !one.matches(':disabled, [type=radio]:not(:checked)'))
          // One more and one fewer belong to the number between them, where the arrow keys do the same.
          .filter((one) => !one.matches('.counter button'))
          .filter((one) => !reached.has(one))
          .map((one) => one.outerHTML.slice(0, 120))
      );
    });
  for (let count = 0; count < presses; count += 20) {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
    if ((await left()).length === 0) return [];
  }
  return left();
}

test('everything that can be pressed is reached by Tab in every place', async ({ page }) => {
  test.setTimeout(240_000);
  await everyPlace(page, async (place) => {
    expect(await unreached(page), place).toEqual([]);
  });
});

test('letters and digits do nothing while something is typed, held or laid over', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('v');
  await expect(page.locator('rw-aloud')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('rw-aloud')).toHaveCount(0);
  await reader.decide();
  for (const key of ['Control+u', 'Alt+u', 'Meta+u', 'Control+1', 'Alt+1']) {
    await page.keyboard.press(key);
  }
  expect(await reader.count()).toBe(1);
  await page.keyboard.press('s');
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  for (const key of ['u', '1', 'b', 'l', 'h', '?']) await page.keyboard.press(key);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await reader.count()).toBe(1);
  await page.keyboard.down('1');
  await page.keyboard.down('1');
  await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expect.poll(() => reader.count()).toBe(2);
  await reader.kept();
  await reader.shelf();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.keyboard.type('bluhs? 19');
  await expect(page.getByRole('textbox')).toHaveValue('bluhs? 19');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('letters can be switched off, and the settings leave and come back as a file', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('s');
  const pick = async (name: string, value: string) =>
    page.locator(`.settings input[name=${name}][value="${value}"]`).check({ force: true });
  const wanted = {
    language: 'de',
    theme: 'dark',
    contrast: 'more',
    motion: 'less',
    size: '4',
    leading: '3',
    width: '1',
    pictures: 'none',
    keys: 'off',
  };
  for (const [name, value] of Object.entries(wanted)) await pick(name, value);
  const saving = page.waitForEvent('download');
  await page.locator('.settings .acts button').nth(1).click();
  const file = await (await saving).path();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(await reader.count()).toBe(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('s');
  await page.locator('.settings input[type=file]').setInputFiles(file);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  for (const [name, value] of Object.entries(wanted)) {
    await expect(page.locator(`.settings input[name=${name}][value="${value}"]`)).toBeChecked();
  }
  await page.reload();
  const root = page.locator('html');
  for (const name of ['theme', 'contrast', 'motion', 'size', 'leading', 'width'] as const) {
    await expect(root).toHaveAttribute(`data-${name}`, wanted[name]);
  }
  await page.getByText('Mehr', { exact: true }).click();
  await page.getByRole('button', { name: 'Tasten' }).click();
  await expect(page.locator('.keys')).toContainText('ausgeschaltet');
  await expect(page.locator('.keys')).toContainText('Am Tisch des Spiegels');
});
