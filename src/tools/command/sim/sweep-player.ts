import { replay, type Pack } from '../../../game/index.ts';
import { scenarioPlayer } from '../../../sim/index.ts';
import type { SweepDecisions, SweepPlayer, SweepSpec, World } from '../../../sim/index.ts';
import { UsageError } from '../command-line.ts';
import { loadPackOf } from '../load-story.ts';

/** The player of a sweep: of a scenario of the world, or of the decisions of a story. */
export function playerOf(spec: SweepSpec, file: string): SweepPlayer {
  const { scenario } = spec;
  return typeof scenario === 'string'
    ? scenarioPlayer(spec)
    : decisionPlayer(loadPackOf(scenario.story, file), scenario);
}

/**
 * Plays the decisions of a story in worlds whose parameters differ. A parameter that the story sets by
 * itself cannot differ: that is a UsageError, since every point would show the same.
 */
export function decisionPlayer(pack: Pack, { story, decisions }: SweepDecisions): SweepPlayer {
  return (seed, parameters) => {
    const run = replay(
      { ...pack, manifest: { ...pack.manifest, parameters } },
      { story, storyHash: pack.hash, seed, language: 'en', decisions },
    );
    for (const [name, value] of Object.entries(parameters)) {
      const turn = run.turns.find(({ world }) => parameterOf(world, name) !== value);
      if (turn === undefined) continue;
      const where = turn.taken === null ? 'on its first page' : `at ${turn.taken.label}`;
      throw new UsageError(
        `parameters.${name}: “${story}” sets it to ${String(parameterOf(turn.world, name))} ${where}, so it cannot vary with these decisions`,
      );
    }
    return {
      stopped: run.problem?.label ?? null,
      readings: run.turns.flatMap((turn) => turn.readings),
    };
  };
}

function parameterOf(world: World, name: string): number | undefined {
  return Object.entries(world.parameters).find(([id]) => id === name)?.[1];
}
