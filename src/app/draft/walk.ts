import { addCounts, emptyCount, walkTasks, type WalkCount } from '../../futures/index.ts';
import type { FutureRunner } from '../../futures/index.ts';
import type { Language } from '../../game/index.ts';
import type { ReadyStory } from './story-maker.ts';
import { Source } from '../source.ts';
import { tellSlowly } from '../tell-slowly.ts';

/** Numbers of playthroughs on offer. */
export const walkRuns = [200, 1000, 5000] as const;

/** One seed for all, so that two counts of one text are the same. */
const seed = 1;

/** What counting needs from outside. */
export interface DraftWalkPorts {
  readonly futures: FutureRunner;
  /** Resolves after so many milliseconds; where it is missing, every part is told of at once. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Random playthroughs of a story as it is written: where they come by, so far, and the playing. */
export class DraftWalk extends Source {
  #story: ReadyStory | null = null;
  #language: Language | null = null;
  #count: WalkCount = emptyCount;
  #total = 0;
  #stop: { aborted: boolean } | null = null;
  #trouble: string | null = null;
  readonly #tell: () => Promise<void>;

  constructor(readonly ports: DraftWalkPorts) {
    super();
    this.#tell = tellSlowly(() => this.changed(), ports.wait);
  }

  /** Where the playthroughs so far have come by; null before the first. */
  get count(): WalkCount | null {
    return this.#count.runs === 0 ? null : this.#count;
  }

  /** How many are to be played. */
  get total(): number {
    return this.#total;
  }

  get isRunning(): boolean {
    return this.#stop !== null;
  }

  /** Why no more can be played, as it was told; null while nothing is in the way. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** Whether this text is the one that was counted. */
  isOf(story: ReadyStory, language: Language): boolean {
    return story.hash === this.#story?.hash && language === this.#language;
  }

  /** Begins anew with a story as it stands. */
  async start(story: ReadyStory, language: Language, runs: number): Promise<void> {
    this.stop();
    const compiled = story.stories[language];
    const knots = story.graphs[language]?.nodes.map(({ name }) => name);
    if (compiled === undefined || knots === undefined) return;
    const stop = { aborted: false };
    this.#stop = stop;
    this.#story = story;
    this.#language = language;
    this.#count = emptyCount;
    this.#total = runs;
    this.#trouble = null;
    this.changed();
    const tasks = walkTasks(runs, { language, seed, knots });
    try {
      await this.ports.futures.run(
        { manifest: story.manifest, logic: null, compiled },
        tasks,
        (part) => {
          if (part?.kind !== 'walk') return;
          this.#count = addCounts(this.#count, part);
          void this.#tell();
        },
        stop,
      );
    } catch (error) {
      if (this.#stop === stop)
        this.#trouble = error instanceof Error ? error.message : String(error);
    }
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.changed();
  }

  /** Stops playing; what was counted stays. */
  stop(): void {
    if (this.#stop === null) return;
    this.#stop.aborted = true;
    this.#stop = null;
    this.changed();
  }
}
