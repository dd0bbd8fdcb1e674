import { Story } from 'inkjs';
import { LogicSession, type Engine } from '../../../src/futures/compile/index.ts';
import { draw } from '../../../src/sim/index.ts';
import type { CompiledStory, InkFunction, InkValue } from '../../../src/story/index.ts';

/** What a page comes to, as far as the logic goes. */
interface Seen {
  readonly labels: readonly string[];
  readonly tags: readonly string[];
  readonly calls: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly visits: Readonly<Record<string, number>>;
  readonly trouble: boolean;
}

/** A way of telling a story page by page. */
interface Teller {
  page(): Seen;
  choose(index: number): void;
}

/** Where two tellers part: the decisions that lead there, and what each saw. */
export interface Difference {
  readonly seed: number;
  readonly decisions: readonly string[];
  readonly engine: Seen;
  readonly compiled: Seen;
}

/** Most decisions of one playthrough. */
const most = 60;
/** Streams of chance of these tests. */
const streams = { choice: 9001, answer: 9002 };

/** Functions that answer by chance and write down every call. */
function answering(
  seed: number,
  names: readonly string[],
): {
  readonly functions: Readonly<Record<string, InkFunction>>;
  take(): readonly string[];
} {
  let calls: string[] = [];
  let count = 0;
  const call =
    (name: string) =>
    (...values: InkValue[]) => {
      calls.push(`${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
      count += 1;
      const luck = draw(seed, streams.answer, count, 0);
      // Small numbers, yes and no, and numbers as large as the world gives.
      return name === 'likely' ? Number(luck < 0.5) : Math.floor(luck * luck * 120);
    };
  const functions = names.map((name) => [name, { call: call(name), changes: true }] as const);
  return {
    functions: Object.fromEntries(functions),
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}

/** The ink engine as the measure: prose and all. */
export class EngineTeller implements Teller {
  readonly #ink: Story;
  readonly #calls: () => readonly string[];
  readonly #errors: string[] = [];

  constructor(
    readonly story: CompiledStory,
    seed: number,
    readonly names: readonly string[],
    readonly knots: readonly string[],
  ) {
    const ink = (this.#ink = parsed(story));
    ink.ResetState();
    ink.state.storySeed = seed;
    ink.onError = (message) => this.#errors.push(message);
    const { functions, take } = answering(seed, names);
    this.#calls = take;
    for (const [name, { call }] of Object.entries(functions)) {
      try {
        ink.UnbindExternalFunction(name);
      } catch {
        // It was not bound yet.
      }
      ink.BindExternalFunction(name, call, false);
    }
  }

  page(): Seen {
    const ink = this.#ink;
    const tags: string[] = [];
    let trouble = false;
    try {
      for (let lines = 0; ink.canContinue; lines += 1) {
        ink.Continue();
        tags.push(...(ink.currentTags ?? []));
        if (this.#errors.length > 0 || lines > 400) {
          trouble = true;
          break;
        }
      }
    } catch {
      trouble = true;
    }
    trouble ||= this.#errors.length > 0;
    return {
      labels: trouble
        ? []
        : ink.currentChoices.map((choice) => this.#label(choice.pathStringOnChoice)),
      tags,
      calls: this.#calls(),
      variables: Object.fromEntries(
        this.names.length >= 0 ? variablesOf(ink).map((name) => [name, this.#variable(name)]) : [],
      ),
      visits: Object.fromEntries(
        this.knots.map((knot) => [knot, ink.state.VisitCountAtPathString(knot) ?? 0]),
      ),
      trouble,
    };
  }

  choose(index: number): void {
    this.#ink.ChooseChoiceIndex(index);
  }

  #label(path: string): string {
    return this.story.labels[path] ?? path;
  }

  #variable(name: string): unknown {
    const value: unknown = this.#ink.variablesState.$(name);
    if (typeof value !== 'object' || value === null) return value;
    const text = (value as { toString(): string }).toString();
    return 'componentsString' in value ? `-> ${text}` : text;
  }
}

/** The compiled logic. */
export class CompiledTeller implements Teller {
  readonly #session: LogicSession;
  readonly #calls: () => readonly string[];

  constructor(
    readonly story: CompiledStory,
    engine: Engine,
    seed: number,
    names: readonly string[],
    readonly knots: readonly string[],
    readonly variables: readonly string[],
  ) {
    const { functions, take } = answering(seed, names);
    this.#calls = take;
    this.#session = new LogicSession(engine, story.labels, { seed, functions });
  }

  page(): Seen {
    let trouble = false;
    let labels: readonly string[] = [];
    let tags: readonly string[] = [];
    try {
      const page = this.#session.next();
      ({ labels, tags } = page);
      trouble = page.isLoose;
    } catch {
      trouble = true;
    }
    const session = this.#session;
    return {
      labels: trouble ? [] : labels,
      tags,
      calls: this.#calls(),
      variables: Object.fromEntries(this.variables.map((name) => [name, session.variable(name)])),
      visits: Object.fromEntries(this.knots.map((knot) => [knot, session.visits(knot)])),
      trouble,
    };
  }

  choose(index: number): void {
    this.#session.choose(index);
  }
}

/**
 * Tells a story both ways, choosing by chance, until they part or the playthrough ends. Gives null when they
 * never part; otherwise the place, after as few decisions as were found to lead to one.
 */
export function difference(
  story: CompiledStory,
  engine: Engine,
  seeds: readonly number[],
): Difference | null {
  let found: Difference | null = null;
  for (const seed of seeds) {
    const parted = compare(story, engine, seed);
    if (parted === null) continue;
    if (found === null || parted.decisions.length < found.decisions.length) found = parted;
    // A few more are tried, to show a short way to it.
    if (seeds.indexOf(seed) > 200) break;
  }
  return found;
}

function compare(story: CompiledStory, engine: Engine, seed: number): Difference | null {
  const names = engine.program.externals;
  const measure = new EngineTeller(story, seed, names, story.knots);
  const variables = variablesOf(parsed(story));
  const compiled = new CompiledTeller(story, engine, seed, names, story.knots, variables);
  const decisions: string[] = [];
  for (let count = 0; count < most; count += 1) {
    const one = measure.page();
    const other = compiled.page();
    if (isOver(one, other)) return null;
    if (JSON.stringify(one) !== JSON.stringify(other)) {
      return { seed, decisions, engine: one, compiled: other };
    }
    if (one.labels.length === 0) return null;
    const index = Math.floor(draw(seed, streams.choice, count, 0) * one.labels.length);
    decisions.push(one.labels[index]!);
    measure.choose(index);
    compiled.choose(index);
  }
  return null;
}

/** Where both stop with an error, what they did on the way there is nobody's business. */
function isOver(one: Seen, other: Seen): boolean {
  return one.trouble && other.trouble;
}

const stories = new WeakMap<CompiledStory, Story>();

function parsed(story: CompiledStory): Story {
  const known = stories.get(story) ?? new Story(story.ink);
  stories.set(story, known);
  return known;
}

function variablesOf(ink: Story): readonly string[] {
  const held = ink.variablesState as unknown as { _defaultGlobalVariables: Map<string, unknown> };
  return [...held._defaultGlobalVariables.keys()];
}
