import { expect, test, type Locator, type Page } from '@playwright/test';
import { Reader } from './reader.ts';
import { root } from './document.ts';
import { texts as english } from '../../locales/en/sheet.ts';
import { texts as german } from '../../locales/de/sheet.ts';
import { either } from './words.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

type Named = Readonly<Record<string, string>>;

test.use({ locale: 'en-GB', reducedMotion: 'reduce' });

test('letters and digits do nothing while something is typed, held or laid over', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('v');
  await expect(page.getByRole('region', { name: 'Reading aloud' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Reading aloud' })).toHaveCount(0);
  await reader.decide();
  for (const key of ['Control+u', 'Alt+u', 'Meta+u', 'Control+1', 'Alt+1']) {
    await page.keyboard.press(key);
  }
  expect(await reader.count()).toBe(1);
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  for (const key of ['u', '1', 'b', 'l', 'h', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(1);
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
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(root(page)).toHaveAttribute('lang', 'en');
});

/** One value of a setting, by what both are called. */
function option(page: Page, name: string, value: string): Locator {
  const [inEnglish, inGerman] = [english, german].map(({ settings: { names, values } }) => ({
    name: (names as Named)[name]!,
    value: (values as Readonly<Record<string, Named>>)[name]![value]!,
  }));
  return page
    .getByRole('group', { name: either(inEnglish!.name, inGerman!.name) })
    .getByRole('radio', { name: either(inEnglish!.value, inGerman!.value) });
}

test('letters can be switched off, and the settings leave and come back as a file', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.keyboard.press('s');
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
  for (const [name, value] of Object.entries(wanted))
    await option(page, name, value).check({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Einstellungen als Datei sichern' }).click();
  const file = await (await saving).path();
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await reader.count()).toBe(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(root(page)).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('s');
  await page.getByLabel('Read settings from a file').setInputFiles(file);
  await expect(root(page)).toHaveAttribute('lang', 'de');
  for (const [name, value] of Object.entries(wanted)) {
    await expect(option(page, name, value)).toBeChecked();
  }
  await page.reload();
  for (const name of ['theme', 'contrast', 'motion', 'size', 'leading', 'width'] as const) {
    await expect(root(page)).toHaveAttribute(`data-${name}`, wanted[name]);
  }
  await page.getByText('Mehr', { exact: true }).click();
  await page.getByRole('button', { name: 'Tasten' }).click();
  await expect(page.getByRole('dialog')).toContainText('ausgeschaltet');
  await expect(page.getByRole('dialog')).toContainText('Am Tisch des Spiegels');
});
