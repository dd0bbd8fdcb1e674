import { describe, expect, test } from 'vitest';
import { hashWorld } from '../../src/sim/index.ts';
import {
  command,
  decisionsOf,
  numberNow,
  numbersIn,
  openWorkshop,
  projectorView,
  reportOf,
  stepOf,
  viewFor,
  type Command,
  type RefusalKind,
  type Workshop,
} from '../../src/workshop/index.ts';
import { playthrough } from '../fixtures/ink.ts';
import { after, corridor, pack, prepare, tally, vote, workshop } from '../fixtures/workshop.ts';

const light: Command = { kind: 'decide', label: 'room.light', reason: '' };
const undo: Command = { kind: 'undo' };

function refusal(made: Workshop, given: Command): RefusalKind | null {
  const answer = command(made, given, 2000);
  return answer.ok ? null : answer.refusal;
}

function worlds(made: Workshop): readonly string[] {
  return made.run.turns.map((turn) => hashWorld(turn.world));
}

describe('a vote', () => {
  test('goes from open to closed to shown to decided, and the story goes on', () => {
    const made = after(workshop(), prepare, ...vote, light);
    expect(decisionsOf(made.session)).toEqual(['room.light']);
    expect(made.run.playthrough.decisions).toEqual(['room.light']);
    expect(made.session.pageLog.phase).toBe('briefing');
    expect(made.session.pageLogs[0]).toMatchObject({ phase: 'revealed', label: 'room.light' });
    expect(made.session.pageLogs[0]?.tallies).toHaveLength(3);
  });

  test('keeps one number for each role and choice, the last one given', () => {
    const made = after(workshop(), prepare, { kind: 'open' }, tally('public', 'room.wait', 2));
    const again = after(made, tally('public', 'room.wait', 3));
    expect(again.session.pageLog.tallies).toEqual([
      { role: 'public', label: 'room.wait', count: 3 },
    ]);
    expect(after(again, tally('public', 'room.wait', 0)).session.pageLog.tallies).toEqual([]);
  });

  test('is told to a phone as the wall tells it: who decides, their hands, and the rule', () => {
    const voted = (...hands: readonly Command[]) =>
      after(
        workshop(),
        prepare,
        { kind: 'seat', seat: 'a', role: 'public' },
        { kind: 'open' },
        ...hands,
        { kind: 'lock' },
        { kind: 'reveal' },
      );
    const rules = [
      [voted(tally('developers', 'room.light', 1), tally('public', 'room.wait', 3)), 'owner'],
      [voted(tally('developers', 'room.light', 1), tally('developers', 'room.wait', 1)), 'tie_own'],
      [voted(tally('public', 'room.wait', 3)), 'fallback'],
      [voted(tally('public', 'room.wait', 1), tally('public', 'room.light', 1)), 'tie'],
    ] as const;
    for (const [made, rule] of rules) {
      const wall = projectorView(made);
      const { choices, isOwners, hands } = wall;
      expect(wall.rule).toBe(rule);
      expect(viewFor(made, { kind: 'seat', seat: 'a' })).toMatchObject({
        choices,
        isOwners,
        hands,
        rule,
      });
    }
    const own = projectorView(rules[0][0]).choices.map((one) => [one.own, one.count?.total]);
    expect(own).toContainEqual([1, 1]);
    expect(own).toContainEqual([0, 3]);
  });

  test('hides every number from the wall until it is revealed', () => {
    const steps = [prepare, ...vote];
    for (let count = 1; count <= steps.length; count += 1) {
      const view = projectorView(after(workshop(), ...steps.slice(0, count)));
      const isShown = view.phase === 'revealed';
      for (const choice of view.choices) {
        expect(choice.count !== null).toBe(isShown);
        expect(choice.own !== null).toBe(isShown);
        if (!isShown) expect(choice.leads).toBe(false);
      }
    }
  });

  test('is not closed without any hands unless that is confirmed; then the facilitator decides', () => {
    const open = after(workshop(), prepare, { kind: 'open' });
    expect(refusal(open, { kind: 'lock' })).toBe('no-hands');
    const shown = after(open, { kind: 'lock', sure: true }, { kind: 'reveal' });
    expect(stepOf(shown)).toBeNull();
    expect(refusal(shown, light)).toBeNull();
  });

  test('asks for a reason against the vote and in a tie, and only there', () => {
    const shown = after(workshop(), prepare, ...vote);
    expect(refusal(shown, { kind: 'decide', label: 'room.wait', reason: ' ' })).toBe(
      'reason-needed',
    );
    expect(
      refusal(shown, { kind: 'decide', label: 'room.wait', reason: 'No matches.' }),
    ).toBeNull();
    expect(refusal(shown, light)).toBeNull();
    const tie = after(workshop(), prepare, { kind: 'open' }, tally('public', 'room.wait', 1));
    const tied = after(tie, tally('public', 'room.light', 1), { kind: 'lock' }, { kind: 'reveal' });
    expect(refusal(tied, light)).toBe('reason-needed');
    expect(stepOf(tied)).toBeNull();
  });

  test('is decided by the role the page names, where it raised hands', () => {
    const made = after(
      workshop(),
      prepare,
      { kind: 'open' },
      tally('developers', 'room.light', 1),
      tally('public', 'room.wait', 3),
      { kind: 'lock' },
      { kind: 'reveal' },
    );
    expect(stepOf(made)).toEqual(light);
  });

  test('is not needed for a decision', () => {
    expect(decisionsOf(after(workshop(), light).session)).toEqual(['room.light']);
  });

  test.each<[string, readonly Command[], Command, RefusalKind]>([
    ['a tally before the vote', [prepare], tally('public', 'room.wait', 1), 'not-now'],
    ['a tally after it', [prepare, ...vote], tally('public', 'room.wait', 1), 'not-now'],
    ['a role nobody plays', [prepare, { kind: 'open' }], tally('x', 'room.wait', 1), 'unknown'],
    ['a choice not here', [prepare, { kind: 'open' }], tally('public', 'later.stop', 1), 'unknown'],
    ['half a hand', [prepare, { kind: 'open' }], tally('public', 'room.wait', 0.5), 'out-of-range'],
    ['showing an open vote', [prepare, { kind: 'open' }], { kind: 'reveal' }, 'not-now'],
    ['deciding an open vote', [prepare, { kind: 'open' }], light, 'not-now'],
    ['a decision not here', [], { kind: 'decide', label: 'x', reason: '' }, 'unknown'],
    ['an inject not in the deck', [], { kind: 'inject', inject: 'x' }, 'unknown'],
    [
      'an inject again',
      [{ kind: 'inject', inject: 'volunteers' }],
      { kind: 'inject', inject: 'volunteers' },
      'played',
    ],
    ['an empty note', [], { kind: 'note', text: ' ' }, 'out-of-range'],
    [
      'a question nobody asked',
      [],
      { kind: 'answer', ask: 'attribution', role: null, answer: 'lab', count: 1 },
      'not-now',
    ],
    ['a plan the story lacks', [], { ...prepare, plan: 17 }, 'unknown'],
    ['undo at the beginning', [prepare], undo, 'nothing-to-undo'],
  ])('%s is refused', (_name, before, given, kind) => {
    expect(refusal(after(workshop(), ...before), given)).toBe(kind);
  });
});

