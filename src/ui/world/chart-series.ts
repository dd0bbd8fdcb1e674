import { columnOf, type Run, shownAt } from '../../game/index.ts';
import type { Stop } from './stop.ts';

/** The way of one indicator through a run. */
export interface Series {
  readonly id: string;
  /** World hours, rising. */
  readonly hours: readonly number[];
  readonly values: readonly number[];
  /** Values at the pages, in order, with their hours. */
  readonly pages: readonly { readonly hour: number; readonly value: number }[];
  readonly low: number;
  readonly high: number;
  /** Hour at which it first stood highest. */
  readonly highHour: number;
}

/** The series of one indicator over the stops of a run. */
export function seriesOf(run: Run, stops: readonly Stop[], id: string): Series {
  const column = columnOf(id);
  const readings = run.turns.flatMap((turn) => turn.readings);
  const values = stops.map(({ frame }) => shownAt(readings[frame], column));
  const hours = stops.map(({ hour }) => hour);
  const pages = run.turns.flatMap((turn) => {
    const last = turn.readings.at(-1);
    return last === undefined ? [] : [{ hour: last.hour, value: shownAt(last, column) }];
  });
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return {
    id,
    hours,
    values,
    pages,
    low: values.reduce((least, value) => Math.min(least, value), Infinity),
    high,
    highHour: hours[values.indexOf(high)] ?? 0,
  };
}

/** Indicators by what somebody would ask about: the people first. */
export const chartGroups = {
  people: [
    ...['services', 'economy', 'trust_institutions', 'lives_lost', 'dark', 'infrastructure'],
    ...['attention', 'oversight', 'control', 'trust_agent'],
    ...['attribution_group', 'attribution_lab', 'attribution_state', 'attribution_agent'],
  ],
  copies: [
    ...['copies', 'growth', 'doubling_hours', 'outside_share', 'lab_load', 'strains'],
    ...['stealth', 'capability', 'hoarded', 'sleepers', 'peak_copies'],
  ],
  defence: ['detection', 'hardened', 'alarm', 'score'],
  agents: [
    ...['evolution', 'isolation', 'safety', 'safe_mass', 'coverage', 'divergence'],
    ...['jailbreak', 'truth', 'rounds', 'cooperation', 'conflict', 'coalition'],
  ],
  table: ['table_round', 'table_own', 'table_other', 'table_points', 'table_other_points'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a group of curves. */
export type ChartGroup = keyof typeof chartGroups;
