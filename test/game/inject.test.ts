import { expect, test } from 'vitest';
import {
  choose,
  parseSave,
  playInject,
  replay,
  rewind,
  saveStamp,
  saveText,
  type Pack,
  type Run,
} from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import { manifest, pack as lamp, playthrough, volunteers } from '../fixtures/ink.ts';

const pack: Pack = {
  ...lamp,
  manifest: {
    ...manifest,
    injects: [
      volunteers,
      {
        id: 'present',
        title: { en: 'A present' },
        text: { en: 'For everybody.' },
        actions: [{ kind: 'set', parameter: 'open_access', value: 95 }],
      },
      {
        id: 'broken',
        title: { en: 'Broken' },
        text: { en: 'No such measure.' },
        actions: [{ kind: 'withdraw', measure: 'nothing_of_the_kind' }],
      },
    ],
  },
};

const line = ['room.wait', 'later.again', 'later.again', 'later.stop'];

function worlds(run: Run): readonly string[] {
  return run.turns.map((turn) => hashWorld(turn.world));
}

function played(): Run {
  let run = replay(pack, playthrough());
  run = choose(run, line[0]!);
  run = playInject(run, 'volunteers');
  run = playInject(run, 'present');
  return line.slice(1).reduce(choose, run);
}

test('an inject acts on the world from its page on and on nothing before', () => {
  const plain = replay(pack, playthrough({ decisions: line }));
  const run = played();
  expect(run.problem).toBeNull();
  expect(worlds(run)[0]).toBe(worlds(plain)[0]);
  for (const index of [1, 2, 3, 4]) expect(worlds(run)[index]).not.toBe(worlds(plain)[index]);
  expect(run.turns.map((turn) => turn.injects)).toEqual([
    [],
    ['volunteers', 'present'],
    [],
    [],
    [],
  ]);
  expect(run.turns[1]!.page).toEqual(plain.turns[1]!.page);
});

test('each inject adds one reading at the hour it is played', () => {
  const plain = replay(pack, playthrough({ decisions: line }));
  const [first, second] = played().turns[1]!.readings.slice(-2);
  expect(played().turns[1]!.readings).toHaveLength(plain.turns[1]!.readings.length + 2);
  expect(first!.hour).toBe(second!.hour);
});

test('a playthrough with injects replays to the same pages and worlds, through its save too', () => {
  const run = played();
  const again = replay(pack, run.playthrough);
  expect(again.turns).toEqual(run.turns);
  const now = '2026-11-21T20:00:00.000Z';
  const text = saveText({ ...run.playthrough, ...saveStamp, name: '', created: now, updated: now });
  const read = parseSave(text);
  if (!read.ok) throw new Error(read.problem.detail);
  expect(worlds(replay(pack, read.save))).toEqual(worlds(run));
});

test('going back drops the injects played later and keeps those of the page', () => {
  const run = played();
  expect(rewind(run, 1).playthrough.injects).toEqual(run.playthrough.injects);
  expect(rewind(run, 0).playthrough.injects).toEqual([]);
  const again = line.slice(1).reduce(choose, rewind(run, 1));
  expect(worlds(again)).toEqual(worlds(run));
});

test('an inject that is not in the deck stops the replay and says where', () => {
  const injects = [{ after: 1, inject: 'gone' }];
  const run = replay(pack, playthrough({ decisions: line, injects }));
  expect(run.problem).toMatchObject({ kind: 'unknown-label', after: 1, label: 'gone' });
  expect(run.playthrough.decisions).toEqual(line.slice(0, 1));
  expect(run.playthrough.injects).toEqual([]);
});

test('an inject the world refuses is a problem, and the run before it can go on', () => {
  const before = choose(replay(pack, playthrough()), line[0]!);
  const refused = playInject(before, 'broken');
  expect(refused.problem).toMatchObject({ kind: 'function', label: 'broken' });
  expect(choose(before, line[1]!).problem).toBeNull();
});
