import {
  behaviourSpace,
  createSociety,
  mixtureOf,
  readSociety,
  stepRound,
  triangleOf,
  type Readout,
  type Triangle,
  type TrilemmaSettings,
} from '../sim/index.ts';

/** A society after one round. */
export interface Frame {
  /** Rounds played, from 0. */
  readonly round: number;
  /** P̄(z) of every behaviour; sums to 1. */
  readonly mixture: Float64Array;
  readonly readout: Readout;
  readonly triangle: Triangle;
}

/** One society from its beginning: the state before the first round and after each. */
export function courseOf(settings: TrilemmaSettings, seed: number, rounds: number): Frame[] {
  const space = behaviourSpace(settings.behaviours);
  let society = createSociety(space, settings.lineages);
  const frames: Frame[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0) society = stepRound(society, settings, space, seed);
    const readout = readSociety(society, space, settings.draws);
    frames.push({
      round,
      mixture: mixtureOf(society),
      readout,
      triangle: triangleOf(settings, readout.divergence),
    });
  }
  return frames;
}
