import type { AuthoringProblem } from '../../game/index.ts';
import type { InkMemory, KeptFile, KeptFlow } from './ink-memory.ts';
import { faceOf, pointsOf, stubOf } from './kept-flow.ts';
import { knotsIn, type Labelled } from './label-map.ts';
import type { Flow, Outline } from '../outline/outline.ts';
import { flowNameOf, outerFlows, type ParsedNode } from '../outline/parsed-node.ts';
import type { ParsedInk } from './story-face.ts';
import type { Step } from './watched-compiler.ts';

/** All that was made of one language of a story without an error. */
export interface MadeInk extends ParsedInk {
  readonly entry: string;
  readonly faces: readonly string[];
  readonly outline: Outline;
  /** Choices by the outermost flow they stand in; those before the first under an empty name. */
  readonly labels: ReadonlyMap<string, readonly Labelled[]>;
  /** What ink made of each flow. */
  readonly named: Readonly<Record<string, unknown>>;
}

/** Hears what ink says while it compiles, and puts together what to remember of it. */
export class MemoryMaker {
  readonly #parsing: AuthoringProblem[] = [];
  readonly #said = { made: new Said(), resolved: new Said() };

  whileParsed(problem: AuthoringProblem): void {
    this.#parsing.push(problem);
  }

  of(flow: string, step: Step, problem: AuthoringProblem): void {
    this.#said[step].add(flow, problem);
  }

  memory(made: MadeInk): InkMemory {
    const outlines = grouped(made.outline.flows);
    const byFile = new Map<string, ParsedNode[]>();
    for (const flow of outerFlows(made.parsed)) {
      const path = made.pathOf(flow);
      const known = byFile.get(path);
      if (known === undefined) byFile.set(path, [flow]);
      else known.push(flow);
    }
    const files = new Map<string, KeptFile>();
    for (const [path, own] of byFile) {
      const text = made.source.get(path) ?? '';
      const lines = text.split('\n');
      const sorted = own.toSorted((one, other) => startOf(one) - startOf(other));
      const kept = sorted.flatMap((flow, at) => {
        const name = flowNameOf(flow);
        const known = made.known.get(name);
        if (known !== undefined) return [known];
        const end = sorted[at + 1] === undefined ? lines.length : startOf(sorted[at + 1]!);
        const one = this.#keep(flow, path, lines.slice(startOf(flow), end), outlines, made);
        return one === null ? [] : [one];
      });
      files.set(path, { text, flows: kept });
    }
    return { entry: made.entry, files, faces: made.faces };
  }

  #keep(
    flow: ParsedNode,
    path: string,
    lines: readonly string[],
    outlines: ReadonlyMap<string, readonly Flow[]>,
    made: MadeInk,
  ): KeptFlow | null {
    const name = flowNameOf(flow);
    const start = startOf(flow);
    const isInside = ({ file, line }: AuthoringProblem) =>
      file === path && line > start && line <= start + lines.length;
    const stub = stubOf(flow, lines, start);
    const isClosed = made.reaches.get(name)?.declared.length === 0;
    if (stub === null || !isClosed || this.#parsing.some(isInside)) return null;
    const points = pointsOf(flow);
    return {
      ...{ name, start, length: lines.length, stub, points, face: faceOf(flow, points) },
      json: made.named[name],
      told: {
        flows: outlines.get(name) ?? [],
        labels: made.labels.get(name) ?? [],
        knots: knotsIn(flow),
        made: this.#said.made.of(name),
        resolved: this.#said.resolved.of(name),
      },
    };
  }
}

/** What was said of each flow. */
class Said {
  readonly #problems = new Map<string, AuthoringProblem[]>();

  add(flow: string, problem: AuthoringProblem): void {
    const known = this.#problems.get(flow);
    if (known === undefined) this.#problems.set(flow, [problem]);
    else known.push(problem);
  }

  of(flow: string): AuthoringProblem[] {
    return this.#problems.get(flow) ?? [];
  }
}

/** The line a flow begins on, from 0. */
function startOf(flow: ParsedNode): number {
  return (flow.debugMetadata?.startLineNumber ?? 1) - 1;
}

/** Each outermost flow with its stitches. */
function grouped(flows: readonly Flow[]): ReadonlyMap<string, readonly Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const name = flow.name.split('.')[0] ?? '';
    const group = groups.get(name) ?? [];
    group.push(flow);
    groups.set(name, group);
  }
  return groups;
}
