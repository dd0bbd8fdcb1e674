import {
  ownValue,
  parameters,
  type OwnMeasure,
  type Texts as Titles,
  someOf,
} from '../../game/index.ts';
import { standsForNone, type ValueScale } from '../indicator/scale.ts';
import { say, spoken, texts, write } from './speech.ts';
import type { Texts } from './text-key.ts';

/** Words of one indicator. */
export interface IndicatorWords {
  readonly name: string;
  readonly meaning: string;
  /** Which direction is bad, and for whom. */
  readonly direction: string;
}

/** Words of one measure. */
export interface MeasureWords {
  readonly name: string;
  readonly meaning: string;
}

/** Words of something that counts kinds have a word for each of them. */
interface KindWords {
  readonly is?: Readonly<Record<string, string>>;
}

type KnownIndicator = keyof Texts['world']['indicators'];
type KnownLever = keyof Texts['world']['levers'];

/** The words of an indicator, or its bare id where a story brings one we have no words for. */
export function indicatorWords(id: string): IndicatorWords {
  const known: Readonly<Partial<Record<string, IndicatorWords>>> = texts('world:indicators');
  return ownValue(known, id) ?? { name: id, meaning: '', direction: '' };
}

/** What stories call measures of their own, by id. */
const named = new Map<string, Titles>();

/** Takes in what the story that is opened calls its own measures. */
export function nameMeasures(own: readonly OwnMeasure[] = []): void {
  for (const { id, title = {} } of own) named.set(id, title);
}

/** The words of a measure; one of a story's own without a title goes by its id. */
export function measureWords(id: string): MeasureWords {
  const known: Readonly<Partial<Record<string, MeasureWords>>> = texts('world:measures');
  const own = named.get(id);
  return ownValue(known, id) ?? { name: own?.[spoken()] ?? own?.en ?? own?.de ?? id, meaning: '' };
}

/** The words of an instrument: an indicator, a measure or a parameter that stories set. */
export function instrumentWords(id: string): IndicatorWords {
  if (isLever(id)) return { direction: '', ...texts('world:levers')[id] };
  return isMeasure(id) ? { direction: '', ...measureWords(id) } : indicatorWords(id);
}

/**
 * What an instrument shows, with its unit: `62 %`, `every day`, `a tripwire`, and `under 1 %` where
 * the value is `someOf`.
 */
export function valueText(id: string, value: number): string {
  if (value === someOf) return say('world:under', { share: 0.01 });
  if (standsForNone(id, value)) return say('world:steady');
  if (id === 'doubling_hours') return spanText(value);
  if (id === 'growth' && value >= mostGrowth) return say('world:growth_open');
  const kind = kindsOf(id)[String(value)];
  if (kind !== undefined) return kind;
  if (isMeasure(id)) return write('percent', value / 100);
  if (isLever(id)) return leverText(id, value);
  const scaled = value / divisorOf(id);
  return isKnown(id)
    ? say(`world:indicators.${id}.unit`, { value: scaled })
    : write('short', scaled);
}

function leverText(id: KnownLever, value: number): string {
  const unit = parameters.find((parameter) => parameter.id === id)?.unit;
  if (unit === '%') return write('percent', value / 100);
  if (unit === 'h') {
    return value % 24 === 0
      ? say('world:every_days', { count: value / 24 })
      : say('world:every_hours', { count: value });
  }
  return write('number', value);
}

/** A value without its unit, as axes and tables have it. */
export function bareValueText(id: string, value: number): string {
  if (value === someOf) return valueText(id, value);
  if (standsForNone(id, value)) return say('world:steady');
  return write('short', value / divisorOf(id));
}

/** What must be known to read a scale that is not even, in a sentence; empty for one that is. */
export function scaleNote({ times }: ValueScale): string {
  return times === null ? '' : say('world:powers', { times });
}

/** A value as tables under drawings have it: all its digits before the point, however large. */
export function fullValueText(id: string, value: number): string {
  return Math.abs(value / divisorOf(id)) < 100_000 ? valueText(id, value) : write('number', value);
}

/**
 * What became of a value, with its sign: `+12`, `−3`. In words where no difference can be told:
 * between kinds, and where one of the two is no number or only the end of the scale.
 */
export function movedText(id: string, before: number, after: number): string {
  if (standsForNone(id, after)) return say('world:growth_ended');
  if (standsForNone(id, before)) return say('world:growing_again');
  if (isHours(id) || kindsOf(id)[String(after)] !== undefined) return say('world:changed');
  if (id === 'growth' && Math.max(before, after) >= mostGrowth) return say('world:changed');
  return write('signed', (after - before) / divisorOf(id));
}

/** A span of time: `12 hours`, `one day`, `2.7 days`. */
function spanText(hours: number): string {
  return hours < 48 && hours % 24 !== 0
    ? say('world:span_hours', { count: hours })
    : say('world:span_days', { count: Math.round(hours / 2.4) / 10 });
}

/** How long it takes, in words: one day and not 24 hours; days alone from two days on. */
export function elapsedText(hours: number): string {
  if (hours <= 0) return say('world:no_time');
  return hours < 48 && hours % 24 !== 0
    ? say('world:hours', { count: hours })
    : say('world:days', { count: Math.round(hours / 24) });
}

/**
 * The world's hour on the clock, in milliseconds as `write` takes them; not a number where the
 * start is no date. `start` is ISO 8601 without zone.
 */
export function worldTime(start: string, hour: number): number {
  return Date.parse(start + (start.includes('T') ? 'Z' : 'T00:00Z')) + hour * 3_600_000;
}

/** The reading of growth from which on only the end of its scale is read, in hundredths. */
const mostGrowth = 999;

function isHours(id: string): boolean {
  return parameters.some((parameter) => parameter.id === id && parameter.unit === 'h');
}

/** Two indicators are counted in hundredths. */
function divisorOf(id: string): number {
  return id === 'growth' || id === 'divergence' ? 100 : 1;
}

/** What an instrument that counts kinds calls each of them. */
function kindsOf(id: string): Readonly<Record<string, string>> {
  const levers: Readonly<Record<string, KindWords & MeasureWords>> = texts('world:levers');
  const known: Readonly<Record<string, KindWords & MeasureWords>> = texts('world:indicators');
  return (ownValue(levers, id) ?? ownValue(known, id))?.is ?? {};
}

function isMeasure(id: string): boolean {
  return Object.hasOwn(texts('world:measures'), id) || named.has(id);
}

function isLever(id: string): id is KnownLever {
  return Object.hasOwn(texts('world:levers'), id);
}

function isKnown(id: string): id is KnownIndicator {
  return Object.hasOwn(texts('world:indicators'), id);
}
