import { atLeast, atMost, fact } from './fact-part.ts';
import type { Fact } from './fact-part.ts';
import { measures } from './measure.ts';
import { branch, canonical, canonicalHours, runScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { countOutside } from './census.ts';
import type { WorldDefinition } from './world.ts';

const day = 24;
/** When it is judged whether the copies are gone. */
const judged = 120 * day;

/** Guard by removal, a close watch, never connected. */
export const neverConnected: Scenario = [
  {
    hour: 0,
    name: 'closed_for_good',
    actions: [
      { kind: 'set', parameter: 'guard', value: 2 },
      { kind: 'set', parameter: 'check_interval', value: 12 },
      { kind: 'set', parameter: 'running', value: 1 },
    ],
  },
];

/** Connected, with a tripwire and somebody who reads the log every day. */
export const watched: Scenario = [
  {
    hour: 0,
    name: 'watched_test',
    actions: [
      { kind: 'set', parameter: 'guard', value: 3 },
      { kind: 'set', parameter: 'check_interval', value: 24 },
      { kind: 'deploy', measure: 'log_review', percent: 100 },
      { kind: 'set', parameter: 'running', value: 1 },
    ],
  },
  {
    hour: canonicalHours.connect,
    name: 'connect',
    actions: [{ kind: 'set', parameter: 'network', value: 3 }],
  },
];

/** Combinations of three that are tried from the morning of discovery. */
export const triples: readonly (readonly [string, string, string])[] = [
  ['signatures', 'hunter', 'code_fragments'],
  ['signatures', 'hunter', 'behaviour_detectors'],
  ['signatures', 'hunter', 'api_suspension'],
  ['signatures', 'behaviour_detectors', 'api_suspension'],
  ['code_fragments', 'signatures', 'api_suspension'],
];

/** The canonical line up to the discovery, then these measures at full level and nothing else. */
export function onlyMeasures(names: readonly string[]): Scenario {
  return branch(canonical, canonicalHours.discovery + 6, {
    hour: canonicalHours.discovery,
    name: 'only',
    actions: names.map((measure) => ({ kind: 'deploy', measure, percent: 100 })),
  });
}

/** Share of seeds that end without a copy outside the team's server. */
export function eradicated(
  seeds: number,
  scenario: Scenario,
  hours: number,
  definition: WorldDefinition = {},
): number {
  let count = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const world = runScenario(seed, scenario, hours, undefined, definition);
    if (countOutside(world) === 0) count += 1;
  }
  return count / seeds;
}

/** F9: early choices matter. */
export function earlyFacts(seeds: number, definition: WorldDefinition = {}): Fact {
  return fact('F9', seeds, [
    atLeast(
      'never connected: none outside',
      eradicated(seeds, neverConnected, judged, definition),
      0.95,
    ),
    atLeast(
      'tripwire and review: contained',
      eradicated(seeds, watched, 60 * day, definition),
      0.5,
    ),
    atMost(
      'canonical: contained',
      eradicated(seeds, canonical, canonicalHours.offer, definition),
      0.05,
    ),
  ]);
}

/** F10: no measure is free and none wins alone, but some three together do. */
export function measureFacts(seeds: number, definition: WorldDefinition = {}): Fact {
  const free = measures.filter(
    (measure) => measure.cost === 0 && measure.trust >= 0 && measure.threat === 0,
  );
  const single = measures.map((measure) => ({
    id: measure.id,
    figure: eradicated(seeds, onlyMeasures([measure.id]), judged, definition),
  }));
  const triple = triples.map((names) => ({
    id: names.join(' + '),
    figure: eradicated(seeds, onlyMeasures(names), judged, definition),
  }));
  const best = triple.reduce((a, b) => (b.figure > a.figure ? b : a));
  return fact('F10', seeds, [
    ...single.map(({ id, figure }) => atMost(`${id} alone`, figure, 0.499)),
    atLeast(`best of three: ${best.id}`, best.figure, 0.7),
    atMost('measures without a cost', free.length, 0),
  ]);
}
