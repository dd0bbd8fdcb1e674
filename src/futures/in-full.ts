import { indicators, type Language, type Pack } from '../game/index.ts';
import { callsAny, Session, type CompiledStory, type Page } from '../story/index.ts';
import { LogicTrouble, type LogicOptions } from './compile/index.ts';
import { logicOf, type Ready, type Teller, type TellerPage } from './future.ts';

/**
 * Makes futures ready of a story that the compiler does not know all of: the ink engine itself tells
 * them. They are the same roads, some hundred times slower.
 */
export function readyInFull(story: CompiledStory): Ready {
  const columns = callsAny(story, ['was']) ? indicators.map((_, column) => column) : [];
  return { columns, tell: (_, options) => InFull.begin(story, options) };
}

/** A story's futures as fast as they can be told: compiled where the compiler knows all of it. */
export function readyOf(pack: Pack, language: Language): Ready {
  const logic = logicOf(pack, language);
  return 'engine' in logic ? logic : readyInFull(pack.stories[language]!);
}

/** One run through a story by the ink engine that can be copied between two pages. */
class InFull implements Teller {
  readonly #story: CompiledStory;
  readonly #session: Session;
  #page: TellerPage;

  private constructor(story: CompiledStory, session: Session, page: TellerPage) {
    this.#story = story;
    this.#session = session;
    this.#page = page;
  }

  static begin(story: CompiledStory, options: LogicOptions): InFull {
    return new InFull(story, new Session(story, options), emptyPage);
  }

  next(): TellerPage {
    const turned = this.#session.next();
    if (!turned.ok) throw new LogicTrouble(turned.problem.message);
    this.#page = pageOf(turned.page);
    return this.#page;
  }

  page(): TellerPage {
    return this.#page;
  }

  choose(index: number): void {
    const refused = this.#session.choose(this.#page.labels[index] ?? '');
    if (refused !== null) throw new LogicTrouble(refused.message);
  }

  copy(functions: LogicOptions['functions'], seed?: number): InFull {
    const standing = this.#session.standing(seed);
    const session = new Session(this.#story, { seed: 1, functions, standing });
    return new InFull(this.#story, session, this.#page);
  }

  visits(path: string): number {
    return this.#session.visits(path);
  }
}

const emptyPage: TellerPage = { labels: [], tags: [], words: 0, isLoose: false };

function pageOf({ choices, cues, passages }: Page): TellerPage {
  const words = passages.flatMap(({ text }) => text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []);
  return {
    labels: choices.map(({ label }) => label),
    tags: cues.map(({ kind, value }) => `${kind}: ${value}`),
    words: words.length,
    isLoose: false,
  };
}
