import type { Story } from 'inkjs';
import { freshInk, type CompiledStory } from './compiled-story.ts';
import { parseCues, type Cue } from './cue.ts';
import type { Choice, Page, Passage } from './page.ts';
import { setQuotations } from './quotation.ts';
import type { StoryProblem, StoryProblemKind } from './problem.ts';
import type { Language } from './language.ts';

/** What ink may hand to a function and get back: whole numbers and names. */
export type InkValue = number | string | boolean;

/** A function that ink may call. */
export interface InkFunction {
  /** Throws to refuse; the message then becomes a problem of the page. */
  readonly call: (...values: InkValue[]) => InkValue | undefined;
  /** Whether a call changes anything: such calls run exactly once, in order. */
  readonly changes: boolean;
}

/** What a session needs beside the story. */
export interface SessionOptions {
  /** Whole number ≥ 1 for ink's own dice. */
  readonly seed: number;
  /** Language whose quotation marks are set; English where none is named. */
  readonly language?: Language;
  readonly functions: Readonly<Record<string, InkFunction>>;
  /** Ink variables set before the first page; names the story lacks are passed over. */
  readonly variables?: Readonly<Record<string, InkValue>>;
  /** Where to begin instead of at the top: a knot, or knot.stitch. */
  readonly start?: string;
  /** What `standing` gave in a session of the same story: this one then goes on from there. */
  readonly standing?: string;
}

/** A page, or why there is none. */
export type Turned =
  | {
      readonly ok: true;
      readonly page: Page;
      /** What ink warned of on the way; the page stands all the same. */
      readonly warnings: readonly string[];
    }
  | {
      readonly ok: false;
      readonly problem: StoryProblem;
      /** What was told before the text ran out. */
      readonly page?: Page | undefined;
    };

/** Engine steps one page may take, heavy ones counted as several; honest pages take a few thousand. */
const maxSteps = 200_000;
/** Paragraphs one page may have; the longest honest page has about ten. */
const maxPassages = 200;

/** Of a text, or of a list. */
type Size = Record<'length' | 'size', number>;

class Stop extends Error {
  constructor(
    readonly kind: StoryProblemKind,
    message: string,
  ) {
    super(message);
  }
}

/** One run through one language of a story. It moves forward only; going back is a new session. */
export class Session {
  readonly #compiled: CompiledStory;
  readonly #ink: Story;
  readonly #language: Language | undefined;
  readonly #errors: string[] = [];
  #warnings: string[] = [];
  #refused: string | null = null;
  #steps = 0;

