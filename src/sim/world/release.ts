import { copyWorld, bins, hostClasses, strains } from './world.ts';
import type { World } from './world.ts';

/** A world with more copies of one strain in one host class: for experiments with the model itself. */
export function releaseCopies(
  world: World,
  host: number,
  stealth: number,
  capability: number,
  count: number,
): World {
  const inside =
    Number.isInteger(host) &&
    host >= 0 &&
    host < hostClasses &&
    Number.isInteger(stealth) &&
    stealth >= 0 &&
    stealth < bins &&
    Number.isInteger(capability) &&
    capability >= 0 &&
    capability < bins &&
    Number.isInteger(count) &&
    count >= 0;
  if (!inside) {
    throw new RangeError(`no such place or number: ${host}, ${stealth}, ${capability}, ${count}`);
  }
  const next = copyWorld(world);
  const cell = host * strains + stealth * bins + capability;
  next.copies[cell] = next.copies[cell]! + count;
  return next;
}
