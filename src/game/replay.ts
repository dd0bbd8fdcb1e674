import { Session } from '../story/index.ts';
import { Joint, type Watch } from './binding.ts';
import { madeTurn } from './made-turn.ts';
import type { Pack } from './pack.ts';
import type { Playthrough } from './playthrough.ts';
import type { Reading, Run, Taken, Turn } from './run.ts';

interface Live {
  readonly session: Session;
  readonly joint: Joint;
}

/** The session standing at a run's last page. Only a cache: without it one is made anew. */
const lives = new WeakMap<Run, Live>();

/** Where the story stood on a page. Only a cache: without it the pages before are played again. */
const standings = new WeakMap<Turn, string>();

/** Writing down where a story stands costs a third of a page, playing on from there one or two. */
const pagesPerStanding = 4;

/**
 * Computes a playthrough from its decisions. Where a label is no longer on offer, or the story
 * fails, the run stops at the page before and says so; its decisions are then those that held.
 * `watch` sees the world at every reading.
 * @throws RangeError when the pack does not hold the playthrough's language or story
 */
export function replay(pack: Pack, playthrough: Playthrough, watch?: Watch): Run {
  const live = open(pack, playthrough, watch);
  let run: Run = {
    pack,
    playthrough: {
      ...playthrough,
      storyHash: pack.hash,
      decisions: [],
      ...(playthrough.injects && { injects: [] }),
    },
    turns: [],
    problem: null,
  };
  run = playAll(turn(run, live, null), live, playthrough);
  for (const label of playthrough.decisions) {
    if (run.problem !== null) return run;
    run = playAll(step(run, live, label), live, playthrough);
  }
  keep(run, live);
  return run;
}

/** The run after one more decision. The run given stays as it is. */
export function choose(given: Run, label: string): Run {
  const run: Run = given.problem === null ? given : { ...given, problem: null };
  const live = lives.get(run) ?? resumed(run);
  if (live === null) {
    const { playthrough } = run;
    return replay(run.pack, { ...playthrough, decisions: [...playthrough.decisions, label] });
  }
  const offered = run.turns.at(-1)?.page.choices.some((choice) => choice.label === label);
  if (offered !== true) return step(run, live, label);
  lives.delete(run);
  const next = step(run, live, label);
  keep(next, live);
  return next;
}

/** The run after an inject of the story's deck has acted on the world of its last page. */
export function playInject(run: Run, inject: string): Run {
  const live = lives.get(run) ?? resumed(run);
  if (live === null) {
    const { playthrough } = run;
    const played = { after: playthrough.decisions.length, inject };
    const injects = [...(playthrough.injects ?? []), played];
    return replay(run.pack, { ...playthrough, injects });
  }
  lives.delete(run);
  const next = play(run, live, inject);
  if (next.problem === null) keep(next, live);
  else lives.set(run, live);
  return next;
}

/** The run as it was after its first `count` decisions and the injects played on that page. */
export function rewind(run: Run, count: number): Run {
  if (run.problem === null && count >= run.playthrough.decisions.length) return run;
  const decisions = run.playthrough.decisions.slice(0, Math.max(0, count));
  const played = run.playthrough.injects?.filter(({ after }) => after <= decisions.length);
  return {
    pack: run.pack,
    playthrough: { ...run.playthrough, decisions, ...(played && { injects: played }) },
    turns: run.turns.slice(0, decisions.length + 1),
    problem: null,
  };
}

/** The knots, and stitches as `knot.stitch`, that a run has entered so far. */
export function visitedKnots(run: Run): readonly string[] {
  const live = lives.get(run) ?? resumed(run);
  if (live === null) return [];
  const knots = run.pack.stories[run.playthrough.language]?.knots ?? [];
  return knots.filter((knot) => live.session.visits(knot) > 0);
}

/** A session that failed cannot be gone on from. */
function keep(run: Run, live: Live): void {
  if (run.problem === null) lives.set(run, live);
}

/** Keeps where the story stands on a page, if that can be written down without a loss. */
function note(turn: Turn, { session }: Live, { pack, playthrough }: Run): void {
  if (pack.stories[playthrough.language]?.hasDecimals !== true)
    standings.set(turn, session.standing());
}

