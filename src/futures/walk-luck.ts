import { draw } from '../sim/index.ts';

/** Most decisions of a random playthrough; the longest honest one has about fifty. */
export const mostDecisions = 400;

/** Streams of chance, apart from those of the world. */
export const streams = {
  world: 901,
  choice: 902,
  given: 903,
  door: 904,
  again: 905,
  counted: 906,
} as const;

/** The seed of the world of the playthrough with this number. */
export function worldSeed(seed: number, index: number): number {
  return 1 + Math.floor(draw(seed, streams.world, index, 0) * 2147483646);
}

/** What a reader brings along: up to three endings seen before. */
export function givenOf(seed: number, index: number): Readonly<Record<string, number>> {
  return { seen_endings: Math.floor(draw(seed, streams.given, index, 0) * 4) };
}
