import type { CompiledStory } from '../story/index.ts';
import type { Manifest } from '../game/index.ts';
import { playFork, type ForkPart, type ForkTask } from './fork.ts';
import type { Unknown } from './compile/index.ts';
import { logicOf, type Ready, type Told } from './future.ts';
import { playGhost, type GhostPart, type GhostTask } from './ghost.ts';
import { readLogicFile, type LogicFile } from './logic-file.ts';
import type { Stop } from './task-pool.ts';
import type { WalkCount, WalkTask } from './walk-count.ts';
import { playWalks } from './walk-task.ts';

/** A piece of work on the futures of one story; plain data. */
export type FutureTask = ForkTask | GhostTask | WalkTask;

/** What such a piece of work gives; plain data. Null where the decisions do not fit the story. */
export type FuturePart = ForkPart | GhostPart | WalkCount | null;

/** A story as it is sent to where its futures are played; plain data. */
export interface FutureStory {
  readonly manifest: Manifest;
  /** Address of its written logic; null where there is none. */
  readonly logic: string | null;
  /** The story itself, needed where there is no written logic. */
  readonly compiled: CompiledStory | null;
}

/** A story ready for tasks, wherever they are done. */
export interface FutureBook {
  readonly told: Told;
  readonly ready: Ready;
  /** What the compiler does not know of it, so that the ink engine tells its futures; null where it knows all. */
  readonly unknown: Unknown | null;
}

/** Where tasks of one story are done: in workers, or right here. */
export interface FutureRunner {
  /** Hands at work at a time. */
  readonly count: number;
  /** As `TaskPool.run`; each part comes with its task. */
  run<Task extends FutureTask>(
    story: FutureStory,
    tasks: readonly Task[],
    take: (part: FuturePart, task: Task) => void,
    stop: Stop,
  ): Promise<void>;
}

/** Makes a story ready; `load` fetches a written module. Rejects when it cannot be fetched. */
export async function openBook(
  { manifest, logic, compiled }: FutureStory,
  load: (address: string) => Promise<LogicFile>,
): Promise<FutureBook> {
  if (logic !== null) {
    const file = await load(logic);
    return { told: toldIn(manifest, file.labels), ready: readLogicFile(file), unknown: null };
  }
  if (compiled === null) throw new Error('Neither the story nor its logic is here.');
  const pack = { manifest, hash: '', stories: { en: compiled } };
  const made = logicOf(pack, 'en');
  const told = toldIn(manifest, compiled.labels);
  if ('engine' in made) return { told, ready: made, unknown: null };
  // Few stories come here, and the engine is large.
  const { readyInFull } = await import('./in-full.ts');
  return { told, ready: readyInFull(compiled), unknown: made };
}

/** Does one task. The language of a playthrough changes no decision and no number, so one serves all. */
export function doFutureTask({ told, ready }: FutureBook, task: FutureTask): FuturePart {
  if (task.kind === 'walk') return playWalks(told, ready, task);
  return task.kind === 'ghost' ? playGhost(told, ready, task) : playFork(told, ready, task);
}

function toldIn(manifest: Manifest, labels: CompiledStory['labels']): Told {
  return { manifest, stories: { en: { labels }, de: { labels } } };
}
