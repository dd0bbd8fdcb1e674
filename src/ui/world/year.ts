import { consequenceBetween, movedAt, movedBetween, type Effect } from '../../app/index.ts';
import type { Run } from '../../game/index.ts';
import { paidBetween, type Paid, type PaidName } from './paid.ts';

/** A stretch of a playthrough, told by the decision in it that moved most. */
export interface YearStep {
  /** Indices of the pages it begins and ends on. */
  readonly from: number;
  readonly to: number;
  /** The page its decision led to. */
  readonly turn: number;
  /** Id of the chapter it lies in. */
  readonly chapter: string | null;
  /** Decisions beside the one it is told by. */
  readonly others: number;
  /** What moved from its first page to its last, the most telling first. */
  readonly effects: readonly Effect[];
  readonly paid: readonly Paid[];
}

/** As many stretches are told where there are not more chapters. */
const mostSteps = 12;
/** A decision of at least this heft may be told beside the first of its chapter. */
const leastHeft = 0.3;
const mostEffects = 4;
const mostPeople = 2;
const mostPaid = 2;

/** What happens to people weighs twice. */
const people = new Set([
  ...['services', 'economy', 'dark', 'lives_lost'],
  ...['trust_institutions', 'infrastructure', 'control'],
]);

/** A playthrough in a few stretches that cover all of it, at least one of each chapter. */
export function yearOf(run: Run): readonly YearStep[] {
  const told = new Set<PaidName>();
  return stretches(run).map(({ from, to, turn }) => {
    const paid = paidIn(run, from, to, told);
    for (const { name } of paid) told.add(name);
    return {
      ...{ from, to, turn, paid },
      chapter: run.turns[turn - 1]?.chapter ?? null,
      others: to - from - 1,
      effects: effectsIn(run, from, to),
    };
  });
}

/** All of a playthrough in one stretch; null where nothing was decided. */
export function wholeYear(run: Run): Pick<YearStep, 'effects' | 'paid'> | null {
  const to = run.turns.length - 1;
  return to < 1 ? null : { effects: effectsIn(run, 0, to, mostEffects), paid: paidIn(run, 0, to) };
}

type Stretch = Pick<YearStep, 'from' | 'to' | 'turn'>;

function stretches(run: Run): readonly Stretch[] {
  const hefts = run.turns.map((_, turn) => heftOf(run, turn));
  const chapters = chaptersOf(run);
  const leaders = new Set(chapters.map((turns) => heaviest(turns, hefts)));
  const others = hefts
    .map((heft, turn) => ({ heft, turn }))
    .filter(({ heft, turn }) => heft >= leastHeft && !leaders.has(turn))
    .sort((a, b) => b.heft - a.heft);
  for (const { turn } of others.slice(0, Math.max(0, mostSteps - leaders.size))) leaders.add(turn);
  return chapters.flatMap((turns) => {
    const led = turns.filter((turn) => leaders.has(turn));
    const end = turns.at(-1) ?? 0;
    return led.map((turn, index) => ({
      turn,
      from: index === 0 ? (turns[0] ?? 1) - 1 : turn - 1,
      to: (led[index + 1] ?? end + 1) - 1,
    }));
  });
}

/** The pages that decisions led to, by the chapter the decision was taken in, in order. */
function chaptersOf(run: Run): readonly (readonly number[])[] {
  const groups: number[][] = [];
  run.turns.forEach((_, turn) => {
    if (turn === 0) return;
    const isNew = run.turns[turn - 1]?.chapter !== run.turns[turn - 2]?.chapter;
    if (turn === 1 || isNew) groups.push([]);
    groups.at(-1)?.push(turn);
  });
  return groups;
}

function heaviest(turns: readonly number[], hefts: readonly number[]): number {
  return turns.reduce((most, turn) => ((hefts[turn] ?? 0) > (hefts[most] ?? 0) ? turn : most));
}

/** What else a reader can picture; what goes on inside the agents does not choose what is told. */
const plain = new Set([
  ...['copies', 'outside_share', 'lab_load', 'score', 'alarm', 'hoarded', 'oversight'],
  ...['trust_agent', 'truth', 'jailbreak', 'safe_mass', 'rounds'],
  ...['table_round', 'table_own', 'table_other', 'table_points', 'table_other_points'],
]);

/** How much a decision and the time after it moved: its three largest changes together. */
function heftOf(run: Run, turn: number): number {
  return movedAt(run, turn)
    .map(({ id, size }) => (people.has(id) ? 2 * size : plain.has(id) ? size : 0))
    .sort((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, size) => sum + size, 0);
}

function effectsIn(run: Run, from: number, to: number, most = mostPeople): readonly Effect[] {
  const moved = movedBetween(run.turns[from], run.turns[to])
    .filter(({ id, size }) => people.has(id) && size >= 0.02)
    .slice(0, most)
    .map((one): Effect => ({ kind: 'moved', ...one }));
  const others = consequenceBetween(run, from, to)?.effects ?? [];
  const isMoving = moved.length > 0;
  return [
    ...moved,
    ...others.filter(
      ({ id, kind }) => !moved.some((one) => one.id === id) && !(isMoving && kind === 'stands'),
    ),
  ].slice(0, mostEffects);
}

function paidIn(run: Run, from: number, to: number, told?: ReadonlySet<PaidName>): readonly Paid[] {
  const [before, after] = [run.turns[from], run.turns[to]];
  if (before === undefined || after === undefined) return [];
  const all = paidBetween(before, after, told);
  return [
    ...all.filter(({ isLoss }) => isLoss).slice(0, mostPaid),
    ...all.filter(({ isLoss }) => !isLoss).slice(0, 1),
  ];
}
