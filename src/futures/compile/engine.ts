import { interpret } from './interpret.ts';
import { kitOf, type Kit } from './kit.ts';
import type { Program } from './program.ts';
import { StoryState, stopped, type Bound } from './story-state.ts';
import type { Value } from './value.ts';

/** A knot's blocks: from a block to the next one. Those of functions are called by the blocks themselves. */
export type Run = (state: StoryState, block: number) => number;

/** What a written module exports: the blocks of one program over its kit. */
export type Logic = (kit: Kit) => readonly unknown[];

/** A program ready to run. */
export class Engine {
  readonly #flows: readonly Run[];
  readonly #kit: Kit;
  readonly #first: readonly Value[];
  readonly #labels = new WeakMap<Readonly<Record<string, string>>, readonly string[]>();

  /** Runs the module written from the program where there is one, or interprets the program. */
  constructor(
    readonly program: Program,
    logic?: Logic,
  ) {
    this.#kit = kitOf(program);
    // A module written from this very program has one function per flow.
    this.#flows = (logic?.(this.#kit) ?? interpret(program, this.#kit)) as readonly Run[];
    const empty = new StoryState(program, this.#kit.lists, [], []);
    if (program.start.globals >= 0) this.#go(empty, program.start.globals);
    this.#first = empty.g;
  }

  /** A story before its first page. */
  begin(seed: number, x: readonly Bound[]): StoryState {
    const state = new StoryState(this.program, this.#kit.lists, this.#first, x);
    state.seed = seed;
    return state;
  }

  /** The permanent name of every choice point, from a story's names for ink's own paths. */
  labelled(labels: Readonly<Record<string, string>>): readonly string[] {
    const known =
      this.#labels.get(labels) ?? this.program.choices.map(({ path }) => labels[path] ?? path);
    this.#labels.set(labels, known);
    return known;
  }

  /** Runs from a block until the story waits for a choice or has ended. */
  run(state: StoryState, from: number): void {
    state.turnPage();
    let block = from;
    for (;;) {
      this.#go(state, block);
      const [fallback] = state.offers;
      if (fallback === undefined || !this.#isOnlyFallback(state)) return;
      block = this.#follow(state, fallback);
    }
  }

  /** Takes a choice on offer; gives the block it leads to. */
  take(state: StoryState, offer: StoryState['offers'][number]): number {
    state.turn += 1;
    return this.#follow(state, offer);
  }

  #follow(state: StoryState, offer: StoryState['offers'][number]): number {
    const { choice } = offer;
    state.trail?.take(choice);
    state.frames = offer.frames;
    state.offers = [];
    return state.lead(this.program.choices[choice]!.place, offer.origin);
  }

  /** Whether nothing on offer is shown. */
  #isOnlyFallback({ offers }: StoryState): boolean {
    const { choices } = this.program;
    for (const { choice } of offers) if (!choices[choice]!.isFallback) return false;
    return true;
  }

  #go(state: StoryState, from: number): void {
    const { flowOf } = this.program;
    for (let block = from; block !== stopped;) {
      state.jump();
      block = this.#flows[flowOf[block]!]!(state, block);
    }
  }
}
