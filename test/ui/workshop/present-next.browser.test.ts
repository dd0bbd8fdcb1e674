import { expect, test } from 'vitest';
import type { Stage } from '../../../src/app/index.ts';
import type { Slide } from '../../../src/workshop/index.ts';
import { isTurning, nextOf } from '../../../src/ui/workshop/present-next.ts';
import { after, prepare, vote, workshop } from '../../fixtures/workshop.ts';

test('on a result it is the hands that are told, in a debrief a question that is asked', () => {
  const choices: Slide = { kind: 'choices', from: 0, count: 2, isTight: false };
  const slides: readonly Slide[] = [choices, { kind: 'tallies' }];
  const shown = after(workshop(), prepare, ...vote);
  expect(shown.session.pageLog.phase).toBe('revealed');
  const stage = { workshop: shown, slides, slide: 0 } as unknown as Stage;
  expect(nextOf(stage)).toBe('result');
  expect(isTurning(stage)).toBe(true);
  const asked: readonly Slide[] = [
    { kind: 'question', index: 0 },
    { kind: 'question', index: 1 },
  ];
  const closed = { workshop: after(shown, { kind: 'close' }), slides: asked, slide: 0 };
  expect(nextOf(closed as unknown as Stage)).toBe('question');
});
