import { languages, type Language } from '../game/index.ts';
import { firstOffered } from './words/offered-language.ts';
import { Source } from './source.ts';

/** What each setting may be. The first is what holds until the reader chooses. */
export const settingValues = {
  language: ['system', ...languages],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'more'],
  motion: ['system', 'full', 'less'],
  typeface: ['book', 'plain', 'weighted'],
  size: ['2', '1', '3', '4', '5'],
  letters: ['1', '2', '3'],
  words: ['1', '2', '3'],
  leading: ['2', '1', '3'],
  width: ['2', '1', '3'],
  pictures: ['shown', 'none'],
  progress: ['shown', 'none'],
  speed: ['2', '1', '3', '4'],
  sound: ['0', '1', '2', '3'],
  keys: ['on', 'off'],
} as const satisfies Record<string, readonly string[]>;

/** The name of a setting. */
export type SettingName = keyof typeof settingValues;

/** How somebody likes to read. */
export type Settings = {
  readonly [Name in SettingName]: (typeof settingValues)[Name][number];
};

export const settingNames = Object.keys(settingValues) as readonly SettingName[];

/** Reads settings from anything kept or imported; what is not understood stays at its default. */
export function readSettings(value: unknown): Settings {
  const kept = Object(value) as Readonly<Record<string, unknown>>;
  const settings = settingNames.map((name) => {
    const values: readonly unknown[] = settingValues[name];
    return [name, values[Math.max(0, values.indexOf(kept[name]))]];
  });
  // Every name was given a value of its own list.
  return Object.fromEntries(settings) as Settings;
}

/** What holds until the reader chooses: everything as the system has it, and the middle sizes. */
export const defaultSettings = readSettings(null);

/** The language to speak: the one chosen, else the first of the reader's own that is offered. */
export function languageOf(settings: Settings, preferred: readonly string[]): Language {
  return settings.language === 'system' ? firstOffered(preferred) : settings.language;
}

/** Settings that are kept as they change. */
export class SettingsKeeper extends Source {
  #settings: Settings;
  #isKept = true;

  constructor(readonly keep: { read(): unknown; write(value: Settings): boolean }) {
    super();
    this.#settings = readSettings(keep.read());
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** False where the browser did not keep what was last set; it then holds until the page closes. */
  get isKept(): boolean {
    return this.#isKept;
  }

  set<Name extends SettingName>(name: Name, value: Settings[Name]): void {
    this.replace({ ...this.#settings, [name]: value });
  }

  /** Sets something until this window closes, and in no other. */
  setHere<Name extends SettingName>(name: Name, value: Settings[Name]): void {
    this.#settings = { ...this.#settings, [name]: value };
    this.changed();
  }

  replace(settings: Settings): void {
    this.#settings = settings;
    this.#isKept = this.keep.write(settings);
    this.changed();
  }
}
