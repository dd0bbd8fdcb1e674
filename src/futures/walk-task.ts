import { draw } from '../sim/index.ts';
import { Trail, trailEnd } from './compile/index.ts';
import { Future, type Ready, type Told } from './future.ts';
import { givenOf, mostDecisions, streams, worldSeed } from './walk-luck.ts';
import type { WalkCount, WalkTask } from './walk-count.ts';

/** Plays its playthroughs by chance and counts where they come by. */
export function playWalks(told: Told, ready: Ready, task: WalkTask): WalkCount {
  const { knots } = task;
  const trail = new Trail(knots);
  const followed: Ready = {
    ...ready,
    tell: (labels, options) => ready.tell(labels, { ...options, trail }),
  };
  const visits = new Map<string, number>();
  const links = new Map<string, Map<string, number>>();
  const stops = { ended: 0, broken: 0, endless: 0 };
  for (let index = task.first; index < task.first + task.count; index += 1) {
    const { future, stop } = playOnce(told, followed, task, index);
    stops[stop] += 1;
    const entered = trail.isFilled
      ? [...trail.entered].map((at) => knots[at]!)
      : knots.filter((name) => (future?.visits(name) ?? 0) > 0);
    for (const name of entered) visits.set(name, (visits.get(name) ?? 0) + 1);
    for (const [at, all] of trail.links) {
      const mine = links.get(knots[at]!) ?? new Map<string, number>();
      links.set(knots[at]!, mine);
      for (const next of all) {
        const to = next === trailEnd ? '' : knots[next]!;
        mine.set(to, (mine.get(to) ?? 0) + 1);
      }
    }
  }
  const { broken, endless } = stops;
  return {
    kind: 'walk',
    runs: task.count,
    knots: Object.fromEntries(visits),
    links: trail.isFilled
      ? Object.fromEntries([...links].map(([from, to]) => [from, Object.fromEntries(to)]))
      : null,
    broken,
    endless,
  };
}

function playOnce(
  told: Told,
  ready: Ready,
  { seed, language }: WalkTask,
  index: number,
): { readonly future: Future | null; readonly stop: 'ended' | 'broken' | 'endless' } {
  let future: Future | null = null;
  try {
    const begin = { language, seed: worldSeed(seed, index), given: givenOf(seed, index) };
    future = Future.begin(told, ready, begin);
    for (let count = 0; count < mostDecisions; count += 1) {
      const { labels } = future.page;
      if (labels.length === 0) return { future, stop: 'ended' };
      // Luck is below 1, so there is always a label at this place.
      future.choose(labels[Math.floor(draw(seed, streams.counted, index, count) * labels.length)]!);
    }
    return { future, stop: 'endless' };
  } catch {
    return { future, stop: 'broken' };
  }
}
