import {
  addForks,
  debriefTasks,
  isSettled,
  nextTasks,
  taskOf,
  type DebriefPlan,
  type ForkPart,
  type ForkTask,
  type FutureRunner,
  type FuturePart,
  type GhostTask,
  type GhostPart,
  type Stop,
} from '../futures/index.ts';
import type { Run, StoryEntry } from '../game/index.ts';
import { Source } from './source.ts';
import { FuturesKeeping, type FuturesPorts } from './kept/kept-futures.ts';
import { rehearsedIn } from './stage/rehearsal.ts';
import { tellSlowly } from './tell-slowly.ts';

/** What a debrief needs from outside. */
export interface DebriefPorts extends FuturesPorts {
  readonly futures: FutureRunner;
  /** Resolves after so many milliseconds; where it is missing, every part is told of at once. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

type DebriefTask = ForkTask | GhostTask;

/** Most futures of each choice. */
export const futuresEach = 64;

/** How often at most what is computed is kept while more is being computed, ms. */
const keptEvery = 3000;

/** The futures of one finished playthrough: what is computed of them so far, and the computing. */
export class Debrief extends Source {
  /** Number of a decision → its futures so far. */
  readonly forks = new Map<number, ForkPart>();
  #luck: ForkPart | null = null;
  readonly #ghosts = new Map<string, GhostPart | null>();
  readonly #asked = new Set<string>();
  readonly #plan: DebriefPlan;
  /** What is missing of the round under way. */
  #waiting: readonly ForkTask[];
  #stop: { aborted: boolean } | null = null;
  #trouble: string | null = null;
  /** Whether the work under way is all there is to do. */
  #isForAll = false;
  #run: Run;
  readonly #keeping: FuturesKeeping;
  readonly #tell: () => Promise<void>;
  readonly #keepSlowly: () => Promise<void>;
  /** Resolves when what was kept is here again; null before anybody asked for it. */
  #back: Promise<void> | null = null;

  constructor(
    readonly ports: DebriefPorts,
    readonly entry: StoryEntry,
    run: Run,
    /** Number of the first decision that is looked at. */
    first = 0,
  ) {
    super();
    this.#tell = tellSlowly(() => this.changed(), ports.wait);
    this.#keepSlowly = tellSlowly(() => void this.#keep(), ports.wait, keptEvery);
    this.#run = run;
    const { playthrough, turns } = run;
    const open = turns
      .slice(0, -1)
      .flatMap(({ page }, at) => (at >= first && page.choices.length > 1 ? [at] : []));
    const { indicators } = entry.manifest;
    this.#plan = { playthrough, open, indicators, futures: futuresEach };
    this.#waiting = debriefTasks(this.#plan);
    this.#keeping = new FuturesKeeping(ports, entry, run, this.#plan);
  }

  get run(): Run {
    return this.#run;
  }

  /** Takes the same run told in another language. */
  follow(run: Run): void {
    this.#run = run;
  }

  /** The playthrough's own decisions and a road by chance, each under other luck. */
  get luck(): ForkPart | null {
    return this.#luck;
  }

