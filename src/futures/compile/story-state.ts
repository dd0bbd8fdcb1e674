import { ListValue, type Lists } from './list-value.ts';
import type { Program, TargetPlace } from './program.ts';
import type { Trail } from './trail.ts';
import { FrameRef, LogicTrouble, Target, type Ref, type Standing, type Value } from './value.ts';

/** One level of a way that comes back: a tunnel, or the flow it was begun in. It never changes. */
export interface Frame {
  /** Block to go on at when the tunnel ends; -1 in the flow everything began in. */
  readonly back: number;
  readonly origin: number;
  readonly temps: readonly Value[];
  /** Node of the trail it was begun in. */
  readonly at?: number | undefined;
}

/** A choice on offer, with the way that led to it. */
export interface Offer {
  readonly choice: number;
  readonly frames: readonly Frame[];
  readonly origin: number;
}

interface Thread {
  readonly frames: readonly Frame[];
  readonly back: number;
  readonly origin: number;
  readonly at: number | undefined;
}

/** A function that is not the story's own, made ready to be called. */
export type Bound = (...values: Value[]) => Value;

/** No turn yet. */
export const never = -2;
/** What a block gives that does not go on. */
export const stopped = -1;
/** Jumps one page may take; honest pages take a few hundred. */
const mostJumps = 200_000;

/** The flow everything begins in. */
const bottom: readonly Frame[] = [{ back: stopped, origin: -1, temps: [], at: undefined }];

/** Where a story stands: everything that its blocks read and change. */
export class StoryState implements Standing {
  readonly g: Value[];
  readonly v: Int32Array;
  readonly n: Int32Array;
  turn = -1;
  seed = 1;
  lastThrow = 0;
  frames: readonly Frame[];
  threads: Thread[] = [];
  offers: Offer[] = [];
  stack: Value[] = [];
  /** What ran last, where blocks ask for it. */
  origin = 0;
  /** Whether the flow stopped as its author meant it to. */
  isSafe = false;
  /** Texts of choices that are being put together. */
  texts = 0;
  tags: string[] = [];
  /** No fewer words than the page has. */
  words = 0;
  jumps = mostJumps;
  /** Notes the way, where somebody wants to know it. */
  trail: Trail | null = null;

  constructor(
    readonly program: Program,
    readonly lists: Lists,
    globals: readonly Value[],
    readonly x: readonly Bound[],
    from?: StoryState,
  ) {
    this.g = globals.slice();
    this.v = from?.v.slice() ?? new Int32Array(program.visits.length);
    this.n = from?.n.slice() ?? new Int32Array(program.turns.length).fill(never);
    this.frames = from?.frames ?? bottom;
    if (from === undefined) return;
    this.turn = from.turn;
    this.seed = from.seed;
    this.lastThrow = from.lastThrow;
    // Offers are never changed, and between pages nothing else is under way.
    this.offers = from.offers;
    this.stack = from.stack.slice();
    this.origin = from.origin;
    this.isSafe = from.isSafe;
    this.tags = from.tags;
    this.words = from.words;
  }

  /** The same standing once more, with functions of its own. */
  copy(x: readonly Bound[]): StoryState {
    return new StoryState(this.program, this.lists, this.g, x, this);
  }

  /** Begins a page. */
  turnPage(): void {
    this.tags = [];
    this.words = 0;
    this.jumps = mostJumps;
    this.isSafe = false;
  }

  /** Counts a jump, so that a circle ends at the same place on every machine. */
  jump(): void {
    this.jumps -= 1;
    if (this.jumps < 0) throw new LogicTrouble('The text runs in a circle.');
  }

  set(at: number, value: Value): void {
    this.g[at] = this.kept(this.g[at], value);
  }

  global(at: number): Value {
    return this.g[at];
  }

  frameTemp(depth: number, at: number): Value {
    return this.frames[depth]!.temps[at];
  }

  setFrameTemp(depth: number, at: number, value: Value): void {
    const frame = this.frames[depth]!;
    const temps = frame.temps.slice();
    temps[at] = value;
    this.frames = this.frames.with(depth, { ...frame, temps });
  }

