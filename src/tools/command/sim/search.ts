import {
  frontier,
  mergeSearches,
  scoreSchedule,
  searchCourse,
  searchGoals,
  wholeShard,
  windowOf,
} from '../../../sim/index.ts';
import type { Found, SearchGoal, SearchResult, Shard } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { oneByOne, stoppedCode, untilStopped } from '../interrupt.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { shardOf } from './shard.ts';
import { writeMeasured } from './measured.ts';
import { readSearch } from './search-schema.ts';
import { firstSeed } from './first-seed.ts';

/** Schedules of each kind that are tried again on seeds the search has not seen. */
const triedAgain = 5;

/**
 * `npm run sim -- search`: schedules of measures searched for a goal, and the frontier of what is
 * possible. Counts on the error stream; stopped with Ctrl-C it prints what it has found until then.
 */
export async function runSearch(asked: Asked): Promise<number> {
  const goal = goalOf(asked.text('goal') ?? 'eradicate');
  const spec = {
    goal,
    budget: asked.whole('budget', 40000, 100, 100000000),
    seeds: asked.whole('seeds', 3, 1, 1000),
  };
  const seeds = asked.whole('held', 40, 1, 10000);
  const held = { first: firstSeed(asked, seeds, 5000), seeds };
  const shard = shardOf(asked);
  if (asked.flag('merge')) {
    if (asked.plain.length === 0)
      throw new UsageError('search --merge needs the files of the parts');
    if (shard !== null) throw new UsageError('--merge adds up; it takes no --shard');
    const result = mergeSearches(asked.plain.map(readSearch));
    if (result.worlds < result.of) {
      process.stderr.write(`Only ${result.worlds} of ${result.of} worlds: a part was stopped.\n`);
    }
    return judge(asked, result, held);
  }
  if (asked.plain.length > 0) throw new UsageError(`“${asked.plain.join(' ')}” needs --merge`);
  const course = searchCourse(spec, shard ?? wholeShard);
  const progress = progressOf(course.worlds, 'worlds');
  const isStopped = await untilStopped((stop) => oneByOne(course.steps(), stop, progress.told));
  progress.end();
  const result = course.result();
  if (isStopped) return tellStopped(asked, result, shard);
  if (shard !== null) {
    printJson(result);
    return 0;
  }
  return judge(asked, result, held);
}

/** Says what is known before the end: a part that can be merged, or the best in the worlds of the search itself. */
function tellStopped(asked: Asked, result: SearchResult, shard: Shard | null): number {
  const { worlds, of, spec } = result;
  const options = `--goal ${spec.goal} --budget ${spec.budget} --seeds ${spec.seeds}`;
  process.stderr.write(
    `Stopped after ${worlds} of ${of} worlds; this is what they came to. Side by side, in parts:\n` +
      `  npm run -s sim -- search ${options} --shard 1/8 > part1.json   … 8/8, then search --merge part*.json\n`,
  );
  if (asked.flag('write')) process.stderr.write('Nothing was kept for the model page.\n');
  if (shard !== null || asked.flag('json')) {
    printJson(result);
  } else {
    sentence(
      `${worlds} worlds searched for “${spec.goal}”; figures from the seeds searched with, 1 to ${spec.seeds}`,
    );
    sentence(heading);
    bestOf(result.found).forEach(tellFound);
  }
  return stoppedCode;
}

/** Measures what was found again on seeds set aside and tells it. */
async function judge(asked: Asked, result: SearchResult, held: HeldOut): Promise<number> {
  const seeds = Array.from({ length: held.seeds }, (_, index) => held.first + index);
  const again: Found[] = [];
  const progress = progressOf(result.found.length, 'schedules tried again');
  const isStopped = await untilStopped((stop) =>
    oneByOne(result.found, stop, ({ schedule }) => {
      again.push({ schedule, ...scoreSchedule(schedule, seeds) });
      progress.told(1);
    }),
  );
  progress.end();
  if (isStopped) return tellStopped(asked, result, null);
  const told = toldOf(result, again, held);
  if (asked.flag('write')) writeMeasured('search-result', told);
  if (asked.flag('json')) printJson(told);
  else tell(told);
  return 0;
}

/** Seeds that no search has seen: so many, from the first on. */
interface HeldOut {
  readonly first: number;
  readonly seeds: number;
}

/** What a search found, with the figures of seeds set aside. */
function toldOf(result: SearchResult, again: readonly Found[], heldOut: HeldOut) {
  const best = bestOf(again);
  const winner = best.reduce((a, b) => (b.won > a.won ? b : a));
  const { goal, budget } = result.spec;
  const seeds = Array.from({ length: heldOut.seeds }, (_, index) => heldOut.first + index);
  return {
    goal,
    budget,
    worlds: result.worlds,
    heldOut,
    best,
    frontier: frontier(again).toSorted(
      (a, b) => b.eradicated - a.eradicated || b.services - a.services,
    ),
    window: windowOf(winner.schedule, seeds),
  };
}

/** The first of each kind: of one measure, of two, of three, of more. */
function bestOf(found: readonly Found[]): readonly Found[] {
  return [1, 2, 3, 4].flatMap((kind) =>
    found.filter(({ schedule }) => Math.min(4, schedule.length) === kind).slice(0, triedAgain),
  );
}

const heading = 'won  gone  services  trust  control  lives  day   schedule (percent, days)';

function tell(told: ReturnType<typeof toldOf>): void {
  const { first, seeds } = told.heldOut;
  sentence(
    `${told.worlds} worlds searched for “${told.goal}”; figures from seeds ${first} to ${first + seeds - 1}`,
  );
  sentence(heading);
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
