import { playable, type BuiltPack } from '../../authoring/index.ts';
import {
  choose,
  replay,
  saveStamp,
  type Language,
  type Pack,
  type ReadingLength,
} from '../../game/index.ts';
import { draw } from '../../sim/index.ts';

/** Ways through a story that are measured, and decisions after which each is given up. */
const ways = 5;
const mostDecisions = 400;

/** Stream of chance that choices are drawn from, apart from those of the world. */
const stream = 911;

const known = new Map<string, ReadingLength>();

/** The length of a story as it was built; counted once, nothing where it cannot be played. */
export function lengthOfBuilt(built: BuiltPack): ReadingLength {
  const pack = playable(built);
  if (pack === null) return {};
  const length = known.get(pack.hash) ?? lengthOf(pack);
  known.set(pack.hash, length);
  return length;
}

/**
 * How many words a story has on the middle one of some ways through it by chance: pages and choices
 * taken. The decisions are drawn in its first language; the others tell the same ones.
 */
export function lengthOf(pack: Pack): ReadingLength {
  const [first, ...others] = pack.manifest.languages;
  if (first === undefined) return {};
  const measured = Array.from({ length: ways }, (_, way) => wayThrough(pack, first, way + 1));
  const middle = measured.sort((a, b) => a.words - b.words)[Math.floor(ways / 2)]!;
  const told = others.map((language) => {
    const run = replay(pack, { ...playthroughOf(pack, language, middle.seed), ...middle });
    return [language, run.turns.reduce((sum, turn) => sum + wordsOn(turn), 0)];
  });
  return { [first]: middle.words, ...(Object.fromEntries(told) as ReadingLength) };
}

interface WayThrough {
  readonly seed: number;
  readonly decisions: readonly string[];
  readonly words: number;
}

function wayThrough(pack: Pack, language: Language, seed: number): WayThrough {
  let run = replay(pack, playthroughOf(pack, language, seed));
  let words = wordsOn(run.turns.at(-1));
  for (let count = 0; count < mostDecisions; count += 1) {
    const choices = run.turns.at(-1)?.page.choices ?? [];
    const taken = choices[Math.floor(draw(seed, stream, count, 0) * choices.length)];
    if (taken === undefined) break;
    run = choose(run, taken.label);
    words += wordsOn(run.turns.at(-1));
  }
  return { seed, decisions: run.playthrough.decisions, words };
}

function playthroughOf(pack: Pack, language: Language, seed: number) {
  const { manifest, hash } = pack;
  const base = { ...saveStamp, story: manifest.id, storyHash: hash, seed, language };
  return { ...base, decisions: [], given: { seen_endings: 0 } };
}

/** Words of the page of a turn, and of the choice that led to it. */
function wordsOn(turn: ReturnType<typeof replay>['turns'][number] | undefined): number {
  const texts = [turn?.taken?.text ?? '', ...(turn?.page.passages ?? []).map(({ text }) => text)];
  return texts.reduce(
    (sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length,
    0,
  );
}
