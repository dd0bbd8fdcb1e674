import { coefficients } from './coefficient.ts';
import { keepShare } from './crowd.ts';
import { drawList, drawProgeny, drawUniforms, dropEmptyDraws } from './draw-list.ts';
import { exp } from '../exact-math.ts';
import { fixedNumbers } from './fixed-table.ts';
import { draw, streams } from '../stream.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, strains, byStrain, byStealth, free, entry: rate, entrySum } = workspace;
const { placed, grown, survival, risks, freed, room } = workspace;
const { pace, mutant, alike } = coefficients;
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
 * removes copies. A mutant has young of its own within the step, at the rates of the strain it belongs to;
 * only the mutants among those are left to the next step.
 */
function expectBirths(): void {
  expected.fill(0);
  clustered.fill(0);
  const drift = mutant[0]!;
  const up = mutant[1]!;
  const down = mutant[2]!;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    if (byStealth[stealth] === 0) continue;
    const slow = pace[stealth]!;
    const risk = risks[stealth]!;
    const stays = survival[stealth]!;
    for (let capability = 0; capability < bins; capability += 1) {
      const strain = stealth * bins + capability;
      const parents = byStrain[strain]!;
      if (parents === 0) continue;
      const sum = entrySum[capability]!;
      const own = alike[strain]! * sum * slow;
      const kin = exp(own) * stays;
      const each = kin - stays;
      expect(strain, parents * each, each);
      const changed = parents * kin * sum * slow;
      if (stealth > 0) {
        const ahead = sum * pace[stealth - 1]! - risks[stealth - 1]! - own + risk;
        expect(strain - bins, changed * drift * (1 + ahead * curve(ahead)), each);
      }
      if (stealth < bins - 1) {
        const ahead = sum * pace[stealth + 1]! - risks[stealth + 1]! - own + risk;
        expect(strain + bins, changed * drift * (1 + ahead * curve(ahead)), each);
      }
      if (capability < bins - 1) {
        const ahead = entrySum[capability + 1]! * slow - own;
        expect(strain + 1, changed * up * (1 + ahead * curve(ahead)), each);
      }
      if (capability > 0) {
        const ahead = entrySum[capability - 1]! * slow - own;
        expect(strain - 1, changed * down * (1 + ahead * curve(ahead)), each);
      }
    }
  }
}

function expect(strain: number, mean: number, each: number): void {
  expected[strain] = expected[strain]! + mean;
  clustered[strain] = clustered[strain]! + mean * each;
}

/** (exp(x) − 1 − x) / x²: 1 + x · curve(x) is the mean of exp(x · t) over t from 0 to 1. */
function curve(x: number): number {
  return x < 0.5 && x > -0.5
    ? (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))) / 2
    : ((exp(x) - 1) / x - 1) / x;
}

/**
 * Lowers the rates of entry by what the step's own births take up of the free hosts while it lasts; hosts
 * that losses leave free in its course are there for what is left of it.
 */
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
    const open = room[host]!;
    if (arriving > 0 && open > 0) {
      const tries = arriving / open;
      const late = curve(-tries);
      left[host] = (free[host]! * (1 - tries * late) + freed[host]! * late) / open;
    } else left[host] = 1;
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
    const most = free[host]! + freed[host]!;
    const count = arrivals[host]!;
    if (count > most) {
      const u = draw(seed, streams.crowding, moment, host);
      keepShare(placed, host * strains, (host + 1) * strains, most, count, u);
    }
    total += count > most ? most : count;
  }
  return total;
}
