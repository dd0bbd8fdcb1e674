import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWorld } from '../../src/sim/index.ts';
import {
  canUndo,
  command,
  mergeLogs,
  openWorkshop,
  readLog,
  sessionOf,
  type Command,
  type Entry,
  type Workshop,
} from '../../src/workshop/index.ts';
import { pack, prepare, workshop } from '../fixtures/workshop.ts';

const label = fc.constantFrom('room.wait', 'room.light', 'later.again', 'later.stop', 'none');
const role = fc.constantFrom('developers', 'public', null);

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>(prepare),
  fc.boolean().map((running): Command => ({ kind: 'clock', running })),
  fc.constantFrom<Command>(
    { kind: 'open' },
    { kind: 'lock' },
    { kind: 'reveal' },
    { kind: 'undo' },
  ),
  fc
    .tuple(role, label, fc.nat(5))
    .map(([who, what, count]): Command => ({ kind: 'tally', role: who, label: what, count })),
  fc
    .tuple(label, fc.constantFrom('', 'Because.'))
    .map(([what, reason]): Command => ({ kind: 'decide', label: what, reason })),
  fc.constant<Command>({ kind: 'inject', inject: 'volunteers' }),
  fc.constant<Command>({ kind: 'note', text: 'Said.' }),
);

const commands = fc.array(anyCommand, { maxLength: 25 });

function played(given: readonly Command[]): Workshop {
  return given.reduce((made, one, index) => {
    const answer = command(made, one, 1000 + index);
    return answer.ok ? answer.workshop : made;
  }, workshop());
}

function seen(made: Workshop): unknown {
  return {
    session: made.session,
    turns: made.run.turns.map(({ page, readings, world }) => [page, readings, hashWorld(world)]),
  };
}

test('replaying a log gives the session and the playthrough it was made with', () => {
  fc.assert(
    fc.property(commands, (given) => {
      const made = played(given);
      const kept = JSON.parse(JSON.stringify({ log: made.log, way: made.run.playthrough })) as {
        log: unknown;
        way: Workshop['run']['playthrough'];
      };
      const read = readLog(kept.log);
      if (!read.ok) throw new Error(read.problem.detail);
      const again = openWorkshop(pack, kept.way, read.log, 9000);
      expect(again.log).toEqual(made.log);
      expect(seen(again)).toEqual(seen(made));
    }),
    { seed: 6, numRuns: 60 },
  );
});

test('undo after any step that was carried out restores what was there', () => {
  fc.assert(
    fc.property(commands, anyCommand, (given, last) => {
      const before = played(given);
      const answer = command(before, last, 3000);
      const isStep = !['prepare', 'clock', 'undo'].includes(last.kind);
      if (!answer.ok || !isStep) return;
      const back = command(answer.workshop, { kind: 'undo' }, 3001);
      if (!back.ok) throw new Error(back.refusal);
      expect(seen(back.workshop)).toEqual(seen(before));
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('undo again and again ends at the beginning', () => {
  fc.assert(
    fc.property(commands, (given) => {
      let made = played(given);
      for (let count = 0; count < 30 && canUndo(made.log); count += 1) {
        const back = command(made, { kind: 'undo' }, 4000);
        if (back.ok) made = back.workshop;
      }
      expect(canUndo(made.log)).toBe(false);
      expect(made.run.playthrough.decisions).toEqual([]);
      expect(made.session.scene.stage).toBe('briefing');
    }),
    { seed: 8, numRuns: 40 },
  );
});

test('any log, sensible or not, stands for some session', () => {
  fc.assert(
    fc.property(fc.array(anyCommand), (given) => {
      const log = given.map((one, time): Entry => ({ time, command: one }));
      const session = sessionOf(log);
      const pairs = session.scene.tallies.map((one) => `${one.role ?? ''} ${one.label}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});

test('two windows that merge come to the same log and lose nothing', () => {
  fc.assert(
    fc.property(commands, commands, commands, (shared, left, right) => {
      const entries = (given: readonly Command[], from: number, step: number) =>
        given.map((one, index): Entry => ({ time: from + index * step, command: one }));
      const base = entries(shared, 0, 1);
      const one = [...base, ...entries(left, 100, 2)];
      const two = [...base, ...entries(right, 100, 3)];
      const merged = mergeLogs(one, two);
      expect(merged).toEqual(mergeLogs(two, one));
      expect(mergeLogs(one, one)).toEqual(one);
      expect(mergeLogs(base, one)).toEqual(one);
      for (const entry of [...one, ...two]) expect(merged).toContainEqual(entry);
    }),
  );
});

test('nothing makes the reader of logs throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof readLog(value).ok === 'boolean'));
  expect(readLog([{ time: 1, command: { kind: 'dance' } }])).toMatchObject({
    ok: false,
    problem: { detail: '0.command.kind' },
  });
});
