import { describe, expect, test } from 'vitest';
import { choose, pictureOf, replay, type Manifest } from '../../src/game/index.ts';
import {
  elapsed,
  partsOf,
  planOf,
  proposeRoles,
  reportOf,
  ownersOf,
  waitsIn,
  weightsIn,
  sessionOf,
  slidesOf,
  standingIn,
  wayTo,
} from '../../src/workshop/index.ts';
import { playthrough } from '../fixtures/ink.ts';
import { randomRun, shippedPack } from '../fixtures/story.ts';
import { corridor, after, pack, prepare, tally, vote, workshop } from '../fixtures/workshop.ts';

const spirits = shippedPack('spirits');
const plan = planOf(pack.manifest, 45)!;

describe('a plan', () => {
  test('says which part is due, which one the story is in and how far it is behind', () => {
    expect(standingIn(plan, 0, null)).toMatchObject({ due: 0, reached: null, passed: 0, left: 45 });
    expect(standingIn(plan, 6 * 60, 'night')).toMatchObject({
      due: 1,
      reached: 1,
      partLeft: 29,
      behind: 0,
    });
    expect(standingIn(plan, 40 * 60, 'night')).toMatchObject({ due: 2, behind: 5, left: 5 });
    expect(standingIn(plan, 60 * 60, 'night')).toMatchObject({ due: 2, left: -15 });
  });

  test('has a clock that can be halted and started again', () => {
    const clock = (time: number, running: boolean) => ({
      time,
      count: time,
      window: '',
      command: { kind: 'clock', running } as const,
    });
    const session = sessionOf([clock(100, true), clock(160, false), clock(500, true)]);
    expect(elapsed(session.clock, 530)).toBe(90);
    expect(elapsed(session.clock, 400)).toBe(60);
  });

  test.each(spirits.manifest.plans.map((one) => [one.minutes, one] as const))(
    'of %i minutes adds up and leaves a fifth for the debrief',
    (minutes, one) => {
      const parts = partsOf(one);
      const last = parts.at(-1)!;
      expect(last.to).toBe(minutes);
      expect(last.to - last.from).toBeGreaterThanOrEqual(minutes / 5);
    },
  );
});

