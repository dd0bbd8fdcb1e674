import type { Language } from '../../game/index.ts';

const commonWords = {
  en: /\b(?:the|and|you|of|to|is|was|with)\b/gi,
  de: /\b(?:der|die|das|und|du|nicht|ist|mit)\b/gi,
} as const;

/** The language a text is likely to be in. */
export function languageIn(text: string): Language {
  const count = (language: Language) => text.match(commonWords[language])?.length ?? 0;
  return count('de') > count('en') ? 'de' : 'en';
}
