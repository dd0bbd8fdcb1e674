import type { AuthoringProblem } from '../../game/index.ts';
import type { Labelled } from './label-map.ts';
import type { Flow } from '../outline/outline.ts';

/** A labelled choice or gather of a flow, as other flows may ask for it. */
export interface KeptPoint {
  readonly kind: string;
  readonly name: string;
  /** Ink's path object: where the point is found in the compiled story. */
  readonly path: { toString(): string };
}

/** A knot or function of a compiled language, and all that was made of it. */
export interface KeptFlow {
  readonly name: string;
  /** Its first line, from 0, and how many lines there are up to the next flow. */
  readonly start: number;
  readonly length: number;
  /** As many lines that declare the same names and parameters, and say nothing. */
  readonly stub: readonly string[];
  /** All that another flow can ask of it, in one spelling. */
  readonly face: string;
  /** Its points by the flow they stand in: itself or one of its stitches. */
  readonly points: ReadonlyMap<string, readonly KeptPoint[]>;
  /** What ink made of it. */
  readonly json: unknown;
  readonly told: KeptFacts;
}

/** What was told of a flow with places in its file; they move when lines are put in before it. */
export interface KeptFacts {
  readonly flows: readonly Flow[];
  readonly labels: readonly Labelled[];
  readonly knots: readonly string[];
  /** What ink said while it made the flow, and while it looked for all that the flow leads to. */
  readonly made: readonly AuthoringProblem[];
  readonly resolved: readonly AuthoringProblem[];
}

/** A file as it was last compiled. */
export interface KeptFile {
  readonly text: string;
  /** Those of its flows that may stand for themselves, in their order. */
  readonly flows: readonly KeptFlow[];
}

/** A language of a story as it was last compiled. */
export interface InkMemory {
  readonly entry: string;
  readonly files: ReadonlyMap<string, KeptFile>;
  /** What flows can ask of everything outside them, each part in one spelling. */
  readonly faces: readonly string[];
}

/** A file's text with stubs for the flows that are known, each on the lines it has now. */
export interface Mixed {
  readonly text: string;
  readonly known: readonly KeptFlow[];
}

/**
 * Puts stubs in the place of all flows of a file that are as they were. A flow ends where the line that
 * declares the next one begins, and ink reads over no such line; only a comment over several lines does.
 */
export function mix(last: KeptFile | undefined, text: string): Mixed {
  if (last === undefined || text.includes('/*')) return { text, known: [] };
  const lines = text.split('\n');
  const old = text === last.text ? lines : last.text.split('\n');
  const added = lines.length - old.length;
  const most = Math.min(lines.length, old.length);
  let before = 0;
  while (before < most && lines[before] === old[before]) before += 1;
  let after = 0;
  while (after < most - before && lines.at(-1 - after) === old.at(-1 - after)) after += 1;
  const firstAfter = old.length - after;
  const known: KeptFlow[] = [];
  for (const flow of last.flows) {
    const isBefore = old === lines || flow.start + flow.length < before;
    const isAfter = !isBefore && flow.start >= firstAfter;
    if (!isBefore && !isAfter) continue;
    const now = isBefore ? flow : moved(flow, added);
    lines.splice(now.start, now.length, ...now.stub);
    known.push(now);
  }
  return { text: lines.join('\n'), known };
}

/** The same flow some lines farther down. */
function moved(flow: KeptFlow, by: number): KeptFlow {
  if (by === 0) return flow;
  return { ...flow, start: flow.start + by, told: withLines(flow.told, by) };
}

/** A copy of a plain value with every line in it moved. */
function withLines<Value>(value: Value, by: number): Value {
  const copy = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(copy);
    const entries = Object.entries(part).map(([key, inner]) => [
      key,
      key === 'line' && typeof inner === 'number' ? inner + by : copy(inner),
    ]);
    return Object.fromEntries(entries);
  };
  // The copy has the shape of what it was made from.
  return copy(value) as Value;
}