/** A session at a run's last page, from the nearest page of which the standing is known. */
function resumed(run: Run): Live | null {
  const known = run.turns.findLastIndex((turn) => standings.has(turn));
  const nearest = run.turns[known];
  if (nearest === undefined) return null;
  let on = rewind({ ...run, problem: null }, known);
  const live = open(run.pack, on.playthrough, undefined, on.turns, standings.get(nearest));
  for (const label of run.playthrough.decisions.slice(known)) {
    on = playAll(step(on, live, label), live, run.playthrough);
    if (on.problem !== null) return null;
  }
  const last = run.turns.at(-1);
  if (last !== undefined) note(last, live, run);
  lives.set(run, live);
  return live;
}

function open(
  pack: Pack,
  playthrough: Playthrough,
  watch?: Watch,
  turns: readonly Turn[] = [],
  standing?: string,
): Live {
  if (playthrough.story !== pack.manifest.id) {
    throw new RangeError(
      `The playthrough is of “${playthrough.story}”, not “${pack.manifest.id}”.`,
    );
  }
  const compiled = pack.stories[playthrough.language];
  if (compiled === undefined) {
    throw new RangeError(`“${pack.manifest.id}” is not loaded in “${playthrough.language}”.`);
  }
  const joint = new Joint(pack.manifest, playthrough, watch, turns);
  const session = new Session(compiled, {
    seed: playthrough.seed,
    language: playthrough.language,
    functions: joint.functions(),
    variables: playthrough.given ?? {},
    ...(standing !== undefined && { standing }),
  });
  return { session, joint };
}

function step(run: Run, live: Live, label: string): Run {
  const from = run.turns.at(-1);
  const text = from?.page.choices.find((choice) => choice.label === label)?.text ?? '';
  const refused = live.session.choose(label);
  if (refused !== null) {
    const after = run.playthrough.decisions.length;
    return { ...run, problem: { ...refused, after, label } };
  }
  return turn(run, live, { label, text, role: from?.role ?? null });
}

/** Plays what the playthrough has for the page just reached. */
function playAll(run: Run, live: Live, { injects = [] }: Playthrough): Run {
  const count = run.playthrough.decisions.length;
  return injects
    .filter(({ after }) => after === count)
    .reduce((last, { inject }) => (last.problem === null ? play(last, live, inject) : last), run);
}

function play(run: Run, live: Live, inject: string): Run {
  const after = run.playthrough.decisions.length;
  const found = run.pack.manifest.injects.find(({ id }) => id === inject);
  const last = run.turns.at(-1);
  if (found === undefined || last === undefined) {
    const message = `There is no inject “${inject}”.`;
    return { ...run, problem: { kind: 'unknown-label', message, after, label: inject } };
  }
  let reading: Reading;
  try {
    reading = live.joint.inject(found.actions);
  } catch (error) {
    const message = `inject ${inject}: ${error instanceof Error ? error.message : String(error)}`;
    return { ...run, problem: { kind: 'function', message, after, label: inject } };
  }
  const made: Turn = {
    ...last,
    world: live.joint.world,
    readings: [...last.readings, reading],
    injects: [...last.injects, inject],
  };
  const standing = standings.get(last);
  if (standing !== undefined) standings.set(made, standing);
  const injects = [...(run.playthrough.injects ?? []), { after, inject }];
  return {
    ...run,
    playthrough: { ...run.playthrough, injects },
    turns: [...run.turns.slice(0, -1), made],
  };
}

function turn(run: Run, live: Live, taken: Taken | null): Run {
  const turned = live.session.next();
  const noted = live.joint.turnPage();
  const after = run.playthrough.decisions.length;
  const problem = turned.ok ? null : { ...turned.problem, after, label: taken?.label ?? null };
  const { page } = turned;
  if (page === undefined) return { ...run, problem };
  const warnings = turned.ok ? turned.warnings : null;
  const parts = { taken, page, world: live.joint.world, noted, warnings };
  const made = madeTurn(run.turns.at(-1), parts);
  if (run.turns.length % pagesPerStanding === 0) note(made, live, run);
  const { playthrough } = run;
  const decisions =
    taken === null ? playthrough.decisions : [...playthrough.decisions, taken.label];
  return {
    ...run,
    playthrough: { ...playthrough, decisions },
    turns: [...run.turns, made],
    problem,
  };
}