describe('roles', () => {
  const { manifest } = spirits;
  const weights = { developers: 9, authorities: 5, laboratories: 3 };

  test.each([3, 4, 5, 6, 7, 12, 24, 60])('seat all of %i people once', (people) => {
    const seats = proposeRoles(manifest, people, weights);
    expect(seats.reduce((sum, one) => sum + one.seats, 0)).toBe(people);
    const counts = seats.map((one) => one.seats);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test('go first to those who decide most', () => {
    const few = proposeRoles(manifest, 3, weights).map((one) => one.role);
    expect([...few].sort()).toEqual(['authorities', 'developers', 'laboratories']);
    expect(proposeRoles(manifest, 2, weights)).toEqual([]);
  });

  test('are weighed by the decisions on the story’s own way', () => {
    const owners = ownersOf(pack, 'en');
    expect(owners).toEqual([
      { chapter: 'evening', role: 'developers' },
      { chapter: 'night', role: 'developers' },
    ]);
    expect(weightsIn(owners, [])).toEqual({ developers: 2 });
    expect(weightsIn(owners, ['night'])).toEqual({ developers: 1 });
  });

  test('are not weighed by pages with one way on', () => {
    const chapters = [{ ...corridor.manifest.chapters[0]!, preset: ['door.open', 'hall.walk'] }];
    const owners = ownersOf({ ...corridor, manifest: { ...corridor.manifest, chapters } }, 'en');
    expect(owners.map(({ role }) => role)).toEqual(['developers', 'developers']);
  });

  test('that only advise for more than three decisions in a row are named', () => {
    const owners = ['a', 'a', 'a', 'b', 'a', 'a', 'a', 'a', 'b', null].map((role, index) => ({
      chapter: index < 4 ? 'one' : 'two',
      role,
    }));
    const roles = ['a', 'b', 'c'].map((role) => ({ role, seats: 2 }));
    expect(waitsIn(owners, ['one'], { roles, rota: false }, 20)).toEqual([
      { role: 'c', decisions: 4, minutes: 20 },
    ]);
    expect(waitsIn(owners, [], { roles, rota: false })).toEqual([
      { role: 'b', decisions: 4, minutes: null },
      { role: 'c', decisions: 9, minutes: null },
    ]);
  });

  test.each(
    ['spirits', 'closed-circle'].flatMap((id) => {
      const shipped = shippedPack(id);
      return shipped.manifest.plans.map((one) => [id, one.minutes, shipped, one] as const);
    }),
  )(
    'of %s all have a decision of their own in a plan of %i minutes',
    (_, __, shipped, { parts }) => {
      const chapters = parts.flatMap(({ chapter }) => chapter ?? []);
      const deciding = Object.keys(weightsIn(ownersOf(shipped, 'de'), chapters));
      expect(deciding.sort()).toEqual(shipped.manifest.roles.map(({ id }) => id).sort());
    },
  );

  test.each([1, 2, 3, 4])('take turns in the shortest plan, whatever is chosen (%i)', (seed) => {
    const start = { ...playthrough(), story: 'spirits', seed };
    const decisions = wayTo(spirits, start, 'clean_up')!;
    let run = replay(spirits, { ...start, decisions });
    const owners: (string | null)[] = [];
    while (owners.length < 6) {
      const { page, role } = run.turns.at(-1)!;
      if (page.choices.length > 1) owners.push(role);
      run = choose(run, page.choices[seed % page.choices.length]!.label);
    }
    expect([...owners].sort()).toEqual(spirits.manifest.roles.map(({ id }) => id).sort());
  });

  test.each(['spirits', 'closed-circle', 'mirror-table', 'first-branch'])(
    'never wait longer than that where the rota goes round, in any plan of %s',
    (id) => {
      const shipped = shippedPack(id);
      const owners = ownersOf(shipped, 'en');
      for (const { parts } of shipped.manifest.plans) {
        const chapters = parts.flatMap(({ chapter }) => chapter ?? []);
        const roles = proposeRoles(shipped.manifest, 30, weightsIn(owners, chapters));
        expect(waitsIn(owners, chapters, { roles, rota: true })).toEqual([]);
      }
    },
  );
});

describe('the way to a chapter', () => {
  test('is its preset', () => {
    expect(wayTo(pack, playthrough(), 'night')).toEqual(['room.wait']);
  });

  test('goes on by first choices where the preset no longer holds', () => {
    const chapters = [{ ...pack.manifest.chapters[1]!, preset: ['room.gone'] }];
    const changed: Manifest = { ...pack.manifest, chapters };
    expect(wayTo({ ...pack, manifest: changed }, playthrough(), 'night')).toEqual(['room.wait']);
  });

  test.each(['clean_up', 'morning_after'])('reaches %s in the shipped story', (chapter) => {
    const start = { ...playthrough(), story: 'spirits', seed: 3 };
    expect(wayTo(spirits, start, chapter)).not.toBeNull();
  });
});

describe('screens on the wall', () => {
  const run = randomRun(spirits, 5, 40);
  const screens = run.turns.map((_, index) =>
    slidesOf({
      log: [],
      session: sessionOf([]),
      run: { ...run, turns: run.turns.slice(0, index + 1) },
    }),
  );

  test('hold every word of a page, in order', () => {
    const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/);
    run.turns.forEach((turn, index) => {
      const shown = screens[index]!.flatMap((one) => (one.kind === 'text' ? one.passages : []));
      expect(words(shown)).toEqual(words(turn.page.passages.map(({ text }) => text)));
    });
  });

  test('hold no more than can be read from the back', () => {
    for (const slide of screens.flat()) {
      if (slide.kind !== 'text') continue;
      expect(slide.passages.join(' ').length).toBeLessThanOrEqual(48 * 9);
    }
  });

  test('begin with the drawing of a page that has a new one', () => {
    run.turns.forEach((turn, index) => {
      const { kind } = screens[index]!.find((one) => one.kind !== 'title')!;
      const picture = pictureOf({ ...run, turns: run.turns.slice(0, index + 1) });
      expect(kind === 'picture', String(turn.scene)).toBe(picture !== null);
    });
    expect(screens.flat().filter(({ kind }) => kind === 'picture').length).toBeGreaterThan(10);
  });

  test('show the world only where it moved', () => {
    const counts = screens.map((all) => all.filter(({ kind }) => kind === 'world').length);
    expect(counts[0]).toBe(0);
    expect(Math.max(...counts)).toBe(1);
    expect(counts.slice(1)).toContain(0);
  });
});

test('the report tells decisions, hands, dissent, reasons, injects and objectives', () => {
  const made = after(
    workshop(),
    prepare,
    ...vote,
    { kind: 'decide', label: 'room.wait', reason: 'No matches.' },
    { kind: 'inject', inject: 'volunteers' },
    { kind: 'decide', label: 'later.stop', reason: '' },
  );
  const report = reportOf(made);
  expect(report.decisions[0]).toMatchObject({
    number: 1,
    role: 'developers',
    text: 'Wait',
    isMajority: false,
    dissent: ['public'],
    reason: 'No matches.',
    options: [
      { label: 'room.wait', text: 'Wait', total: 1 },
      { label: 'room.light', total: 5, byRole: [{ count: 2 }, { count: 3 }] },
    ],
  });
  expect(report.decisions[1]).toMatchObject({ isVoted: false, injects: ['volunteers'] });
  expect(report).toMatchObject({ people: 6, plan: 45, before: 0, ending: 'dark' });
  expect(report.objectives.map(({ role, isReached }) => [role, isReached])).toEqual([
    ['developers', true],
    ['public', false],
  ]);
  expect(report.readings.at(-1)).toEqual(made.run.turns.at(-1)?.readings.at(-1));
});

test.each([
  ['developers', true],
  ['public', false],
] as const)(
  'the report tells a tie among %s, and whether the decision was theirs',
  (role, isOwners) => {
    const hands = (label: string) => tally(role, label, 1);
    const made = after(
      workshop(),
      prepare,
      { kind: 'open' },
      hands('room.wait'),
      hands('room.light'),
      { kind: 'lock' },
      { kind: 'reveal' },
      { kind: 'decide', label: 'room.wait', reason: 'No matches.' },
    );
    expect(reportOf(made).decisions[0]).toMatchObject({ isTie: true, isMajority: false, isOwners });
  },
);
