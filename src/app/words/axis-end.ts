import { write } from './speech.ts';
import { worldTime } from './world-words.ts';

/**
 * What the two ends of an axis of time are called, hours after a story's start: their days, with the
 * time of day where both are on one.
 */
export function axisEnds(start: string, from: number, to: number): readonly [string, string] {
  const name = (format: 'day' | 'moment'): readonly [string, string] => [
    write(format, worldTime(start, from)),
    write(format, worldTime(start, to)),
  ];
  const days = name('day');
  return days[0] === days[1] ? name('moment') : days;
}
