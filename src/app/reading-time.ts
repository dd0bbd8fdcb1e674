import type { Language } from '../game/index.ts';

/** Words read silently in a minute: Trauzettel-Klosinski and Dietz (2012), standardised texts. */
const wordsPerMinute: Readonly<Record<Language, number>> = { en: 228, de: 179 };

/** Minutes to read so many words, at least one; from ten on to the nearest five. */
export function minutesToRead(words: number, language: Language): number {
  const minutes = words / wordsPerMinute[language];
  return minutes < 9.5 ? Math.max(1, Math.round(minutes)) : 5 * Math.round(minutes / 5);
}
