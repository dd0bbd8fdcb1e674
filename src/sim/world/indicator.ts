import { exp, ln2, log } from '../exact-math.ts';
import type { Outcome } from '../refusal.ts';
import { accept, unknownName } from '../refusal.ts';
import { capacities } from './coefficient.ts';
import type { ModelPart } from '../constant-table.ts';
import { countCopies } from './copy-count.ts';
import type { CopyCount } from './copy-count.ts';
import { measures } from './measure.ts';
import { replicationConstants } from './replication-constant.ts';
import { societyConstants } from './society-constant.ts';
import { safetyCorner } from '../trilemma/readout.ts';
import { readTable } from './table.ts';
import type { TableReading } from './table.ts';
import { hostClasses, strains } from './world.ts';
import type { World } from './world.ts';

/** A number that can be read from a world. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly unit:
    'count' | 'percent' | 'hours' | 'points' | 'hundredths of a nat' | 'effective number';
  /** Lowest and highest integer that can be read. */
  readonly range: readonly [number, number];
  /** Which direction is bad for people; `none` when it depends. */
  readonly bad: 'high' | 'low' | 'none';
  /** The part of the model page that explains it. */
  readonly equation: ModelPart;
}

type Reading = (world: World, copies: CopyCount, table: TableReading) => number;
type Row = readonly [
  string,
  IndicatorDefinition['unit'],
  number,
  IndicatorDefinition['bad'],
  IndicatorDefinition['equation'],
  Reading,
];

const { day_hours } = replicationConstants.values;
const { oversight_look, oversight_interval, oversight_blind } = societyConstants.values;
const { oversight_review, oversight_verifier, oversight_logs } = societyConstants.values;
const { oversight_rollback, oversight_witness } = societyConstants.values;
const { belief_rumour, belief_evidence } = societyConstants.values;

const most = 2147483647;
const mostGrowth = 999;
const longestDoubling = 9999;

