import { expect, test } from 'vitest';
import { replay } from '../../../src/game/index.ts';
import { timelineOf } from '../../../src/ui/debrief/timeline.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

test('tells chapters, decisions and headlines in the order they happened', () => {
  const run = replay(pack, playthrough({ decisions: ['room.light', 'later.stop'] }));
  expect(timelineOf(run).map((entry) => entry.kind)).toEqual([
    'chapter',
    'decision',
    'chapter',
    'headline',
    'decision',
  ]);
  const hours = timelineOf(run).map((entry) => entry.hour);
  expect(hours).toEqual([...hours].sort((a, b) => a - b));
});
