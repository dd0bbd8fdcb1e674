import {
  behaviourKinds,
  behaviourSpace,
  createSociety,
  mixtureOf,
  readSociety,
  stepRound,
  triangleOf,
  trilemmaSettings,
} from '../sim/index.ts';
import type { BehaviourKind, Readout, Triangle, TrilemmaSettings } from '../sim/index.ts';

/** One behaviour as it is drawn: where it stands with people, and where with the society. */
export interface BehaviourView {
  readonly kind: BehaviourKind;
  readonly safe: boolean;
  /** Share in the human reference, 0..1. */
  readonly reference: number;
  /** Share in the society, 0..1. */
  readonly share: number;
  /** Whether a round's sample still shows it (share at least 1/N); a safe one that is not is a blind spot. */
  readonly seen: boolean;
}

/** A society after some rounds, with the way it came. */
export interface SocietyView {
  readonly round: number;
  /** Read-outs before the first round and after each, 0 … `round`. */
  readonly course: readonly Readout[];
  readonly triangle: Triangle;
  /** Every behaviour, in the fixed order of the space: kinds in blocks, each from common to rare. */
  readonly behaviours: readonly BehaviourView[];
  /** Safe behaviours that have gone out of sight. */
  readonly blindSpots: number;
}

/** One society, played with one seed for some rounds from the start. */
export function viewSociety(
  overrides: Partial<TrilemmaSettings>,
  seed: number,
  rounds: number,
): SocietyView {
  const settings = trilemmaSettings(overrides);
  const space = behaviourSpace(settings.behaviours);
  let society = createSociety(space, settings.lineages);
  const course = [readSociety(society, space, settings.draws)];
  for (let round = 0; round < rounds; round += 1) {
    society = stepRound(society, settings, space, seed);
    course.push(readSociety(society, space, settings.draws));
  }
  const behaviours = Array.from(mixtureOf(society), (share, z): BehaviourView => ({
    kind: behaviourKinds[space.kind[z]!]!,
    safe: space.safe[z] === 1,
    reference: space.reference[z]!,
    share,
    seen: share >= 1 / settings.draws,
  }));
  return {
    round: rounds,
    course,
    triangle: triangleOf(settings, course[rounds]!.divergence),
    behaviours,
    blindSpots: behaviours.filter(({ safe, seen }) => safe && !seen).length,
  };
}
