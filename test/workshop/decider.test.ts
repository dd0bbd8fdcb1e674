import { describe, expect, test } from 'vitest';
import {
  decidersNow,
  projectorView,
  reportOf,
  stepOf,
  viewFor,
  type Command,
} from '../../src/workshop/index.ts';
import { decidersAlong, longestWait } from '../../src/workshop/decider.ts';
import { after, prepare, tally, workshop } from '../fixtures/workshop.ts';

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
