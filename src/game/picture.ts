import type { Run } from './run.ts';
import { drawnScenes } from './scene-name.ts';

/** A picture that stands at the head of a page. */
export interface Picture {
  /** Name of the scene. */
  readonly scene: string;
  /** What a person who cannot see it is told, in the story's language. */
  readonly description: string;
}

/**
 * The picture of a run's last page, or null. A scene is shown on its first page, and again where a
 * chapter begins with it, because the world has moved since.
 */
export function pictureOf(run: Run): Picture | null {
  const turn = run.turns.at(-1);
  const before = run.turns.at(-2);
  const scene = turn?.scene ?? null;
  if (turn === undefined || scene === null || !drawnScenes.includes(scene)) return null;
  const isAsked = turn.page.cues.some((cue) => cue.kind === 'scene');
  const isNew = scene !== (before?.scene ?? null) || turn.chapter !== before?.chapter;
  const description = run.pack.manifest.scenes?.[scene]?.[run.playthrough.language];
  return isAsked && isNew && description !== undefined ? { scene, description } : null;
}
