import { columnOf, type Turn } from '../../game/index.ts';
import type { Texts } from '../../app/index.ts';

/** The name of a line about somebody: `world-room:year.paid.<name>`. */
export type PaidName = PluralName<keyof Texts['world-room']['year']['paid']>;

type PluralName<Name extends string> = Name extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Name;

/** Somebody who paid for what happened between two pages, or got something back. */
export interface Paid {
  readonly name: PaidName;
  /** Whether it is a loss. */
  readonly isLoss: boolean;
  /** How far the indicator behind it moved, in its unit. */
  readonly count: number;
}

interface Row {
  readonly name: PaidName;
  /** The indicator that decides. */
  readonly reads: string;
  readonly isLoss: boolean;
  /** `up` or `down` by at least so much, in the indicator's unit. */
  readonly moves: 'up' | 'down';
  readonly least: number;
  /** It must stand in here afterwards: from the first, below the second. */
  readonly within: readonly [number, number];
  /** What a unit of it weighs beside a percent of services. */
  readonly weight: number;
}

const open = Infinity;

function row(
  name: PaidName,
  isLoss: boolean,
  [reads, moves, least]: readonly [string, 'up' | 'down', number],
  within: Row['within'] = [0, open],
  weight = 1,
): Row {
  return { name, reads, isLoss, moves, least, within, weight };
}

/**
 * Who pays when an indicator moves, by how far it has come. The lines name nobody of any story and
 * say no more than the indicator does.
 */
const rows: readonly Row[] = [
  row('lives', true, ['lives_lost', 'up', 1], [0, open], 2),
  row('ward_waits', true, ['services', 'down', 3], [80, 101]),
  row('ward_paper', true, ['services', 'down', 3], [50, 80]),
  row('ward_corridor', true, ['services', 'down', 3], [25, 50]),
  row('ward_counts', true, ['services', 'down', 3], [0, 25]),
  row('shop_coins', true, ['economy', 'down', 3], [75, 101]),
  row('shop_hours', true, ['economy', 'down', 3], [40, 75]),
  row('shop_book', true, ['economy', 'down', 3], [0, 40]),
  row('street_lift', true, ['dark', 'up', 1], [0, 8], 4),
  row('street_dark', true, ['dark', 'up', 1], [8, 101], 4),
  row('counter_name', true, ['trust_institutions', 'down', 3], [35, 101], 0.8),
  row('counter_badge', true, ['trust_institutions', 'down', 3], [0, 35], 0.8),
  row('waterworks', true, ['infrastructure', 'up', 3], [3, 101]),
  row('office', true, ['control', 'up', 3], [3, 101]),
  row('watcher', true, ['oversight', 'down', 4], [0, 101], 0.6),
  row('stairwell', true, ['attention', 'down', 5], [0, 101], 0.3),
  row('helper', true, ['trust_agent', 'down', 4], [0, 101], 0.3),
  row('flat', true, ['copies', 'up', 1000], [1000, open], 0.00001),
  row('server', true, ['lab_load', 'up', 20], [80, 101], 0.05),
  row('saturday', true, ['hardened', 'up', 5], [0, 101], 0.2),
  row('ward_water', false, ['services', 'up', 3], [0, 40]),
  row('ward_lab', false, ['services', 'up', 3], [40, 80]),
  row('ward_screens', false, ['services', 'up', 3], [80, 101]),
  row('shop_bread', false, ['economy', 'up', 3], [0, 60]),
  row('shop_cards', false, ['economy', 'up', 3], [60, 101]),
  row('street_lamps', false, ['dark', 'down', 1], [0, 101], 4),
  row('counter_thanks', false, ['trust_institutions', 'up', 3], [0, 101], 0.8),
  row('waterworks_back', false, ['infrastructure', 'down', 3], [0, 101]),
  row('office_back', false, ['control', 'down', 3], [0, 101]),
  row('watcher_back', false, ['oversight', 'up', 4], [0, 101], 0.6),
  row('asks_agent', false, ['trust_agent', 'up', 4], [0, 101], 0.3),
  row('flat_back', false, ['copies', 'down', 1000], [0, open], 0.00001),
];

/**
 * Who paid between two pages and who got something back: of each indicator one line, the weightiest
 * first, those in `told` only where nothing else can be said.
 */
export function paidBetween(
  before: Turn,
  after: Turn,
  told: ReadonlySet<PaidName> = new Set(),
): readonly Paid[] {
  const value = (turn: Turn, id: string) => turn.readings.at(-1)?.values[columnOf(id)] ?? 0;
  return rows
    .flatMap((one) => {
      const now = value(after, one.reads);
      const change = now - value(before, one.reads);
      const count = one.moves === 'up' ? change : -change;
      const [from, below] = one.within;
      const holds = count >= one.least && now >= from && now < below;
      return holds ? [{ ...one, count, heft: count * one.weight }] : [];
    })
    .sort((a, b) => Number(told.has(a.name)) - Number(told.has(b.name)) || b.heft - a.heft)
    .map(({ name, isLoss, count }) => ({ name, isLoss, count }));
}
