import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSave, replay, saveStamp, saveText, type Save } from '../../src/game/index.ts';
import { decisionsOf, openWorkshop, readLog, type Workshop } from '../../src/workshop/index.ts';
import { after, pack, prepare, vote, workshop } from '../fixtures/workshop.ts';

const now = '2026-11-21T20:00:00.000Z';

function saved({ run, log }: Workshop): Save {
  const about = { name: 'Class 9b', created: now, updated: now };
  return { ...saveStamp, ...run.playthrough, workshop: log, ...about };
}

function throughFile(save: Save): Save {
  const read = parseSave(saveText(save));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.save;
}

function opened(save: Save): Workshop {
  const read = readLog(save.workshop);
  if (!read.ok) throw new Error(read.problem.detail);
  return openWorkshop(pack, save, read.log, 7000);
}

const made = after(
  workshop(),
  prepare,
  ...vote,
  { kind: 'decide', label: 'room.light', reason: '' },
  { kind: 'inject', inject: 'volunteers' },
  { kind: 'note', text: 'Who paid?' },
  { kind: 'decide', label: 'later.again', reason: 'Once more.' },
);

test('a workshop survives its file whole', () => {
  const again = opened(throughFile(saved(made)));
  expect(again.log).toEqual(made.log);
  expect(again.session).toEqual(made.session);
  expect(again.run.turns).toEqual(made.run.turns);
});

test('a workshop’s save opens in the reader as the same playthrough', () => {
  const run = replay(pack, throughFile(saved(made)));
  expect(run.problem).toBeNull();
  expect(run.turns).toEqual(made.run.turns);
});

test('a playthrough opens as a workshop without tallies', () => {
  const text = readFileSync(new URL('../saves/v1-lamp.json', import.meta.url), 'utf8');
  const read = parseSave(text);
  if (!read.ok) throw new Error(read.problem.detail);
  const { session, run } = opened(read.save);
  expect(decisionsOf(session)).toEqual(read.save.decisions);
  expect(run.playthrough.decisions).toEqual(read.save.decisions);
  expect(
    session.pageLogs.every((pageLog) => pageLog.time === null && pageLog.tallies.length === 0),
  ).toBe(true);
});

test('what was read on outside the workshop is taken over, and tallies of the shared way stay', () => {
  const longer = { ...saved(made), decisions: ['room.light', 'later.again', 'later.stop'] };
  const on = opened(throughFile(longer));
  expect(decisionsOf(on.session)).toEqual(longer.decisions);
  expect(on.session.pageLogs[0]?.tallies).toHaveLength(3);
  expect(on.session.pageLogs[2]?.time).toBeNull();
  const other = { ...saved(made), decisions: ['room.wait'], injects: [] };
  const off = opened(throughFile(other));
  expect(decisionsOf(off.session)).toEqual(['room.wait']);
  expect(off.session.pageLogs[0]?.tallies).toEqual([]);
});

test('a damaged log is refused with its place and leaves the playthrough readable', () => {
  const save = throughFile({
    ...saved(made),
    workshop: [{ time: 1, command: { kind: 'open' } }, 3],
  });
  expect(readLog(save.workshop)).toEqual({ ok: false, problem: { kind: 'damaged', detail: '1' } });
  expect(replay(pack, save).problem).toBeNull();
});
