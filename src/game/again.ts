import { worldVersion } from '../sim/index.ts';
import { mostRoads, type Road } from './playthrough.ts';
import { choose, playInject, replay, rewind } from './replay.ts';
import type { Run, Turn } from './run.ts';

/** A run that has come to its ending as the road remembered by whoever goes back into it at a page. */
export function roadOf(run: Run, at: number): Road | null {
  const ending = run.turns.at(-1)?.ending ?? null;
  if (ending === null) return null;
  const { decisions, injects, from } = run.playthrough;
  const before = from && withBehind(from, mostRoads - 2);
  return {
    at,
    decisions,
    ...(injects && { injects }),
    ending,
    world: worldVersion,
    ...(before && { from: before }),
  };
}

/** A road with at most so many behind it. */
function withBehind({ from, ...road }: Road, behind: number): Road {
  return from === undefined || behind === 0
    ? road
    : { ...road, from: withBehind(from, behind - 1) };
}

/**
 * The same year again from the page after `at` decisions, with the finished one as memory: up to
 * there everything is as it was. The run as it is where it has no ending or no such page.
 */
export function goAgain(run: Run, at: number): Run {
  const from = roadOf(run, at);
  const label = run.playthrough.decisions[at - 1];
  if (from === null || at < 0 || at > run.playthrough.decisions.length) return run;
  const { injects = [] } = run.playthrough;
  const back = rewind(run, Math.max(0, at - 1));
  const before = { ...back.playthrough, from };
  if (label === undefined) return replay(run.pack, before);
  return injects
    .filter(({ after }) => after === at)
    .reduce(
      (page, { inject }) => playInject(page, inject),
      choose({ ...back, playthrough: before }, label),
    );
}

/** The road a run remembers, walked again; null where it remembers none. */
export function rememberedRun({ pack, playthrough }: Run): Run | null {
  const { from: road, ...year } = playthrough;
  if (road === undefined) return null;
  const { decisions, injects = [], from } = road;
  return replay(pack, { ...year, decisions, injects, ...(from && { from }) });
}

/**
 * Goes on as on the remembered road, `before`, while the pages read as they did there; stops at the
 * first page that is new, and before the ending. The run as it is where its last page is new.
 */
export function toNextNew(run: Run, before: Run): Run {
  let on = run;
  for (;;) {
    const label = labelThen(on, before);
    if (label === null) return on;
    on = choose(on, label);
  }
}

/** What was chosen on the remembered road where the page shown read the same; null on a new page. */
export function labelThen(run: Run, before: Run): string | null {
  const here = run.turns.at(-1);
  if (here === undefined || run.problem !== null) return null;
  const then = before.turns.findIndex((turn) => isSamePage(turn, here));
  const next = before.turns[then + 1];
  const isThere = then >= 0 && next?.ending === null;
  return isThere ? (next.taken?.label ?? null) : null;
}

function isSamePage(one: Turn, other: Turn): boolean {
  return (
    one.taken?.label === other.taken?.label &&
    one.page.choices.length === other.page.choices.length &&
    one.page.choices.every(({ label }, index) => label === other.page.choices[index]?.label) &&
    one.page.passages.length === other.page.passages.length &&
    one.page.passages.every(({ text }, index) => text === other.page.passages[index]?.text)
  );
}
