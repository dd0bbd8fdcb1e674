import { modelsReached } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';
import { fixedValue, reached } from './sim-number.ts';

/** What the C kernel reads: the numbers that stand still while only the copies move. */
export function kernelInput(world: World, ticks: number, repeats: number): string {
  const { parameters, quantities } = world;
  const large = fixedValue('large_models');
  const shield = 1 - fixedValue('coalition_shield') * quantities.cooperation * quantities.coalition;
  const hands = fixedValue('staff_least') + fixedValue('staff_services') * quantities.services;
  const coordination =
    1 + fixedValue('staff_coordination') * reached(world, 'coordination', 'coordination');
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
    hands * shield * coordination,
    parameters.conflict_loss * quantities.conflict,
    parameters.hunter_width,
    quantities.hunterAim,
    reached(world, 'signatures', 'signature'),
    reached(world, 'hunter', 'hunting'),
    parameters.own_model_quality,
    quantities.hoarded,
    quantities.dark,
    quantities.jailbreak,
    modelsReached(parameters),
    large * (1 - reached(world, 'api_suspension', 'suspension')),
    (1 - large) * (1 - reached(world, 'small_model_shutdown', 'shutdown')),
    reached(world, 'prompt_filter', 'filter'),
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
