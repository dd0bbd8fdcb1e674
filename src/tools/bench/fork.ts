import { performance } from 'node:perf_hooks';
import {
  debriefTasks,
  Future,
  logicOf,
  playFork,
  roadTo,
  shownFrom,
  type Ready,
} from '../../futures/index.ts';
import { replay, type Pack, type Playthrough } from '../../game/index.ts';
import { draw } from '../../sim/index.ts';
import { loadLogic } from '../command/load-logic.ts';
import { loadPack } from '../command/load-story.ts';
import { fastest, lessOf, type BenchResult } from './figure.ts';

/** Decisions of the road that is looked back on, and futures of every choice. */
const decisions = 45;
const futures = 64;
/** One of so many tasks is played; the others are as long. */
const sampled = 40;
const workers = 2;
const stream = 922;

/** How long a debrief takes, from the time of its own tasks on one core; two workers share them. */
export async function benchFork(): Promise<readonly BenchResult[]> {
  const pack = loadPack('spirits');
  await loadLogic(pack, 'en');
  const logic = logicOf(pack, 'en');
  if (!('engine' in logic)) throw new Error(logic.construct);
  const playthrough = roadOf(pack);
  const run = replay(pack, playthrough);
  const open = run.turns
    .slice(0, -1)
    .flatMap(({ page }, at) => (page.choices.length > 1 ? [at] : []));
  const { indicators } = pack.manifest;
  const tasks = debriefTasks({ playthrough, open, indicators, futures });
  const seconds = (some: typeof tasks): number => {
    const start = performance.now();
    for (const task of some) playFork(pack, logic, task);
    return (performance.now() - start) / 1000;
  };
  const first = tasks.slice(0, shownFrom / tasks[0]!.count);
  seconds(first);
  const bars = seconds(first) / workers;
  const some = tasks.filter((_, index) => index % sampled === 0);
  const whole = (seconds(some) * tasks.length) / some.length / workers;
  const copied = copyTime(pack, logic, playthrough);
  return [
    lessOf(`debrief of ${decisions} decisions, first bars`, bars, 's', 'the aim', 1),
    lessOf(
      `debrief of ${decisions} decisions, ${futures} futures, whole`,
      whole,
      's',
      'the aim',
      20,
    ),
    lessOf('fork at a decision', copied.copy, 'ms', 'replay to it', copied.replay),
  ];
}

/** A road by chance that is cut where it has so many decisions. */
function roadOf(pack: Pack): Playthrough {
  const story = { story: pack.manifest.id, storyHash: pack.hash, language: 'en' as const };
  for (let seed = 1; ; seed += 1) {
    const logic = logicOf(pack, 'en') as Ready;
    const taken = chance(pack, logic, { ...story, seed, decisions: [] });
    if (taken.length >= decisions) return { ...story, seed, decisions: taken.slice(0, decisions) };
  }
}

function chance(pack: Pack, logic: Ready, playthrough: Playthrough): readonly string[] {
  const future = Future.begin(pack, logic, playthrough);
  for (let count = 0; future.page.labels.length > 0 && count < 400; count += 1) {
    const { labels } = future.page;
    future.choose(labels[Math.floor(draw(playthrough.seed, stream, count, 0) * labels.length)]!);
  }
  return future.decisions;
}

function copyTime(pack: Pack, logic: Ready, playthrough: Playthrough) {
  const at = Math.floor(decisions / 2);
  const fork = roadTo(pack, logic, playthrough, at)!;
  const times = 500;
  const copy = fastest(3, () => {
    for (let count = 0; count < times; count += 1) fork.copy();
  });
  const again = fastest(3, () => void roadTo(pack, logic, playthrough, at));
  return { copy: (1000 * copy) / times, replay: 1000 * again };
}
