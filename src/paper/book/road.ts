import { choose, columnOf, replay, type Language, type Pack } from '../../game/index.ts';
import { draw } from '../../sim/index.ts';
import { fieldOf, tracksOf } from '../track.ts';

/** A page as it was met on a road. */
export interface Visit {
  readonly passages: readonly string[];
  readonly choices: readonly { readonly label: string; readonly text: string }[];
  /** Null on the last page. */
  readonly taken: string | null;
  /** The field each track of the story stands on, from 0. */
  readonly fields: readonly number[];
  /** Ending id on the last page, else null. */
  readonly ending: string | null;
  readonly chapter: string | null;
  readonly role: string | null;
}

/** A playthrough by chance, from the first page to an ending. */
export type Road = readonly Visit[];

/** How roads are drawn. */
export interface RoadWish {
  readonly language: Language;
  /** Whole number 1..2147483647; worlds and choices come from it. */
  readonly seed: number;
  /** Which of a page's choices is taken, by a number from 0 to 1; every one as likely where absent. */
  readonly take?: (labels: readonly string[], luck: number) => string;
}

/** The roads a book is made from: their luck, and how many are enough. */
export const bookRoads = { seed: 1, count: 600 };

/** Streams of chance, apart from those of worlds and walks. */
const streams = { world: 931, choice: 932 };
/** Most decisions of a road; the longest honest one has about eighty. */
const mostDecisions = 400;

/** The road with this number; null where the story fails on it or finds no end. */
export function roadOf(pack: Pack, { language, seed, take }: RoadWish, index: number): Road | null {
  const tracks = tracksOf(pack.manifest);
  const columns = tracks.map(({ indicator }) => columnOf(indicator));
  const world = 1 + Math.floor(draw(seed, streams.world, index, 0) * 2147483646);
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language };
  let run = replay(pack, { ...begin, decisions: [] });
  const visits: Visit[] = [];
  for (let count = 0; count <= mostDecisions; count += 1) {
    const turn = run.turns.at(-1);
    if (run.problem !== null || turn === undefined) return null;
    const choices = turn.page.choices.map(({ label, text }) => ({ label, text }));
    const luck = draw(seed, streams.choice, index, count);
    const labels = choices.map(({ label }) => label);
    const taken = (take ?? anyOf)(labels, luck);
    const values = turn.readings.at(-1)?.values ?? [];
    visits.push({
      passages: turn.page.passages.map(({ text }) => text),
      choices,
      taken: choices.length === 0 ? null : taken,
      fields: tracks.map((track, at) => fieldOf(track, values[columns[at] ?? -1] ?? 0)),
      ending: turn.ending,
      chapter: turn.chapter,
      role: turn.role,
    });
    if (choices.length === 0) return visits;
    run = choose(run, taken);
  }
  return null;
}

/** Every choice as likely as any other. */
export function anyOf(labels: readonly string[], luck: number): string {
  return labels[Math.floor(luck * labels.length)] ?? '';
}
