import { plainEnding, type Pack } from '../game/index.ts';
import { draw } from '../sim/index.ts';
import { Future } from './future.ts';
import { readyOf } from './in-full.ts';
import type { Walked } from './walked.ts';

/**
 * What becomes of a playthrough's decisions under other luck: they end as before, or otherwise, or one of them
 * is not on offer any more.
 */
export const fates = ['same', 'otherwise', 'impossible'] as const;

export type Fate = (typeof fates)[number];

/** Stream of chance for the other world, apart from those of worlds, walks and forks. */
const stream = 921;

/**
 * Plays the decisions of a walk once more in another world. A page with one choice decides nothing: it is
 * turned, whatever its choice is called. Null where the walk had no ending.
 */
export function fateElsewhere(pack: Pack, walked: Walked): Fate | null {
  const { playthrough, ending, seed } = walked;
  if (ending === null) return null;
  const ready = readyOf(pack, playthrough.language);
  const first = Future.begin(pack, ready, playthrough);
  const decided = walked.decisions.filter((label) => {
    const isOpen = first.page.labels.length > 1;
    first.choose(label);
    return isOpen;
  });
  const other = 1 + Math.floor(draw(seed, stream, 0, 0) * 2147483646);
  const again = Future.begin(pack, ready, { ...playthrough, seed: other });
  const left = [...decided];
  for (let { labels } = again.page; labels.length > 0; { labels } = again.page) {
    const label = labels.length === 1 ? labels[0] : left.shift();
    if (label === undefined || !again.choose(label)) return 'impossible';
  }
  if (left.length > 0) return 'impossible';
  return (again.page.ending ?? plainEnding) === ending ? 'same' : 'otherwise';
}
