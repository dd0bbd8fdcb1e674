import { coefficients } from './coefficient.ts';
import { keepShare } from './crowd.ts';
import { drawList, drawProgeny, drawUniforms, dropEmptyDraws } from './draw-list.ts';
import { exp } from '../exact-math.ts';
import { fixedNumbers } from './fixed-table.ts';
import { draw, streams } from '../stream.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, strains, byStrain, byStealth, free, entry: rate, entrySum } = workspace;
const { placed, grown, survival } = workspace;
const { pace, mutant } = coefficients;
const { listed, uniforms, rates, trials, counts } = drawList;
/** Newborn of each strain to be expected, and the same weighted by how many each parent has. */
const expected = fixedNumbers(strains);
const clustered = fixedNumbers(strains);
const byAbility = fixedNumbers(bins);
/** What the hosts that fill up during the step leave of the births, per class and capability, 0..1. */
const left = fixedNumbers(hostClasses);
const kept = fixedNumbers(bins);
const arrivals = fixedNumbers(hostClasses);

/**
 * Draws the births of a step: one count per strain, mutants included, split over the host classes by
 * systematic sampling (exact shares, one random offset). Newborn have young of their own within the
 * step and may be lost in it; only those that see its end are counted. Returns how many copies those are.
 */
export function drawBirths({ seed }: WorkingWorld): number {
  const { moment } = tally;
  placed.fill(0);
  grown.fill(0);
  expectBirths();
  fillUp();
  const families = listFamilies();
  drawProgeny(seed, streams.birth, moment, families);
  const fertile = dropEmptyDraws(families);
  if (fertile === 0) return 0;
  drawUniforms(seed, streams.birthSplit, moment, fertile);
  settle(fertile);
  return crowd(seed, moment);
}

/**
 * What to expect if nothing got fuller: growth without a brake while the step lasts, thinned by what
 * removes copies. A share of it belongs to the neighbouring strains.
 */
function expectBirths(): void {
  expected.fill(0);
  clustered.fill(0);
  const drift = mutant[0]!;
  const up = mutant[1]!;
  const down = mutant[2]!;
  const alike = mutant[3]!;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    if (byStealth[stealth] === 0) continue;
    const less = stealth > 0 ? -bins : 0;
    const more = stealth < bins - 1 ? bins : 0;
    for (let capability = 0; capability < bins; capability += 1) {
      const strain = stealth * bins + capability;
      const parents = byStrain[strain]!;
      if (parents === 0) continue;
      const each = (exp(entrySum[capability]! * pace[stealth]!) - 1) * survival[stealth]!;
      const mean = parents * each;
      expect(strain, mean * alike, each);
      expect(strain + less, mean * drift, each);
      expect(strain + more, mean * drift, each);
      expect(capability < bins - 1 ? strain + 1 : strain, mean * up, each);
      expect(capability > 0 ? strain - 1 : strain, mean * down, each);
    }
  }
}

function expect(strain: number, mean: number, each: number): void {
  expected[strain] = expected[strain]! + mean;
  clustered[strain] = clustered[strain]! + mean * each;
}

/** Lowers the rates of entry by what the step's own births take up of the free hosts while it lasts. */
function fillUp(): void {
  for (let bin = 0; bin < bins; bin += 1) byAbility[bin] = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    byAbility[strain & 7] = byAbility[strain & 7]! + expected[strain]!;
  }
  for (let host = 1; host < hostClasses; host += 1) {
    let arriving = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      if (byAbility[bin]! > 0 && entrySum[bin]! > 0) {
        arriving += byAbility[bin]! * (rate[bin * hostClasses + host]! / entrySum[bin]!);
      }
    }
    left[host] = arriving > 0 && free[host]! > 0 ? share(arriving / free[host]!) : 1;
  }
  for (let bin = 0; bin < bins; bin += 1) {
    if (!(byAbility[bin]! > 0 && entrySum[bin]! > 0)) continue;
    let sum = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      const place = bin * hostClasses + host;
      const fits = rate[place]! * left[host]!;
      rate[place] = fits;
      sum += fits;
    }
    kept[bin] = sum / entrySum[bin]!;
    entrySum[bin] = sum;
  }
}

/** (1 − exp(−x)) / x: the share of tries that still find a free host when there are x tries for each. */
function share(x: number): number {
  return x < 0.02 ? 1 - (x / 2) * (1 - (x / 3) * (1 - x / 4)) : (1 - exp(-x)) / x;
}

function listFamilies(): number {
  let count = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    const mean = expected[strain]!;
    if (!(mean > 0 && entrySum[strain & 7]! > 0)) continue;
    const fits = kept[strain & 7]!;
    listed[count] = strain;
    rates[count] = mean * fits;
    trials[count] = (clustered[strain]! / mean) * fits;
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
function crowd(seed: number, moment: number): number {
  let total = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    const room = free[host]!;
    const count = arrivals[host]!;
    if (count > room) {
      const u = draw(seed, streams.crowding, moment, host);
      keepShare(placed, host * strains, (host + 1) * strains, room, count, u);
    }
    total += count > room ? room : count;
  }
  return total;
}
