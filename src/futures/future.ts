import {
  Joint,
  parsePresumptions,
  plainEnding,
  type Pack,
  type Playthrough,
  type Reading,
  type Road,
  type SharedSteps,
  type Watch,
} from '../game/index.ts';
import { indicators, readIndicator, type World } from '../sim/index.ts';
import { parseCues, type CompiledStory, type Cue } from '../story/index.ts';
import {
  askedNames,
  compileLogic,
  Engine,
  LogicSession,
  type Logic,
  type LogicOptions,
  type LogicPage,
  type Program,
  type Unknown,
} from './compile/index.ts';
import type { Heard } from './heard.ts';

/** How a future begins: the luck of its world, and what it brings along. */
export type Beginning = Pick<Playthrough, 'language' | 'seed' | 'given'> & {
  readonly from?: Road;
};

/** What of a pack is needed to play its futures: its manifest, and the names of its choices. */
export interface Told {
  readonly manifest: Pack['manifest'];
  readonly stories: Readonly<
    Partial<Record<Playthrough['language'], Pick<CompiledStory, 'labels'>>>
  >;
}

/** What of a page decides how a road goes on. */
export type TellerPage = Pick<LogicPage, 'labels' | 'tags' | 'words' | 'isLoose'>;

/** One run through a story, however it is told; it can be copied between two pages. */
export interface Teller {
  next(): TellerPage;
  page(): TellerPage;
  choose(index: number): void;
  copy(functions: LogicOptions['functions'], seed?: number): Teller;
  visits(path: string): number;
}

/** A story ready to be played many times. */
export interface Ready {
  /** Columns of the indicators the story looks back at. */
  readonly columns: readonly number[];
  /** Begins a run; `labels` gives a choice's permanent name for ink's own path of it. */
  readonly tell: (labels: CompiledStory['labels'], options: LogicOptions) => Teller;
}

/** A story without its prose. */
export interface CompiledReady extends Ready {
  readonly engine: Engine;
}

const known = new WeakMap<CompiledStory, CompiledReady | Unknown>();

/** Makes a program's futures ready. */
export function readyWith(engine: Engine, columns: readonly number[]): CompiledReady {
  return {
    engine,
    columns,
    tell: (labels, options) => new LogicSession(engine, labels, options),
  };
}

/** The story's logic, or what in it the compiler does not know: then its futures are told in full. */
export function logicOf(pack: Pack, language: Playthrough['language']): CompiledReady | Unknown {
  const story = pack.stories[language];
  if (story === undefined) {
    throw new RangeError(`“${pack.manifest.id}” is not loaded in “${language}”.`);
  }
  const ready = known.get(story) ?? readyOf(story);
  known.set(story, ready);
  return ready;
}

function readyOf(story: CompiledStory): CompiledReady | Unknown {
  const made = compileLogic(story.ink);
  if (!made.ok) return made.unknown;
  return readyWith(new Engine(made.program), columnsOf(made.program));
}

/** Columns of the indicators a program looks back at; of all where it works their names out. */
export function columnsOf(program: Program): readonly number[] {
  return columnsFor(askedNames(program, 'was') ?? indicators.map(({ id }) => id));
}

function columnsFor(ids: readonly string[]): readonly number[] {
  const all = indicators.map(({ id }) => id);
  return ids.map((id) => all.indexOf(id)).filter((column) => column >= 0);
}

/**
 * Lets a story's futures run on the module written from its program, where `load` gives one, rather than be
 * interpreted. A story the compiler does not know stays as it is.
 */
export async function prepareLogic(
  pack: Pack,
  language: Playthrough['language'],
  load: (program: Program) => Promise<Logic>,
): Promise<void> {
  const story = pack.stories[language];
  const made = story === undefined ? null : compileLogic(story.ink);
  if (story === undefined || made?.ok !== true) return;
  const engine = new Engine(made.program, await load(made.program));
  known.set(story, readyWith(engine, columnsOf(made.program)));
}

/** What a future stands on between two decisions. */
export interface FuturePage {
  /** Labels of the choices on offer. */
  readonly labels: readonly string[];
  readonly cues: readonly Cue[];
  readonly ending: string | null;
  /** No fewer words than the page has. */
  readonly words: number;
}

