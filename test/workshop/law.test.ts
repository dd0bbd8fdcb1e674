import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  command,
  isSeated,
  leadersNow,
  nextOwners,
  projectorView,
  readLog,
  reportOf,
  sessionOf,
  stepOf,
  viewFor,
  type Command,
  type SeatView,
  type Workshop,
} from '../../src/workshop/index.ts';
import { after, prepare, tally, vote, workshop } from '../fixtures/workshop.ts';

const close: readonly Command[] = [{ kind: 'lock' }, { kind: 'reveal' }];
const alone: Command = {
  kind: 'prepare',
  people: 3,
  roles: [{ role: 'developers', seats: 3 }],
  plan: null,
};
const sit = (seat: string, role: string | null): Command => ({ kind: 'seat', seat, role });
const cast = (seat: string, label: string | null, ballot = 0): Command => ({
  kind: 'vote',
  seat,
  ballot,
  label,
});
const light: Command = { kind: 'decide', label: 'room.light', reason: 'Because.' };

function refusal(made: Workshop, given: Command): string | null {
  const answer = command(made, given, 2000);
  return answer.ok ? null : answer.refusal;
}

describe('who is seated', () => {
  test('a role that has left an open vote leads no more and can still be set right', () => {
    const counted = after(
      workshop(),
      prepare,
      { kind: 'open' },
      tally('public', 'room.wait', 4),
      tally('developers', 'room.light', 1),
    );
    const left = after(counted, alone);
    expect(projectorView(left).voted).toBe(1);
    expect(refusal(left, tally('public', 'room.wait', 2))).toBeNull();
    expect(leadersNow(after(left, ...close))).toEqual(['room.light']);
    expect(stepOf(after(left, ...close))).toMatchObject({ label: 'room.light' });
  });

  test('a vote that is closed keeps the set-up it was closed with, here and in the report', () => {
    const shown = after(workshop(), prepare, ...vote, alone);
    expect(projectorView(shown).choices.map(({ count }) => count?.total)).toEqual([1, 5]);
    const decided = after(shown, light, { ...alone, people: 1 });
    const [reported] = reportOf(decided).decisions;
    expect(reported?.people).toBe(6);
    expect(reported?.options.map(({ total }) => total)).toEqual([1, 5]);
    expect(reported?.options[1]?.byRole).toEqual([
      { role: 'developers', count: 2 },
      { role: 'public', count: 3 },
    ]);
  });

  test('a phone that moves to another role takes its open vote along, one that leaves takes it away', () => {
    const cast1 = after(
      workshop(),
      prepare,
      sit('a', 'public'),
      { kind: 'open' },
      cast('a', 'room.wait'),
    );
    const moved = after(cast1, sit('a', 'developers'), ...close);
    expect(projectorView(moved)).toMatchObject({ isOwners: true, hands: 1 });
    expect(projectorView(after(cast1, { kind: 'leave', seat: 'a' })).voted).toBe(0);
  });
});

describe('a phone', () => {
  const open = after(workshop(), prepare, sit('a', 'public'), sit('b', 'developers'), {
    kind: 'open',
  });

  test('may change its vote until the vote is closed, and counts once', () => {
    const changed = after(open, cast('a', 'room.wait'), cast('a', 'room.light'));
    expect(projectorView(changed).voted).toBe(1);
    const closed = after(changed, { kind: 'lock' });
    expect(refusal(closed, cast('a', 'room.wait'))).toBe('not-now');
    expect(leadersNow(closed)).toEqual(['room.light']);
  });

  test('that abstains is counted as having voted, and for no choice', () => {
    const made = after(open, cast('a', null), cast('b', 'room.light'), ...close);
    expect(projectorView(made)).toMatchObject({ voted: 2, hands: 1 });
    expect(reportOf(after(made, light)).decisions[0]?.abstained).toBe(1);
    const again = after(made, { kind: 'open' }, cast('a', 'room.light', 1), ...close, light);
    expect(reportOf(again).decisions[0]).toMatchObject({ abstained: 0, formerAbstained: [1] });
  });

  test('counts beside hands raised in the room', () => {
    const made = after(open, cast('a', 'room.light'), tally('public', 'room.light', 2), ...close);
    expect(projectorView(made).choices[1]?.count).toEqual({
      label: 'room.light',
      total: 3,
      byRole: [
        { role: 'developers', count: 0 },
        { role: 'public', count: 3 },
      ],
    });
  });

  test('is asked nothing it has no right to', () => {
    expect(refusal(open, cast('c', 'room.wait'))).toBe('unknown');
    expect(refusal(open, cast('a', 'later.stop'))).toBe('unknown');
    expect(refusal(open, cast('a', 'room.wait', 1))).toBe('not-now');
    expect(refusal(open, sit('d', 'nobody'))).toBe('unknown');
    expect(refusal(open, sit('D!', 'public'))).toBe('out-of-range');
  });

  test('keeps its vote when a facilitator takes back the closing', () => {
    const closed = after(open, cast('a', 'room.wait'), { kind: 'lock' });
    const again = after(closed, { kind: 'undo' });
    expect(again.session.pageLog).toMatchObject({ phase: 'open', votes: [{ seat: 'a' }] });
  });

  test('whose vote the room took before word of the closing came is counted', () => {
    const base = open.log;
    const entry = { time: 1, page: 0, count: base.length + 1 };
    const log = [
      ...base,
      { ...entry, window: 'desk', command: { kind: 'lock' } as const },
      { ...entry, window: 'server', command: cast('a', 'room.wait') },
    ];
    expect(sessionOf(log).pageLog).toMatchObject({ phase: 'locked', votes: [{ seat: 'a' }] });
  });
});

