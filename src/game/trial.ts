import { hourOf, indicators, measures, type Action } from '../sim/index.ts';
import { Session, type InkValue, type Page, type StoryProblem } from '../story/index.ts';
import { Joint, readAll } from './binding.ts';
import type { Language, Manifest } from './manifest.ts';
import { madeTurn } from './made-turn.ts';
import type { Pack } from './pack.ts';
import type { Turn } from './run.ts';
import { inTunnel, listsIn, withItems, type ListValue } from './trial-state.ts';

/** A place in a story to begin at, in a world made ready for it. */
export interface Beginning {
  /** A knot, or knot.stitch; null for the top. */
  readonly knot: string | null;
  /** What is done to the world before, in order. */
  readonly actions: readonly Action[];
  /** How long the world then goes on, in hours, 0..5000. */
  readonly hours: number;
}

/** A variable set by hand on a page. */
export interface SetVariable {
  /** Number of decisions taken before it; 0 is before the first page too. */
  readonly after: number;
  readonly name: string;
  /** Of a list, the items it is to hold, as `list.item`. */
  readonly value: InkValue | readonly string[];
}

/** What is tried: where it begins, what is set on the way, and the labels taken. */
export interface Trial {
  readonly language: Language;
  /** Whole number 1..2147483647. */
  readonly seed: number;
  readonly beginning: Beginning;
  readonly sets: readonly SetVariable[];
  readonly decisions: readonly string[];
}

/** How far a trial came. */
export interface Tried {
  /** The last page that could be told; null where there is none. */
  readonly page: Page | null;
  /** The pages so far, as those of a run; what was done to the world before it began is no part of them. */
  readonly turns: readonly Turn[];
  /** The decisions that held. */
  readonly decisions: readonly string[];
  readonly problem: StoryProblem | null;
  /** World hour on the last page. */
  readonly hour: number;
  /** Indicator id → value as ink reads it. */
  readonly indicators: Readonly<Record<string, number>>;
  /** Variable → value, of those asked for that there are. */
  readonly variables: Readonly<Record<string, InkValue>>;
  /** The same of those that hold items of lists. */
  readonly lists: Readonly<Record<string, ListValue>>;
  /** Whether it began in a tunnel and has come out of it, to where nothing called it. */
  readonly isBack: boolean;
  /** The knots entered so far, in file order. */
  readonly knots: readonly string[];
}

/**
 * Plays a story from any knot in a world made ready, with variables set by hand: for authors. It is
 * no playthrough, and nothing of it can be kept. `watched` names the variables told.
 */
export function tryOut(pack: Pack, trial: Trial, watched: readonly string[]): Tried {
  const tried = tryFrom(pack, trial, watched, false);
  const isTunnel = tried.problem?.message.includes('tunnel onwards statement (->->)') === true;
  if (!isTunnel || trial.beginning.knot === null) return tried;
  const again = tryFrom(pack, trial, watched, true);
  // What lies behind the tunnel is the end of the whole text.
  const isBack = again.problem?.message.includes('ran out of content') === true;
  return isBack ? { ...again, problem: null, isBack } : again;
}

function tryFrom(pack: Pack, trial: Trial, watched: readonly string[], isTunnel: boolean): Tried {
  const { language, seed, beginning, sets } = trial;
  const compiled = pack.stories[language];
  if (compiled === undefined) throw new RangeError(`The story is not told in “${language}”.`);
  const joint = new Joint(pack.manifest, { seed });
  const turns: Turn[] = [];
  const functions = joint.functions();
  let session: Session;
  try {
    for (const action of beginning.actions) joint.inject([action]);
    if (beginning.hours > 0) functions.advance.call(beginning.hours);
    const start = beginning.knot === null ? {} : { start: beginning.knot };
    session = new Session(compiled, { seed, language, functions, ...start });
    if (isTunnel) session = from(inTunnel(session.standing()));
    set(0);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return told(null, [], { kind: 'ink', message }, null);
  }
  let page: Page | null = null;
  const decisions: string[] = [];
  for (const label of [null, ...trial.decisions]) {
    let taken: Turn['taken'] = null;
    if (label !== null) {
      const text = page?.choices.find((choice) => choice.label === label)?.text ?? '';
      taken = { label, text, role: turns.at(-1)?.role ?? null };
      if (decisions.length > 0) set(decisions.length);
      const refused = session.choose(label);
      if (refused !== null) return told(page, decisions, refused, session);
    }
    const turned = session.next();
    const noted = joint.turnPage();
    page = turned.page ?? page;
    if (turned.page !== undefined) {
      const warnings = turned.ok ? turned.warnings : null;
      const parts = { taken, page: turned.page, world: joint.world, noted, warnings };
      turns.push(madeTurn(turns.at(-1), parts));
    }
    if (label !== null && turned.page !== undefined) decisions.push(label);
    if (!turned.ok) return told(page, decisions, turned.problem, session);
  }
  set(decisions.length);
  return told(page, decisions, null, session);

  /** A session that stands somewhere else, as ink lets no one set it. */
  function from(standing: string): Session {
    return new Session(compiled!, { seed, language, functions, standing });
  }

  function set(count: number): void {
    for (const { after, name, value } of sets) {
      if (after !== count) continue;
      if (typeof value !== 'object') session.setVariable(name, value);
      else session = from(withItems(compiled!, session.standing(), name, value));
    }
  }

  function told(
    page: Page | null,
    decisions: readonly string[],
    problem: StoryProblem | null,
    session: Session | null,
  ): Tried {
    const { values } = readAll(joint.world);
    return {
      ...{ page, turns, decisions, problem, hour: hourOf(joint.world) },
      indicators: Object.fromEntries(indicators.map(({ id }, index) => [id, values[index] ?? 0])),
      variables: Object.fromEntries(
        watched.flatMap((name) => {
          const value = session?.variable(name) ?? null;
          return value === null ? [] : [[name, value]];
        }),
      ),
      lists: session === null ? {} : listsIn(compiled!, session.standing(), watched),
      isBack: false,
      knots: (compiled?.knots ?? []).filter((knot) => (session?.visits(knot) ?? 0) > 0),
    };
  }
}

/** Ids of the measures a story may order: those of the world and its own. */
export function measuresOf({ measures: own = [] }: Manifest): readonly string[] {
  return [...measures, ...own].map(({ id }) => id);
}
