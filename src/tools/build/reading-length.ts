import { wordsOn } from '../../app/index.ts';
import { playable, type BuiltPack } from '../../authoring/index.ts';
import {
  choose,
  replay,
  saveStamp,
  type ChapterWords,
  type Language,
  type Pack,
  type ReadingLength,
  type Run,
} from '../../game/index.ts';
import { draw } from '../../sim/index.ts';

/**
 * Ways through a story that are measured: so many that a run of early ends is not taken for the middle.
 * Each is given up after so many decisions.
 */
const ways = 15;
const mostDecisions = 400;

/** Stream of chance that choices are drawn from, apart from those of the world. */
const stream = 911;

/** How long a story is, by the same ways through it. */
export interface MeasuredLength {
  readonly length: ReadingLength;
  readonly chapterWords: ChapterWords;
}

const known = new Map<string, MeasuredLength>();

/** The length of a story as it was built; counted once, nothing where it cannot be played. */
export function lengthOfBuilt(built: BuiltPack): MeasuredLength {
  const pack = playable(built);
  if (pack === null) return { length: {}, chapterWords: {} };
  const length = known.get(pack.hash) ?? measureLength(pack);
  known.set(pack.hash, length);
  return length;
}

/**
 * How many words a story has on the middle one of some ways through it by chance, and in each chapter of
 * every one of them: pages and choices taken. The decisions are drawn in its first language; the others
 * tell the same ones.
 */
export function measureLength(pack: Pack): MeasuredLength {
  const { languages } = pack.manifest;
  const [first] = languages;
  if (first === undefined) return { length: {}, chapterWords: {} };
  const measured = Array.from({ length: ways }, (_, way) => wayThrough(pack, first, way + 1));
  const told = (run: Run, language: Language) =>
    language === first ? run : replay(pack, { ...run.playthrough, language });
  const middle = measured.sort((a, b) => wordsOn(a.turns) - wordsOn(b.turns))[
    Math.floor(ways / 2)
  ]!;
  const inEach = <Value>(value: (language: Language) => Value) =>
    Object.fromEntries(languages.map((language) => [language, value(language)]));
  return {
    length: inEach((language) => wordsOn(told(middle, language).turns)),
    chapterWords: inEach((language) => inChapters(measured.map((run) => told(run, language)))),
  };
}

/** By chapter, the words of each way that comes to it. */
function inChapters(runs: readonly Run[]): Record<string, number[]> {
  const words: Record<string, number[]> = {};
  for (const { turns } of runs) {
    for (const id of new Set(turns.map(({ chapter }) => chapter))) {
      if (id === null) continue;
      (words[id] ??= []).push(wordsOn(turns.filter(({ chapter }) => chapter === id)));
    }
  }
  return words;
}

function wayThrough(pack: Pack, language: Language, seed: number): Run {
  let run = replay(pack, playthroughOf(pack, language, seed));
  for (let count = 0; count < mostDecisions; count += 1) {
    const choices = run.turns.at(-1)?.page.choices ?? [];
    const taken = choices[Math.floor(draw(seed, stream, count, 0) * choices.length)];
    if (taken === undefined) break;
    run = choose(run, taken.label);
  }
  return run;
}

function playthroughOf(pack: Pack, language: Language, seed: number) {
  const { manifest, hash } = pack;
  const base = { ...saveStamp, story: manifest.id, storyHash: hash, seed, language };
  return { ...base, decisions: [], given: { seen_endings: 0 } };
}
