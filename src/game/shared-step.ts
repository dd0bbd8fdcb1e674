import type { World } from '../sim/index.ts';

/**
 * What became of worlds so far, by what was done to them: roads that do the same to the same world share
 * the outcome, and with it everything after, until they do something different.
 */
export class SharedSteps {
  readonly #known = new Map<World, Map<string, World>>();

  /** The world after what `step` names; `make` works it out the first time. */
  after(world: World, step: string, make: () => World): World {
    const steps = this.#known.get(world) ?? new Map<string, World>();
    this.#known.set(world, steps);
    const made = steps.get(step) ?? make();
    steps.set(step, made);
    return made;
  }
}