  temp(at: number): Value {
    const value = this.frames.at(-1)!.temps[at];
    return read(isRef(value) ? value.read(this) : value);
  }

  setTemp(at: number, value: Value, isNew: boolean): void {
    const { temps } = this.frames.at(-1)!;
    const old = temps[at];
    if (!isNew && isRef(old)) old.write(this, value);
    else this.setFrameTemp(this.frames.length - 1, at, this.kept(old, value));
  }

  /** A value as it is kept where another one was. */
  kept(old: Value, value: Value): Value {
    return value instanceof ListValue ? this.lists.retain(old, value) : value;
  }

  /** A temporary variable of the frame now, to be changed by whoever is given it. */
  refTemp(at: number): Ref {
    const value = this.frames.at(-1)!.temps[at];
    return isRef(value) ? value : new FrameRef(this.frames.length - 1, at);
  }

  enter(visits: readonly number[], turns: readonly number[]): void {
    for (const at of visits) this.v[at]! += 1;
    for (const at of turns) this.n[at] = this.turn;
    // The innermost comes first.
    if (this.trail !== null && visits.length > 0) this.trail.enter(visits[0]!);
  }

  /** Leads to a target that is only known now. */
  divert(value: Value, origin: number): number {
    if (!(value instanceof Target)) throw new LogicTrouble('A divert leads to no target.');
    return this.lead(value.place, origin);
  }

  lead(place: number, origin: number): number {
    const target: TargetPlace = this.program.places[place]!;
    const left = this.program.origins[origin] ?? [];
    for (const holder of target.holders) {
      if (left.includes(holder.container) && !holder.startOnly) break;
      if (holder.startOnly && !holder.atStart) continue;
      if (holder.visits >= 0) this.v[holder.visits]! += 1;
      if (holder.turns >= 0) this.n[holder.turns] = this.turn;
    }
    this.origin = origin;
    this.trail?.lead(place);
    return target.block;
  }

  tunnel(back: number, origin: number): void {
    this.frames = [...this.frames, { back, origin, temps: [], at: this.trail?.at }];
  }

  thread(back: number, origin: number): void {
    this.threads.push({ frames: this.frames, back, origin, at: this.trail?.at });
  }

  /** Comes back from a tunnel, or goes on elsewhere. */
  back(value: Value): number {
    const frame = this.frames.at(-1)!;
    if (this.frames.length < 2) throw new LogicTrouble('There is no tunnel to come back from.');
    this.frames = this.frames.slice(0, -1);
    this.origin = frame.origin;
    this.#standAt(frame.at);
    return value === undefined ? frame.back : this.divert(value, frame.origin);
  }

  /** The content ends, or the author says so: a thread goes back to where it was begun. */
  done(isMeant: boolean): number {
    if (isMeant) this.trail?.end();
    const thread = this.threads.pop();
    if (thread === undefined) {
      if (isMeant) this.isSafe = true;
      return stopped;
    }
    this.frames = thread.frames;
    this.origin = thread.origin;
    this.#standAt(thread.at);
    return thread.back;
  }

  end(): number {
    this.trail?.end();
    this.frames = bottom;
    this.threads = [];
    this.offers = [];
    this.isSafe = true;
    return stopped;
  }

  offer(choice: number): void {
    const { once, origin } = this.program.choices[choice]!;
    if (once >= 0 && this.v[once]! > 0) return;
    const { frames } = this;
    this.offers.push({ choice, frames, origin: origin < 0 ? this.origin : origin });
  }

  #standAt(node: number | undefined): void {
    if (this.trail !== null && node !== undefined) this.trail.at = node;
  }
}

export function isRef(value: Value): value is Ref {
  return typeof value === 'object' && 'write' in value;
}

/** A variable that was never set is an author's mistake. */
export function read(value: Value): Value {
  if (value === undefined) throw new LogicTrouble('A variable is read before it is set.');
  return value;
}
