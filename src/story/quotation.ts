import type { Language } from './language.ts';

/** How a language sets quotation marks: what stands for each typed one, and what may stand before. */
interface Marks {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  /** What an opening mark may stand behind. */
  readonly opens: RegExp;
  /** Words whose beginning is left out, as they follow the apostrophe; no others are spelt so. */
  readonly elided: RegExp;
  /** The same where the words have a meaning of their own too, and may stand in quotation marks. */
  readonly perhaps: RegExp;
}

const marks: Readonly<Record<Language, Marks>> = {
  en: {
    double: ['“', '”'],
    single: ['‘', '’'],
    opens: /[\s([{–—“‘]/,
    elided:
      /^(?:\d0s|t(?:is|was|were|will|would|isn|wasn|weren|won|wouldn)|em|n(?=['’\s])|til)(?![\p{L}\p{N}])/iu,
    perhaps: /^(?:\d\d|cause|round|bout|cos)(?![\p{L}\p{N}])/iu,
  },
  de: {
    double: ['„', '“'],
    single: ['‚', '‘'],
    opens: /[\s([{–—„‚»]/,
    elided: /^(?:\d\dern?|s|n|ne[mnrs]?)(?![\p{L}\p{N}])/iu,
    perhaps: /^(?:\d\d|rein|raus|rauf|rüber|runter|rum|ran|drauf|nauf)(?![\p{L}\p{N}])/iu,
  },
};

const partOfWord = /[\p{L}\p{N}]/u;
/** What a mark opens behind where none of its kind is open: in "A"/"B", and in …"so". */
const mayOpen = /[^\p{L}\p{N}]/u;
/** What stands behind a closing mark, and at the end of a text. */
const closes = /^$|[\s,.;:!?)\]}…–—]/;

/**
 * Sets straight quotation marks and apostrophes as print does in a language: "so" becomes “so”, in
 * German „so“, and don't becomes don’t. Authors type straight ones; marks that are set already stay
 * as they are. Emphasis marks do not count.
 */
export function setQuotations(text: string, language: Language = 'en'): string {
  if (!/["']/.test(text)) return text;
  const { double, single, opens, elided, perhaps } = marks[language];
  const isOpen = { double: false, single: false };
  let before = ' ';
  const set = (sign: string, index: number): string => {
    if (sign !== '"' && sign !== "'") return sign;
    const rest = text.slice(index + 1).replaceAll('*', '');
    const next = rest.slice(0, 1);
    const kind = sign === '"' ? 'double' : 'single';
    const isOpening = isOpen[kind]
      ? opens.test(before) && !closes.test(next)
      : opens.test(before) || (mayOpen.test(before) && partOfWord.test(next));
    if (sign === '"') return double[isOpening ? 0 : 1];
    if (!isOpening) return isOpen.single && !partOfWord.test(next) ? single[1] : '’';
    const isElided = elided.test(rest) || (perhaps.test(rest) && !hasClosing(rest));
    return isElided ? '’' : single[0];
  };
  return Array.from({ length: text.length }, (_, index) => {
    const mark = set(text.charAt(index), index);
    if (mark === '*') return mark;
    before = mark;
    if (mark === double[0] || mark === double[1]) isOpen.double = mark === double[0];
    if (mark === single[0]) isOpen.single = true;
    if (mark === single[1]) isOpen.single &&= partOfWord.test(text.charAt(index + 1));
    return mark;
  }).join('');
}

/** Whether a single mark comes that closes what would be opened, before another opens. */
function hasClosing(rest: string): boolean {
  return /^(?:(?![\s(]['‘‚])[^"„“”])*[^\s"„“”(]['’‘](?![\p{L}\p{N}])/u.test(rest);
}
