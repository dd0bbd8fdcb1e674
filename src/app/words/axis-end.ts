import { write } from './speech.ts';
import { worldTime } from './world-words.ts';

/**
 * What the two ends of an axis of time are called, hours after a story's start: their days, with the
 * time of day where both are on one, and with the year where a year ends between them.
 */
export function axisEnds(start: string, from: number, to: number): readonly [string, string] {
  const [first, last] = [worldTime(start, from), worldTime(start, to)];
  const name = (format: 'day' | 'date' | 'moment'): readonly [string, string] => [
    write(format, first),
    write(format, last),
  ];
  if (new Date(first).getUTCFullYear() !== new Date(last).getUTCFullYear()) return name('date');
  const days = name('day');
  return days[0] === days[1] ? name('moment') : days;
}
