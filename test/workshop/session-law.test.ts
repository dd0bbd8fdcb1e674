import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import {
  canUndo,
  command,
  holdsLog,
  mergeLogs,
  openWorkshop,
  readLog,
  sessionOf,
  withLog,
  type Command,
  type Entry,
  type Workshop,
} from '../../src/workshop/index.ts';
import { pack, prepare, workshop } from '../fixtures/workshop.ts';

const label = fc.constantFrom('room.wait', 'room.light', 'later.again', 'later.stop', 'none');
const role = fc.constantFrom('developers', 'public', null);

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('one', 'two').map((desk): Command => ({ kind: 'lead', desk })),
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
      const isStep = !['prepare', 'clock', 'lead', 'undo'].includes(last.kind);
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
      expect(made.session.pageLog.phase).toBe('briefing');
    }),
    { seed: 8, numRuns: 40 },
  );
});

test('any log, sensible or not, stands for some session', () => {
  fc.assert(
    fc.property(fc.array(anyCommand), (given) => {
      const log = given.map((one, time): Entry => ({
        time,
        count: time,
        window: '',
        command: one,
      }));
      const session = sessionOf(log);
      const pairs = session.pageLog.tallies.map((one) => `${one.role ?? ''} ${one.label}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});

const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    // Few of each, so that names meet: two entries under one name are both kept.
    count: fc.integer({ min: 1, max: 6 }),
    window: fc.constantFrom('', 'a', 'b', 'c'),
    time: fc.integer({ min: 0, max: 4 }),
    page: fc.integer({ min: 0, max: 3 }),
    command: anyCommand,
  },
  { requiredKeys: ['count', 'window', 'time', 'command'] },
);

const anyLog = fc.array(anyEntry, { maxLength: 12 }).map((log) => mergeLogs([], log));

const often = { numRuns: process.env['RUNAWAY_LONG'] === undefined ? 2000 : 100_000 };

test('merging is idempotent, commutative and associative, and keeps every named entry', () => {
  fc.assert(
    fc.property(anyLog, anyLog, anyLog, (one, two, three) => {
      const merged = mergeLogs(one, two);
      expect(mergeLogs(one, one)).toEqual(one);
      expect(mergeLogs(merged, two)).toEqual(merged);
      expect(mergeLogs(two, one)).toEqual(merged);
      expect([holdsLog(merged, one), holdsLog(merged, two)]).toEqual([true, true]);
      expect(holdsLog(one, two)).toBe(canonicalText(merged) === canonicalText(one));
      expect(mergeLogs(merged, three)).toEqual(mergeLogs(one, mergeLogs(two, three)));
      for (const entry of [...one, ...two])
        if (entry.window !== '') expect(merged).toContainEqual(entry);
    }),
    often,
  );
});

/** Two desks that press at the same moment and hear of one another only now and then. */
const pressed = fc.array(fc.record({ desk: fc.nat(1), given: anyCommand, hears: fc.boolean() }), {
  maxLength: 30,
});

test('two desks pressed at once come to one session whose every decision was offered', () => {
  fc.assert(
    fc.property(pressed, (presses) => {
      const desks = [workshop(), workshop()];
      const hear = (at: number, other: Workshop) => {
        const both = withLog(desks[at]!, mergeLogs(desks[at]!.log, other.log));
        if (!both.ok) throw new Error(both.refusal);
        desks[at] = both.workshop;
      };
      presses.forEach(({ desk, given, hears }, index) => {
        if (hears) hear(desk, desks[1 - desk]!);
        const answer = command(desks[desk]!, given, 1000 + index, `desk${desk}`);
        if (answer.ok) desks[desk] = answer.workshop;
      });
      const [one, two] = [...desks] as [Workshop, Workshop];
      hear(0, two);
      hear(1, one);
      expect(desks[0]!.log).toEqual(desks[1]!.log);
      expect(seen(desks[0]!)).toEqual(seen(desks[1]!));
      expect(desks[0]!.log.length).toBeLessThanOrEqual(presses.length);
    }),
    { numRuns: 200 },
  );
});

test('two desks that decide at once take one decision, and that of the first name stands', () => {
  const decide = (label: string): Command => ({ kind: 'decide', label, reason: '' });
  const [one, two] = [workshop(), workshop()].map((made, index) => {
    const answer = command(made, decide(['room.light', 'room.wait'][index]!), 1000, `w${index}`);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.workshop;
  }) as [Workshop, Workshop];
  for (const merged of [mergeLogs(one.log, two.log), mergeLogs(two.log, one.log)]) {
    expect(sessionOf(merged).pageLogs.map(({ label: taken }) => taken)).toEqual(['room.light']);
  }
});

test('two desks that take back the same step take back no other', () => {
  const both = played([
    { kind: 'note', text: 'One.' },
    { kind: 'note', text: 'Two.' },
  ]);
  const [one, two] = ['w1', 'w2'].map((name) => {
    const answer = command(both, { kind: 'undo' }, 3000, name);
    if (!answer.ok) throw new Error(answer.refusal);
    return answer.workshop.log;
  });
  expect(sessionOf(mergeLogs(one!, two!)).pageLog.notes).toEqual(['One.']);
});

test('a log that a former version handed back without names holds nothing twice', () => {
  fc.assert(
    fc.property(commands, (given) => {
      let made = workshop();
      given.forEach((one, index) => {
        const answer = command(made, one, 1000 + index, 'w1');
        if (answer.ok) made = answer.workshop;
      });
      const bare = readLog(made.log.map(({ time, command: one }) => ({ time, command: one })));
      if (!bare.ok) throw new Error(bare.problem.detail);
      expect(mergeLogs(made.log, bare.log)).toEqual(made.log);
    }),
    { numRuns: 100 },
  );
});

test('nothing makes the reader of logs throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof readLog(value).ok === 'boolean'));
  expect(readLog([{ time: 1, command: { kind: 'dance' } }])).toMatchObject({
    ok: false,
    problem: { detail: '0.command.kind' },
  });
});
