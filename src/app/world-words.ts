import type { Run } from '../game/index.ts';
import { gaugesOf, hoursPassed, type Gauge } from './gauge.ts';
import { say, texts, write } from './speech.ts';
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

type KnownIndicator = keyof Texts['world']['indicators'];

/** The words of an indicator, or its bare id where a story brings one we have no words for. */
export function indicatorWords(id: string): IndicatorWords {
  const known: Readonly<Partial<Record<string, IndicatorWords>>> = texts('world:indicators');
  return known[id] ?? { name: id, meaning: '', direction: '' };
}

/** The words of a measure; a story's own measures go by their id. */
export function measureWords(id: string): MeasureWords {
  const known: Readonly<Partial<Record<string, MeasureWords>>> = texts('world:measures');
  return known[id] ?? { name: id, meaning: '' };
}

/** A value with its unit: `62 %`. */
export function valueText(id: string, value: number): string {
  if (id === 'doubling_hours' && value >= 9999) return say('world:steady');
  const scaled = value / divisorOf(id);
  return isKnown(id)
    ? say(`world:indicators.${id}.unit`, { value: scaled })
    : write('short', scaled);
}

/** A value without its unit, as axes and tables have it. */
export function bareValueText(id: string, value: number): string {
  return write('short', value / divisorOf(id));
}

/** A value as tables under drawings have it: all its digits before the point, however large. */
export function fullValueText(id: string, value: number): string {
  return Math.abs(value / divisorOf(id)) < 100_000 ? valueText(id, value) : write('number', value);
}

/** A change with its sign: `+12`, `−3`. */
export function changeText(id: string, change: number): string {
  return write('signed', change / divisorOf(id));
}

/** How long it takes, in words: one day and not 24 hours; days alone from two days on. */
export function elapsedText(hours: number): string {
  if (hours <= 0) return say('world:no_time');
  return hours < 48 && hours % 24 !== 0
    ? say('world:hours', { count: hours })
    : say('world:days', { count: Math.round(hours / 24) });
}

/** One sentence on what the last decision changed, for those who cannot see the instruments. */
export function changeSentence(run: Run): string {
  const elapsed = elapsedText(hoursPassed(run));
  const moved = gaugesOf(run).filter((gauge) => gauge.change !== 0);
  if (moved.length === 0) return say('world:nothing_moved', { elapsed });
  return say('world:changes', { elapsed, changes: moved.map(oneChange).join('; ') });
}

function oneChange(gauge: Gauge): string {
  return say('world:change', {
    indicator: indicatorWords(gauge.id).name,
    change: changeText(gauge.id, gauge.change),
    value: valueText(gauge.id, gauge.value),
  });
}

/**
 * The world's hour on the clock, in milliseconds as `write` takes them; not a number where the
 * start is no date. `start` is ISO 8601 without zone.
 */
export function worldTime(start: string, hour: number): number {
  return Date.parse(start + (start.includes('T') ? 'Z' : 'T00:00Z')) + hour * 3_600_000;
}

/** Two indicators are counted in hundredths. */
function divisorOf(id: string): number {
  return id === 'growth' || id === 'divergence' ? 100 : 1;
}

function isKnown(id: string): id is KnownIndicator {
  return Object.hasOwn(texts('world:indicators'), id);
}
