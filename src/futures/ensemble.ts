import { ownValue, replay, type Pack, type Playthrough, type Run } from '../game/index.ts';
import { indicators } from '../sim/index.ts';

/** How an indicator spreads over many worlds, one value per hour of the ensemble. */
export interface Band {
  readonly mean: readonly number[];
  /** Below it lie five of a hundred worlds. */
  readonly p05: readonly number[];
  readonly p95: readonly number[];
}

/** One decision list in many worlds. */
export interface Ensemble {
  readonly seeds: number;
  /** World hours at which all values stand. */
  readonly hours: readonly number[];
  /** Worlds that came as far as each hour; the values are theirs. */
  readonly worlds: readonly number[];
  readonly indicators: Readonly<Record<string, Band>>;
  /** Ending id → share of the worlds, 0..1. Worlds without an ending are in no share. */
  readonly endings: Readonly<Record<string, number>>;
  /** Share of the worlds in which every decision of the list was on offer, 0..1. */
  readonly followed: number;
}

/** What one world adds to an ensemble; plain data, so that it can be computed elsewhere. */
export interface Member {
  readonly ending: string | null;
  readonly followed: boolean;
  /** Hour → all indicators, in the order of `indicators`. */
  readonly readings: ReadonlyMap<number, readonly number[]>;
}

/** Plays a decision list in the world of one seed, as far as its choices are on offer there. */
export function memberOf(pack: Pack, playthrough: Playthrough, seed: number): Member {
  return readMember(replay(pack, { ...playthrough, seed }), playthrough.decisions.length);
}

/** Plays a decision list in every world. */
export function ensemble(pack: Pack, playthrough: Playthrough, seeds: readonly number[]): Ensemble {
  return ensembleOf(seeds.map((seed) => memberOf(pack, playthrough, seed)));
}

/** Puts members together, in whatever order they were computed. */
export function ensembleOf(members: readonly Member[]): Ensemble {
  const hours = [...new Set(members.flatMap(({ readings }) => [...readings.keys()]))];
  hours.sort((a, b) => a - b);
  const columns = hours.map((hour) =>
    members.flatMap(({ readings }) => {
      const values = readings.get(hour);
      return values === undefined ? [] : [values];
    }),
  );
  const bands = indicators.map(({ id }, column): [string, Band] => {
    const sorted = columns.map((rows) =>
      rows.map((values) => values[column] ?? 0).sort((a, b) => a - b),
    );
    return [
      id,
      {
        mean: sorted.map(mean),
        p05: sorted.map((values) => quantile(values, 0.05)),
        p95: sorted.map((values) => quantile(values, 0.95)),
      },
    ];
  });
  return {
    seeds: members.length,
    hours,
    worlds: columns.map((rows) => rows.length),
    indicators: Object.fromEntries(bands),
    endings: shares(members),
    followed: members.filter(({ followed }) => followed).length / Math.max(1, members.length),
  };
}

/** Only whole steps are kept: they are the hours that every world has in common. */
function readMember(run: Run, decisions: number): Member {
  const readings = new Map<number, readonly number[]>();
  for (const turn of run.turns) {
    for (const { hour, values } of turn.readings) if (hour % 6 === 0) readings.set(hour, values);
  }
  return {
    ending: run.turns.at(-1)?.ending ?? null,
    followed: run.problem === null && run.playthrough.decisions.length === decisions,
    readings,
  };
}

function shares(members: readonly Member[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ending } of members) {
    if (ending !== null) counts[ending] = (ownValue(counts, ending) ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(counts).map(([id, count]) => [id, count / members.length]),
  );
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.round((sum / values.length) * 1000) / 1000;
}

/** The value at a share of a sorted row, between two neighbours where it falls there. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return Math.round((low + (high - low) * (at - Math.floor(at))) * 1000) / 1000;
}
