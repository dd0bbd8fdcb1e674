import { valueIn } from '../../game/index.ts';
import { readSettings, settingNames, type Settings } from '../settings.ts';

/** Reads settings from the text of a file, of their own or of a whole shelf; null where there are none. */
export function parseSettings(text: string): Settings | null {
  const value = valueIn(text, (one) => settingsIn(one) !== null);
  const found = settingsIn(value);
  return found === null ? null : readSettings(found);
}

function settingsIn(value: unknown): object | null {
  const inside = typeof value === 'object' && value !== null && 'settings' in value;
  return [value, inside ? value.settings : null].find(hasSetting) ?? null;
}

function hasSetting(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return settingNames.some((name) => Object.hasOwn(value, name));
}
