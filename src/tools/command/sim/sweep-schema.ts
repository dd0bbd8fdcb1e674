import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { texts as numbers } from '../../../../locales/en/number.ts';
import { noList } from '../../../game/index.ts';
import {
  brokenLimit,
  constants,
  defaultParameters,
  fixedNumber,
  highestSeed,
  indicators,
  isOfFit,
  isOneWhole,
  longestAdvance,
  nearestName,
  parameters,
} from '../../../sim/index.ts';
import type { SweepDecisions, SweepResult, SweepSpec } from '../../../sim/index.ts';
import { UsageError } from '../command-line.ts';
import { loadSave } from '../load-story.ts';
import {
  issueLines,
  readChecked,
  readJson,
  shapeOf,
  someOf,
  stampSchema,
  wholeFrom,
} from './shard.ts';

const mostPoints = 100_000;
const known = indicators.map(({ id }) => id);

const indicatorName = v.pipe(
  v.string('must be the name of an indicator'),
  v.check(
    (name) => known.includes(name),
    (issue) => unknown('indicator', issue.input, known),
  ),
);

const parameterValues = v.pipe(
  noList,
  // A record would leave out names that every object answers to.
  v.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null,
    'must be an object of parameters, each with a list of numbers',
  ),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const input = dataset.value;
    const checked: Record<string, readonly number[]> = {};
    let fits = true;
    for (const [key, value] of Object.entries(input)) {
      const values = numbersOf(value);
      const problems = valueProblems(key, value, values);
      for (const { at, message } of problems) {
        const place: v.ObjectPathItem = { type: 'object', origin: 'value', input, key, value };
        const inside = at === null || values === null ? [] : [itemOf(values, at)];
        const found = inside.length === 0 ? value : inside[0]!.value;
        addIssue({ message, input: found, path: [place, ...inside] });
        fits = false;
      }
      if (values !== null && problems.length === 0) checked[key] = values.map(Number);
    }
    return fits ? checked : NEVER;
  }),
);

function numbersOf(value: unknown): unknown[] | null {
  return Array.isArray(value) ? (value as unknown[]) : null;
}

function itemOf(input: unknown[], key: number): v.ArrayPathItem {
  return { type: 'array', origin: 'value', input, key, value: input[key] };
}

/** What is wrong with the values of one name: as a whole, or at one place of the list. */
function valueProblems(
  name: string,
  value: unknown,
  values: readonly unknown[] | null,
): readonly { readonly at: number | null; readonly message: string }[] {
  const found = variedOf(name);
  if (typeof found === 'string') return [{ at: null, message: found }];
  const { range, whole, usual } = found;
  const [low, high] = range;
  const bounds = `from ${low} to ${high}`;
  if (values === null || values.length === 0) {
    const kind = whole ? 'whole numbers' : 'numbers';
    const example = typeof value === 'number' ? value : usual;
    return [{ at: null, message: `must be a list of ${kind} ${bounds}, such as [${example}]` }];
  }
  const message = `must be ${whole ? 'a whole number' : 'a number'} ${bounds}`;
  const fits = (each: unknown): boolean =>
    typeof each === 'number' && each >= low && each <= high && (!whole || each % 1 === 0);
  return values.flatMap((each, at) => {
    if (!fits(each)) return [{ at, message }];
    return values.indexOf(each) < at ? [{ at, message: 'is there twice' }] : [];
  });
}

/** What a sweep may do with a number of the model. */
interface Varied {
  readonly range: readonly [number, number];
  readonly whole: boolean;
  readonly usual: number;
}

/** Units of fixed numbers that only count in whole. */
const wholeUnits = ['lineages', 'behaviours', 'draws', 'rounds', 'bin', 'bins', 'classes'];