const rows: readonly Row[] = [
  ['copies', 'count', most, 'high', 'replication', (_, copies) => copies.outside + copies.lab],
  ['growth', 'percent', mostGrowth, 'high', 'replication', reproduction],
  ['doubling_hours', 'hours', longestDoubling, 'low', 'replication', doublingHours],
  ['outside_share', 'percent', 100, 'high', 'replication', outsideShare],
  [
    'lab_load',
    'percent',
    100,
    'high',
    'lab',
    (w, copies) => (100 * copies.lab) / w.parameters.capacity_lab,
  ],
  ['strains', 'effective number', strains, 'high', 'replication', effectiveStrains],
  ['stealth', 'percent', 100, 'high', 'replication', (_, copies) => 100 * copies.stealth],
  ['capability', 'percent', 100, 'high', 'replication', (_, copies) => 100 * copies.capability],
  [
    'detection',
    'percent',
    100,
    'low',
    'measures',
    (w) => 100 * (1 - exp(-day_hours * w.quantities.detection)),
  ],
  ['hoarded', 'percent', 100, 'high', 'access', (w) => 100 * w.quantities.hoarded],
  ['hardened', 'percent', 100, 'low', 'measures', hardenedShare],
  ['dark', 'percent', 100, 'high', 'society', (w) => 100 * w.quantities.dark],
  ['infrastructure', 'percent', 100, 'high', 'society', infrastructureShare],
  ['evolution', 'percent', 100, 'none', 'trilemma', (w) => 100 * w.quantities.evolution],
  ['isolation', 'percent', 100, 'none', 'trilemma', (w) => 100 * w.quantities.isolation],
  ['safety', 'percent', 100, 'low', 'trilemma', safety],
  ['safe_mass', 'percent', 100, 'low', 'trilemma', (w) => 100 * w.quantities.safeMass],
  ['coverage', 'percent', 100, 'low', 'trilemma', (w) => 100 * w.quantities.coverage],
  [
    'divergence',
    'hundredths of a nat',
    9999,
    'high',
    'trilemma',
    (w) => 100 * w.quantities.divergence,
  ],
  ['jailbreak', 'percent', 100, 'high', 'trilemma', (w) => 100 * w.quantities.jailbreak],
  ['truth', 'percent', 100, 'low', 'trilemma', (w) => 100 * w.quantities.truth],
  ['cooperation', 'percent', 100, 'none', 'mirror', (w) => 100 * w.quantities.cooperation],
  ['conflict', 'percent', 100, 'none', 'coalition', (w) => 100 * w.quantities.conflict],
  ['coalition', 'percent', 100, 'high', 'coalition', (w) => 100 * w.quantities.coalition],
  ['control', 'percent', 100, 'high', 'coalition', (w) => 100 * w.quantities.control],
  ['services', 'percent', 100, 'low', 'society', (w) => 100 * w.quantities.services],
  ['economy', 'percent', 100, 'low', 'society', (w) => 100 * w.quantities.economy],
  [
    'trust_institutions',
    'percent',
    100,
    'low',
    'society',
    (w) => 100 * w.quantities.trustInstitutions,
  ],
  ['trust_agent', 'percent', 100, 'none', 'society', (w) => 100 * w.quantities.trustAgent],
  ['oversight', 'percent', 100, 'low', 'society', oversight],
  ['score', 'points', 1000, 'none', 'lab', (w) => w.quantities.score],
  ['attribution_group', 'percent', 100, 'none', 'society', (w) => attribution(w)[0]!],
  ['attribution_lab', 'percent', 100, 'none', 'society', (w) => attribution(w)[1]!],
  ['attribution_state', 'percent', 100, 'none', 'society', (w) => attribution(w)[2]!],
  ['attribution_agent', 'percent', 100, 'none', 'society', (w) => attribution(w)[3]!],
  ['peak_copies', 'count', most, 'high', 'replication', (w) => w.quantities.peak],
  ['rounds', 'count', most, 'none', 'trilemma', (w) => w.quantities.societyRounds],
  ['table_round', 'count', 20, 'none', 'mirror', (_w, _copies, table) => table.round],
  ['table_own', 'points', 10, 'none', 'mirror', (_w, _copies, table) => table.own],
  ['table_other', 'points', 10, 'none', 'mirror', (_w, _copies, table) => table.other],
  ['table_points', 'points', 500, 'none', 'mirror', (_w, _copies, table) => table.ownTotal],
  ['table_other_points', 'points', 500, 'none', 'mirror', (_w, _copies, table) => table.otherTotal],
  ['sleepers', 'count', most, 'high', 'replication', (w) => w.quantities.asleep],
  ['attention', 'percent', 100, 'low', 'measures', (w) => 100 * w.quantities.attention],
  ['lives_lost', 'count', 100000, 'high', 'society', (w) => w.quantities.lives],
  ['alarm', 'count', 1, 'none', 'lab', (w) => w.quantities.alarm],
];

/** Every indicator, in the order in which lists show them. */
export const indicators: readonly IndicatorDefinition[] = rows.map(
  ([id, unit, highest, bad, equation]) => ({ id, unit, range: [0, highest], bad, equation }),
);

/** What a change is to people: 1 worse, −1 better, 0 where the direction does not say or nothing changed. */
export type Harm = -1 | 0 | 1;

/** What a change is to people, by which direction of it is bad for them. */
export function harmOf(change: number, bad: IndicatorDefinition['bad']): Harm {
  if (bad === 'none' || change === 0) return 0;
  return change > 0 === (bad === 'high') ? 1 : -1;
}

/** Column of an indicator in a reading; −1 where there is none of that id. */
export function columnOf(id: string): number {
  return indicators.findIndex((known) => known.id === id);
}

const readings = rows.map(([, , highest, , , read]) => ({ highest, read }));
const places = rows.map((_, place) => place);
const placeOf = new Map<string, number>(rows.map(([id], place) => [id, place]));

/** The indicator now, as the whole number a story reads. */
export function readIndicator(world: World, id: string): Outcome<number> {
  const place = placeOf.get(id);
  if (place === undefined) return unknownName('unknown-indicator', id, [...placeOf.keys()]);
  return accept(wholeReading(place, world, countCopies(world), readTable(world)));
}

/** What `readIndicator` reads of every indicator, in the order of `indicators`; of some, only their places are filled. */
export function readIndicators(world: World, some: readonly number[] = places): readonly number[] {
  const copies = countCopies(world);
  const table = readTable(world);
  const values: number[] = [];
  for (const place of some) values[place] = wholeReading(place, world, copies, table);
  return values;
}

/** Places of the percentages that read 0 among `values`, what `readIndicators` gave, although there is some of them. */
export function readTraces(world: World, values: readonly number[]): readonly number[] {
  const copies = countCopies(world);
  const table = readTable(world);
  return places.filter((place) => values[place] === 0 && isTrace(place, world, copies, table));
}

