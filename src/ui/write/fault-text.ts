import type { StoryFault } from '../../app/index.ts';
import { codeTexts } from '../../../locales/authoring-de.ts';
import { inkSentences } from '../../../locales/ink-de.ts';
import { runSentences } from '../../../locales/run-de.ts';
import { sentences } from '../../../locales/sentence-de.ts';
import { spoken } from '../../authoring/index.ts';
import type { Language } from '../../game/index.ts';

const known: Readonly<Record<string, string>> = {
  ...sentences,
  ...inkSentences,
  ...runSentences,
};

/** What is wrong in the reader's words; `isOwn` is false where only English has them, as in ink's own. */
export interface FaultText {
  readonly text: string;
  readonly isOwn: boolean;
}

/** The sentence of a fault or a refusal in a language. */
export function faultText(
  { message, said }: Pick<StoryFault, 'message' | 'said'>,
  language: Language,
): FaultText {
  if (language === 'en') return { text: message, isOwn: true };
  const formOf = (english: string): string | undefined =>
    Object.hasOwn(known, english) ? known[english] : undefined;
  if (said !== undefined)
    return { text: spoken(said, formOf), isOwn: formOf(said.form) !== undefined };
  return { text: formOf(message) ?? message, isOwn: formOf(message) !== undefined };
}

/** What to do about a kind of fault, and what it means where its sentence is English; empty in English. */
export function faultHelp(code: string, language: Language, isOwn: boolean): string {
  const known: Readonly<Partial<Record<string, readonly string[]>>> = codeTexts;
  if (language === 'en') return '';
  return (known[code] ?? []).slice(isOwn ? 1 : 0).join(' ');
}
