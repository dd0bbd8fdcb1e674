import { worldVersion } from '../sim/index.ts';
import { mostRoads, type Road } from './playthrough.ts';
import { choose, playInject, replay, rewind } from './replay.ts';
import type { Run } from './run.ts';

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
