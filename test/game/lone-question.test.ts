import { expect, test } from 'vitest';
import { loneQuestions, replay } from '../../src/game/index.ts';
import { pack, playthrough } from '../fixtures/ink.ts';

test('nobody who played alone is asked about a chapter that was not told', () => {
  const run = replay(pack, playthrough());
  const told = { ...run, turns: run.turns.map((turn) => ({ ...turn, chapter: 'told' })) };
  const line = (text: string) => [{ text, look: 'plain' as const }];
  const alone = [
    { chapter: null, line: line('always') },
    { chapter: 'told', line: line('told') },
    { chapter: 'untold', line: line('untold') },
  ];
  expect(loneQuestions({ alone }, told)).toEqual([line('always'), line('told')]);
  expect(loneQuestions({}, told)).toEqual([]);
  expect(loneQuestions(null, told)).toEqual([]);
});
