import { expect, test } from 'vitest';
import type { ForkRoad } from '../../../src/futures/index.ts';
import { endingShares } from '../../../src/ui/frame/ending-share.ts';

const endings = { gardener: 12, war: 30, quiet: 20, night: 2 };
// Of a road only how it ends is asked for.
const road = { endings } as unknown as ForkRoad;

test('endings are counted as one’s own, as seen and as unseen, whichever they are', () => {
  expect(endingShares(road, 'war', ['war', 'quiet'])).toEqual({ yours: 30, known: 20, hidden: 14 });
});

test('a room that came to an ending has seen no other', () => {
  expect(endingShares(road, 'war', [])).toEqual({ yours: 30, known: 0, hidden: 34 });
  expect(endingShares(road, '', [])).toEqual({ yours: 0, known: 0, hidden: 64 });
});
