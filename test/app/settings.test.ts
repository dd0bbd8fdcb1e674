import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSettings } from '../../src/app/kept/settings-file.ts';
import { SmallKeep } from '../../src/platform/index.ts';
import {
  defaultSettings,
  languageOf,
  readSettings,
  SettingsKeeper,
  type Settings,
} from '../../src/app/settings.ts';

test('reads what it understands and leaves the rest at its default', () => {
  expect(readSettings({ theme: 'dark', size: '9', motion: 3 })).toEqual({
    ...defaultSettings,
    theme: 'dark',
  });
  const names = Object.keys(defaultSettings).sort();
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.keys(readSettings(value)).sort()).toEqual(names);
    }),
  );
});

test('settings kept before there were typefaces hold', () => {
  const old = { theme: 'dark', size: '4', leading: '3', keys: 'off' };
  expect(readSettings(old)).toMatchObject({ ...old, typeface: 'book', letters: '1', words: '1' });
});

test('speaks the reader’s language where it can', () => {
  expect(languageOf(defaultSettings, ['de-AT'])).toBe('de');
  expect(languageOf(defaultSettings, ['fr'])).toBe('en');
  expect(languageOf(defaultSettings, ['fr', 'de', 'en'])).toBe('de');
  expect(languageOf(defaultSettings, ['den', 'EN-gb', 'de'])).toBe('en');
  expect(languageOf(defaultSettings, [])).toBe('en');
  expect(languageOf({ ...defaultSettings, language: 'en' }, ['de'])).toBe('en');
});

test('settings hold on after a browser refuses to keep them', () => {
  const refusing = () => {
    throw new Error('refused');
  };
  const keep = new SmallKeep<Settings>(() => ({ getItem: refusing, setItem: refusing }), 'x');
  const keeper = new SettingsKeeper(keep);
  expect(keeper.isKept).toBe(true);
  keeper.set('theme', 'dark');
  expect(keeper.isKept).toBe(false);
  expect(keeper.settings.theme).toBe('dark');
  expect(new SettingsKeeper(keep).settings.theme).toBe('dark');
});

test('a file of settings is read as patiently as a playthrough, and another is told as none', () => {
  const text = JSON.stringify({ theme: 'dark', size: '3' }, null, 2);
  const shelf = JSON.stringify({ shelf: 1, saves: [], settings: { theme: 'dark', size: '3' } });
  for (const file of [text, `\uFEFF${text}\n-- \nM`, text.replaceAll('"', '“'), shelf]) {
    expect(parseSettings(file)).toMatchObject({ theme: 'dark', size: '3', motion: 'system' });
  }
  for (const file of ['', '{', '[]', 'null', '7', '{"format":2}', '{"settings":null}']) {
    expect(parseSettings(file)).toBeNull();
  }
});
