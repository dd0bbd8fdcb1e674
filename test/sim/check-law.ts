import { indicators, readIndicators } from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';

const shares = [
  'hoarded',
  'detection',
  'evolution',
  'isolation',
  'safeMass',
  'coverage',
  'jailbreak',
  'truth',
  'cooperation',
  'conflict',
  'coalition',
  'control',
  'services',
  'economy',
  'dark',
  'trustInstitutions',
  'trustAgent',
  'knowledge',
  'hunterAim',
] as const;

function capacitiesOf(world: World): readonly number[] {
  const { parameters } = world;
  return [
    parameters.capacity_lab,
    parameters.capacity_pc,
    parameters.capacity_business,
    parameters.capacity_cloud,
    parameters.capacity_critical,
  ];
}

/** Throws where a world breaks a law: whole copies within capacity, shares in 0..1, readings in range. */
export function checkLaws(world: World): void {
  capacitiesOf(world).forEach((capacity, host) => {
    let sum = 0;
    for (const count of world.copies.subarray(host * 64, host * 64 + 64)) {
      if (!Number.isInteger(count) || count < 0) throw new Error(`a cell holds ${count}`);
      sum += count;
    }
    if (sum > capacity) throw new Error(`${sum} copies on ${capacity} hosts of class ${host}`);
  });
  for (const id of shares) {
    const value = world.quantities[id];
    if (id === 'detection' ? !(value >= 0) : !(value >= 0 && value <= 1)) {
      throw new Error(`${id} is ${value}`);
    }
  }
  for (const list of [world.levels, world.targets, world.library, world.hardened, world.offline]) {
    for (const value of list) {
      if (!(value >= 0 && value <= 1)) throw new Error(`a share is ${value}`);
    }
  }
  const read = readIndicators(world);
  indicators.forEach(({ id, range }, place) => {
    const value = read[place]!;
    if (!(value >= range[0] && value <= range[1])) throw new Error(`${id} reads ${value}`);
  });
}
