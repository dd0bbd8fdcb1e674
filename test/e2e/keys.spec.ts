import { expect, test, type Locator, type Page } from '@playwright/test';
import { everyPlace } from './every-place.ts';
import { Reader } from './reader.ts';
import { root } from './document.ts';
import { texts as english } from '../../locales/en/sheet.ts';
import { texts as german } from '../../locales/de/sheet.ts';
import { either } from './words.ts';

type Named = Readonly<Record<string, string>>;

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