test('a second vote after a discussion keeps the first, on the wall and in the report', () => {
  const again = after(workshop(), prepare, ...vote, { kind: 'open' });
  expect(again.session.pageLog).toMatchObject({ phase: 'open', tallies: [] });
  const shown = after(again, tally('developers', 'room.wait', 3), ...close);
  expect(
    projectorView(shown).choices.map(({ former, formerOwn, count }) => [
      former,
      formerOwn,
      count?.total,
    ]),
  ).toEqual([
    [1, 1, 3],
    [5, 2, 0],
  ]);
  const [told] = reportOf(after(shown, light)).decisions;
  expect(told?.former.map((counts) => counts.map(({ total }) => total))).toEqual([[1, 5]]);
  expect(after(again, { kind: 'undo' }).session.pageLog.tallies).toHaveLength(3);
});

test('the wall names whose decision comes next', () => {
  expect(nextOwners(workshop())).toEqual(['developers']);
});

const labels = ['room.wait', 'room.light', 'later.again', 'later.stop', 'none'] as const;
const seats = ['a', 'b', 'c'] as const;
const roles = ['developers', 'public', null] as const;

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(prepare, alone, { ...alone, roles: [] } as Command),
  fc.constantFrom<Command>({ kind: 'open' }, ...close, { kind: 'undo' }, light),
  fc
    .tuple(fc.constantFrom(...seats), fc.constantFrom(...roles))
    .map(([seat, role]) => sit(seat, role)),
  fc.constantFrom('one', 'two').map((desk): Command => ({ kind: 'lead', desk })),
  fc.constantFrom(...seats).map((seat): Command => ({ kind: 'leave', seat })),
  fc
    .tuple(fc.constantFrom(...seats), fc.constantFrom(...labels, null), fc.nat(1))
    .map(([seat, label, ballot]) => cast(seat, label, ballot)),
  fc
    .tuple(fc.constantFrom(...roles), fc.constantFrom(...labels), fc.nat(4))
    .map(([role, label, count]) => tally(role, label, count)),
);

test('whatever is asked of a room, roles add up to the total and nobody sees what is not theirs', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (given) => {
      const made = after(workshop(), ...given);
      const { session } = made;
      const view = projectorView(made);
      for (const { count } of view.choices) {
        if (count === null || count.byRole.length === 0) continue;
        expect(count.byRole.reduce((sum, one) => sum + one.count, 0)).toBe(count.total);
      }
      for (const { options } of reportOf(made).decisions)
        for (const { total, byRole } of options)
          if (byRole.length > 0)
            expect(byRole.reduce((sum, one) => sum + one.count, 0)).toBe(total);
      const { votes, phase } = session.pageLog;
      expect(new Set(votes.map(({ seat }) => seat)).size).toBe(votes.length);
      const isShown = phase === 'revealed';
      for (const { seat, role } of session.seats) {
        const seen = viewFor(made, { kind: 'seat', seat }) as SeatView;
        const own = votes.find((one) => one.seat === seat);
        expect(seen.vote).toEqual(own?.label);
        expect(seen.isSeated).toBe(isSeated(session.setup, role));
        if (!isShown) expect(seen.choices.every(({ count, leads }) => !count && !leads)).toBe(true);
        if (!isShown) expect(seen).toMatchObject({ rule: null, isOwners: false, hands: 0 });
        if (phase === 'briefing') expect(seen.choices).toEqual([]);
        const frame = JSON.stringify(seen);
        for (const other of seats) if (other !== seat) expect(frame).not.toContain(`"${other}"`);
        for (const { id, objectives } of made.run.pack.manifest.roles)
          if (id !== role) for (const { text } of objectives) expect(frame).not.toContain(text.en);
      }
      const wall = JSON.stringify(viewFor(made, { kind: 'wall' }));
      if (!isShown)
        expect(wall).not.toMatch(/"count":\{|"leads":true|"former":\d|"own":\d|"rule":"/);
      for (const seat of seats) expect(wall).not.toContain(`"${seat}"`);
      expect(sessionOf(JSON.parse(JSON.stringify(made.log)) as Workshop['log'])).toEqual(session);
    }),
    { numRuns: 150 },
  );
});

describe('more hands than people', () => {
  const many = after(
    workshop(),
    prepare,
    { kind: 'open' },
    tally('developers', 'room.light', 3),
    tally('public', 'room.wait', 5),
  );
  const surplus = [
    { role: null, hands: 8, people: 6 },
    { role: 'public', hands: 5, people: 3 },
  ];

  test('close no vote unless one is sure, and are marked on the wall and in the report', () => {
    expect(refusal(many, { kind: 'lock' })).toBe('too-many');
    expect(projectorView(many).surplus).toEqual([]);
    const shown = after(many, { kind: 'lock', sure: true }, { kind: 'reveal' });
    expect(projectorView(shown).surplus).toEqual(surplus);
    expect(reportOf(after(shown, light)).decisions[0]?.surplus).toEqual(surplus);
    const read = readLog(JSON.parse(JSON.stringify(shown.log)));
    expect(read).toEqual({ ok: true, log: shown.log });
  });

  test('are none where people have come by phone, and one who abstains is one of them', () => {
    const three = after(
      workshop(),
      prepare,
      ...['a', 'b', 'c', 'd'].map((one) => sit(one, 'public')),
    );
    const votes = ['a', 'b', 'c', 'd'].map((one) => cast(one, 'room.wait'));
    const voted = after(three, { kind: 'open' }, ...votes);
    expect(refusal(voted, { kind: 'lock' })).toBeNull();
    const hand = after(voted, cast('a', null), tally('public', 'room.light', 1));
    expect(refusal(hand, { kind: 'lock' })).toBe('too-many');
  });
});
