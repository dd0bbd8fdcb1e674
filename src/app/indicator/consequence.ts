import { parameters, type Run, type Turn } from '../../game/index.ts';
import { instrumentsOf, readInstrument, shownOn } from './instrument.ts';
import { movedBetween, type Moved } from './moved.ts';

/** One thing that a decision led to, or that stands while it was taken. */
export type Effect =
  /** An indicator reads otherwise than a page ago. */
  | ({ readonly kind: 'moved' } & Moved)
  /** The story has set a parameter, in the parameter's unit. */
  | { readonly kind: 'set'; readonly id: string; readonly before: number; readonly after: number }
  /** A measure is on its way to another level: ordered, or changed by what the decision brought with it. */
  | ({ readonly kind: 'aimed'; readonly aimed: number } & Ramp)
  /** A measure sent on its way earlier is still on it, or has arrived since. */
  | ({ readonly kind: 'running' } & Ramp)
  /** An instrument that reads as it did, where nothing else can be told. */
  | { readonly kind: 'stands'; readonly id: string; readonly value: number };

/** A measure on its way; shares 0..1. An `aimed` beside it is the level it was on its way to a page ago. */
interface Ramp {
  readonly id: string;
  /** The level it is on its way to. */
  readonly target: number;
  /** The level a page ago. */
  readonly before: number;
  /** The level reached. */
  readonly level: number;
}

/** What came of a decision, as far as it can be told in numbers. */
export interface Consequence {
  /** Hours that passed. */
  readonly hours: number;
  /** What can be told, the most telling first; never empty. */
  readonly effects: readonly Effect[];
}

/** Who sits at the mirror table is for the player to find out. */
const secret = 'table_';

/** From here on a measure sent to another level tells more than a parameter set; a share of the measure. */
const largeAim = 0.1;

/** As many indicators that are no instrument here are told where no instrument moves. */
const mostOthers = 2;

/**
 * What the decision before the page of `turn` led to. Null where none was taken, and where the story
 * does not show the world.
 */
export function consequenceAt(run: Run, turn: number): Consequence | null {
  return consequenceBetween(run, turn - 1, turn);
}

/** The same of all decisions between two pages, by the instruments of the later one's chapter. */
export function consequenceBetween(run: Run, from: number, to: number): Consequence | null {
  const before = run.turns[from];
  const after = run.turns[to];
  if (before === undefined || after === undefined) return null;
  const shown = instrumentsOf(run.pack.manifest, after.chapter);
  const [first] = shown;
  if (first === undefined) return null;
  const moved = movedBetween(before, after).map((one): Effect => ({ kind: 'moved', ...one }));
  const own = moved.filter((effect) => shown.includes(effect.id));
  const ordered = aims(before, after);
  const isLarge = ({ target, aimed }: { target: number; aimed: number }) =>
    Math.abs(target - aimed) >= largeAim;
  const done = [
    ...ordered.filter(isLarge),
    ...settings(before, after),
    ...ordered.filter((one) => !isLarge(one)),
  ];
  const told = [...own.slice(0, 1), ...done.slice(0, 1), ...own.slice(1), ...done.slice(1)];
  const others = told.length === 0 ? moved.slice(0, mostOthers) : [];
  const effects = [...told, ...others, ...ramps(before, after, done)];
  return {
    hours: hourOf(after) - hourOf(before),
    effects: effects.length > 0 ? effects : [stands(run, after, first)],
  };
}

function stands(run: Run, turn: Turn, id: string): Effect {
  const value = readInstrument({ ...run, turns: [turn] }, id)?.values.at(-1) ?? 0;
  return { kind: 'stands', id, value: shownOn(turn, id, value) };
}

/** Measures on their way to another level than on the page before, the largest change first. */
function aims(before: Turn, after: Turn): readonly (Effect & { readonly kind: 'aimed' })[] {
  return rampsBetween(before, after)
    .filter(({ aimed, target }) => aimed !== target)
    .sort((a, b) => Math.abs(b.target - b.aimed) - Math.abs(a.target - a.aimed))
    .map((ramp) => ({ kind: 'aimed', ...ramp }));
}

/**
 * Measures sent on their way earlier of which at least a hundredth is still to come or to go, the furthest
 * first, then those that have come to their level since the page before.
 */
function ramps(before: Turn, after: Turn, done: readonly Effect[]): readonly Effect[] {
  return rampsBetween(before, after)
    .filter(({ id, target, level, before: was }) => {
      const moves = [target, was].some((other) => hundredths(other) !== hundredths(level));
      return moves && !done.some((one) => one.id === id);
    })
    .sort((a, b) => Math.abs(b.target - b.level) - Math.abs(a.target - a.level))
    .map(({ id, target, before: was, level }) => ({
      kind: 'running',
      id,
      target,
      before: was,
      level,
    }));
}

/** How every measure stands after a page, and stood before it. */
function rampsBetween(
  { world: before }: Turn,
  { world }: Turn,
): (Ramp & { readonly aimed: number })[] {
  return world.measures.map(({ id }, index) => ({
    id,
    aimed: before.targets[index] ?? 0,
    target: world.targets[index] ?? 0,
    before: before.levels[index] ?? 0,
    level: world.levels[index] ?? 0,
  }));
}

/** Parameters that the story has set, in the order of the model's table. */
function settings({ world: before }: Turn, { world }: Turn): readonly Effect[] {
  return parameters
    .filter(
      ({ id, settable }) =>
        settable && !id.startsWith(secret) && world.parameters[id] !== before.parameters[id],
    )
    .map(({ id }) => ({
      kind: 'set',
      id,
      before: before.parameters[id],
      after: world.parameters[id],
    }));
}

function hourOf({ readings }: Turn): number {
  return readings.at(-1)?.hour ?? 0;
}

function hundredths(share: number): number {
  return Math.round(100 * share);
}