  constructor(compiled: CompiledStory, options: SessionOptions) {
    this.#compiled = compiled;
    this.#language = options.language;
    const ink = (this.#ink = freshInk(compiled));
    ink.state.storySeed = options.seed;
    ink.onError = (message) => {
      (message.startsWith('RUNTIME WARNING') ? this.#warnings : this.#errors).push(message);
    };
    // A function the game does not know may be written in ink, as stories from elsewhere do.
    ink.allowExternalFunctionFallbacks = true;
    this.#countSteps();
    for (const [name, spec] of Object.entries(options.functions)) this.#bind(name, spec);
    for (const [name, value] of Object.entries(options.variables ?? {})) {
      if (ink.variablesState.GlobalVariableExistsWithName(name)) ink.variablesState.$(name, value);
    }
    if (options.start !== undefined) ink.ChoosePathString(options.start);
    if (options.standing !== undefined) ink.state.LoadJson(options.standing);
  }

  /** Runs to the next choice or to the end. */
  next(): Turned {
    const passages: Passage[] = [];
    const cues: Cue[] = [];
    this.#warnings = [];
    this.#steps = 0;
    try {
      while (this.#ink.canContinue) {
        const text = this.#set(this.#ink.Continue() ?? '');
        const found = parseCues(this.#ink.currentTags);
        cues.push(...found);
        if (text !== '') passages.push({ text, cues: found });
        this.#throwIfTroubled();
        if (passages.length > maxPassages) {
          throw new Stop('too-long', `The page has more than ${maxPassages} paragraphs.`);
        }
      }
      this.#throwIfTroubled();
      const choices = this.#choices();
      throwIfMisplaced(cues, choices);
      return { ok: true, page: { passages, choices, cues }, warnings: this.#warnings };
    } catch (error) {
      const problem = { ...problemOf(error), at: this.#ink.state.currentPathString ?? undefined };
      const isTold = passages.length > 0 && problem.kind === 'out-of-content';
      return { ok: false, problem, page: isTold ? { passages, choices: [], cues } : undefined };
    }
  }

  /** Takes the choice with this label; `next` then gives the page it leads to. */
  choose(label: string): StoryProblem | null {
    const index = this.#labels().indexOf(label);
    if (index < 0) return { kind: 'unknown-label', message: `There is no choice “${label}” here.` };
    try {
      this.#ink.ChooseChoiceIndex(index);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }

  #set(text: string): string {
    return setQuotations(text.trim(), this.#language);
  }

  /** Where the story stands after a page, from which another session can go on. */
  standing(): string {
    return this.#ink.state.toJson();
  }

  /** Goes on with the dice of another seed, a whole number ≥ 1. */
  roll(seed: number): void {
    this.#ink.state.storySeed = seed;
  }

  /** How often a knot or knot.stitch was entered. */
  visits(path: string): number {
    return this.#ink.state.VisitCountAtPathString(path) ?? 0;
  }

  /** What a variable holds; null where there is none, or where it holds a list or a divert. */
  variable(name: string): InkValue | null {
    const { variablesState } = this.#ink;
    if (!variablesState.GlobalVariableExistsWithName(name)) return null;
    const value: unknown = variablesState.$(name);
    const isPlain = ['number', 'string', 'boolean'].includes(typeof value);
    return isPlain ? (value as InkValue) : null;
  }

  /** Sets a variable; a name the story lacks is passed over. */
  setVariable(name: string, value: InkValue): void {
    if (this.variable(name) !== null) this.#ink.variablesState.$(name, value);
  }

  #choices(): Choice[] {
    const labels = this.#labels();
    return this.#ink.currentChoices.map((choice, index) => ({
      label: labels[index]!,
      text: this.#set(choice.text),
      cues: parseCues(choice.tags),
    }));
  }

  /**
   * The labels on offer, each once. A thread or a circle may offer one choice again; the occurrence
   * tells them apart. A choice without a label has one from its words.
   */
  #labels(): string[] {
    const counts = new Map<string, number>();
    return this.#ink.currentChoices.map(({ pathStringOnChoice: path }) => {
      const label = this.#compiled.labels[path] ?? path;
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      return count === 1 ? label : `${label}#${count}`;
    });
  }

  /** An exception thrown through the engine would leave it unusable, so a refusal waits outside. */
  #bind(name: string, spec: InkFunction): void {
    const call = (...values: InkValue[]): InkValue => {
      if (this.#refused !== null) return 0;
      try {
        return spec.call(...values) ?? 0;
      } catch (error) {
        this.#refused = `${name}(${values.join(', ')}): ${messageOf(error)}`;
        return 0;
      }
    };
    this.#ink.BindExternalFunction(name, call, !spec.changes);
  }

  /** Counting steps instead of milliseconds makes a loop end at the same place on every machine. */
  #countSteps(): void {
    const ink = this.#ink;
    const step = ink.ContinueSingleStep.bind(ink);
    ink.ContinueSingleStep = () => {
      const { outputStream, evaluationStack, generatedChoices } = ink.state;
      this.#steps += 1;
      // The engine goes again through what it drags along, and through the text or list on top.
      for (const pile of [outputStream, evaluationStack, generatedChoices]) {
        const { value } = (pile.at(-1) ?? {}) as { readonly value?: unknown };
        const { length = 0, size = length / 32 } = Object(value) as Partial<Size>;
        this.#steps += pile.length / 32 + size / 8;
      }
      if (this.#steps > maxSteps) {
        throw new Stop('loop', 'The text runs in a circle without reaching a choice.');
      }
      return step();
    };
  }

  #throwIfTroubled(): void {
    if (this.#refused !== null) throw new Stop('function', this.#refused);
    const [first] = this.#errors;
    if (first === undefined) return;
    throw new Stop(/(out|end) of content/.test(first) ? 'out-of-content' : 'ink', first);
  }
}

/** A story ends once, and on a page without choices. */
function throwIfMisplaced(cues: readonly Cue[], choices: readonly Choice[]): void {
  const named = cues.filter(({ kind }) => kind === 'ending').map(({ value }) => `“${value}”`);
  if (named.length > 1) {
    throw new Stop('ending', `The page names two endings: ${named.join(' and ')}.`);
  }
  if (named.length > 0 && choices.length > 0) {
    throw new Stop('ending', `The page names the ending ${named[0]!} and offers choices.`);
  }
}

function problemOf(error: unknown): StoryProblem {
  const kind = error instanceof Stop ? error.kind : 'ink';
  return { kind, message: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
