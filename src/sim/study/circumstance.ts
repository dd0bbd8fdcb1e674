import { canonicalFacts, seedsFrom } from './fact.ts';
import { earlyFacts, measureFacts, strongestSchedules } from './fact-branch.ts';
import { partVerdict } from './fact-part.ts';
import type { Fact, FactPart } from './fact-part.ts';
import { fixedSettings } from './fixed-setting.ts';
import { isOwn, stampOf, stampProblems, wholeShard, type Shard, type Stamp } from './shard.ts';
import type { ParameterId } from '../world/parameter.ts';
import type { WorldDefinition } from '../world/world.ts';

/** One number that is otherwise than the tables have it. */
export interface Setting {
  /** A parameter or a fixed number. */
  readonly name: string;
  readonly value: number | readonly number[];
  /** What a fixed number was multiplied with, as far as its range goes. */
  readonly factor?: number | undefined;
}

/** A part of a statement that fails somewhere, its whole interval beyond what it needed. */
export interface TurnedPart {
  readonly fact: string;
  readonly name: string;
  readonly figure: number;
  /** The 95 % interval of the figure; null where it does not come from a sample. */
  readonly interval: readonly number[] | null;
  readonly threshold: string;
}

/** What the statements along the source's choices come to where some numbers are otherwise. */
export interface Circumstance {
  readonly settings: readonly Setting[];
  readonly turned: readonly TurnedPart[];
}

/** What is set otherwise: one number that a story may set, two of them, or one that is fixed. */
export const circumstanceKinds = ['one', 'pairs', 'fixed'] as const;

/** One of `circumstanceKinds`. */
export type CircumstanceKind = (typeof circumstanceKinds)[number];

/** What is tried, on which seeds. */
export interface CircumstanceSpec {
  readonly kind: CircumstanceKind;
  /** Seeds `first` and up judge; they judge only what has missed on the screened ones. */
  readonly seeds: number;
  readonly first: number;
  /** Seeds 1 and up that screen first; 0 judges everything. */
  readonly screened: number;
}

/** A part of the circumstances that a spec names, as far as they are measured. */
export interface CircumstancePart {
  readonly stamp: Stamp;
  readonly spec: CircumstanceSpec;
  /** Circumstances that were to be measured: more than `rows` where it was stopped. */
  readonly of: number;
  readonly rows: readonly (Circumstance & { readonly job: number })[];
}

/**
 * What a story may set and the source's choices leave as it is in the table, and the values it is tried
 * at: other kinds, and shares from one end to the other. The seats of the mirror table are left out: nobody
 * sits at it along the source's choices.
 */
export const circumstances: readonly (readonly [ParameterId, readonly number[]])[] = [
  ['open_access', [100, 90, 70, 60, 50, 40, 20, 0]],
  ['self_repair', [0, 15, 30, 100]],
  ['red_team', [50, 100]],
  ['model_size', [0, 2]],
  ['objective', [1, 2]],
  ['rivalry', [0, 60, 100]],
  ['witness', [50, 100]],
  ['circle', [1]],
];

/** The ends and the middle of each, for pairs. */
const ends: readonly (readonly [ParameterId, readonly number[]])[] = [
  ['open_access', [100, 50, 0]],
  ['self_repair', [0, 30, 100]],
  ['red_team', [50, 100]],
  ['model_size', [0, 2]],
  ['objective', [1, 2]],
  ['rivalry', [0, 60, 100]],
  ['witness', [50, 100]],
  ['circle', [1]],
  ['circle_isolation', [0, 50]],
  ['circle_paradigm', [1]],
];

/** Every circumstance of a kind; among the pairs each number stands alone as well, to be compared with. */
export function circumstancesOf(kind: CircumstanceKind): readonly (readonly Setting[])[] {
  if (kind === 'fixed') return fixedSettings().map((setting) => [setting]);
  const alone = settingsIn(kind === 'one' ? circumstances : ends);
  const ones = alone.map((setting) => [setting]);
  if (kind === 'one') return ones;
  const pairs = alone.flatMap((one, at) =>
    alone
      .slice(at + 1)
      .filter(({ name }) => name !== one.name)
      .map((other) => [one, other]),
  );
  return [...ones, ...pairs];
}

function settingsIn(table: typeof circumstances): readonly Setting[] {
  return table.flatMap(([name, values]) => values.map((value) => ({ name, value })));
}