describe('undo', () => {
  test('takes back a decision and stands in its vote again', () => {
    const shown = after(workshop(), prepare, ...vote);
    const back = after(shown, light, undo);
    expect(back.session).toEqual(shown.session);
    expect(back.run.playthrough).toEqual(shown.run.playthrough);
    expect(worlds(back)).toEqual(worlds(shown));
  });

  test('takes back an inject and its effect on the world', () => {
    const plain = after(workshop(), light);
    const played = after(plain, { kind: 'inject', inject: 'volunteers' });
    expect(worlds(played)).not.toEqual(worlds(plain));
    expect(worlds(after(played, undo))).toEqual(worlds(plain));
  });

  test('passes over the clock and the preparation', () => {
    const made = after(workshop(), light, prepare, { kind: 'clock', running: true }, undo);
    expect(decisionsOf(made.session)).toEqual([]);
    expect(made.session.setup).not.toBeNull();
    expect(made.session.clock.since).not.toBeNull();
  });

  test('does not reach behind what came from outside', () => {
    const made = workshop({ decisions: ['room.wait'] });
    expect(refusal(made, undo)).toBe('nothing-to-undo');
  });

  test('after an inject in the middle keeps the world of a replay', () => {
    const steps: Command[] = [
      { kind: 'decide', label: 'room.wait', reason: '' },
      { kind: 'inject', inject: 'volunteers' },
      { kind: 'decide', label: 'later.again', reason: '' },
      undo,
      { kind: 'decide', label: 'later.again', reason: '' },
    ];
    const made = after(workshop(), ...steps);
    const again = openWorkshop(pack, made.run.playthrough, made.log, 5000);
    expect(again.log).toEqual(made.log);
    expect(worlds(again)).toEqual(worlds(made));
  });
});

test('decisions are numbered from the first the room takes, and pages with one way on not at all', () => {
  const begin: Command = { kind: 'adopt', decisions: ['door.open', 'hall.walk'], injects: [] };
  const take = (label: string): Command => ({ kind: 'decide', label, reason: '' });
  const made = after(
    openWorkshop(corridor, playthrough({ language: 'en' }), [], 1000),
    begin,
    prepare,
    take('door.knock'),
    take('hall.walk'),
    take('door.open'),
  );
  expect(numbersIn(made)).toEqual([1, 1, 1, 2, 2, 3]);
  expect(numberNow(made)).toBeNull();
  expect(numberNow(after(made, take('hall.walk')))).toBe(3);
  const decided = reportOf(made).decisions.filter(({ isDecision }) => isDecision);
  expect(decided.map(({ number, page }) => [number, page])).toEqual([
    [1, 2],
    [2, 4],
  ]);
});
