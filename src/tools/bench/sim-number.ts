import { constants } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';

/** A fixed number of the model, as its table has it. */
export function fixedValue(id: string): number {
  const value = constants.find((each) => each.id === id)?.value;
  if (typeof value !== 'number') throw new RangeError(`there is no single fixed number ${id}`);
  return value;
}

/** What a measure does to one thing it acts on, at the level it has reached. */
export function reached(world: World, measure: string, channel: string): number {
  const place = world.measures.findIndex(({ id }) => id === measure);
  const effects: Readonly<Record<string, number | undefined>> =
    world.measures[place]?.effects ?? {};
  const strength = effects[channel];
  if (strength === undefined) throw new RangeError(`${measure} does not act on ${channel}`);
  return strength * world.levels[place]!;
}
