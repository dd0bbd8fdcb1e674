import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { Future, logicOf } from '../../../futures/index.ts';
import { languages, ownValue, replay, type Pack, type Playthrough } from '../../../game/index.ts';
import { hourOf, indicators, nearestName, readIndicators, type World } from '../../../sim/index.ts';
import { loadPackOf } from '../load-story.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { sentence } from '../print.ts';
import { readOutside } from '../../build/outside-file.ts';
import { firstSeed } from './first-seed.ts';

/** Mean and the middle 90 % of one indicator over the seeds, at each hour of the report. */
interface Series {
  readonly mean: readonly number[];
  readonly p05: readonly number[];
  readonly p95: readonly number[];
}

/** What `sim run --json` prints. */
export interface RunReport {
  readonly seeds: number;
  /** World hours, one a day. */
  readonly hours: readonly number[];
  readonly indicators: Readonly<Record<string, Series>>;
  /** Share of the seeds that reach each ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** Share of the seeds in which a decision of the list is not on offer, by its label. */
  readonly stopped: Readonly<Record<string, number>>;
}

/** `npm run sim -- run file.json --seeds N`: one decision list over many seeds. */
export function runDecisions(asked: Asked): number {
  const file = asked.one('file with a decision list');
  const playthrough = readDecisions(file);
  const seeds = asked.whole('seeds', 40, 1, 10000);
  const pack = loadPackOf(playthrough.story, file);
  const report = reportOf(pack, playthrough, seeds, firstSeed(asked, seeds));
  if (asked.flag('json')) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return 0;
  }
  const shown = (asked.text('indicator') ?? 'copies,services,coalition,control').split(',');
  for (const id of shown) {
    if (report.indicators[id] === undefined) throw new UsageError(unknownIndicator(id));
  }
  sentence(['day', ...shown.map((id) => `${id} (5 % – mean – 95 %)`)].join('\t'));
  report.hours.forEach((hour, index) => {
    const cells = shown.map((id) => {
      const { p05, mean, p95 } = report.indicators[id]!;
      return `${p05[index]!} – ${Math.round(mean[index]!)} – ${p95[index]!}`;
    });
    sentence([hour / 24, ...cells].join('\t'));
  });
  for (const [ending, share] of Object.entries(report.endings)) sentence(`${ending}: ${share}`);
  for (const [label, share] of Object.entries(report.stopped)) {
    sentence(`not on offer, ${label}: ${share}`);
  }
  return 0;
}

function unknownIndicator(name: string): string {
  const near = nearestName(
    name,
    indicators.map(({ id }) => id),
  );
  return `--indicator: there is no indicator “${name}”${near === null ? '' : `; the nearest is ${near}`}.`;
}

const noStory = 'names no story';
const noDecisions = 'has no list of decisions';

/** What of a file counts: any save will do, and a list written by hand. */
const listSchema = v.object(
  {
    story: v.string(noStory),
    decisions: v.pipe(v.optional(v.unknown(), null), v.array(v.string(noDecisions), noDecisions)),
    language: v.optional(v.fallback(v.picklist(languages), 'en'), 'en'),
  },
  noStory,
);

function readDecisions(file: string): Playthrough {
  if (!existsSync(file)) throw new UsageError(`There is no file “${file}”.`);
  const text = readOutside(file).toString();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`“${file}” is not JSON.`);
  }
  const read = v.safeParse(listSchema, value);
  if (!read.success) throw new UsageError(`“${file}” ${read.issues[0].message}.`);
  return { ...read.output, storyHash: '', seed: 1 };
}

function reportOf(pack: Pack, playthrough: Playthrough, seeds: number, first: number): RunReport {
  const endings: Record<string, number> = {};
  const stopped: Record<string, number> = {};
  const runs: (readonly (readonly number[])[])[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const outcome = quickOutcome(pack, playthrough, seed) ?? fullOutcome(pack, playthrough, seed);
    const ending = outcome.ending ?? 'none';
    endings[ending] = (ownValue(endings, ending) ?? 0) + 1 / seeds;
    const label = outcome.stopped;
    if (label !== null) stopped[label] = (ownValue(stopped, label) ?? 0) + 1 / seeds;
    runs.push(outcome.days);
  }
  const days = Math.max(...runs.map((days) => days.length));
  const all = indicators.map(({ id }, index) => {
    const columns = Array.from({ length: days }, (_, day) =>
      runs
        .filter((run) => run.length > day)
        .map((run) => run[day]![index]!)
        .sort((a, b) => a - b),
    );
    const series: Series = {
      mean: columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length),
      p05: columns.map((column) => column[Math.floor(0.05 * (column.length - 1))]!),
      p95: columns.map((column) => column[Math.ceil(0.95 * (column.length - 1))]!),
    };
    return [id, series] as const;
  });
  return {
    seeds,
    hours: Array.from({ length: days }, (_, day) => 24 * day),
    indicators: Object.fromEntries(all),
    endings: roundAll(endings),
    stopped: roundAll(stopped),
  };
}

/** What the list comes to in the world of one seed. */
interface Outcome {
  readonly ending: string | null;
  /** The label that is not on offer there, or that leads to a problem. */
  readonly stopped: string | null;
  /** All indicators at each full day; entry d is day d. */
  readonly days: readonly (readonly number[])[];
}

/** Plays the list without the story's prose; null where it has to be played in full. */
function quickOutcome(pack: Pack, playthrough: Playthrough, seed: number): Outcome | null {
  const { language } = playthrough;
  const logic = logicOf(pack, language);
  if (!('engine' in logic)) return null;
  const days: (readonly number[])[] = [];
  const watch = (world: World): void => {
    if (days.length * 24 > hourOf(world)) return;
    const values = readIndicators(world);
    while (days.length * 24 <= hourOf(world)) days.push(values);
  };
  try {
    const future = Future.begin(pack, logic, { ...playthrough, seed }, watch);
    const stopped = playthrough.decisions.find((label) => !future.choose(label)) ?? null;
    return future.isOdd ? null : { ending: future.page.ending, stopped, days };
  } catch {
    return null;
  }
}

function fullOutcome(pack: Pack, playthrough: Playthrough, seed: number): Outcome {
  const run = replay(pack, { ...playthrough, storyHash: pack.hash, seed });
  const days: (readonly number[])[] = [];
  for (const { hour, values } of run.turns.flatMap((turn) => turn.readings)) {
    while (days.length * 24 <= hour) days.push(values);
  }
  const ending = run.turns.at(-1)?.ending ?? null;
  return { ending, stopped: run.problem?.label ?? null, days };
}

function roundAll(shares: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, Math.round(share * 1000) / 1000]),
  );
}
