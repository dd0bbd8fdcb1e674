import type { Playthrough, RunProblem } from '../game/index.ts';
import type { Trouble } from './trouble.ts';

/** What somebody needs to see a fault again; the person who copies it may read every line. */
export function faultReport(
  version: string,
  message: string,
  playthrough: Playthrough | null,
  label: string | null = null,
): string {
  const lines = [`Runaway ${version}`, message];
  if (playthrough !== null) {
    const { story, storyHash, seed, language, decisions, given } = playthrough;
    const taken = label === null ? decisions : [...decisions, label];
    lines.push(
      JSON.stringify({
        story,
        storyHash,
        seed,
        language,
        ...(given && { given }),
        decisions: taken,
      }),
    );
  }
  return lines.join('\n') + '\n';
}

/** What was thrown, in one line. */
export function faultText(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** How a story that cannot go on is told. */
export function storyTrouble(
  version: string,
  playthrough: Playthrough,
  problem: RunProblem,
): Trouble {
  const report = faultReport(version, problem.message, playthrough, problem.label);
  return { kind: 'story', problem, report };
}