/** The statements by the runs they share: F1 to F8, F9, and F10 with the schedules known to be strongest. */
const measured: readonly ((
  block: readonly number[],
  definition: WorldDefinition,
) => readonly Fact[])[] = [
  canonicalFacts,
  (block, definition) => [earlyFacts(block, definition)],
  (block, definition) => [measureFacts(block, definition, undefined, strongestSchedules)],
];

/**
 * What fails of all statements with these parameters: what misses on seeds 1 to `screened` is measured anew
 * on seeds that were not looked at, and stands only if its whole interval is beyond what it needed there.
 */
export function turnedParts(
  parameters: Readonly<Record<string, number>>,
  { seeds, first, screened }: CircumstanceSpec,
): readonly TurnedPart[] {
  const definition: WorldDefinition = { parameters };
  return measured.flatMap((measure) => {
    const missed = screened === 0 ? null : missing(measure(seedsFrom(1, screened), definition));
    if (missed?.size === 0) return [];
    return measure(seedsFrom(first, seeds), definition).flatMap(({ id, parts }) =>
      parts
        .filter((part) => missed?.has(keyOf(id, part)) !== false && partVerdict(part) === 'fails')
        .map(({ name, figure, interval, threshold }) => {
          return { fact: id, name, figure, interval: interval ?? null, threshold };
        }),
    );
  });
}

function missing(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ id, parts }) =>
      parts.filter(({ pass }) => !pass).map((part) => keyOf(id, part)),
    ),
  );
}

function keyOf(fact: string, { name }: Pick<FactPart, 'name'>): string {
  return `${fact} ${name}`;
}

/** The circumstances of a shard, with their place among all. */
export function circumstanceJobs(
  { kind }: CircumstanceSpec,
  shard: Shard = wholeShard,
): readonly { readonly job: number; readonly settings: readonly Setting[] }[] {
  return circumstancesOf(kind)
    .map((settings, job) => ({ job, settings }))
    .filter(({ job }) => isOwn(shard, job));
}

/** Measures one circumstance of parameters. */
export function measureCircumstance(
  { job, settings }: ReturnType<typeof circumstanceJobs>[number],
  spec: CircumstanceSpec,
): CircumstancePart['rows'][number] {
  const parameters = Object.fromEntries(settings.map(({ name, value }) => [name, Number(value)]));
  return { job, settings, turned: turnedParts(parameters, spec) };
}

/** What was measured of a shard. */
export function circumstancePart(
  spec: CircumstanceSpec,
  shard: Shard,
  rows: CircumstancePart['rows'],
): CircumstancePart {
  const sorted = rows.toSorted((a, b) => a.job - b.job);
  return {
    stamp: stampOf(spec, shard),
    spec,
    of: circumstanceJobs(spec, shard).length,
    rows: sorted,
  };
}

/** Joins the shards of one spec; throws a RangeError that says which do not fit. */
export function mergeCircumstances(parts: readonly CircumstancePart[]): CircumstancePart {
  const problems = stampProblems(parts.map(({ stamp }) => stamp));
  const [first] = parts;
  if (problems.length > 0 || first === undefined) throw new RangeError(problems.join('\n'));
  return circumstancePart(
    first.spec,
    wholeShard,
    parts.flatMap(({ rows }) => rows),
  );
}

/** What is told of a part: single numbers, and of two together what neither turns alone. */
export function toldCircumstances({ stamp, spec, of, rows }: CircumstancePart) {
  const ones = new Map(
    rows
      .filter(({ settings }) => settings.length === 1)
      .map(({ settings, turned }) => [nameOf(settings[0]!), turned]),
  );
  const alone = (settings: readonly Setting[]): ReadonlySet<string> =>
    new Set(
      settings.flatMap((each) =>
        (ones.get(nameOf(each)) ?? []).map((part) => keyOf(part.fact, part)),
      ),
    );
  const told = rows.map(({ settings, turned }) => {
    if (settings.length === 1) return { settings, turned };
    const known = alone(settings);
    return { settings, turned: turned.filter((part) => !known.has(keyOf(part.fact, part))) };
  });
  const isShown = ({ settings, turned }: Circumstance): boolean =>
    spec.kind === 'one' || (turned.length > 0 && (spec.kind === 'fixed' || settings.length === 2));
  return {
    stamp,
    ...spec,
    of,
    measured: rows.length,
    clean: told.filter(({ turned }) => turned.length === 0).length,
    rows: told.filter(isShown),
  };
}

function nameOf({ name, value }: Setting): string {
  return `${name} ${[value].flat().join(' ')}`;
}
