import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { noList } from '../../game/index.ts';
import { constants, indicators, longestAdvance, nearestName, parameters } from '../../sim/index.ts';
import type { SweepDecisions, SweepResult, SweepSpec } from '../../sim/index.ts';
import { UsageError } from './command-line.ts';
import { loadSave } from './load-story.ts';
import { issueLines, readChecked, readJson, stampSchema, wholeFrom } from './sim-shard.ts';

const mostPoints = 100_000;
const highestSeed = 2_147_483_647;
const known = indicators.map(({ id }) => id);

const indicatorName = v.pipe(
  v.string('must be the name of an indicator'),
  v.check(
    (name) => known.includes(name),
    (issue) => unknown('indicator', issue.input, known),
  ),
);

const parameterValues = v.pipe(
  v.record(
    v.string(),
    v.pipe(v.array(v.number('must be a number'), 'must be a list of numbers'), v.minLength(1)),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const message of Object.entries(dataset.value).flatMap(valueProblems)) {
      addIssue({ message });
    }
  }),
);

function valueProblems([name, values]: readonly [string, readonly number[]]): readonly string[] {
  const found = parameters.find(({ id }) => id === name);
  if (found === undefined) {
    if (constants.some(({ id }) => id === name)) {
      return [`${name} is a fixed number, the same in every world; a sweep varies parameters only`];
    }
    return [
      unknown(
        'parameter',
        name,
        parameters.map(({ id }) => id),
      ),
    ];
  }
  const [low, high] = found.range;
  const said = `must be ${found.whole ? 'a whole number' : 'a number'} from ${low} to ${high}`;
  return values
    .filter((value) => !(value >= low && value <= high && (!found.whole || value % 1 === 0)))
    .map((value) => `${name} ${value}: ${said}`);
}

function unknown(what: string, name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return `there is no ${what} “${name}”${near === null ? '' : `; the nearest is ${near}`}`;
}

const decisionsSchema = v.strictObject({ story: v.string(), decisions: v.array(v.string()) });

const specSchema = v.pipe(
  noList,
  v.strictObject({
    seeds: v.optional(wholeFrom(1, 10_000), 100),
    first: v.optional(wholeFrom(1, highestSeed), 1),
    hours: v.optional(wholeFrom(6, longestAdvance), 4800),
    every: v.optional(
      v.pipe(
        wholeFrom(0, longestAdvance),
        v.check((value) => value % 6 === 0, 'must be a multiple of six hours'),
      ),
      0,
    ),
    parameters: v.optional(parameterValues, {}),
    indicators: v.optional(v.pipe(v.array(indicatorName), v.minLength(1)), ['copies', 'services']),
    quantiles: v.optional(v.array(wholeFrom(0, 100)), [5, 50, 95]),
    scenario: v.optional(
      v.union(
        [v.picklist(['canonical', 'none']), decisionsSchema],
        'must be "canonical", "none" or { "story": …, "decisions": […] }',
      ),
    ),
    decisions: v.optional(v.string('must be the name of a save file')),
  }),
  v.check(
    (spec) => spec.decisions === undefined || spec.scenario === undefined,
    'has both a scenario and decisions; one is enough',
  ),
  v.check(
    ({ first, seeds }) => first + seeds - 1 <= highestSeed,
    `the last seed must not lie above ${highestSeed}`,
  ),
  v.check((spec) => pointsOf(spec.parameters) <= mostPoints, `has more than ${mostPoints} points`),
);

function pointsOf(values: Readonly<Record<string, readonly number[]>>): number {
  return Object.values(values).reduce((count, list) => count * list.length, 1);
}

/** A sweep as it stands in a file, checked, or every wrong value with its place and what is permitted. */
export function sweepOf(
  value: unknown,
):
  | { readonly ok: true; readonly sweep: v.InferOutput<typeof specSchema> }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const checked = v.safeParse(specSchema, value);
  return checked.success
    ? { ok: true, sweep: checked.output }
    : { ok: false, problems: issueLines(checked.issues) };
}

/** Reads a sweep from a file; a UsageError names every wrong value. */
export function readSweepSpec(file: string): SweepSpec {
  const read = sweepOf(readJson(file));
  if (!read.ok) throw new UsageError([`${file}:`, ...read.problems].join('\n  '));
  const { decisions, scenario, ...rest } = read.sweep;
  if (decisions === undefined) return { ...rest, scenario: scenario ?? 'canonical' };
  return { ...rest, scenario: decisionsOf(join(dirname(file), decisions)) };
}

function decisionsOf(file: string): SweepDecisions {
  const { story, decisions } = loadSave(file);
  return { story, decisions };
}

const resultSchema = v.object({
  stamp: stampSchema,
  spec: v.strictObject({
    seeds: wholeFrom(1, 10_000),
    first: wholeFrom(1, highestSeed),
    hours: wholeFrom(6, longestAdvance),
    every: wholeFrom(0, longestAdvance),
    parameters: parameterValues,
    indicators: v.array(indicatorName),
    quantiles: v.array(wholeFrom(0, 100)),
    scenario: v.union([v.picklist(['canonical', 'none']), decisionsSchema]),
  }),
  runs: v.array(
    v.strictObject({
      point: wholeFrom(0, mostPoints),
      seed: wholeFrom(1, highestSeed),
      stopped: v.nullable(v.string()),
      values: v.array(
        v.array(v.nullable(v.pipe(v.number(), v.minValue(0, 'must not be below 0')))),
      ),
    }),
  ),
});

/** Reads what `sweep --json` printed; a UsageError names every wrong value and its place. */
export function readSweepResult(file: string): SweepResult {
  return readChecked(file, resultSchema);
}
