import * as v from 'valibot';
import {
  addForks,
  debriefTasks,
  isSettled,
  nextTasks,
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
import { tellSlowly } from './tell-slowly.ts';

/** What somebody thinks of a road when it is over. */
export const verdicts = ['yes', 'partly', 'no', 'unsure'] as const;

/** An answer to “Was it right, with what you knew?”. */
export interface Answer {
  readonly verdict: (typeof verdicts)[number];
  /** In the reader's own words; may be empty. */
  readonly words: string;
}

const answerSchema = v.object({
  verdict: v.picklist(verdicts),
  words: v.fallback(v.string(), ''),
});

/** Reads an answer from anything kept; null where it is none. */
export function readAnswer(value: unknown): Answer | null {
  const read = v.safeParse(answerSchema, value);
  return read.success ? read.output : null;
}

/** What a debrief needs from outside. */
export interface DebriefPorts {
  readonly futures: FutureRunner;
  /** Resolves after so many milliseconds; where it is missing, every part is told of at once. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

type DebriefTask = ForkTask | GhostTask;

/** Most futures of each choice. */
export const futuresEach = 64;

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
  #done = 0;
  #stop: { aborted: boolean } | null = null;
  #trouble: string | null = null;
  /** Whether the work under way is all there is to do. */
  #isForAll = false;
  #run: Run;
  readonly #tell: () => Promise<void>;

  constructor(
    readonly ports: DebriefPorts,
    readonly entry: StoryEntry,
    run: Run,
    /** Number of the first decision that is looked at. */
    first = 0,
  ) {
    super();
    this.#tell = tellSlowly(() => this.changed(), ports.wait);
    this.#run = run;
    const { playthrough, turns } = run;
    const open = turns
      .slice(0, -1)
      .flatMap(({ page }, at) => (at >= first && page.choices.length > 1 ? [at] : []));
    const { indicators } = entry.manifest;
    this.#plan = { playthrough, open, indicators, futures: futuresEach };
    this.#waiting = debriefTasks(this.#plan);
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
    return this.#done;
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
    this.changed();
  }

  /** One round after the other, until nothing is wanted any more. */
  async #rounds(wanted: () => readonly ForkTask[], stop: Stop): Promise<void> {
    for (let tasks = wanted(); tasks.length > 0; tasks = wanted()) {
      await this.#work(tasks, stop);
      if (stop.aborted || this.#trouble !== null) return;
    }
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
      if (part !== null)
        this.#done += task.count * (task.kind === 'luck' ? 2 : this.#waysOf(task.at));
      if (part !== null && part.kind === 'luck')
        this.#luck = this.#luck === null ? part : addForks(this.#luck, part);
      if (part !== null && part.kind === 'fork') {
        const known = this.forks.get(part.at);
        this.forks.set(part.at, known === undefined ? part : addForks(known, part));
      }
      if (this.#waiting.length === 0)
        this.#waiting = nextTasks(this.#plan, [...this.forks.values()]);
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
  readonly ports: DebriefPorts & {
    readonly answers: {
      read(): Readonly<Record<string, Answer>> | null;
      write(answers: Readonly<Record<string, Answer>>): boolean;
    };
  };
  /** Draws everything again. */
  refresh(): void;
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
  const { seed, decisions, from, given } = run.playthrough;
  const key = JSON.stringify([id, entry.hash, seed, decisions, from, given, first]);
  const known = debriefs.get(app) ?? new Map<string, Debrief>();
  const debrief = known.get(key) ?? new Debrief(app.ports, entry, run, first);
  known.delete(key);
  debriefs.set(app, known.set(key, debrief));
  for (const oldest of [...known.keys()].slice(0, -mostKept)) known.delete(oldest);
  debrief.follow(run);
  return debrief;
}

/** What the reader answered when looking back at a playthrough; null where nothing readable is kept. */
export function answerOf({ ports }: DebriefApp, id: string): Answer | null {
  return readAnswer(ports.answers.read()?.[id]);
}

/** Keeps what a reader answers. */
export function giveAnswer(app: DebriefApp, id: string, answer: Answer): void {
  const { answers } = app.ports;
  answers.write({ ...answers.read(), [id]: answer });
  app.refresh();
}
