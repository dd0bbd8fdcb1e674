/** What keys do on every page, by their sign as `signOf` names it. */
export const keysEverywhere: Readonly<Record<string, 'language' | 'settings' | 'shelf' | 'keys'>> =
  { l: 'language', s: 'settings', b: 'shelf', '?': 'keys' };

/** The same where a playthrough is read; digits take its choices. */
export const keysReading: Readonly<Record<string, 'undo' | 'redo' | 'history' | 'aloud'>> = {
  u: 'undo',
  r: 'redo',
  h: 'history',
  v: 'aloud',
};
