import type { InkFunction, InkValue } from '../../story/index.ts';
import type { Engine } from './engine.ts';
import { stopped, type Bound, type StoryState } from './story-state.ts';
import type { Trail } from './trail.ts';
import { LogicTrouble } from './value.ts';

/** What a story without its prose shows between two decisions. */
export interface LogicPage {
  /** Labels of the choices that can be taken. */
  readonly labels: readonly string[];
  /** The tags of the page, in the order met. */
  readonly tags: readonly string[];
  /** No fewer words than the page has. */
  readonly words: number;
  /** Whether the story stopped where no author meant it to: with no choice and no end. */
  readonly isLoose: boolean;
}

/** What a session needs beside the story. */
export interface LogicOptions {
  /** Whole number ≥ 1 for ink's own dice. */
  readonly seed: number;
  readonly functions: Readonly<Record<string, InkFunction>>;
  /** Ink variables set before the first page; names the story lacks are passed over. */
  readonly variables?: Readonly<Record<string, InkValue>>;
  /** Is filled with the way the story takes; what is copied fills none. */
  readonly trail?: Trail;
}

/**
 * One run through a story's logic: the same choices, variables and calls in the same order as the ink
 * engine, and no text. Unlike a session of the engine it can be copied where it stands.
 */
export class LogicSession {
  readonly #engine: Engine;
  readonly #labels: readonly string[];
  readonly #state: StoryState;
  #next: number;

  /** `labels` gives a choice's permanent name for ink's own path of it. */
  constructor(
    engine: Engine,
    labels: Readonly<Record<string, string>>,
    options: LogicOptions,
    copied?: { readonly from: LogicSession },
  ) {
    this.#engine = engine;
    const { program } = engine;
    const held: { state: StoryState | null } = { state: null };
    const x = program.externals.map((name) => bound(name, options.functions[name], held));
    if (copied !== undefined) {
      this.#labels = copied.from.#labels;
      this.#state = copied.from.#state.copy(x);
      this.#next = copied.from.#next;
    } else {
      this.#labels = engine.labelled(labels);
      this.#state = engine.begin(options.seed, x);
      this.#state.trail = options.trail ?? null;
      options.trail?.begin(program);
      this.#next = program.start.main;
      for (const [name, value] of Object.entries(options.variables ?? {})) {
        const at = program.globals.indexOf(name);
        if (at >= 0) this.#state.set(at, value);
      }
    }
    held.state = this.#state;
  }

  /**
   * Runs to the next choice or to the end.
   * @throws LogicTrouble where the ink engine would report an error, and whatever a function throws
   */
  next(): LogicPage {
    this.#engine.run(this.#state, this.#next);
    this.#next = stopped;
    return this.page();
  }

  /** The page the story stands on. */
  page(): LogicPage {
    const { choices } = this.#engine.program;
    const { offers, tags, words, isSafe } = this.#state;
    const labels: string[] = [];
    for (const { choice } of offers) {
      if (!choices[choice]!.isFallback) labels.push(distinct(this.#labels[choice]!, labels));
    }
    return { labels, tags, words, isLoose: offers.length === 0 && !isSafe };
  }

  /** Takes the choice at this place among those of the page; `next` then gives the page it leads to. */
  choose(index: number): void {
    const { choices } = this.#engine.program;
    let left = index;
    for (const offer of this.#state.offers) {
      if (choices[offer.choice]!.isFallback) continue;
      if (left === 0) {
        this.#next = this.#engine.take(this.#state, offer);
        return;
      }
      left -= 1;
    }
    throw new LogicTrouble(`There is no choice ${index} here.`);
  }

  /** The same story where it stands now, with functions and, where `seed` says so, dice of its own. */
  copy(functions: LogicOptions['functions'], seed = this.#state.seed): LogicSession {
    const copied = new LogicSession(this.#engine, {}, { seed, functions }, { from: this });
    copied.#state.seed = seed;
    return copied;
  }

  /** How often a knot, a stitch or a label was entered, by ink's path of it. */
  visits(path: string): number {
    return this.#state.v[this.#engine.program.visits.indexOf(path)] ?? 0;
  }

  /** A variable of the story; lists as their items' names. */
  variable(name: string): string | number | boolean | undefined {
    const value = this.#state.g[this.#engine.program.globals.indexOf(name)];
    return typeof value === 'object' && 'items' in value
      ? this.#state.lists.text(value)
      : typeof value === 'object'
        ? `-> ${this.#engine.program.places['place' in value ? value.place : -1]?.path ?? ''}`
        : value;
  }
}

/** A label among those before it: where it is offered again its occurrence tells it apart. */
function distinct(label: string, before: readonly string[]): string {
  if (!before.includes(label)) return label;
  let count = 2;
  while (before.includes(`${label}#${count}`)) count += 1;
  return `${label}#${count}`;
}

/** A function made ready for the blocks, with the engine's rule that nothing is changed inside a text. */
function bound(
  name: string,
  spec: InkFunction | undefined,
  held: { readonly state: StoryState | null },
): Bound {
  if (spec === undefined) {
    return () => {
      throw new LogicTrouble(`There is no function “${name}”.`);
    };
  }
  return (...values) => {
    if (spec.changes && (held.state?.texts ?? 0) > 0) {
      throw new LogicTrouble(`${name} is called inside a text.`);
    }
    // What is neither a number nor a name the function refuses by itself.
    return spec.call(...(values as InkValue[])) ?? 0;
  };
}