/** The program itself is no copy, yet loads the lab. */
function isTrace(place: number, world: World, copies: CopyCount, table: TableReading): boolean {
  const { id, unit } = indicators[place]!;
  if (unit !== 'percent') return false;
  const value = readings[place]!.read(world, copies, table);
  const { running, capacity_lab } = world.parameters;
  const own = id === 'lab_load' ? (100 * running) / capacity_lab : 0;
  return Math.round(value) === 0 && value + own > 0 && value + own < 1;
}

function wholeReading(place: number, world: World, copies: CopyCount, table: TableReading): number {
  const { highest, read } = readings[place]!;
  const value = Math.round(read(world, copies, table));
  return value > highest ? highest : value < 0 ? 0 : value;
}

function reproduction(world: World, copies: CopyCount): number {
  const { birthsRecent, lossesRecent } = world.quantities;
  if (copies.outside === 0) return 0;
  if (lossesRecent <= 0) return birthsRecent > 0 ? mostGrowth : 100;
  return (100 * birthsRecent) / lossesRecent;
}

function doublingHours(world: World, copies: CopyCount): number {
  const rate = world.quantities.logGrowth;
  return rate <= 0 || copies.outside === 0 ? longestDoubling : ln2 / rate;
}

function outsideShare(_: World, { outside, lab }: CopyCount): number {
  const total = outside + lab;
  return total === 0 ? 0 : (100 * outside) / total;
}

/** Exponential of the entropy of the strains: 1 when all copies are alike. */
function effectiveStrains(_: World, { outside, lab, byStrain }: CopyCount): number {
  const total = outside + lab;
  if (total === 0) return 0;
  let entropy = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    const share = byStrain[strain]! / total;
    if (share > 0) entropy -= share * log(share);
  }
  return exp(entropy);
}

function hardenedShare(world: World): number {
  const size = capacities(world.parameters);
  let hosts = 0;
  let sum = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    hosts += size[host]!;
    sum += size[host]! * world.hardened[host]!;
  }
  return hosts === 0 ? 0 : (100 * sum) / hosts;
}

function infrastructureShare(world: World, { critical }: CopyCount): number {
  const hosts = world.parameters.capacity_critical;
  return hosts === 0 ? 0 : (100 * critical) / hosts;
}

function safety(world: World): number {
  return 100 * safetyCorner(world.quantities.divergence);
}

/** Where the measures of oversight stand in every world: the known ones come first in the same order. */
const [humanReview, verifier, logReview, rollback] = [
  'human_review',
  'verifier',
  'log_review',
  'rollback',
].map((id) => measures.findIndex((measure) => measure.id === id)) as [
  number,
  number,
  number,
  number,
];

function oversight(world: World): number {
  const { parameters, quantities, levels } = world;
  const looks = oversight_look / (1 + parameters.check_interval / oversight_interval);
  const blind =
    (1 - looks) *
    (1 - oversight_review * levels[humanReview]!) *
    (1 - oversight_verifier * levels[verifier]!) *
    (1 - oversight_logs * levels[logReview]!) *
    (1 - oversight_rollback * levels[rollback]!) *
    (1 - oversight_witness * (parameters.witness / 100));
  return 100 * (1 - oversight_blind * blind) * (1 - quantities.control);
}

/** The last answer: four indicators ask for it, one after the other, of the same world. */
let attributed: { readonly knowledge: number; readonly percent: readonly number[] } = {
  knowledge: -1,
  percent: [],
};

/** Who people think did it, whole percent summing to 100: the group, a lab, a state, the agent. */
function attribution(world: World): readonly number[] {
  const { knowledge } = world.quantities;
  if (knowledge !== attributed.knowledge) {
    attributed = { knowledge, percent: attributionAt(knowledge) };
  }
  return attributed.percent;
}

function attributionAt(known: number): readonly number[] {
  const shares = belief_rumour.map(
    (share, index) => 100 * (share + known * (belief_evidence[index]! - share)),
  );
  const whole = shares.map((share) => Math.floor(share));
  let left = 100 - whole.reduce((sum, value) => sum + value, 0);
  const order = shares
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order) {
    if (left === 0) break;
    whole[index] = whole[index]! + 1;
    left -= 1;
  }
  return whole;
}
