import { describe, expect, test } from 'vitest';
import {
  choose,
  parseSave,
  replay,
  rewind,
  saveStamp,
  saveText,
  type Run,
} from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import { randomRun, shippedPack } from '../fixtures/story.ts';

const pack = shippedPack('spirits');
const seeds = [1, 2, 3, 4, 5, 6];

function worlds(run: Run): readonly string[] {
  return run.turns.map((turn) => hashWorld(turn.world));
}

function labels(run: Run): unknown {
  return run.turns.map((turn) => turn.page.choices.map((choice) => choice.label));
}

describe.each(seeds)('a random playthrough of the spirits with seed %i', (seed) => {
  const run = randomRun(pack, seed);

  test('ends without a problem', () => {
    expect(run.problem).toBeNull();
    expect(run.turns.at(-1)?.ending).not.toBeNull();
  });

  test('is the same when replayed from its save', () => {
    const now = '2026-11-21T20:00:00.000Z';
    const text = saveText({
      ...run.playthrough,
      ...saveStamp,
      name: '',
      created: now,
      updated: now,
    });
    const read = parseSave(text);
    if (!read.ok) throw new Error(read.problem.kind);
    const again = replay(pack, read.save);
    expect(again.turns.map((turn) => turn.page)).toEqual(run.turns.map((turn) => turn.page));
    expect(again.turns.map((turn) => turn.readings)).toEqual(
      run.turns.map((turn) => turn.readings),
    );
    expect(worlds(again)).toEqual(worlds(run));
  });

  test('has the same world and the same choices in German', () => {
    const german = replay(pack, { ...run.playthrough, language: 'de' });
    expect(german.problem).toBeNull();
    expect(worlds(german)).toEqual(worlds(run));
    expect(labels(german)).toEqual(labels(run));
  });

  test('is the same after going back ten decisions and taking them again', () => {
    const { decisions } = run.playthrough;
    const from = Math.max(0, decisions.length - 10);
    let again = rewind(run, from);
    for (const label of decisions.slice(from)) again = choose(again, label);
    expect(worlds(again)).toEqual(worlds(run));
    expect(again.turns.map((turn) => turn.page)).toEqual(run.turns.map((turn) => turn.page));
  });

  test('shares every world before a decision taken otherwise', () => {
    const at = Math.floor(run.playthrough.decisions.length / 2);
    const before = rewind(run, at);
    const other = before.turns
      .at(-1)
      ?.page.choices.find((choice) => choice.label !== run.playthrough.decisions[at]);
    if (other === undefined) return;
    const changed = choose(before, other.label);
    expect(worlds(changed).slice(0, at + 1)).toEqual(worlds(run).slice(0, at + 1));
  });
});
