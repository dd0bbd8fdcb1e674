import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  chosenPoints,
  replay,
  talkPointsOf,
  type Playthrough,
  type Run,
  type TalkPoint,
} from '../../src/game/index.ts';
import { texts } from '../../src/app/words/speech.ts';
import { questionText } from '../../src/ui/debrief/question-text.ts';
import { pack, playthrough } from '../fixtures/ink.ts';
import { speak } from '../fixtures/spoken.ts';
import { shippedPack } from '../fixtures/story.ts';

const root = fileURLToPath(new URL('../stories/spirits/', import.meta.url));
const spirits = shippedPack('spirits');

/** The recorded playthroughs of the long story, by name. */
const runs: ReadonlyMap<string, Run> = new Map(
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'decisions.json')))
    .map((name) => {
      // The suite of transcripts reads the same files and checks their shape.
      const read = JSON.parse(
        readFileSync(join(root, name, 'decisions.json'), 'utf8'),
      ) as Playthrough;
      return [name, replay(spirits, { ...read, storyHash: spirits.hash, language: 'en' })] as const;
    }),
);

function kinds(points: readonly TalkPoint[]): readonly string[] {
  return points.map(({ kind }) => kind);
}

describe.each([...runs.keys()])('the recorded playthrough %s', (name) => {
  const run = runs.get(name)!;
  const points = talkPointsOf(run);
  const chosen = chosenPoints(points);

  test('gives four to six questions, no decision twice, two to a theme', () => {
    // A road that ends before anything ran outside has less to talk about.
    const isShort = run.turns.length < 20;
    expect(chosen.length).toBeGreaterThanOrEqual(isShort ? 2 : 4);
    expect(chosen.length).toBeLessThanOrEqual(6);
    const turns = chosen.flatMap(({ turn }) => turn ?? []);
    expect(new Set(turns).size).toBe(turns.length);
    const themes = chosen.map(({ theme }) => theme);
    for (const theme of themes) {
      expect(themes.filter((one) => one === theme).length).toBeLessThanOrEqual(2);
    }
  });

  test.each(['en', 'de'] as const)('asks them in %s with nothing left open', (language) => {
    speak(language);
    for (const point of points) {
      const asked = questionText(point, run);
      expect(asked).not.toMatch(/[{}]|undefined|NaN|“”|„“/);
      expect(asked.length).toBeGreaterThan(60);
    }
  });

  test('speaks only of what happened', () => {
    for (const { kind, turn, weight, from, to } of points) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
      if (turn !== undefined) expect(run.turns[turn]?.taken?.text).toBeTruthy();
      if (kind.endsWith('_turn')) expect(from).not.toBe(to);
    }
  });
});

test('the playthroughs differ in what they give to talk about', () => {
  const found = new Set([...runs.values()].flatMap((run) => kinds(talkPointsOf(run))));
  expect(found.size).toBeGreaterThanOrEqual(18);
  const lists = [...runs.values()].map((run) => kinds(chosenPoints(talkPointsOf(run))).join(' '));
  expect(new Set(lists).size).toBeGreaterThan(runs.size / 2);
});

test('a deal is asked about where there was one, and its absence where one was on offer', () => {
  for (const run of runs.values()) {
    const found = kinds(talkPointsOf(run));
    const isMade = run.turns.some(({ world }) => {
      const at = world.measures.findIndex(({ id }) => id === 'deal');
      return (world.targets[at] ?? 0) > 0;
    });
    expect(found.includes('deal_made')).toBe(isMade);
    if (isMade) expect(found).not.toContain('deal_refused');
  }
  expect(kinds(talkPointsOf(runs.get('peace_with_witnesses')!))).toContain('deal_made');
});

test('the guard asked about is the one that stood when the net was opened', () => {
  expect(kinds(talkPointsOf(runs.get('canonical')!))).toContain('guard_exception');
  for (const run of runs.values()) {
    const guards = kinds(talkPointsOf(run)).filter((kind) => kind.startsWith('guard_'));
    expect(guards.length).toBeLessThanOrEqual(1);
  }
});

test('a run of one page asks nothing about decisions', () => {
  const points = talkPointsOf(replay(pack, playthrough()));
  expect(points.filter(({ turn }) => turn !== undefined)).toEqual([]);
  expect(talkPointsOf({ ...replay(pack, playthrough()), turns: [] })).toEqual([]);
});

test('every kind of question has its words in both languages', () => {
  speak('en');
  const english = Object.keys(texts('place:debrief.talk'));
  speak('de');
  expect(Object.keys(texts('place:debrief.talk'))).toEqual(english);
  expect(english.length).toBeGreaterThanOrEqual(12);
});
