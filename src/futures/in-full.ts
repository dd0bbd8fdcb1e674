import { indicators, type Language, type Pack } from '../game/index.ts';
import { callsAny, Session, type CompiledStory, type Page } from '../story/index.ts';
import { LogicTrouble, type LogicOptions } from './compile/index.ts';
import { logicOf, type Ready, type Teller, type TellerPage } from './future.ts';
import { Retold } from './retold.ts';

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

/** A session that can be copied: from how it stands, or by telling it the same again. */
interface Kept {
  readonly session: Session;
  /** To be told of every choice taken. */
  readonly note: (label: string) => void;
  readonly copy: (functions: LogicOptions['functions'], seed?: number) => Kept;
}

/** One run through a story by the ink engine that can be copied between two pages. */
class InFull implements Teller {
  readonly #kept: Kept;
  #page: TellerPage;

  private constructor(kept: Kept, page: TellerPage) {
    this.#kept = kept;
    this.#page = page;
  }

  static begin(story: CompiledStory, options: LogicOptions): InFull {
    const kept =
      story.hasDecimals === true
        ? retold(new Retold(story, options))
        : standing(story, new Session(story, options));
    return new InFull(kept, emptyPage);
  }

  next(): TellerPage {
    const turned = this.#kept.session.next();
    if (!turned.ok) throw new LogicTrouble(turned.problem.message);
    this.#page = pageOf(turned.page);
    return this.#page;
  }

  page(): TellerPage {
    return this.#page;
  }

  choose(index: number): void {
    const label = this.#page.labels[index] ?? '';
    const refused = this.#kept.session.choose(label);
    if (refused !== null) throw new LogicTrouble(refused.message);
    this.#kept.note(label);
  }

  copy(functions: LogicOptions['functions'], seed?: number): InFull {
    return new InFull(this.#kept.copy(functions, seed), this.#page);
  }

  visits(path: string): number {
    return this.#kept.session.visits(path);
  }
}

function retold(session: Retold): Kept {
  return {
    session: session.session,
    note: (label) => session.note(label),
    copy: (functions, seed) => retold(session.copy(functions, seed)),
  };
}

function standing(story: CompiledStory, session: Session): Kept {
  return {
    session,
    note: () => undefined,
    copy: (functions, seed) => {
      const from = session.standing();
      const copy = new Session(story, { seed: 1, functions, standing: from });
      if (seed !== undefined) copy.roll(seed);
      return standing(story, copy);
    },
  };
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