  /** Futures played so far. */
  get done(): number {
    return [...this.forks.values(), ...(this.#luck === null ? [] : [this.#luck])]
      .flatMap(({ roads }) => roads)
      .reduce((sum, { futures }) => sum + futures, 0);
  }

  /** Futures there will be in the end, at most: none are played of what is known well enough before. */
  get total(): number {
    const { open, futures } = this.#plan;
    const luck = this.#luck === null && !this.#isWaitedFor('luck', 0) ? 0 : 2 * futures;
    return open.reduce((sum, at) => {
      const part = this.forks.get(at);
      const isOpen = this.#isWaitedFor('fork', at) || (part !== undefined && !isSettled(part));
      const each = isOpen ? futures : (part?.roads[0]?.futures ?? 0);
      return sum + this.#waysOf(at) * each;
    }, luck);
  }

  get isRunning(): boolean {
    return this.#stop !== null;
  }

  get isWhole(): boolean {
    return this.#waiting.length === 0;
  }

  /** Why no more can be computed, as it was told; null while nothing is in the way. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** How a choice not taken would have gone; null while it is not known, asked for by this. */
  ghost(at: number, label: string): GhostPart | null {
    const key = `${at} ${label}`;
    const known = this.#ghosts.get(key);
    if (known !== undefined || this.#asked.has(key)) return known ?? null;
    this.#asked.add(key);
    const { playthrough } = this.run;
    const { indicators } = this.entry.manifest;
    const { seed } = playthrough;
    const task: DebriefTask = { kind: 'ghost', playthrough, at, label, seed, indicators };
    void this.#work([task], { aborted: false });
    return null;
  }

  /**
   * Goes on computing what is missing: all of it, or only what tells luck and decisions apart. The function
   * returned stops this work and no other that was begun since.
   */
  start(only?: 'luck'): () => void {
    if (this.#stop !== null && (only !== undefined || this.#isForAll)) return () => undefined;
    this.stop();
    const wanted = () => this.#waiting.filter(({ kind }) => only === undefined || kind === only);
    if (wanted().length === 0) return () => undefined;
    const stop = { aborted: false };
    this.#stop = stop;
    this.#isForAll = only === undefined;
    this.#trouble = null;
    void this.#rounds(wanted, stop).then(() => {
      if (this.#stop === stop) this.#stop = null;
      this.changed();
    });
    this.changed();
    return () => {
      if (this.#stop === stop) this.stop();
    };
  }

  /** Stops computing; what there is stays. */
  stop(): void {
    if (this.#stop === null) return;
    this.#stop.aborted = true;
    this.#stop = null;
    void this.#keep();
    this.changed();
  }

  /** One round after the other, until nothing is wanted any more. */
  async #rounds(wanted: () => readonly ForkTask[], stop: Stop): Promise<void> {
    await (this.#back ??= this.#comeBack());
    const next = () => (stop.aborted || this.#trouble !== null ? [] : wanted());
    for (let tasks = next(); tasks.length > 0; tasks = next()) await this.#work(tasks, stop);
    await this.#keep();
  }

  /** Goes on from what was kept of these futures, in this browser and at another time. */
  async #comeBack(): Promise<void> {
    const kept = await this.#keeping.read();
    if (kept === null) return;
    for (const part of kept.forks) this.forks.set(part.at, part);
    this.#luck = kept.luck;
    this.#waiting = kept.waiting.map((task) => taskOf(this.#plan, task));
    this.changed();
  }

  async #keep(): Promise<void> {
    const forks = [...this.forks.values()];
    await this.#keeping.write({ forks, luck: this.#luck, waiting: this.#waiting });
  }

  async #work(tasks: readonly DebriefTask[], stop: Stop): Promise<void> {
    const { entry, run } = this;
    const { language } = run.playthrough;
    const compiled = run.pack.stories[language] ?? null;
    const logic = entry.logic ?? null;
    const story = {
      manifest: run.pack.manifest,
      logic,
      compiled: logic === null ? compiled : null,
    };
    try {
      await this.ports.futures.run(story, [...tasks], (part, task) => this.#take(part, task), stop);
    } catch (error) {
      this.#trouble = error instanceof Error ? error.message : String(error);
    }
  }

  #take(part: FuturePart, task: DebriefTask): void {
    if (task.kind === 'ghost') {
      if (part === null || part.kind === 'ghost')
        this.#ghosts.set(`${task.at} ${task.label}`, part);
    } else {
      this.#waiting = this.#waiting.filter((other) => other !== task);
      if (part !== null && part.kind === 'luck')
        this.#luck = this.#luck === null ? part : addForks(this.#luck, part);
      if (part !== null && part.kind === 'fork') {
        const known = this.forks.get(part.at);
        this.forks.set(part.at, known === undefined ? part : addForks(known, part));
      }
      if (this.#waiting.length === 0)
        this.#waiting = nextTasks(this.#plan, [...this.forks.values()]);
      void this.#keepSlowly();
    }
    void this.#tell();
  }

  /** Choices that were on offer at a decision. */
  #waysOf(at: number): number {
    return this.run.turns[at]?.page.choices.length ?? 0;
  }

  #isWaitedFor(kind: ForkTask['kind'], at: number): boolean {
    return this.#waiting.some((task) => task.kind === kind && task.at === at);
  }
}

/** What a debrief needs of the app. */
export interface DebriefApp {
  readonly ports: DebriefPorts;
}

/** Each holds a whole playthrough with its worlds, so only those looked at last are kept. */
const mostKept = 2;

const debriefs = new WeakMap<DebriefApp, Map<string, Debrief>>();

/**
 * The futures of a playthrough, from its `first` decision on; what was computed of those looked at last
 * stays while the app is open.
 */
export function debriefOf(
  app: DebriefApp,
  sitting: { readonly id: string; readonly run: Run; readonly entry: StoryEntry },
  first = 0,
): Debrief {
  const { id, run, entry } = sitting;
  const { seed, decisions, injects, from, given } = run.playthrough;
  const key = JSON.stringify([id, entry.hash, seed, decisions, injects, from, given, first]);
  const known = debriefs.get(app) ?? new Map<string, Debrief>();
  // Of a rehearsal nothing is kept.
  const { kept, ...ports } = app.ports;
  const debrief =
    known.get(key) ??
    new Debrief(
      kept === undefined || rehearsedIn(id) !== null ? ports : { ...ports, kept },
      entry,
      run,
      first,
    );
  known.delete(key);
  debriefs.set(app, known.set(key, debrief));
  for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest);
  debrief.follow(run);
  return debrief;
}
