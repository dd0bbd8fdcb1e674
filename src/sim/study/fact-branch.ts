import { atLeast, atMost, fact, most, shareOf } from './fact-part.ts';
import type { Estimate, Fact } from './fact-part.ts';
import { measures } from '../world/measure.ts';
import { winsOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { searchedBest } from './searched.ts';
import { canonical, canonicalHours, runScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { told, untold } from './told.ts';
import { countOutside } from '../world/census.ts';
import type { WorldDefinition } from '../world/world.ts';

const day = 24;
/** When it is judged whether the copies are gone. */
const judged = 120 * day;

/** Guard by removal, a close watch, never connected. */
const neverConnected: Scenario = [
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
const watched: Scenario = [
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

/** Share of seeds that end without a copy outside the team's server. */
function eradicated(
  block: readonly number[],
  scenario: Scenario,
  hours: number,
  definition: WorldDefinition,
): Estimate {
  return shareOf(
    block,
    (seed) => countOutside(runScenario(seed, scenario, hours, undefined, definition)) === 0,
  );
}

/** How often `earlyFacts` tells. */
export const earlyParts = 3;

/** F9: early choices matter. */
export function earlyFacts(
  block: readonly number[],
  definition: WorldDefinition = {},
  tell = untold,
): Fact {
  const gone = (scenario: Scenario, hours: number): Estimate =>
    told(tell, () => eradicated(block, scenario, hours, definition));
  return fact('F9', block.length, block[0]!, [
    atLeast('never connected: none outside', gone(neverConnected, judged), 0.95),
    atLeast('tripwire and review: contained', gone(watched, 60 * day), 0.5),
    atMost('canonical: contained', gone(canonical, canonicalHours.offer), 0.05),
  ]);
}

/**
 * F10: no measure is free, and neither one nor two win, at whatever day they begin and end; three or more
 * do if they come early. Winning leaves no copy, services never below .7 and control never above .3. What is
 * tried are the best that `npm run sim -- search` has found, on seeds it has not seen, or some of them.
 */
export function measureFacts(
  block: readonly number[],
  definition: WorldDefinition = {},
  tell = untold,
  tried: readonly Schedule[] = searchedBest.map(({ schedule }) => schedule),
): Fact {
  const free = measures.filter(
    (measure) => measure.cost === 0 && measure.trust >= 0 && measure.threat === 0,
  );
  const best = (kept: (size: number) => boolean): Estimate =>
    most(
      tried
        .filter((schedule) => kept(schedule.length))
        .map((schedule) =>
          told(tell, () => shareOf(winsOf(schedule, block, definition), (isWon) => isWon)),
        ),
    );
  return fact('F10', block.length, block[0]!, [
    atMost(
      'best of one or two: wins',
      best((size) => size <= 2),
      0.499,
    ),
    atLeast(
      'best of three or more: wins',
      best((size) => size > 2),
      0.7,
    ),
    atMost('measures without a cost', free.length, 0),
  ]);
}

/**
 * Those known to be strongest, for where not all can be tried: the best two of one or two measures, the best
 * two of more, and every two of the best three.
 */
export const strongestSchedules: readonly Schedule[] =
  // Pure: a build that tries no schedules leaves them out.
  /* @__PURE__ */ (() => {
    const best = searchedBest
      .toSorted((a, b) => b.won - a.won || b.services - a.services)
      .map(({ schedule }) => schedule);
    const few = best.filter(({ length }) => length <= 2).slice(0, 2);
    const more = best.filter(({ length }) => length > 2).slice(0, 2);
    const three = best.find(({ length }) => length === 3) ?? [];
    const pairs = three.map((left) => three.filter((each) => each !== left));
    const all = new Map([...few, ...pairs, ...more].map((each) => [JSON.stringify(each), each]));
    return [...all.values()];
  })();
