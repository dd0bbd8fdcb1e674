import { describe, expect, test } from 'vitest';
import {
  command,
  decidersNow,
  inOrder,
  isForVote,
  openWorkshop,
  projectorView,
  reportOf,
  sessionOf,
  stepOf,
  viewFor,
  type Command,
  type Log,
} from '../../src/workshop/index.ts';
import { decidersAlong, longestWait } from '../../src/workshop/decider.ts';
import { playthrough } from '../fixtures/ink.ts';
import { after, corridor, prepare, tally, workshop } from '../fixtures/workshop.ts';

const roles = ['a', 'b', 'c', 'd', 'e', 'f'].map((role) => ({ role, seats: 4 }));
const pages = (owners: readonly (string | null)[], rota = true) =>
  owners.map((owner) => ({ owner, setup: { roles, rota } }));

describe('who decides', () => {
  test('is the role the story names, or the whole room', () => {
    expect(decidersAlong(pages(['a', null, 'a', 'a', 'a'], false))).toEqual([
      ['a'],
      null,
      ['a'],
      ['a'],
      ['a'],
    ]);
  });

  test('is also whoever has only advised for long, and never all others at once', () => {
    const along = decidersAlong(pages(Array<string>(20).fill('a')));
    for (const { role } of roles) {
      const waits = along
        .map((one) => one?.includes(role))
        .join(' ')
        .split('true');
      const longest = Math.max(...waits.map((wait) => wait.split('false').length - 1));
      expect(longest).toBeLessThanOrEqual(longestWait);
    }
    for (const one of along) {
      expect(one?.[0]).toBe('a');
      expect(one!.length).toBeLessThan(roles.length);
    }
  });

  test('is counted together, told on the wall before, and undone with the decision', () => {
    const again = { kind: 'decide', label: 'later.again', reason: '' } as const;
    const light: Command = { kind: 'decide', label: 'room.light', reason: '' };
    const before = after(workshop(), { ...prepare, rota: true }, light);
    expect(decidersNow(before)).toEqual(['developers']);
    expect(viewFor(before, { kind: 'wall' })).toMatchObject({ joining: ['public'] });
    const made = after(before, again);
    expect(decidersNow(made)).toEqual(['developers', 'public']);
    const voted = after(
      made,
      { kind: 'open' },
      tally('developers', 'later.again', 1),
      tally('public', 'later.stop', 3),
      { kind: 'lock' },
      { kind: 'reveal' },
    );
    expect(stepOf(voted)).toEqual({ kind: 'decide', label: 'later.stop', reason: '' });
    expect(projectorView(voted).isOwners).toBe(true);
    const told = reportOf(after(voted, { ...again, reason: 'We talked.' }));
    expect(told.decisions.map(({ deciders }) => deciders.length)).toEqual([1, 1, 2]);
    expect(decidersNow(after(made, { kind: 'undo' }))).toEqual(['developers']);
  });

  test('is only the role named where the set-up knows no rota, as in old logs', () => {
    const light: Command = { kind: 'decide', label: 'room.light', reason: '' };
    const again = { kind: 'decide', label: 'later.again', reason: '' } as const;
    expect(decidersNow(after(workshop(), prepare, light, again, again))).toEqual(['developers']);
  });
});

test('the rows of a vote have one order: those who decide first, then as the set-up has them', () => {
  expect(inOrder(['a', 'b', 'c', 'd'], ['c', 'b', 'x'])).toEqual(['c', 'b', 'a', 'd']);
  expect(inOrder(['a', 'b'], null)).toEqual(['a', 'b']);
});

describe('a page with one way on', () => {
  const open: Command = { kind: 'decide', label: 'door.open', reason: '' };
  const walk: Command = { kind: 'decide', label: 'hall.walk', reason: '' };
  const opened = (log: Log = [], decisions: readonly string[] = []) =>
    openWorkshop(corridor, playthrough({ decisions }), log, 900);
  const hall = after(opened(), { ...prepare, rota: true }, open);

  test('is not voted on: the next step takes it, and phones are asked nothing', () => {
    expect(isForVote(hall)).toBe(false);
    expect(stepOf(hall)).toEqual(walk);
    expect(command(hall, { kind: 'open' }, 2000)).toEqual({ ok: false, refusal: 'not-now' });
    expect(projectorView(hall).isForVote).toBe(false);
    const seated = after(hall, { kind: 'seat', seat: 'a', role: 'public' });
    expect(viewFor(seated, { kind: 'seat', seat: 'a' })).toMatchObject({ choices: [] });
    expect(isForVote(after(hall, walk))).toBe(true);
  });

  test('takes nobody’s turn, and the next decision is looked for beyond it', () => {
    const along = [hall, after(hall, walk), after(hall, walk, open, walk)].map(decidersNow);
    // The public begins with one decision waited, so it has waited three at the third door.
    expect(along.slice(1)).toEqual([['developers'], ['developers', 'public']]);
    expect(viewFor(after(hall, walk), { kind: 'wall' })).toMatchObject({ next: ['developers'] });
    expect(viewFor(hall, { kind: 'wall' })).toMatchObject({ next: ['developers'] });
    const told = reportOf(after(hall, walk)).decisions;
    expect(told.map(({ isDecision, deciders }) => [isDecision, deciders])).toEqual([
      [true, ['developers']],
      [false, []],
    ]);
  });

  test('that an older log voted on stands as it was, and goes on where the vote was left', () => {
    const given: readonly Command[] = [
      prepare,
      open,
      { kind: 'open' },
      tally('public', 'hall.walk', 2),
      { kind: 'lock' },
      { kind: 'reveal' },
    ];
    const log = given.map((one, index) => ({
      count: index + 1,
      window: '',
      time: 1000 + index,
      page: index < 2 ? 0 : 1,
      command: one,
    }));
    expect(sessionOf(log).pageLog.phase).toBe('revealed');
    const left = opened(log.slice(0, 4), ['door.open']);
    expect(isForVote(left)).toBe(true);
    expect(stepOf(left)).toEqual({ kind: 'lock' });
    const shown = opened(log, ['door.open']);
    expect(shown.log).toEqual(log);
    expect(stepOf(shown)).toEqual(walk);
    const [, voted] = reportOf(after(shown, walk)).decisions;
    expect(voted).toMatchObject({ isDecision: true, isVoted: true, isMajority: true });
  });
});
