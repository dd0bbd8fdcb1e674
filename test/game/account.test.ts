import { expect, test } from 'vitest';
import { accountOf, curvesCsv, indicators, replay } from '../../src/game/index.ts';
import { manifest, pack, playthrough } from '../fixtures/ink.ts';

const decisions = ['room.light', 'later.again', 'later.stop'];
const run = replay(pack, playthrough({ decisions }));
const readings = run.turns.flatMap((turn) => turn.readings);

test('an account tells decisions, headlines and the end in the language asked for', () => {
  const account = accountOf(run, 'de');
  expect(account).toMatchObject({
    schema: 'runaway.playthrough',
    version: 1,
    story: { id: 'lamp', hash: 'one', title: 'Die Lampe' },
    seed: 7,
    start: manifest.start,
    ending: { id: 'dark', title: 'Dunkel' },
    headlines: [{ id: 'lit', text: 'Eine Lampe brennt' }],
  });
  expect(account.decisions.map(({ number, label }) => [number, label])).toEqual(
    decisions.map((label, index) => [index + 1, label]),
  );
  expect(account.decisions[0]).toMatchObject({ text: 'Light it', chapter: 'evening', hour: 0 });
});

test('an account has every reading of every indicator', () => {
  const { readings: told, indicators: known } = accountOf(run, 'en');
  expect(known.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  expect(told.hours).toEqual(readings.map(({ hour }) => hour));
  known.forEach(({ id }, column) => {
    expect(told.values[id]).toEqual(readings.map(({ values }) => values[column]));
  });
  expect(told.decisions.at(-1)).toBe(decisions.length);
});

test('an account survives being written and read', () => {
  const account = accountOf(run, 'en');
  expect(JSON.parse(JSON.stringify(account))).toEqual(account);
});

test('the curves as text hold the same numbers, a line per reading', () => {
  const [head = '', ...lines] = curvesCsv(run).trimEnd().split('\r\n');
  expect(head.split(',')).toEqual(['hour', 'decisions', ...indicators.map(({ id }) => id)]);
  expect(lines).toHaveLength(readings.length);
  lines.forEach((line, index) => {
    const [hour, , ...values] = line.split(',').map(Number);
    expect([hour, ...values]).toEqual([readings[index]?.hour, ...readings[index]!.values]);
  });
});
