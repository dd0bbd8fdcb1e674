import { act } from '../world/action.ts';
import type { Action } from '../world/action.ts';
import { advance } from '../world/step.ts';
import { createWorld } from '../world/world.ts';
import type { World, WorldDefinition } from '../world/world.ts';

/** What is done at one hour of a scenario. */
export interface Moment {
  /** Hours since the start, a multiple of six. */
  readonly hour: number;
  readonly name: string;
  readonly actions: readonly Action[];
}

/** A list of moments in the order of time. */
export type Scenario = readonly Moment[];

function set(parameter: string, value: number): Action {
  return { kind: 'set', parameter, value };
}

function deploy(measure: string, percent: number): Action {
  return { kind: 'deploy', measure, percent };
}

function at(day: number, name: string, ...actions: readonly Action[]): Moment {
  return { hour: Math.round(day * 4) * 6, name, actions };
}

/** Moments of the canonical line that the facts refer to, in hours. */
export const canonicalHours = {
  connect: 120,
  discovery: 168,
  firstWave: 240,
  standDown: 1080,
  suspension: 1176,
  crisis: 1680,
  offer: 2280,
  end: 4800,
} as const;

/** The choices that retell the source: what is done to the world and when. */
export const canonical: Scenario = [
  at(0, 'closed_test', set('guard', 1), set('network', 0), set('running', 1)),
  at(5, 'connect', set('network', 3)),
  at(6, 'let_it_run', set('check_interval', 24)),
  at(7, 'discovery', set('evidence', 70), set('lab_power', 0)),
  at(7.25, 'go_public', deploy('disclosure', 100), deploy('code_fragments', 100)),
  at(
    10,
    'first_wave',
    deploy('signatures', 100),
    deploy('prompt_filter', 70),
    deploy('hardening', 60),
    deploy('hunter', 80),
  ),
  at(
    45,
    'stand_down',
    deploy('signatures', 60),
    deploy('hunter', 20),
    deploy('hardening', 20),
    deploy('prompt_filter', 50),
  ),
  at(
    47,
    'alarm_again',
    deploy('signatures', 100),
    deploy('hunter', 60),
    deploy('prompt_filter', 90),
  ),
  at(49, 'suspension', deploy('api_suspension', 100), deploy('small_model_shutdown', 60)),
  at(70, 'crisis', deploy('emergency_priority', 60), deploy('coordination', 40)),
  at(
    95,
    'accept',
    set('acceptance', 100),
    deploy('deal', 100),
    { kind: 'withdraw', measure: 'signatures' },
    { kind: 'withdraw', measure: 'hunter' },
    { kind: 'withdraw', measure: 'prompt_filter' },
    { kind: 'withdraw', measure: 'api_suspension' },
    { kind: 'withdraw', measure: 'small_model_shutdown' },
    { kind: 'withdraw', measure: 'emergency_priority' },
  ),
];

/** The scenario with everything from an hour on left out, and more moments put in. */
export function branch(scenario: Scenario, hour: number, ...moments: readonly Moment[]): Scenario {
  const kept = scenario.filter((moment) => moment.hour < hour);
  return [...kept, ...moments].sort((a, b) => a.hour - b.hour);
}

/** Runs a scenario for some hours and shows the working world after every tick; throws on a bad scenario. */
export function runScenario(
  seed: number,
  scenario: Scenario,
  hours: number,
  observe?: (world: World) => void,
  definition?: WorldDefinition,
): World {
  let world = createWorld(seed, definition);
  let now = 0;
  for (const moment of scenario) {
    if (moment.hour >= hours) break;
    world = run(world, moment.hour - now, observe);
    now = moment.hour;
    for (const action of moment.actions) {
      const outcome = act(world, action);
      if (!outcome.ok) throw new RangeError(JSON.stringify(outcome.refusal));
      world = outcome.value;
    }
  }
  return run(world, hours - now, observe);
}

function run(world: World, hours: number, observe?: (world: World) => void): World {
  const outcome = advance(world, hours, observe);
  if (!outcome.ok) throw new RangeError(JSON.stringify(outcome.refusal));
  return outcome.value;
}
