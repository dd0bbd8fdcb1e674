import { Story } from 'inkjs';

/** One language of a story as the build leaves it. */
export interface CompiledStory {
  /** Ink's own JSON, parsed. */
  readonly ink: Record<string, unknown>;
  /** Where ink finds a choice (`night.0.c-1`) → the choice's permanent name (`night.pull_the_plug`). */
  readonly labels: Readonly<Record<string, string>>;
  /** All knots, and stitches as `knot.stitch`, that hold text. */
  readonly knots: readonly string[];
  /** Set where it may reckon with decimals: no session can then go on where another stood without losing some. */
  readonly hasDecimals?: boolean;
}

const parsed = new WeakMap<CompiledStory, Story>();

/**
 * A fresh ink story over content that is parsed once per compiled story: parsing costs tens of
 * milliseconds, a further story a twentieth of one.
 */
export function freshInk(compiled: CompiledStory): Story {
  const base = parsed.get(compiled);
  if (base === undefined) {
    // The first is fresh itself; the others share its content, not its state.
    const first = new Story(compiled.ink);
    parsed.set(compiled, first);
    return first;
  }
  // The engine types the list origin as nullable though the JSON reader always makes one.
  const lists = base.listDefinitions?.lists ?? [];
  const story = new Story(base.mainContentContainer, lists);
  story.ResetState();
  return story;
}

/** Whether a story calls one of these functions anywhere. */
export function callsAny({ ink }: CompiledStory, names: readonly string[]): boolean {
  const calls = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if ('x()' in value && names.some((name) => name === value['x()'])) return true;
    return Object.values(value).some(calls);
  };
  return calls(ink);
}

/** Parses a story ahead of its first session, so that both can be done at quiet moments. */
export function prepareInk(compiled: CompiledStory): void {
  if (!parsed.has(compiled)) parsed.set(compiled, new Story(compiled.ink));
}
