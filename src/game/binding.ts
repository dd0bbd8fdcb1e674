import {
  act,
  advance,
  createWorld,
  draw,
  hourOf,
  columnOf,
  readIndicator,
  readIndicators,
  readTraces,
  streams,
  type Action,
  type Outcome,
  type Refusal,
  type World,
} from '../sim/index.ts';
import { writtenLabel, type InkFunction, type InkValue } from '../story/index.ts';
import type { HeadlineEvent, Reading, Turn } from './run.ts';
import type { Manifest } from './manifest.ts';
import type { SharedSteps } from './shared-step.ts';
import type { Playthrough, Road } from './playthrough.ts';

/** The names ink may call, with the number of arguments each takes. */
export const inkFunctions = {
  advance: 1,
  deploy: 2,
  withdraw: 1,
  set: 2,
  read: 1,
  was: 2,
  likely: 1,
  contribute: 1,
  headline: 1,
  remembers: 1,
  ended: 1,
} as const satisfies Record<string, number>;

/** Sees the world wherever a reading is taken, in the order of the readings; must not keep it. */
export type Watch = (world: World) => void;

/** The moving part of a run: the world now, and what is noted on the way to the next page. */
export class Joint {
  world: World;
  #readings: Reading[] = [];
  #headlines: HeadlineEvent[] = [];
  readonly #past: Reading[];
  #turn: number;
  #drawn = 0;

  readonly #from: Road | undefined;
  readonly #seed: number;
  readonly #columns: readonly number[] | null;
  #steps: SharedSteps | null = null;

