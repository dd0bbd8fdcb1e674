import type { Language } from '../../game/index.ts';
import { dayOf, momentOf } from './calendar.ts';

/**
 * How values are written into texts, by the name behind the comma: `{share, percent}`. A number
 * without a name is written as `number`. Every language's numbers and dates are written here alone.
 */
export const formats = {
  /** `12,346`, `0.123`: whole numbers as they are, others with three significant digits. */
  number: (value: number, language: Language): string => {
    if (Number.isInteger(value)) return whole(value, language);
    const digits =
      Math.abs(value) < 99.95 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
    return intl(value, language, digits);
  },

  /** A number as it was chosen, with all its digits: `0.00125`. */
  exact: (value: number, language: Language): string =>
    intl(value, language, { maximumFractionDigits: 6 }),

  /** For instruments, large numbers in few characters: `4.31M`, `4,31 Mio.` */
  short: (value: number, language: Language): string =>
    Math.abs(value) < 100_000
      ? formats.number(value, language)
      : intl(value, language, {
          notation: 'compact',
          compactDisplay: 'short',
          maximumSignificantDigits: 3,
        }),

  /** A change, its sign always shown: `+12`, `−3`, `±0`. */
  signed: (value: number, language: Language): string => {
    const written = formats.short(Math.abs(value), language);
    if (written === '0') return '±0';
    return (value > 0 ? '+' : '−') + written;
  },

  /** A share of one: `62%`, `62 %`. What is below one percent has a digit of its own: `0.3%`. */
  percent: (share: number, language: Language): string => {
    const percent = Math.abs(share) * 100;
    const digits =
      percent > 0 && percent < 0.95
        ? { maximumSignificantDigits: 1 }
        : { maximumFractionDigits: 0 };
    return intl(share, language, { style: 'percent', ...digits });
  },

  /** Milliseconds in the world's time zone, UTC: `Thu, 3 June 2027, 14:00`. */
  moment: (at: number, language: Language): string => momentOf(at, language, 'world'),

  /** The same as a day: `3 June 2027`. */
  date: (at: number, language: Language): string => dayOf(at, language, 'world'),

  /** The same in few characters, for axes: `3 Jun`. */
  day: (at: number, language: Language): string => dayOf(at, language, 'axis'),

  /** Milliseconds in the reader's own time zone: `Thu, 3 June 2027, 14:00`. */
  moment_here: (at: number, language: Language): string => momentOf(at, language, 'here'),

  /** The same as a day: `3 June 2027`. */
  date_here: (at: number, language: Language): string => dayOf(at, language, 'here'),
};

/** The name of a way to write a value. */
export type FormatName = keyof typeof formats;

/** What a format takes. */
export type Formatted<Name extends FormatName> = Parameters<(typeof formats)[Name]>[0];

const writers = new Map<string, Intl.NumberFormat>();

/** Below the number from which thousands are parted Intl is not asked: its first use is slow. */
function whole(value: number, language: Language): string {
  const isPlain = Math.abs(value) < (language === 'de' ? 10_000 : 1000);
  return isPlain ? String(value).replace('-', '−') : intl(value, language, {});
}

function intl(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const name = language + JSON.stringify(options);
  let writer = writers.get(name);
  if (writer === undefined) {
    const grouping = language === 'de' ? 'min2' : 'always';
    writer = new Intl.NumberFormat(language, { useGrouping: grouping, ...options });
    writers.set(name, writer);
  }
  return writer
    .formatToParts(value)
    .map(({ type, value: part }) => {
      if (type === 'minusSign') return '−';
      // German books part thousands by a narrow space that does not break; Intl writes a full stop.
      return type === 'group' && language === 'de' ? '\u202f' : part;
    })
    .join('');
}
