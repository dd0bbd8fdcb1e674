import { choose, replay, type Pack, type Playthrough } from '../game/index.ts';

/** Most decisions walked beyond a preset. */
const farthest = 80;

/**
 * Decisions that lead to a chapter: its preset, and where the story no longer offers the next label
 * of it, the first choice there is. Null when the chapter is not reached that way.
 */
export function wayTo(
  pack: Pack,
  playthrough: Playthrough,
  chapter: string,
): readonly string[] | null {
  const preset = pack.manifest.chapters.find(({ id }) => id === chapter)?.preset ?? [];
  let run = replay(pack, { ...playthrough, decisions: preset, injects: [] });
  run = run.problem?.kind === 'unknown-label' ? replay(pack, run.playthrough) : run;
  const left = new Set(preset.slice(run.playthrough.decisions.length));
  for (let count = 0; count < farthest && run.problem === null; count += 1) {
    const turn = run.turns.at(-1);
    if (turn?.chapter === chapter || preset.length === 0) return run.playthrough.decisions;
    const choices = turn?.page.choices ?? [];
    const choice = choices.find(({ label }) => left.has(label)) ?? choices[0];
    if (choice === undefined) return null;
    run = choose(run, choice.label);
  }
  return null;
}
