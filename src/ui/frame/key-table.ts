type Everywhere = 'language' | 'settings' | 'shelf' | 'keys';
type Reading = 'undo' | 'redo' | 'history' | 'aloud';

/** What a key can do. */
export type KeyDoes = Everywhere | Reading;

/** What keys do on every page, by their sign as `signOf` names it. */
export const keysEverywhere: Readonly<Record<string, Everywhere>> = {
  l: 'language',
  s: 'settings',
  b: 'shelf',
  '?': 'keys',
};

/** The same where a playthrough is read; digits take its choices. */
export const keysReading: Readonly<Record<string, Reading>> = {
  u: 'undo',
  r: 'redo',
  h: 'history',
  v: 'aloud',
};
