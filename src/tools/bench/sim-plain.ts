import { binomial, draw, progeny, streams } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';

/**
 * The readable reference: section 1 of the model on plain objects, one draw per cell, class and
 * event. It takes from a world what stands still and returns new cells each tick.
 */
export interface PlainCell {
  readonly host: number;
  readonly stealth: number;
  readonly capability: number;
  readonly count: number;
}

/** What does not change while only the copies move. */
export interface PlainSurroundings {
  readonly world: World;
  /** Level of a measure, 0..1. */
  readonly level: (measure: string) => number;
}

const hosts = [1, 2, 3, 4];
const bins = [0, 1, 2, 3, 4, 5, 6, 7];
const middle = (bin: number): number => (bin + 0.5) / 8;
const step = (x: number): number => 1 / (1 + Math.exp(-x));

/** The cells of a world outside the team's server. */
export function plainCells(world: World): readonly PlainCell[] {
  return Array.from(world.copies, (count, index) => ({
    host: Math.floor(index / 64),
    stealth: Math.floor(index / 8) % 8,
    capability: index % 8,
    count,
  })).filter((cell) => cell.host > 0 && cell.count > 0);
}

/** The surroundings of a world. */
export function plainSurroundings(world: World): PlainSurroundings {
  return {
    world,
    level: (measure) =>
      world.levels[world.measures.findIndex((entry) => entry.id === measure)] ?? 0,
  };
}

