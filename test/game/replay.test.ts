import { expect, test } from 'vitest';
import { choose, replay, rewind, type Pack, type Run } from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import { compiled, english, manifest, pack, playthrough } from '../fixtures/ink.ts';

const line = ['room.light', 'later.again', 'later.again', 'later.again', 'later.stop'];

function pages(run: Run): unknown {
  return run.turns.map(({ page, taken, headlines, readings, chapter, role, ending, world }) => ({
    page,
    taken,
    headlines,
    readings,
    chapter,
    role,
    ending,
    hash: hashWorld(world),
  }));
}

test('the same list and seed give the same pages, readings and world', () => {
  const one = replay(pack, playthrough({ decisions: line }));
  const two = replay(pack, playthrough({ decisions: line }));
  expect(one.problem).toBeNull();
  expect(one.turns).toHaveLength(line.length + 1);
  expect(pages(one)).toEqual(pages(two));
});

test('choosing one by one equals replaying the list', () => {
  let run = replay(pack, playthrough());
  for (const label of line) run = choose(run, label);
  expect(pages(run)).toEqual(pages(replay(pack, playthrough({ decisions: line }))));
  expect(run.turns.at(-1)?.ending).toBe('dark');
});

test('undoing any number of decisions and taking them again changes nothing', () => {
  const whole = replay(pack, playthrough({ decisions: line }));
  for (let count = 0; count < line.length; count += 1) {
    let run = rewind(whole, count);
    expect(run.playthrough.decisions).toEqual(line.slice(0, count));
    for (const label of line.slice(count)) run = choose(run, label);
    expect(pages(run)).toEqual(pages(whole));
  }
});

test('a run that was gone on from can be gone on from again', () => {
  const start = replay(pack, playthrough());
  const lit = choose(start, 'room.light');
  const waited = choose(start, 'room.wait');
  expect(lit.playthrough.decisions).toEqual(['room.light']);
  expect(waited.playthrough.decisions).toEqual(['room.wait']);
  expect(pages(choose(start, 'room.light'))).toEqual(pages(lit));
});

test('the other language shows the same labels, readings and world', () => {
  const en = replay(pack, playthrough({ decisions: line }));
  const de = replay(pack, playthrough({ decisions: line, language: 'de' }));
  expect(de.turns.map((turn) => turn.page.choices.map((choice) => choice.label))).toEqual(
    en.turns.map((turn) => turn.page.choices.map((choice) => choice.label)),
  );
  expect(de.turns.map((turn) => hashWorld(turn.world))).toEqual(
    en.turns.map((turn) => hashWorld(turn.world)),
  );
  expect(de.turns[1]?.taken?.text).toBe('Anzünden');
});

test('readings are taken after every tick and at the page', () => {
  const run = replay(pack, playthrough({ decisions: ['room.wait', 'later.again'] }));
  const hours = run.turns.map((turn) => turn.readings.map((reading) => reading.hour));
  expect(hours).toEqual([[0], [6, 12, 18, 24, 24], [30, 30]]);
});

test('cues are carried from page to page and headlines carry their hour', () => {
  const run = replay(pack, playthrough({ decisions: ['room.light'] }));
  expect(run.turns[0]).toMatchObject({ chapter: 'evening', role: 'developers' });
  expect(run.turns[1]).toMatchObject({
    chapter: 'night',
    role: 'developers',
    taken: { label: 'room.light', text: 'Light it', role: 'developers' },
    headlines: [{ id: 'lit', hour: 0 }],
  });
  expect(run.turns[1]?.readings.map((reading) => reading.hour)).toEqual([6, 7]);
});

test('a decision the story no longer offers stops the run at the page before', () => {
  const changed: Pack = {
    ...pack,
    hash: 'two',
    stories: { en: compiled(english.replace('(again)', '(more)')) },
  };
  const run = replay(changed, playthrough({ decisions: line }));
  expect(run.problem).toMatchObject({ kind: 'unknown-label', after: 1, label: 'later.again' });
  expect(run.playthrough).toMatchObject({ storyHash: 'two', decisions: ['room.light'] });
  const on = choose(run, 'later.more');
  expect(on.problem).toBeNull();
  expect(on.playthrough.decisions).toEqual(['room.light', 'later.more']);
});

test('a refused call is a problem with the label that led to it, and undo still works', () => {
  const broken: Pack = {
    ...pack,
    stories: { en: compiled(english.replace('"log_review"', '"log_revue"')) },
  };
  const start = replay(broken, playthrough());
  const run = choose(start, 'room.light');
  expect(run.problem).toMatchObject({ kind: 'function', after: 0, label: 'room.light' });
  expect(run.problem?.message).toContain('log_review');
  expect(choose(rewind(run, 0), 'room.wait').problem).toBeNull();
});

test('an unknown headline is refused', () => {
  const broken: Pack = { ...pack, manifest: { ...manifest, headlines: {} } };
  const run = replay(broken, playthrough({ decisions: ['room.light'] }));
  expect(run.problem?.message).toContain('lit');
});

test('the luck of a page depends on the seed and on nothing else', () => {
  const shown = (seed: number) =>
    replay(pack, playthrough({ seed, decisions: ['room.wait'] })).turns[1]?.page.passages[0]?.text;
  const all = Array.from({ length: 40 }, (_, index) =>
    shown(index + 1)
      ?.split(' ')
      .at(-1),
  );
  expect(all.filter((luck) => luck === '1').length).toBeGreaterThan(5);
  expect(all.filter((luck) => luck === '0').length).toBeGreaterThan(5);
});

test('variables given with the playthrough reach the story', () => {
  const run = replay(pack, playthrough({ given: { seen_endings: 2 } }));
  expect(run.turns[0]?.page.passages[0]?.text).toBe('You see 2');
});

test('a language that is not loaded is refused by name', () => {
  const english_only: Pack = { ...pack, stories: { en: pack.stories.en! } };
  expect(() => replay(english_only, playthrough({ language: 'de' }))).toThrow(/“de”/);
});

test('where the text runs out after a choice, what it told stays, and one can go back', () => {
  const text = '-> start\n=== start\nA room.\n* (look) [Look] You look around.\n* [Leave] -> END\n';
  const loose: Pack = { ...pack, stories: { en: compiled(text) } };
  const run = choose(replay(loose, playthrough()), 'start.look');
  expect(run.turns.at(-1)?.page.passages.map((passage) => passage.text)).toEqual([
    'You look around.',
  ]);
  expect(run.turns.at(-1)?.ending).toBeNull();
  expect(run.problem).toMatchObject({ kind: 'out-of-content', after: 0, label: 'start.look' });
  expect(pages(replay(loose, run.playthrough))).toEqual(pages(run));
  expect(rewind(run, 0).turns).toHaveLength(1);
});
