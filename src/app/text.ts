import type { Message, Placeholder } from '../../locales/translation.ts';
import type { interfaceText } from '../../locales/en/interface.ts';
import type { Language } from '../game/index.ts';

/** The interface's sentences, by key, in one language. */
export type InterfaceText = Readonly<Record<TextKey, Message>>;

/** The name of a sentence of the interface. */
export type TextKey = keyof typeof interfaceText;

type Values<Key extends TextKey> = Record<
  Placeholder<(typeof interfaceText)[Key]>,
  string | number
>;

/** What a sentence without and with placeholders takes. */
type Arguments<Key extends TextKey> = [Placeholder<(typeof interfaceText)[Key]>] extends [never]
  ? []
  : [values: Values<Key>];

/** A function that gives the sentence under a key, its placeholders filled. */
export type Say = <Key extends TextKey>(key: Key, ...values: Arguments<Key>) => string;

/** Speaks one language: sentences, numbers, dates. */
export class Text {
  /** Made at the first use, as all of Intl: each costs a slow phone tens of milliseconds. */
  #plural: Intl.PluralRules | null = null;
  readonly #numbers = new Map<string, Intl.NumberFormat>();

  constructor(
    readonly language: Language,
    readonly messages: InterfaceText,
  ) {}

  /** The sentence under a key; numbers among the values are written as the language writes them. */
  readonly say: Say = (key, ...values) => {
    const [given = {}] = values as [Readonly<Record<string, string | number>>?];
    const message: Message = this.messages[key];
    return this.fill(message, given);
  };

  /** A text with its placeholders filled, its plural form chosen by `count`. */
  fill(message: Message, values: Readonly<Record<string, string | number>>): string {
    const form =
      typeof message === 'string' ? message : message[this.#form(Number(values['count'] ?? 0))];
    return form.replace(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      if (value === undefined) return braces;
      return typeof value === 'number' ? this.number(value) : value;
    });
  }

  /** 12345.6 → `12,346` in English, `12 346` (narrow space) in German. */
  number(value: number, digits = 0): string {
    if (Number.isSafeInteger(value) && value >= 0) return this.#whole(value);
    return this.#write(this.#format({ maximumFractionDigits: digits }), value);
  }

  /** Large counts in few characters, for instruments: `4.3 million`, `4,3 Mio.` */
  short(value: number): string {
    if (Math.abs(value) < 100_000) return this.number(value);
    return this.#write(
      this.#format({ notation: 'compact', compactDisplay: 'short', maximumSignificantDigits: 3 }),
      value,
    );
  }

  /** The same with its sign always shown: `+12`, `−3`, `±0`. */
  signed(value: number): string {
    const rounded = Math.round(value);
    if (rounded === 0) return '±0';
    return (rounded > 0 ? '+' : '−') + this.short(Math.abs(rounded));
  }

  /** By hand: a number on every page is not worth what the first use of Intl takes. */
  #whole(value: number): string {
    const [least, mark] = this.language === 'de' ? [10_000, '\u202f'] : [1000, ','];
    const digits = String(value);
    return value < least ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
  }

  #form(count: number): 'one' | 'other' {
    this.#plural ??= new Intl.PluralRules(this.language);
    return this.#plural.select(count) === 'one' ? 'one' : 'other';
  }

  #format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const name = JSON.stringify(options);
    let format = this.#numbers.get(name);
    if (format === undefined) {
      const grouping = this.language === 'de' ? 'min2' : 'always';
      format = new Intl.NumberFormat(this.language, { useGrouping: grouping, ...options });
      this.#numbers.set(name, format);
    }
    return format;
  }

  /** German books part thousands by a narrow space that does not break; Intl writes a full stop. */
  #write(format: Intl.NumberFormat, value: number): string {
    if (this.language !== 'de') return format.format(value);
    return format
      .formatToParts(value)
      .map((part) => (part.type === 'group' ? '\u202f' : part.value))
      .join('');
  }
}