/** The parameter or fixed number of this name, or why a sweep cannot vary it. */
function variedOf(name: string): Varied | string {
  const parameter = parameters.find(({ id }) => id === name);
  if (parameter !== undefined) return { ...parameter, usual: parameter.default };
  const found = fixedNumber(name);
  if (found === null) return notVaried(name);
  const { definition, at } = found;
  const { id, range, unit, source } = definition;
  const usual = [definition.value].flat()[at ?? 0]!;
  if (isOfFit(id)) {
    return 'cannot vary: it shapes the fit to the published games, whose result a world reads as it is kept';
  }
  if (range[0] === range[1]) {
    const reasons: Readonly<Record<string, string>> = numbers.reasons;
    const why = reasons[id] === undefined ? source : `${source}: ${reasons[id]}`;
    return `cannot vary: it is ${usual} ${unit} in every world (${why})`;
  }
  if (isOneWhole(definition)) {
    return `cannot vary alone: the numbers of ${id} are parts of one whole and come to 1`;
  }
  return { range, whole: wholeUnits.includes(unit), usual };
}

/** Why a name is neither a parameter nor one fixed number. */
function notVaried(name: string): string {
  const several = constants.find(({ id }) => id === name || name.startsWith(`${id}.`));
  if (several === undefined) {
    const names = [...parameters, ...constants].map(({ id }) => id);
    return unknown('parameter', name, names);
  }
  const { id, value } = several;
  if (typeof value === 'number') return `is one number; its name is ${id}`;
  return `stands for ${value.length} numbers; name one of them: ${id}.1 to ${id}.${value.length}`;
}

function unknown(what: string, name: string, names: readonly string[]): string {
  const near = nearestName(name, names);
  return `there is no ${what} “${name}”${near === null ? '' : `; the nearest is ${near}`}`;
}

const decisionsSchema = v.strictObject({ story: v.string(), decisions: v.array(v.string()) });
const indicatorNames = v.pipe(
  someOf(indicatorName, 'must be a list of names of indicators'),
  v.checkItems((name, at, names) => names.indexOf(name) === at, 'is there twice'),
);
const percents = v.pipe(
  v.array(wholeFrom(0, 100), 'must be a list of whole numbers from 0 to 100'),
  v.checkItems((percent, at, all) => all.indexOf(percent) === at, 'is there twice'),
);

/** A world moves by ticks. */
const inTicks = v.check((hours: number) => hours % 6 === 0, 'must be a multiple of six hours');

const specSchema = v.pipe(
  noList,
  shapeOf({
    seeds: v.optional(wholeFrom(1, 10_000), 100),
    first: v.optional(wholeFrom(1, highestSeed), 1),
    hours: v.optional(v.pipe(wholeFrom(6, longestAdvance), inTicks), 4800),
    every: v.optional(v.pipe(wholeFrom(0, longestAdvance), inTicks), 0),
    parameters: v.optional(parameterValues, {}),
    indicators: v.optional(indicatorNames, ['copies', 'services']),
    quantiles: v.optional(percents, [5, 50, 95]),
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
    'scenario and decisions: both are there, and one is enough',
  ),
  v.check(
    ({ first, seeds }) => first + seeds - 1 <= highestSeed,
    ({ input: { first, seeds } }) =>
      `first ${first} and seeds ${seeds}: the last seed, ${first + seeds - 1}, must not lie above ${highestSeed}`,
  ),
  v.check(
    (spec) => pointsOf(spec.parameters) <= mostPoints,
    ({ input }) =>
      `parameters: ${pointsOf(input.parameters)} combinations; there may be ${mostPoints} at most`,
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const message = sharedProblem(dataset.value.parameters);
    if (message !== null) addIssue({ message });
  }),
);

/** What is wrong with the combination of highest values where parameters share one whole; null if nothing. */
function sharedProblem(values: Readonly<Record<string, readonly number[]>>): string | null {
  const highest = Object.entries(values).map(([id, list]) => [id, Math.max(...list)] as const);
  const broken = brokenLimit({ ...defaultParameters, ...Object.fromEntries(highest) });
  if (broken === null) return null;
  const { parameters: names, sum, most } = broken;
  return `parameters ${names.join(', ')}: together they come to ${sum}, and may come to ${most} at most`;
}

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
  spec: shapeOf({
    seeds: wholeFrom(1, 10_000),
    first: wholeFrom(1, highestSeed),
    hours: wholeFrom(6, longestAdvance),
    every: wholeFrom(0, longestAdvance),
    parameters: parameterValues,
    indicators: indicatorNames,
    quantiles: percents,
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
