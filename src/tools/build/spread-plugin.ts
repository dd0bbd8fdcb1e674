import type { Plugin } from 'vite';
import { canonical, hourOf, runScenario, type World } from '../../sim/index.ts';

/** The module the shelf imports: how far the program has spread, day by day. */
const spreadId = 'virtual:spread';

/** The luck of the run; any would do. */
const seed = 7;

/** Midnights shown: from the second after it has been let out on, to the highest of its first wave. */
const days = [7, 8, 9, 10, 11] as const;

/** Hosts outside the laboratory by midnight, in a run of the source's own choices. */
export interface Spread {
  readonly seed: number;
  /** All hosts there are outside the laboratory. */
  readonly hosts: number;
  readonly days: readonly { readonly day: number; readonly held: number }[];
}

/** Runs the world and counts. */
export function spreadOf(): Spread {
  const held = new Map<number, number>();
  const { parameters } = runScenario(seed, canonical, 24 * Math.max(...days), (world) => {
    // Copies are counted by class of host, the laboratory's first.
    const perClass = world.copies.length / hostsOf(world.parameters).length;
    held.set(
      hourOf(world),
      world.copies.slice(perClass).reduce((sum, count) => sum + count, 0),
    );
  });
  const [, ...outside] = hostsOf(parameters);
  return {
    seed,
    hosts: outside.reduce((sum, count) => sum + count, 0),
    days: days.map((day) => ({ day, held: held.get(24 * day) ?? 0 })),
  };
}

/** Hosts by class, the laboratory's first. */
function hostsOf(parameters: World['parameters']): readonly number[] {
  const { capacity_lab, capacity_pc, capacity_business, capacity_cloud, capacity_critical } =
    parameters;
  return [capacity_lab, capacity_pc, capacity_business, capacity_cloud, capacity_critical];
}

/** Vite plugin that computes the picture of the shelf when the app is built. */
export function spread(): Plugin {
  return {
    name: 'runaway:spread',
    resolveId: (id) => (id === spreadId ? `\0${spreadId}` : null),
    load: (id) =>
      id === `\0${spreadId}` ? `export const spread = ${JSON.stringify(spreadOf())};` : null,
  };
}
