import { describe, expect, test } from 'vitest';
import {
  choose,
  goAgain,
  labelThen,
  parseSave,
  rememberedRun,
  replay,
  rewind,
  roadOf,
  saveStamp,
  saveText,
  toNextNew,
  type Pack,
  type Run,
} from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import { compiled, externals, manifest, playthrough } from '../fixtures/ink.ts';

/** Two years through four rooms; whoever remembers finds a third door in the hall. */
function house(words: Record<'plain' | 'again', string>): string {
  return `${externals}
VAR knocks = 0
-> porch
=== porch
{remembers("hall.left"): ${words.again}|${words.plain}}
* (ring) [A] -> hall
* (knock) [B]
    ~ knocks = knocks + 1
    ~ advance(12)
    -> hall
=== hall
{remembers("hall.left"): ${words.again}|${words.plain}} {ended("dark")} {ended("bright")} {knocks}
* (left) [C]
    ~ deploy("log_review", 60)
    -> room
* (right) [D] -> room
* (third) {ended("dark")} [E]
    ~ advance(6)
    -> room
=== room
~ advance(24)
{remembers("hall.left"): ${words.again}|${words.plain}} {remembers("hall.third")}
* (sleep) [F]
    # ending: dark
    ${words.plain}
    -> END
* (wake) [G]
    # ending: bright
    ${words.again}
    -> END
`;
}

const pack: Pack = {
  manifest: { ...manifest, endings: { dark: { en: 'Dark' }, bright: { en: 'Bright' } } },
  hash: 'house',
  stories: {
    en: compiled(house({ plain: 'New.', again: 'Known.' })),
    de: compiled(house({ plain: 'Neu.', again: 'Bekannt.' })),
  },
};

const first = runOf(['porch.knock', 'hall.left', 'room.sleep']);

function runOf(decisions: readonly string[]): Run {
  return replay(pack, playthrough({ decisions }));
}

function labels(run: Run): readonly string[] {
  return run.turns.at(-1)?.page.choices.map(({ label }) => label) ?? [];
}

function texts(run: Run): readonly string[] {
  return run.turns.map(({ page }) => page.passages.map(({ text }) => text).join(' '));
}

function worlds(run: Run): readonly string[] {
  return run.turns.map((turn) => hashWorld(turn.world));
}

describe('going back into a finished road', () => {
  test('leaves what was read before as it was and remembers from there on', () => {
    const again = goAgain(first, 1);
    expect(texts(again)).toEqual(['New.', 'Known. 1 0 1']);
    expect(labels(again)).toEqual(['hall.left', 'hall.right', 'hall.third']);
    expect(worlds(again)).toEqual(worlds(first).slice(0, 2));
    expect(again.playthrough.from).toEqual({
      at: 1,
      decisions: ['porch.knock', 'hall.left', 'room.sleep'],
      ending: 'dark',
      world: saveStamp.world,
    });
  });

  test('can begin on the first page', () => {
    expect(texts(goAgain(first, 0))).toEqual(['Known.']);
  });

  test('needs an ending', () => {
    const open = rewind(first, 2);
    expect(roadOf(open, 1)).toBeNull();
    expect(goAgain(open, 1)).toBe(open);
  });

  test('knows nothing of a road it did not come from', () => {
    expect(texts(first)).toEqual(['New.', 'New. 0 0 1', 'New. 0', 'New.']);
  });
});

describe('a playthrough that remembers', () => {
  const second = ['hall.third', 'room.wake'].reduce(choose, goAgain(first, 1));

  test('is the same when replayed, undone and taken again, and saved and loaded', () => {
    expect(second.problem).toBeNull();
    expect(texts(second)).toEqual(['New.', 'Known. 1 0 1', 'Known. 0', 'Known.']);
    const replayed = replay(pack, second.playthrough);
    expect(texts(replayed)).toEqual(texts(second));
    expect(worlds(replayed)).toEqual(worlds(second));
    const redone = ['hall.third', 'room.wake'].reduce(choose, rewind(second, 1));
    expect(texts(redone)).toEqual(texts(second));
    const now = '2027-01-01T00:00:00.000Z';
    const save = { ...saveStamp, ...second.playthrough, name: '', created: now, updated: now };
    const read = parseSave(saveText(save));
    expect(read).toEqual({ ok: true, save });
  });

  test('is the same in the other language', () => {
    const german = replay(pack, { ...second.playthrough, language: 'de' });
    expect(texts(german)).toEqual(['Neu.', 'Bekannt. 1 0 1', 'Bekannt. 0', 'Bekannt.']);
    expect(worlds(german)).toEqual(worlds(second));
  });

  test('can be left for a third that keeps both years apart', () => {
    const third = goAgain(second, 2);
    expect(texts(third)).toEqual(['New.', 'Known. 1 0 1', 'New. 1']);
    expect(rememberedRun(third)?.turns.map(({ page }) => page)).toEqual(
      second.turns.map(({ page }) => page),
    );
    expect(rememberedRun(first)).toBeNull();
  });

  test('forgets what lies more than eight roads back', () => {
    let run = first;
    for (let year = 0; year < 12; year += 1) run = choose(goAgain(run, 2), 'room.sleep');
    let depth = 0;
    for (let { from } = run.playthrough; from !== undefined; from = from.from) depth += 1;
    expect(depth).toBe(8);
    const now = '2027-01-01T00:00:00.000Z';
    const save = { ...saveStamp, ...run.playthrough, name: '', created: now, updated: now };
    expect(parseSave(saveText(save)).ok).toBe(true);
  });

  test('asked for an ending the story does not have, says so', () => {
    const wrong = { ...pack, manifest: { ...pack.manifest, endings: {} } };
    expect(replay(wrong, playthrough({ decisions: ['porch.ring'] })).problem?.kind).toBe(
      'function',
    );
  });
});

describe('going on as then', () => {
  test('stops at the first page that reads otherwise', () => {
    const again = goAgain(first, 0);
    const before = rememberedRun(again)!;
    expect(labelThen(again, before)).toBeNull();
    expect(toNextNew(again, before)).toBe(again);
  });

  test('passes the pages that read the same, and stops before the ending', () => {
    const plain: Pack = { ...pack, stories: { en: compiled(plainHouse) } };
    const done = replay(
      plain,
      playthrough({ decisions: ['porch.ring', 'hall.left', 'room.wake'] }),
    );
    const again = goAgain(done, 0);
    const before = rememberedRun(again)!;
    expect(labelThen(again, before)).toBe('porch.ring');
    const on = toNextNew(again, before);
    expect(on.playthrough.decisions).toEqual(['porch.ring', 'hall.left']);
    expect(labelThen(on, before)).toBeNull();
    const other = choose(rewind(on, 1), 'hall.right');
    expect(labelThen(other, before)).toBeNull();
  });
});

const plainHouse = `-> porch
=== porch
A bell.
* (ring) [A] -> hall
=== hall
A hall.
* (left) [C] -> room
* (right) [D] -> room
=== room
A room.
* (sleep) [F]
    # ending: dark
    Night.
    -> END
* (wake) [G]
    # ending: bright
    Day.
    -> END
`;
