import { modelsReached } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';

/** What the C kernel reads: the numbers that stand still while only the copies move. */
export function kernelInput(world: World, ticks: number, repeats: number): string {
  const { parameters, quantities } = world;
  const level = (measure: string): number =>
    world.levels[world.measures.findIndex((entry) => entry.id === measure)] ?? 0;
  const strength = (measure: string, effect: 'signature' | 'hunting' | 'filter'): number =>
    (world.measures.find((entry) => entry.id === measure)?.effects[effect] ?? 0) * level(measure);
  const shield = 1 - 0.5 * quantities.cooperation * quantities.coalition;
  const coordination = 1 + 0.3 * level('coordination');
  const sizes = [
    parameters.capacity_pc,
    parameters.capacity_business,
    parameters.capacity_cloud,
    parameters.capacity_critical,
  ];
  const single = [
    parameters.growth * (1 - 0),
    parameters.entry_width,
    parameters.hiding_cost,
    parameters.mutation_stealth,
    parameters.mutation_up,
    parameters.mutation_down,
    parameters.improvement * (1 + quantities.cooperation) * quantities.evolution,
    parameters.network_help * quantities.cooperation * quantities.coalition,
    (0.35 + 0.65 * quantities.services) * shield * coordination,
    parameters.conflict_loss * quantities.conflict,
    parameters.hunter_width,
    quantities.hunterAim,
    strength('signatures', 'signature'),
    strength('hunter', 'hunting'),
    parameters.own_model_quality,
    quantities.hoarded,
    quantities.dark,
    quantities.jailbreak,
    modelsReached(parameters),
    0.7 * (1 - 0.95 * level('api_suspension')),
    (1 - 0.7) * (1 - 0.95 * level('small_model_shutdown')),
    strength('prompt_filter', 'filter'),
  ];
  const lists = [
    sizes,
    sizes.map((size, index) =>
      Math.floor(size * (1 - (world.hardened[index + 1]! + world.offline[index + 1]!))),
    ),
    [
      parameters.exposure_pc,
      parameters.exposure_business,
      parameters.exposure_cloud,
      parameters.exposure_critical,
    ],
    [
      parameters.threshold_pc,
      parameters.threshold_business,
      parameters.threshold_cloud,
      parameters.threshold_critical,
    ],
    [
      parameters.monitoring_pc,
      parameters.monitoring_business,
      parameters.monitoring_cloud,
      parameters.monitoring_critical,
    ],
    [
      parameters.coverage_pc,
      parameters.coverage_business,
      parameters.coverage_cloud,
      parameters.coverage_critical,
    ],
    [1, 2, 3, 4].map((host) => world.offline[host]! * parameters.outage_loss),
    [...world.library],
    [...world.copies],
  ];
  return [world.seed, world.tick, ticks, repeats, ...single, ...lists.flat()].join('\n');
}
