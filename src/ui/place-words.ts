import { placeText as german } from '../../locales/de/place.ts';
import { placeText as english } from '../../locales/en/place.ts';
import type { Language } from '../game/index.ts';

/** What the places around the story say; fetched with the first of them. */
export function placeWords(language: Language): typeof english | typeof german {
  return language === 'de' ? german : english;
}
