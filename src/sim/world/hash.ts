import type { MeasureDefinition } from './measure.ts';
import { parameters } from './parameter.ts';
import { quantityIds } from './world.ts';
import type { World } from './world.ts';

const floatView = new Float64Array(1);
const wordView = new Uint32Array(floatView.buffer);

/** 16 hex digits that differ as soon as one number of the world differs, the same in every engine. */
export function hashWorld(world: World): string {
  let a = 0x6a09e667;
  let b = 0xbb67ae85 | 0;
  const eat = (value: number): void => {
    // Adding zero turns −0 into 0, which compares equal but has other bits.
    floatView[0] = value + 0;
    a = Math.imul(a ^ wordView[0]!, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ wordView[1]!, 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
    a = (a + b) | 0;
    b = (b ^ a) | 0;
  };
  eat(world.seed);
  eat(world.tick);
  eat(world.pendingHours);
  for (const { id } of parameters) eat(world.parameters[id]);
  for (const value of measureNumbers(world.measures)) eat(value);
  for (const list of [
    world.targets,
    world.levels,
    world.copies,
    world.sleepers,
    world.library,
    world.hardened,
    world.offline,
    world.society,
    world.table,
  ]) {
    for (const value of list) eat(value);
  }
  for (const id of quantityIds) eat(world.quantities[id]);
  return hex(a ^ (b >>> 3)) + hex(b ^ (a >>> 5));
}

let listedFor: readonly MeasureDefinition[] | null = null;
let listed: readonly number[] = [];

/** The measures a world knows, as numbers: two worlds with other measures are other worlds. */
function measureNumbers(measures: readonly MeasureDefinition[]): readonly number[] {
  if (measures !== listedFor) {
    listed = measures.flatMap(({ id, ramp, cost, trust, threat, effects }) => [
      ...lettersOf(id),
      ramp,
      cost,
      trust,
      threat,
      ...Object.entries(effects)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([channel, strength]) => [...lettersOf(channel), strength]),
    ]);
    listedFor = measures;
  }
  return listed;
}

function lettersOf(name: string): readonly number[] {
  return [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0))];
}

function hex(word: number): string {
  return (Math.imul(word ^ (word >>> 16), 0x21f0aaad) >>> 0).toString(16).padStart(8, '0');
}
