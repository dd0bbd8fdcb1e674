import {
  addForks,
  debriefTasks,
  Future,
  logicOf,
  nextTasks,
  playFork,
  roadTo,
  shownFrom,
  type DebriefPlan,
  type ForkPart,
  type Ready,
} from '../../futures/index.ts';
import { replay, type Pack, type Playthrough } from '../../game/index.ts';
import { draw } from '../../sim/index.ts';
import { loadLogic } from '../command/story/load-logic.ts';
import { loadPack } from '../command/load-story.ts';
import { busy, fastest, lessOf, type BenchResult } from './figure.ts';

/** Decisions of the road that is looked back on, and most futures of every choice. */
const decisions = 45;
const futures = 64;
const workers = 2;
const stream = 922;

/** How long a debrief takes, from the processor time of its own tasks; two workers share them. */
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
  const plan = { playthrough, open, indicators, futures };
  const tasks = debriefTasks(plan);
  const first = tasks.slice(0, shownFrom / tasks[0]!.count);
  const playFirst = (): void => {
    for (const task of first) playFork(pack, logic, task);
  };
  playFirst();
  const { settled, all } = debriefTime(pack, logic, plan);
  const copied = copyTime(pack, logic, playthrough);
  return [
    lessOf(
      `debrief of ${decisions} decisions, first bars`,
      busy(playFirst).seconds / workers,
      's',
      'the aim',
      1,
    ),
    lessOf(`debrief of ${decisions} decisions, whole`, settled / workers, 's', 'the aim', 20),
    lessOf(
      `debrief of ${decisions} decisions, whole`,
      settled / workers,
      's',
      `${futures} futures of every choice`,
      all / workers,
    ),
    lessOf('fork at a decision', copied.copy, 'ms', 'replay to it', copied.replay),
  ];
}

/** Seconds of a whole debrief, and what it would take if every choice got all its futures. */
function debriefTime(pack: Pack, logic: Ready, plan: DebriefPlan) {
  const forks = new Map<number, ForkPart>();
  const spent = new Map<number, number>();
  let luck = 0;
  for (let tasks = debriefTasks(plan); tasks.length > 0;) {
    for (const task of tasks) {
      const { made: part, seconds } = busy(() => playFork(pack, logic, task)!);
      const known = forks.get(task.at);
      if (task.kind === 'luck') luck += seconds;
      else {
        forks.set(task.at, known === undefined ? part : addForks(known, part));
        spent.set(task.at, (spent.get(task.at) ?? 0) + seconds);
      }
    }
    tasks = nextTasks(plan, [...forks.values()]);
  }
  let [settled, all] = [luck, luck];
  for (const [at, seconds] of spent) {
    settled += seconds;
    all += (seconds * plan.futures) / forks.get(at)!.roads[0]!.futures;
  }
  return { settled, all };
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
