import { expect, test } from 'vitest';
import { pageTime, write } from '../../../src/app/index.ts';
import { replay, type Run } from '../../../src/game/index.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const run = replay(pack, playthrough({ decisions: ['room.wait'] }));

function withCue(value: string): Run {
  const last = run.turns.at(-1)!;
  const page = { ...last.page, cues: [...last.page.cues, { kind: 'when' as const, value }] };
  return { ...run, turns: [...run.turns.slice(0, -1), { ...last, page }] };
}

test('a page tells the moment the hours have come to', () => {
  const hour = run.turns.at(-1)!.readings.at(-1)!.hour;
  const start = Date.parse(`${pack.manifest.start}Z`);
  expect(pageTime(run)).toBe(write('moment', start + hour * 3_600_000));
});

test('a page that says itself when it is tells that and no date', () => {
  expect(pageTime(withCue('The fourth year'))).toBe('The fourth year');
});
