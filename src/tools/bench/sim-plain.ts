import { binomial, draw, progeny, streams } from '../../sim/index.ts';
import type { World } from '../../sim/index.ts';
import { accessOf, entryRate, middle, removalRate, sizeOf } from './sim-plain-rate.ts';
import type { PlainSurroundings } from './sim-plain-rate.ts';

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

const hosts = [1, 2, 3, 4];
const bins = [0, 1, 2, 3, 4, 5, 6, 7];

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
  return { world };
}

/** What a copy can be born as, besides its mother's kind: a step in stealth or capability, and how many are. */
interface Change {
  readonly stealth: number;
  readonly capability: number;
  readonly share: number;
}

/** One tick: removals, then births in the hosts that are or become free, then learning. */
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
  const hazards = [0, ...hosts].map((host) =>
    bins.map((stealth) => (host === 0 ? 0 : removalRate(host, stealth, surroundings) * 6)),
  );
  const freed = [0, ...hosts].map(() => 0);
  for (const { host, stealth, capability, count } of cells) {
    const index = (host * 8 + stealth) * 8 + capability;
    const gone = binomial(chance(streams.loss, index), count, hazards[host]![stealth]!);
    freed[host]! += gone;
    add(host, stealth, capability, count - gone);
  }
  const free = [0, ...hosts].map((host) => {
    const held = total(
      cells.filter((cell) => cell.host === host),
      (cell) => cell.count,
    );
    const closed = world.hardened[host]! + world.offline[host]!;
    return host === 0 ? 0 : Math.max(0, Math.floor(sizeOf(world, host) * (1 - closed)) - held);
  });
  /** Hosts free halfway through the tick if nobody entered any. */
  const room = free.map((count, host) => count + freed[host]! / 2);
  const entry = bins.map((capability) =>
    [0, ...hosts].map((host) =>
      host === 0 ? 0 : entryRate(capability, host, room[host]!, surroundings),
    ),
  );
  /** Removals per copy in the tick; where nobody is, as all copies stand. */
  const risks = bins.map((stealth) => {
    const alike = cells.filter((cell) => cell.stealth === stealth);
    const asked = alike.length > 0 ? alike : cells;
    return (
      total(asked, (cell) => cell.count * hazards[cell.host]![stealth]!) /
      total(asked, (cell) => cell.count)
    );
  });
  const { mutation_stealth, mutation_up, mutation_down, hiding_cost } = world.parameters;
  const changes: readonly Change[] = [
    { stealth: -1, capability: 0, share: mutation_stealth / 2 },
    { stealth: 1, capability: 0, share: mutation_stealth / 2 },
    { stealth: 0, capability: 1, share: mutation_up },
    { stealth: 0, capability: -1, share: mutation_down },
  ];
  /** Births per copy of a strain in the tick, if nobody's kind changed and nobody was removed. */
  const tempo = (stealth: number, capability: number): number =>
    sum(entry[capability]!) * (1 - hiding_cost * middle(stealth)) * 6;
  /** Young to be expected of a cell: of its own kind, then of each changed one with the young they have. */
  const young = ({ stealth, capability, count }: PlainCell): readonly Born[] => {
    const possible = changes
      .map((change) => ({
        stealth: stealth + change.stealth,
        capability: capability + change.capability,
        share: change.share,
      }))
      .filter((kind) => kind.stealth in bins && kind.capability in bins && kind.share > 0);
    const births = tempo(stealth, capability);
    const alike = births * (1 - sum(possible.map(({ share }) => share)));
    const own = alike - risks[stealth]!;
    return [
      { stealth, capability, mean: count * (Math.exp(own) - Math.exp(-risks[stealth]!)) },
      ...possible.map((kind) => ({
        ...kind,
        mean:
          count *
          births *
          kind.share *
          crossing(own, tempo(kind.stealth, kind.capability) - risks[kind.stealth]!),
      })),
    ];
  };
  const families = cells.map(young);
  // The hosts that fill up during the tick leave a share of the births; those freed meanwhile are entered too.
  const tries = [0, ...hosts].map((host) =>
    total(cells, (_, index) =>
      sum(
        families[index]!.map(({ capability, mean }) => {
          const rates = entry[capability]!;
          return sum(rates) === 0 ? 0 : (mean * rates[host]!) / sum(rates);
        }),
      ),
    ),
  );
  const left = tries.map((count, host) => {
    const x = room[host] === 0 ? 0 : count / room[host]!;
    if (x < 1e-6) return 1;
    const found = (1 - Math.exp(-x)) / x;
    return (free[host]! * found + (freed[host]! * (1 - found)) / x) / room[host]!;
  });
  const settled = entry.map((rates) => rates.map((rate, host) => rate * left[host]!));
  const open = free.map((count, host) => count + freed[host]!);
  cells.forEach((cell, place) => {
    const index = ((cell.host * 8 + cell.stealth) * 8 + cell.capability) * 32;
    const each = families[place]![0]!.mean / cell.count;
    families[place]!.forEach(({ stealth, capability, mean }, kind) => {
      const rate = sum(entry[capability]!);
      const kept = rate === 0 ? 0 : sum(settled[capability]!) / rate;
      const born = progeny(chance(streams.birth, index + kind), mean * kept, each * kept);
      const places = split(born, settled[capability]!, (event) =>
        chance(streams.birthSplit, index + kind * 5 + event),
      );
      places.forEach((count, host) => {
        const placed = Math.min(count, open[host]!);
        open[host]! -= placed;
        add(host, stealth, capability, placed);
      });
    });
  });
  const access = bins.map((capability) => accessOf(capability, surroundings));
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

/** Young of one kind to be expected. */
interface Born {
  readonly stealth: number;
  readonly capability: number;
  readonly mean: number;
}

/** What a lineage becomes in a tick that grows at one pace, then at another, mean over when it changes. */
function crossing(before: number, after: number): number {
  const gap = after - before;
  return Math.abs(gap) < 1e-6 ? Math.exp(before) : (Math.exp(after) - Math.exp(before)) / gap;
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
  let rest = sum(shares);
  return shares.map((share, event) => {
    if (left === 0 || share === 0) return 0;
    const part = event === last || share >= rest ? 1 : share / rest;
    const count = part === 1 ? left : binomial(chance(event), left, -Math.log(1 - part));
    left -= count;
    rest -= share;
    return count;
  });
}