/** One tick. */
export function plainTick(
  cells: readonly PlainCell[],
  surroundings: PlainSurroundings,
  tick: number,
): readonly PlainCell[] {
  const { world } = surroundings;
  const grown = [0, ...hosts].map(() => bins.map(() => bins.map(() => 0)));
  const add = (host: number, stealth: number, capability: number, count: number): void => {
    if (count > 0) grown[host]![stealth]![capability]! += count;
  };
  const chance = (stream: number, index: number): number => draw(world.seed, stream, tick, index);
  const free = [0, ...hosts].map((host) => {
    const held = cells.filter((cell) => cell.host === host).reduce((sum, c) => sum + c.count, 0);
    const closed = world.hardened[host]! + world.offline[host]!;
    return host === 0 ? 0 : Math.max(0, Math.floor(sizeOf(world, host) * (1 - closed)) - held);
  });
  const entry = bins.map((capability) =>
    [0, ...hosts].map((host) =>
      host === 0 ? 0 : entryRate(capability, host, free[host]!, surroundings),
    ),
  );
  const { mutation_stealth, mutation_up, mutation_down } = world.parameters;
  const hazards = [0, ...hosts].map((host) =>
    bins.map((stealth) => (host === 0 ? 0 : removalRate(host, stealth, surroundings) * 6)),
  );
  /** Young per copy of a strain at the end of the tick: growth without a brake, less what is removed. */
  const young = ({ stealth, capability }: PlainCell): number => {
    const slow = 1 - world.parameters.hiding_cost * middle(stealth);
    const alike = cells.filter((cell) => cell.stealth === stealth);
    const risk =
      total(alike, (cell) => cell.count * hazards[cell.host]![stealth]!) /
      total(alike, (cell) => cell.count);
    return (Math.exp(sum(entry[capability]!) * slow * 6) - 1) * Math.exp(-risk);
  };
  const each = cells.map(young);
  // The hosts that fill up during the tick leave a share of the births: (1 − exp(−x)) / x of x tries each.
  const tries = [0, ...hosts].map((host) =>
    total(cells, (cell, index) => {
      const rates = entry[cell.capability]!;
      return sum(rates) === 0 ? 0 : (cell.count * each[index]! * rates[host]!) / sum(rates);
    }),
  );
  const left = tries.map((count, host) => {
    const x = free[host] === 0 ? 0 : count / free[host]!;
    return x < 1e-6 ? 1 : (1 - Math.exp(-x)) / x;
  });
  const settled = entry.map((rates) => rates.map((rate, host) => rate * left[host]!));
  cells.forEach((cell, place) => {
    const index = ((cell.host * 8 + cell.stealth) * 8 + cell.capability) * 32;
    const rate = sum(entry[cell.capability]!);
    const kept = rate === 0 ? 0 : sum(settled[cell.capability]!) / rate;
    const per = each[place]! * kept;
    const born = progeny(chance(streams.birth, index), cell.count * per, per);
    if (born === 0) return;
    const kinds = [
      {
        share: mutation_stealth / 2,
        stealth: Math.max(0, cell.stealth - 1),
        capability: cell.capability,
      },
      {
        share: mutation_stealth / 2,
        stealth: Math.min(7, cell.stealth + 1),
        capability: cell.capability,
      },
      { share: mutation_up, stealth: cell.stealth, capability: Math.min(7, cell.capability + 1) },
      { share: mutation_down, stealth: cell.stealth, capability: Math.max(0, cell.capability - 1) },
      { share: 1, stealth: cell.stealth, capability: cell.capability },
    ];
    const counts = split(
      born,
      kinds.map((kind) => kind.share),
      (event) => chance(streams.mutation, index + event),
    );
    kinds.forEach(({ stealth, capability }, kind) => {
      const places = split(counts[kind]!, settled[capability]!, (event) =>
        chance(streams.birthSplit, index + kind * 5 + event),
      );
      places.forEach((count, host) => {
        const placed = Math.min(count, free[host]!);
        free[host]! -= placed;
        add(host, stealth, capability, placed);
      });
    });
  });
  const access = bins.map((capability) => accessOf(capability, surroundings));
  for (const cell of cells) {
    const index = (cell.host * 8 + cell.stealth) * 8 + cell.capability;
    const hazard = hazards[cell.host]![cell.stealth]!;
    const left = cell.count - binomial(chance(streams.loss, index), cell.count, hazard);
    add(cell.host, cell.stealth, cell.capability, left);
  }
  const { quantities, parameters } = world;
  const pace = parameters.improvement * (1 + quantities.cooperation) * quantities.evolution * 6;
  for (const host of hosts) {
    for (const stealth of bins) {
      const row = grown[host]![stealth]!;
      for (let capability = 6; capability >= 0; capability -= 1) {
        const u = chance(streams.improvement, (host * 8 + stealth) * 8 + capability);
        const better = binomial(u, row[capability]!, pace * access[capability]!);
        row[capability]! -= better;
        row[capability + 1]! += better;
      }
    }
  }
  return grown.flatMap((byStealth, host) =>
    byStealth.flatMap((byCapability, stealth) =>
      byCapability
        .map((count, capability) => ({ host, stealth, capability, count }))
        .filter((cell) => cell.count > 0),
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function total(
  cells: readonly PlainCell[],
  value: (cell: PlainCell, index: number) => number,
): number {
  return sum(cells.map(value));
}

/** Splits a number over shares by one binomial draw after the other; what is left goes to the last. */
function split(
  total: number,
  shares: readonly number[],
  chance: (event: number) => number,
): readonly number[] {
  const last = shares.length - 1;
  let left = total;
  let rest = shares[last] === 1 ? 1 : shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, event) => {
    if (left === 0 || share === 0) return 0;
    const part = event === last || share >= rest ? 1 : share / rest;
    const count = part === 1 ? left : binomial(chance(event), left, -Math.log(1 - part));
    left -= count;
    rest -= share;
    return count;
  });
}

function sizeOf(world: World, host: number): number {
  const { parameters } = world;
  if (host === 1) return parameters.capacity_pc;
  if (host === 2) return parameters.capacity_business;
  return host === 3 ? parameters.capacity_cloud : parameters.capacity_critical;
}

function accessOf(capability: number, { world, level }: PlainSurroundings): number {
  const { parameters, quantities } = world;
  const skill = 0.8 * step((middle(capability) - 0.75) / 0.08);
  const slip = quantities.jailbreak + (1 - quantities.jailbreak) * skill;
  const open = (parameters.open_access / 100) * (1 - 0.35 * level('compute_licensing'));
  const hosted = 0.7 * (1 - 0.95 * level('api_suspension'));
  const small = 0.3 * (1 - 0.95 * level('small_model_shutdown'));
  const filtered = 1 - 0.6 * level('prompt_filter') * (1 - slip);
  const identified = 1 - 0.4 * level('agent_identity') * (1 - slip);
  const shared = open * (hosted * filtered + small) * identified;
  const best = Math.max(parameters.own_model_quality, shared);
  return (shared + quantities.hoarded * (best - shared)) * (1 - quantities.dark);
}

function entryRate(
  capability: number,
  target: number,
  free: number,
  surroundings: PlainSurroundings,
): number {
  const { parameters, quantities } = surroundings.world;
  const exposure = [
    0,
    parameters.exposure_pc,
    parameters.exposure_business,
    parameters.exposure_cloud,
    parameters.exposure_critical,
  ][target]!;
  const threshold = [
    0,
    parameters.threshold_pc,
    parameters.threshold_business,
    parameters.threshold_cloud,
    parameters.threshold_critical,
  ][target]!;
  const help = parameters.network_help * quantities.cooperation * quantities.coalition;
  const fits = step((middle(capability) + help - threshold) / parameters.entry_width);
  const share = free / sizeOf(surroundings.world, target);
  return parameters.growth * accessOf(capability, surroundings) * exposure * fits * share;
}

function removalRate(host: number, stealth: number, surroundings: PlainSurroundings): number {
  const { world, level } = surroundings;
  const { parameters, quantities } = world;
  const seen = 1 - middle(stealth);
  const off = middle(stealth) - quantities.hunterAim;
  const monitoring = [
    0,
    parameters.monitoring_pc,
    parameters.monitoring_business,
    parameters.monitoring_cloud,
    parameters.monitoring_critical,
  ][host]!;
  const covered = [
    0,
    parameters.coverage_pc,
    parameters.coverage_business,
    parameters.coverage_cloud,
    parameters.coverage_critical,
  ][host]!;
  const found =
    0.3 * level('signatures') * world.library[stealth]! * seen +
    0.12 * level('hunter') * Math.exp((-off * off) / (2 * parameters.hunter_width ** 2));
  const shield = 1 - 0.5 * quantities.cooperation * quantities.coalition;
  const staff = (0.35 + 0.65 * quantities.services) * shield * (1 + 0.3 * level('coordination'));
  return (
    staff * (monitoring * seen * seen + covered * found) +
    parameters.conflict_loss * quantities.conflict +
    world.offline[host]! * parameters.outage_loss
  );
}
