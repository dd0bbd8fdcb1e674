import {
  frontier,
  mergeSearches,
  scoreSchedule,
  searchGoals,
  searchSchedules,
  windowOf,
} from '../../../sim/index.ts';
import type { Found, SearchGoal, SearchResult } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { printJson, sentence } from '../print.ts';
import { shardOf } from './shard.ts';
import { writeMeasured } from './measured.ts';
import { readSearch } from './search-schema.ts';

/** Schedules of each kind that are tried again on seeds the search has not seen. */
const triedAgain = 5;

/** `npm run sim -- search`: schedules of measures searched for a goal, and the frontier of what is possible. */
export function runSearch(asked: Asked): number {
  const goal = goalOf(asked.text('goal') ?? 'eradicate');
  const spec = {
    goal,
    budget: asked.whole('budget', 40000, 100, 100000000),
    seeds: asked.whole('seeds', 3, 1, 1000),
  };
  const shard = shardOf(asked);
  const result = asked.flag('merge')
    ? mergeSearches(asked.plain.map(readSearch))
    : searchSchedules(spec, shard?.index, shard?.of);
  if (shard !== null) {
    printJson(result);
    return 0;
  }
  const told = heldOut(
    result,
    asked.whole('held', 40, 1, 10000),
    asked.whole('first', 5000, 1, 1e9),
  );
  if (asked.flag('write')) writeMeasured('search-result', told);
  if (asked.flag('json')) printJson(told);
  else tell(told);
  return 0;
}

/** What a search found, measured again on seeds set aside. */
function heldOut(result: SearchResult, count: number, first: number) {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const again = ({ schedule }: Found): Found => ({ schedule, ...scoreSchedule(schedule, seeds) });
  const all = result.found.map(again);
  const best = [1, 2, 3, 4].flatMap((kind) =>
    all.filter(({ schedule }) => Math.min(4, schedule.length) === kind).slice(0, triedAgain),
  );
  const winner = best.reduce((a, b) => (b.won > a.won ? b : a));
  const { goal, budget } = result.spec;
  return {
    goal,
    budget,
    worlds: result.worlds,
    heldOut: { first, seeds: count },
    best,
    frontier: frontier(all).toSorted(
      (a, b) => b.eradicated - a.eradicated || b.services - a.services,
    ),
    window: windowOf(winner.schedule, seeds),
  };
}

function tell(told: ReturnType<typeof heldOut>): void {
  const { first, seeds } = told.heldOut;
  sentence(
    `${told.worlds} worlds searched for “${told.goal}”; figures from seeds ${first} to ${first + seeds - 1}`,
  );
  sentence('won  gone  services  trust  control  lives  day   schedule (percent, days)');
  told.best.forEach(tellFound);
  sentence('No other schedule is better than one of these in everything:');
  told.frontier.forEach(tellFound);
  sentence(`The best of all, begun later: ${told.window.map(windowText).join(', ')}`);
}

function tellFound(found: Found): void {
  const { won, eradicated, services, trust, control, lives, days, schedule } = found;
  const shares = [won, eradicated, services, trust, control].map((share) => share.toFixed(2));
  const measures = schedule.map(
    ({ measure, percent, from, to }) => `${measure} ${percent} ${from}–${to ?? 'end'}`,
  );
  const day = days === null ? '–' : days.toFixed(0);
  sentence(
    `${shares.join('  ')}  ${lives.toFixed(0).padStart(5)}  ${day.padStart(3)}  ${measures.join(', ')}`,
  );
}

function windowText({ day, won }: { readonly day: number; readonly won: number }): string {
  return `day ${day}: ${won.toFixed(2)}`;
}

function goalOf(text: string): SearchGoal {
  const goal = searchGoals.find((name) => name === text);
  if (goal === undefined) {
    throw new UsageError(`--goal ${text} must be one of ${searchGoals.join(', ')}`);
  }
  return goal;
}
