import { expect, test } from 'vitest';
import { loadSave, loadPackOf } from '../../../../src/tools/command/load-story.ts';
import { decisionPlayer } from '../../../../src/tools/command/sim/sweep.ts';

const file = 'test/saves/v2-spirits-world-3.json';
const { story, decisions } = loadSave(file);
const play = decisionPlayer(loadPackOf(story, file), { story, decisions });

test('a parameter that the story sets by itself cannot vary, and the place is named', () => {
  expect(() => play(7, { open_access: 12 })).toThrow(
    /^parameters\.open_access: “spirits” sets it to \d+ on its first page, so it cannot vary/,
  );
  expect(() => play(7, { guard: 3 })).toThrow('parameters.guard: “spirits” sets it to');
});

test('any other parameter does', () => {
  const slow = play(7, { growth: 0.05 });
  expect(slow.readings.length).toBeGreaterThan(0);
  expect(slow.readings).not.toEqual(play(7, {}).readings);
});
