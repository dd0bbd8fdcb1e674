import { constants } from '../world/constant.ts';
import { measures } from '../world/measure.ts';
import { parameters } from '../world/parameter.ts';
import { worldVersion } from '../world/world.ts';

/** One of several equal parts of a computation: the jobs with number ≡ index − 1 modulo `of`. */
export interface Shard {
  /** 1 … `of`. */
  readonly index: number;
  readonly of: number;
}

/** What a part says of itself, so that parts of different computations are never added up. */
export interface Stamp extends Shard {
  /** `specHash` of what was asked for and of every number of the model. */
  readonly spec: string;
  /** The version of the model that computed it. */
  readonly world: number;
}

/** The whole in one part. */
export const wholeShard: Shard = { index: 1, of: 1 };

/** Whether a job, counted from 0, belongs to a part. */
export function isOwn({ index, of }: Shard, job: number): boolean {
  return job % of === index - 1;
}

/** The stamp of a part of what was asked for. */
export function stampOf(spec: unknown, { index, of }: Shard): Stamp {
  return { index, of, spec: specHash([spec, numbers()]), world: worldVersion };
}

/** Every number a part was computed with: who changes one in the tables gets parts that add up among themselves only. */
export function numbers(): readonly unknown[] {
  return [
    constants.map(({ id, value }) => [id, value]),
    parameters.map(({ id, default: value }) => [id, value]),
    measures,
  ];
}

/** Sixteen hex digits that differ as soon as what was asked for differs; the order of fields counts. */
export function specHash(spec: unknown): string {
  const text = JSON.stringify(spec);
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Why parts cannot be added up, one sentence each, naming the part by its place in the list; empty
 * when every part of one computation is there exactly once.
 */
export function stampProblems(stamps: readonly Stamp[]): readonly string[] {
  const [first] = stamps;
  if (first === undefined) return ['there is no part to merge'];
  const problems: string[] = [];
  const seen = new Map<number, number>();
  stamps.forEach((stamp, place) => {
    const name = `part ${place + 1} (shard ${stamp.index}/${stamp.of})`;
    if (stamp.spec !== first.spec) {
      problems.push(`${name} is of another computation: spec ${stamp.spec}, not ${first.spec}`);
    } else if (stamp.world !== first.world) {
      problems.push(`${name} is of model version ${stamp.world}, not ${first.world}`);
    } else if (stamp.of !== first.of) {
      problems.push(`${name} is one of ${stamp.of} parts, not of ${first.of}`);
    } else if (seen.has(stamp.index)) {
      problems.push(`${name} is there twice, first as part ${seen.get(stamp.index)! + 1}`);
    } else {
      seen.set(stamp.index, place);
    }
  });
  if (problems.length > 0) return problems;
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((at) => !seen.has(at));
  return missing.length === 0
    ? []
    : [`missing: shard ${missing.map((at) => `${at}/${first.of}`).join(', ')}`];
}
