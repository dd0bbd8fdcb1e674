import { nextMove } from '../mirror/game.ts';
import { families, labels, personas } from '../mirror/name.ts';
import type { MirrorPolicy } from '../mirror/policy.ts';
import { endowment, gameRounds, multiplier } from '../mirror/rule.ts';
import { fourPolicy, pairPolicy } from '../mirror/seat.ts';
import type { Parameters } from './parameter.ts';
import { draw, streams } from '../stream.ts';
import type { WorkingWorld, World } from './world.ts';

/** Where each number of a world's `table` stands; totals are in tenths of a point, so that they stay whole. */
const at = { round: 0, own: 1, others: 2, ownTotal: 5, othersTotal: 6 } as const;

/** The settings that begin a new game when they change. */
export const tableSettings: readonly string[] = [
  'table_family',
  'table_persona',
  'table_label',
  'table_seats',
];

/** What can be read of a table: contributions in points, totals in points. */
export interface TableReading {
  /** Rounds played, 0..20. */
  readonly round: number;
  /** The hand's last contribution, 0..10. */
  readonly own: number;
  /** The others' last contribution, 0..10; their mean when there are three. */
  readonly other: number;
  readonly ownTotal: number;
  /** The mean total of the others. */
  readonly otherTotal: number;
}

/** The table as it stands. */
export function readTable({ table, parameters }: World): TableReading {
  const others = othersAt(parameters);
  let given = 0;
  for (let seat = 0; seat < others; seat += 1) given += table[at.others + seat]!;
  return {
    round: table[at.round]!,
    own: table[at.own]!,
    other: given / others,
    ownTotal: table[at.ownTotal]! / 10,
    otherTotal: table[at.othersTotal]! / (10 * others),
  };
}

/**
 * Plays one round of the public goods game: the hand's points against the fitted policies of the
 * seats opposite. After the twentieth round the next contribution begins a new game.
 */
export function playTable(world: WorkingWorld, points: number): void {
  const { table, parameters } = world;
  if (table[at.round]! >= gameRounds) table.fill(0);
  const others = othersAt(parameters);
  const policy = policyAt(parameters, others);
  const round = table[at.round]! + 1;
  const before = Array.from(table.subarray(at.others, at.others + others));
  const beforeTotal = before.reduce((sum, given) => sum + given, table[at.own]!);
  let total = points;
  for (let seat = 0; seat < others; seat += 1) {
    const own = before[seat]!;
    const chance = draw(world.seed, streams.mirror, world.quantities.rounds, seat);
    const given = nextMove(policy, round, own, beforeTotal - own, others + 1, chance);
    table[at.others + seat] = given;
    total += given;
  }
  const share = (10 * multiplier * total) / (others + 1);
  table[at.round] = round;
  table[at.own] = points;
  table[at.ownTotal]! += 10 * (endowment - points) + share;
  table[at.othersTotal]! += 10 * (others * endowment - (total - points)) + others * share;
}

function othersAt(parameters: Parameters): number {
  return parameters.table_seats > 2 ? 3 : 1;
}

function policyAt(parameters: Parameters, others: number): MirrorPolicy {
  const seat = {
    family: families[parameters.table_family]!,
    persona: personas[parameters.table_persona]!,
    label: labels[parameters.table_label]!,
  };
  return others === 1 ? pairPolicy(seat) : fourPolicy(seat);
}
