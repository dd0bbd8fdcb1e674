import { coefficients } from './coefficient.ts';
import { drawList, drawPoisson, drawUniforms, dropEmptyDraws } from './draw-list.ts';
import { fixedNumbers } from './fixed-table.ts';
import { draw, streams } from './stream.ts';
import type { WorkingWorld } from './world.ts';
import { workspace } from './workspace.ts';

const { bins, hostClasses, strains, byStrain, byStealth, free, entry: rate, entrySum } = workspace;
const { placed, grown } = workspace;
const { pace, mutant } = coefficients;
const { listed, uniforms, rates, counts } = drawList;
/** Births per strain after mutation; empty between two ticks. At the ends of the ranges more than 32 bits hold. */
const newborn = fixedNumbers(strains);
const arrivals = fixedNumbers(hostClasses);

/**
 * Draws the births of a tick: once per strain, then split over mutants and classes by systematic
 * sampling (exact shares, one random offset), which costs one draw instead of one per cell. Returns how
 * many copies are born.
 */
export function drawBirths({ seed, tick }: WorkingWorld): number {
  const parents = listParents();
  drawPoisson(seed, streams.birth, tick, parents);
  const fertile = dropEmptyDraws(parents);
  if (fertile === 0) return 0;
  drawUniforms(seed, streams.mutation, tick, fertile);
  mutate(fertile);
  const strainCount = listNewborn();
  drawUniforms(seed, streams.birthSplit, tick, strainCount);
  settle(strainCount);
  return crowd(seed, tick);
}

function listParents(): number {
  let count = 0;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    if (byStealth[stealth] === 0) continue;
    for (let capability = 0; capability < bins; capability += 1) {
      const strain = stealth * bins + capability;
      const parents = byStrain[strain]!;
      if (parents === 0) continue;
      listed[count] = strain;
      rates[count] = parents * entrySum[capability]! * pace[stealth]!;
      count += 1;
    }
  }
  return count;
}

/** Sends the listed births to the strains they belong to: their parents' or a neighbour. */
function mutate(length: number): void {
  const lessHidden = mutant[0]!;
  const moreHidden = mutant[1]!;
  const abler = mutant[2]!;
  const any = mutant[3]!;
  for (let entry = 0; entry < length; entry += 1) {
    const strain = listed[entry]!;
    const born = counts[entry]!;
    const u = uniforms[entry]!;
    const all = Math.floor(any * born + u);
    newborn[strain] = newborn[strain]! + born - all;
    if (all === 0) continue;
    const stealth = strain >> 3;
    const capability = strain & 7;
    const first = Math.floor(lessHidden * born + u);
    const second = Math.floor(moreHidden * born + u);
    const third = Math.floor(abler * born + u);
    newborn[stealth > 0 ? strain - bins : strain]! += first;
    newborn[stealth < bins - 1 ? strain + bins : strain]! += second - first;
    newborn[capability < bins - 1 ? strain + 1 : strain]! += third - second;
    newborn[capability > 0 ? strain - 1 : strain]! += all - third;
  }
}

/** Lists the strains that are born and can get in anywhere. */
function listNewborn(): number {
  let count = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    const born = newborn[strain]!;
    if (born === 0) continue;
    newborn[strain] = 0;
    if (!(entrySum[strain & 7]! > 0)) continue;
    listed[count] = strain;
    counts[count] = born;
    count += 1;
  }
  return count;
}

/** Lets the newborn of every listed strain try the host classes in the shares in which they can enter. */
function settle(length: number): void {
  for (let host = 1; host < hostClasses; host += 1) arrivals[host] = 0;
  for (let entry = 0; entry < length; entry += 1) {
    const strain = listed[entry]!;
    const born = counts[entry]!;
    const base = (strain & 7) * hostClasses;
    const scale = born / entrySum[strain & 7]!;
    let reached = uniforms[entry]!;
    let before = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      reached += rate[base + host]! * scale;
      let after = host === hostClasses - 1 ? born : Math.floor(reached);
      if (after > born) after = born;
      const arrived = after - before;
      before = after;
      placed[host * strains + strain] = arrived;
      const row = host * bins + (strain >> 3);
      grown[row] = grown[row]! | Number(arrived > 0);
      arrivals[host] = arrivals[host]! + arrived;
    }
  }
}

/** Sends away whoever finds a class full; returns how many stay. */
function crowd(seed: number, tick: number): number {
  let total = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    const room = free[host]!;
    const count = arrivals[host]!;
    if (count > room) thin(host, room, count, draw(seed, streams.crowding, tick, host));
    total += count > room ? room : count;
  }
  return total;
}

/** Keeps the same share of every strain that tried to enter a full class. */
function thin(host: number, room: number, arrived: number, u: number): void {
  const share = room / arrived;
  let reached = u;
  let before = 0;
  for (let cell = host * strains; cell < (host + 1) * strains; cell += 1) {
    const count = placed[cell]!;
    if (count === 0) continue;
    reached += count * share;
    const sum = Math.floor(reached + 1e-9);
    const after = sum > room ? room : sum;
    placed[cell] = after - before;
    before = after;
  }
}