  /**
   * Stands at the beginning, or after the pages in `turns`, or where another joint stands. `columns` are
   * the indicators that readings hold where they need not hold all.
   */
  constructor(
    readonly manifest: Manifest,
    { seed, from }: Pick<Playthrough, 'seed' | 'from'>,
    readonly watch?: Watch,
    turns: readonly Turn[] = [],
    columns: readonly number[] | null = null,
    copied?: Joint,
  ) {
    this.#seed = seed;
    this.#from = from;
    this.#columns = columns;
    const first = copied?.world ?? worldBefore(manifest, seed);
    this.world = turns.at(-1)?.world ?? first;
    this.#past =
      copied === undefined
        ? [this.#read(first), ...turns.flatMap((turn) => turn.readings)]
        : copied.#past.slice();
    this.#turn = copied === undefined ? turns.length : copied.#turn;
  }

  /**
   * The same world and memory between two pages, to go another way from there, with other luck if `seed`
   * says so. All copies that are given the same `steps`, or made of one that was, work out together what
   * they have in common.
   */
  copy(seed = this.#seed, steps = this.#steps): Joint {
    const playthrough = { seed, ...(this.#from && { from: this.#from }) };
    const made = new Joint(this.manifest, playthrough, undefined, [], this.#columns, this);
    if (seed !== this.#seed) made.world = { ...made.world, seed };
    made.#steps = steps;
    return made;
  }

  /** What was read so far, in order of time. */
  get past(): readonly Reading[] {
    return this.#past;
  }

  /** Hands over what was noted since the last page and begins the next. */
  turnPage(): { readings: readonly Reading[]; headlines: readonly HeadlineEvent[] } {
    this.watch?.(this.world);
    const noted = {
      readings: [...this.#readings, this.#read(this.world)],
      headlines: this.#headlines,
    };
    this.#past.push(...noted.readings);
    this.#readings = [];
    this.#headlines = [];
    this.#turn += 1;
    this.#drawn = 0;
    return noted;
  }

  /** Lets actions from outside the text act on the world; gives the reading that follows. */
  inject(actions: readonly Action[]): Reading {
    let { world } = this;
    for (const action of actions) world = valueOf(act(world, action));
    this.world = world;
    const after = readAll(world);
    this.#past.push(after);
    return after;
  }

  /** What ink may call: the contract's functions bound to this world. */
  functions(): Record<keyof typeof inkFunctions, InkFunction> {
    return {
      advance: changing((hours) => this.#advance(whole(hours))),
      deploy: changing((measure, percent) =>
        this.#act({ kind: 'deploy', measure: name(measure), percent: whole(percent) }),
      ),
      withdraw: changing((measure) => this.#act({ kind: 'withdraw', measure: name(measure) })),
      set: changing((parameter, value) =>
        this.#act({ kind: 'set', parameter: name(parameter), value: whole(value) }),
      ),
      contribute: changing((points) => this.#act({ kind: 'contribute', points: whole(points) })),
      headline: changing((id) => this.#headline(name(id))),
      likely: changing((percent) => this.#likely(whole(percent))),
      read: reading((indicator) => valueOf(readIndicator(this.world, name(indicator)))),
      was: reading((indicator, hours) => this.#was(name(indicator), whole(hours))),
      remembers: reading((label) => this.#remembers(name(label))),
      ended: reading((id) => this.#ended(name(id))),
    };
  }

  #act(action: Action): undefined {
    const make = () => valueOf(act(this.world, action));
    this.world = this.#steps?.after(this.world, Object.values(action).join(' '), make) ?? make();
  }

  #advance(hours: number): undefined {
    const { world } = this;
    // Where nobody looks back nothing has to be read.
    if (this.#columns?.length === 0 && this.watch === undefined) {
      const make = () => valueOf(advance(world, hours));
      this.world = this.#steps?.after(world, `advance ${hours}`, make) ?? make();
      return;
    }
    this.world = valueOf(
      advance(world, hours, (now) => {
        this.watch?.(now);
        if (this.#columns?.length !== 0) this.#readings.push(this.#read(now));
      }),
    );
  }

  #read(world: World): Reading {
    return readAll(world, this.#columns ?? undefined);
  }

  #headline(id: string): undefined {
    if (!Object.hasOwn(this.manifest.headlines, id))
      throw new RangeError(`there is no headline “${id}”`);
    this.#headlines.push({ id, hour: hourOf(this.world) });
  }

  /** Drawn by page and place on it, so that futures that part late share their earlier luck. */
  #likely(percent: number): number {
    this.#drawn += 1;
    return draw(this.#seed, streams.likely, this.#turn, this.#drawn) * 100 < percent ? 1 : 0;
  }

  /** The road remembered on this page: the last into which somebody went back by now. */
  #memory(): Road | undefined {
    let road = this.#from;
    while (road !== undefined && this.#turn < road.at) road = road.from;
    return road;
  }

  #remembers(label: string): number {
    const decisions = this.#memory()?.decisions ?? [];
    return decisions.some((taken) => writtenLabel(taken) === label) ? 1 : 0;
  }

  #ended(id: string): number {
    if (!Object.hasOwn(this.manifest.endings, id))
      throw new RangeError(`there is no ending “${id}”`);
    return this.#memory()?.ending === id ? 1 : 0;
  }

  #was(indicator: string, hours: number): number {
    const column = columnOf(indicator);
    if (column < 0) return valueOf(readIndicator(this.world, indicator));
    const then = hourOf(this.world) - hours;
    const found =
      this.#readings.findLast((reading) => reading.hour <= then) ??
      this.#past.findLast((reading) => reading.hour <= then) ??
      this.#past[0];
    return found?.values[column] ?? 0;
  }
}

/** The world a story begins with. */
function worldBefore({ measures = [], parameters = {} }: Manifest, seed: number): World {
  return createWorld(seed, { measures, parameters });
}

/** What can be read from a story's world before its first page; the same for every seed. */
export function readingBefore(manifest: Manifest): Reading {
  return readAll(worldBefore(manifest, 1));
}

/** The indicators of a world now: all, or those in these columns. */
export function readAll(world: World, columns?: readonly number[]): Reading {
  const values = readIndicators(world, columns);
  const traces = readTraces(world, values);
  const reading = { hour: hourOf(world), values };
  return traces.length === 0 ? reading : { ...reading, traces };
}

/** What a refusal says to an author: the value, the range and the nearest name. */
export function refusalText(refusal: Refusal): string {
  const nearest = refusal.nearest === null ? '' : `; the nearest name is “${refusal.nearest}”`;
  const range = refusal.range === null ? '' : `; allowed are ${refusal.range.join(' to ')}`;
  const value = refusal.value === null ? '' : ` ${refusal.value}`;
  return `${refusal.kind}: “${refusal.name}”${value}${range}${nearest}`;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new RangeError(refusalText(outcome.refusal));
}

function changing(call: InkFunction['call']): InkFunction {
  return { call, changes: true };
}

function reading(call: (...values: InkValue[]) => InkValue): InkFunction {
  return { call, changes: false };
}

function whole(value: InkValue | undefined): number {
  const number = typeof value === 'boolean' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw new TypeError(`a whole number is needed, not ${String(value)}`);
}

function name(value: InkValue | undefined): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`a name in quotation marks is needed, not ${String(value)}`);
}
