import { codeTexts } from '../../../locales/authoring-de.ts';
import { inkSentences } from '../../../locales/ink-de.ts';
import { inkParts } from '../../../locales/ink-part-de.ts';
import { runSentences } from '../../../locales/run-de.ts';
import { runSentences as plainRun } from '../../../locales/run-en.ts';
import { sentences } from '../../../locales/sentence-de.ts';
import { bareSentence, codes, spoken } from '../../authoring/index.ts';
import type { Language, AuthoringProblem } from '../../game/index.ts';

type Sentences = Readonly<Record<string, string>>;

const german: Sentences = { ...sentences, ...inkParts, ...inkSentences, ...runSentences };

/** English is there for what ink’s engine says in its own words only; the rest is plain as it is made. */
const plain: Sentences = plainRun;

/** What is wrong in the reader's words; `isOwn` is false where only English has them, as in ink's own. */
export interface FaultText {
  readonly text: string;
  readonly isOwn: boolean;
}

/** The sentence of a fault or a refusal in a language. */
export function faultText(
  { message, said }: Pick<AuthoringProblem, 'message' | 'said'>,
  language: Language,
): FaultText {
  const known = language === 'en' ? plain : german;
  const formOf = (english: string): string | undefined =>
    Object.hasOwn(known, english) ? known[english] : undefined;
  const isOwn = language === 'en' || formOf(said?.form ?? message) !== undefined;
  if (said !== undefined) return { text: spoken(said, formOf), isOwn };
  return { text: formOf(message) ?? bareSentence(message), isOwn };
}

/** Sentences that say themselves what to do. */
const complete: readonly string[] = [
  'This is not text, whatever its name ends in: perhaps a picture. Leave it out.',
  '“{0}” is not among the files that were handed in. Hand in the whole folder, or a zip of it.',
];

/** Whether a fault's sentence needs no advice beside it, as those do that stand for one of ink's. */
export function isComplete({ message, said }: Pick<AuthoringProblem, 'message' | 'said'>): boolean {
  const [first] = said?.values ?? [];
  const form = said?.form === '{0}{1}' && typeof first === 'object' ? first.form : said?.form;
  return complete.includes(form ?? message) || Object.hasOwn(inkSentences, form ?? message);
}

/** What to do about a kind of fault, and what it means where its sentence is English in another language. */
export function faultHelp(code: string, language: Language, isOwn: boolean): string {
  const known: Readonly<Partial<Record<string, readonly string[]>>> = codeTexts;
  if (language !== 'en') return (known[code] ?? []).slice(isOwn ? 1 : 0).join(' ');
  return Object.hasOwn(codes, code) ? codes[code as keyof typeof codes].help : '';
}
