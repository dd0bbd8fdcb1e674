import { write } from '../../app/index.ts';
import { shareInterval, type ForkRoad } from '../../futures/index.ts';
import { ownValue } from '../../game/index.ts';

/** Futures of a road that came to the ending of the road taken, to others known, and to others not known. */
export interface EndingShares {
  readonly yours: number;
  readonly known: number;
  readonly hidden: number;
}

/** How often a road ends where the road taken did; an ending that nobody here has seen is counted, never named. */
export function endingShares(
  { endings }: ForkRoad,
  own: string,
  seen: readonly string[],
): EndingShares {
  let [known, hidden] = [0, 0];
  for (const [id, count] of Object.entries(endings)) {
    if (id === own) continue;
    if (seen.includes(id)) known += count;
    else hidden += count;
  }
  return { yours: ownValue(endings, own) ?? 0, known, hidden };
}

/** A share with the interval in which it lies with 95 %. */
export function shareText(count: number, futures: number): string {
  return `${write('percent', count / futures)} (${shareRange(count, futures)})`;
}

/** The interval in which a share lies with 95 %. */
export function shareRange(count: number, futures: number): string {
  const [low, high] = shareInterval(count, futures);
  return `${write('number', Math.round(100 * low))}–${write('percent', high)}`;
}