/** One road through a story and its world, told without prose; it can be copied where it stands. */
export class Future {
  readonly #session: Teller;
  readonly #joint: Joint;
  #page: FuturePage;
  readonly decisions: string[];

  private constructor(session: Teller, joint: Joint, page: FuturePage, decisions: string[]) {
    this.#session = session;
    this.#joint = joint;
    this.#page = page;
    this.decisions = decisions;
  }

  /**
   * Stands on the first page. `also` are indicators to be read beside those the story looks back at; what
   * its world tells it is written down in `heard`.
   * @throws where the ink engine or the world would report an error
   */
  static begin(
    pack: Told,
    { tell, columns }: Ready,
    from: Beginning,
    watch?: Watch,
    also: readonly string[] = [],
    heard?: Heard,
  ): Future {
    const joint = new Joint(
      pack.manifest,
      from,
      watch,
      [],
      [...new Set([...columns, ...columnsFor(also)])],
    );
    const story = pack.stories[from.language]!;
    const functions = joint.functions();
    const session = tell(story.labels, {
      seed: from.seed,
      functions: heard?.noting(functions) ?? functions,
      variables: from.given ?? {},
    });
    const future = new Future(session, joint, emptyPage, []);
    future.#turn();
    return future;
  }

  get page(): FuturePage {
    return this.#page;
  }

  get world(): World {
    return this.#joint.world;
  }

  /** Takes a choice; false when it is not on offer. */
  choose(label: string): boolean {
    const index = this.#page.labels.indexOf(label);
    if (index < 0) return false;
    this.#session.choose(index);
    this.decisions.push(label);
    this.#turn();
    return true;
  }

  /**
   * The same road where it stands now, to be gone on with another way, under other luck if `seed` says so.
   * Roads with the same `steps` do not work out twice what happens in both.
   */
  copy(seed?: number, steps?: SharedSteps): Future {
    const joint = this.#joint.copy(seed, steps);
    const session = this.#session.copy(joint.functions(), seed);
    return new Future(session, joint, this.#page, this.decisions.slice());
  }

  /** Plays an inject of the story's deck on the page. */
  inject(id: string): void {
    const found = this.#joint.manifest.injects.find((inject) => inject.id === id);
    if (found === undefined) throw new RangeError(`There is no inject “${id}”.`);
    this.#joint.inject(found.actions);
  }

  /** The ending it has come to: the one the story names, or a plain one; null while there is a choice. */
  get ending(): string | null {
    const { ending, labels } = this.#page;
    return ending ?? (labels.length === 0 ? plainEnding : null);
  }

  /** What was read of its world so far, in order of time: the columns asked for, no others. */
  get past(): readonly Reading[] {
    return this.#joint.past;
  }

  /** How often a knot, or a stitch as `knot.stitch`, was entered. */
  visits(knot: string): number {
    return this.#session.visits(knot);
  }

  /** An indicator now, in its declared unit. */
  read(indicator: string): number {
    const read = readIndicator(this.#joint.world, indicator);
    return read.ok ? read.value : 0;
  }

  /**
   * Whether the page is one that a careful reading has to look at again in full: what it presumes does not
   * hold, it ends and goes on at once, or it stops where nothing ends.
   */
  get isOdd(): boolean {
    const { cues, labels } = this.#page;
    const endings = cues.filter(({ kind }) => kind === 'ending').length;
    const isLoose = this.#session.page().isLoose && endings === 0;
    if (isLoose || endings > 1 || (endings > 0 && labels.length > 0)) return true;
    if (labels.some((label) => label.includes('#'))) return true;
    return cues
      .filter(({ kind }) => kind === 'presumes')
      .flatMap(({ value }) => parsePresumptions(value) ?? [])
      .some(({ holds }) => !holds((indicator) => this.read(indicator)));
  }

  #turn(): void {
    const { labels, tags, words } = this.#session.next();
    this.#joint.turnPage();
    const cues = tags.length === 0 ? none : parseCues(tags);
    const ending = cues.findLast(({ kind }) => kind === 'ending')?.value ?? null;
    this.#page = { labels, cues, ending, words };
  }
}

const none: readonly Cue[] = [];
const emptyPage: FuturePage = { labels: [], cues: none, ending: null, words: 0 };
