import type { worldText } from '../../locales/en/world.ts';
import type { Run } from '../game/index.ts';
import { momentText } from './calendar.ts';
import { gaugesOf, hoursPassed, type Gauge } from './gauge.ts';
import type { Text } from './text.ts';

/** Words of one indicator. */
export interface IndicatorWords {
  readonly name: string;
  /** How a value is written: `{value} %`. */
  readonly unit: string;
  readonly meaning: string;
  /** Which direction is bad, and for whom. */
  readonly direction: string;
}

/** Words of one measure. */
export interface MeasureWords {
  readonly name: string;
  readonly meaning: string;
}

/** Names and meanings of what the world is made of, in one language. */
export interface WorldWords {
  readonly indicators: Readonly<Record<keyof (typeof worldText)['indicators'], IndicatorWords>>;
  readonly measures: Readonly<Record<keyof (typeof worldText)['measures'], MeasureWords>>;
  readonly groups: Readonly<Record<keyof (typeof worldText)['groups'], string>>;
  readonly steady: string;
}

/** The words of an indicator, or its bare id where a story brings one we have no words for. */
export function indicatorWords(words: WorldWords, id: string): IndicatorWords {
  const known: Readonly<Partial<Record<string, IndicatorWords>>> = words.indicators;
  return known[id] ?? { name: id, unit: '{value}', meaning: '', direction: '' };
}

/** The words of a measure; a story's own measures go by their id. */
export function measureWords(words: WorldWords, id: string): MeasureWords {
  const known: Readonly<Partial<Record<string, MeasureWords>>> = words.measures;
  return known[id] ?? { name: id, meaning: '' };
}

/** A value with its unit: `62 %`. */
export function valueText(text: Text, words: WorldWords, id: string, value: number): string {
  if (id === 'doubling_hours' && value >= 9999) return words.steady;
  if (id === 'growth' || id === 'divergence') {
    return text.fill(indicatorWords(words, id).unit, { value: text.number(value / 100, 2) });
  }
  return text.fill(indicatorWords(words, id).unit, { value: text.short(value) });
}

/** A change with its sign: `+12`, `−3`; hundredths become decimals as in `valueText`. */
export function changeText(text: Text, id: string, change: number): string {
  if (change === 0) return '±0';
  const sign = change > 0 ? '+' : '−';
  if (id === 'growth' || id === 'divergence') return sign + text.number(Math.abs(change) / 100, 2);
  return text.signed(change);
}

/** Hours in words: days from two days on. */
export function elapsedText(text: Text, hours: number): string {
  if (hours <= 0) return text.say('world.no_time');
  const days = Math.round(hours / 24);
  return hours < 48
    ? text.say('world.hours', { count: hours })
    : text.say('world.days', { count: days });
}

/** One sentence on what the last decision changed, for those who cannot see the instruments. */
export function changeSentence(text: Text, words: WorldWords, run: Run): string {
  const elapsed = elapsedText(text, hoursPassed(run));
  const moved = gaugesOf(run).filter((gauge) => gauge.change !== 0);
  if (moved.length === 0) return text.say('world.nothing_moved', { elapsed });
  const changes = moved.map((gauge) => oneChange(text, words, gauge)).join('; ');
  return text.say('world.changes', { elapsed, changes });
}

function oneChange(text: Text, words: WorldWords, gauge: Gauge): string {
  return text.say('world.change', {
    indicator: indicatorWords(words, gauge.id).name,
    change: changeText(text, gauge.id, gauge.change),
    value: valueText(text, words, gauge.id, gauge.value),
  });
}

/** The world's hour as a date: `Thu, 3 June 2027, 14:00`. `start` is ISO 8601 without zone. */
export function worldDate(text: Text, start: string, hour: number): string {
  const zero = zeroOf(start);
  return Number.isNaN(zero) ? '' : momentText(text.language, zero + hour * hourLength);
}

/** The world's hour as a day in words: `3 June 2027`. */
export function dateText(text: Text, start: string, hour: number): string {
  return written(text, start, hour, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The world's hour as a day in few characters, for axes: `3 Jun`. */
export function dayText(text: Text, start: string, hour: number): string {
  return written(text, start, hour, { day: 'numeric', month: 'short' });
}

/** ms */
const hourLength = 3_600_000;

function zeroOf(start: string): number {
  return Date.parse(start + (start.includes('T') ? 'Z' : 'T00:00Z'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function written(
  text: Text,
  start: string,
  hour: number,
  options: Intl.DateTimeFormatOptions,
): string {
  const zero = zeroOf(start);
  if (Number.isNaN(zero)) return '';
  const name = text.language + JSON.stringify(options);
  let format = formats.get(name);
  if (format === undefined) {
    const locale = text.language === 'en' ? 'en-GB' : text.language;
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(name, format);
  }
  return format.format(zero + hour * hourLength);
}
