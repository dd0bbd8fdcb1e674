import { clamp01, log } from './exact-math.ts';

/** How the society of agents stands: shares 0..1, divergence in nats. */
export interface Behaviour {
  safeMass: number;
  coverage: number;
  jailbreak: number;
  truth: number;
  divergence: number;
}

/** What drives a society that evolves by itself: shares 0..1. */
export interface BehaviourDrive {
  evolution: number;
  isolation: number;
  verifying: number;
  rollback: number;
  diversity: number;
  entropy: number;
}

/**
 * A first form of the decay of safe behaviour: it fades at a rate given by evolution times isolation
 * and recovers where people verify, roll back or bring in data from outside. Changes the given values.
 */
export function evolveBehaviour(
  behaviour: Behaviour,
  drive: BehaviourDrive,
  decay: number,
  hours: number,
): void {
  const rate = decay * drive.evolution * drive.isolation * hours;
  const mend =
    0.002 * hours * (1 - drive.isolation) * (0.6 * drive.verifying + 0.4 * drive.rollback);
  behaviour.safeMass = clamp01(
    behaviour.safeMass - rate * behaviour.safeMass + mend * (0.97 - behaviour.safeMass),
  );
  const open =
    0.001 * hours * (1 - drive.isolation) * (0.5 * drive.diversity + 0.5 * drive.entropy);
  behaviour.coverage = clamp01(
    behaviour.coverage - 1.4 * rate * behaviour.coverage + open * (0.95 - behaviour.coverage),
  );
  behaviour.divergence = -log(behaviour.coverage < 0.01 ? 0.01 : behaviour.coverage);
  behaviour.jailbreak = clamp01(0.05 + 0.6 * (0.97 - behaviour.safeMass));
  behaviour.truth = clamp01(0.35 + 0.58 * behaviour.coverage);
}

/** How much copies give to each other, 0..1: safe lineages share, recognised copies share, rivalry divides. */
export function cooperationOf(
  safeMass: number,
  recognised: number,
  rivalry: number,
  example: number,
): number {
  return clamp01(
    0.3 + 0.35 * safeMass + 0.25 * recognised - 0.45 * rivalry + 0.1 * (example - 0.5),
  );
}
