import type { KeptPoint } from './ink-memory.ts';
import { flowNameOf, isFlow, walkParsed, type ParsedNode } from '../outline/parsed-node.ts';

/** What declares a name that every flow can see. */
const declaring: readonly string[] = ['VAR', 'CONST', 'LIST', 'EXTERNAL', 'IncludedFile'];

/** What in a flow has an effect beyond it. */
export interface Reach {
  /** Declarations of names that every flow can see, and files it includes. */
  readonly declared: readonly ParsedNode[];
  /** Whether it hands on a flow as a value: ink counts such a flow in a way of its own. */
  readonly handsOn: boolean;
  /** Whether a tag it begins is not ended in it: ink reads on with it in what follows. */
  readonly isOpen: boolean;
}

/** Looks through everything inside a node, which ink must not have made anything of yet. */
export function reachOf(node: ParsedNode): Reach {
  const declared: ParsedNode[] = [];
  let handsOn = false;
  let openTags = 0;
  walkParsed(node, (inner) => {
    handsOn ||= inner.typeName === 'DivertTarget';
    if (inner.typeName === 'Tag') openTags += inner.isStart === true ? 1 : -1;
    if (declaring.includes(inner.typeName)) declared.push(inner);
  });
  return { declared, handsOn, isOpen: openTags !== 0 };
}

/** The points of a flow and its stitches that others can ask for, once ink has made it. */
export function pointsOf(flow: ParsedNode): ReadonlyMap<string, readonly KeptPoint[]> {
  const points = new Map<string, readonly KeptPoint[]>();
  for (const one of [flow, ...flow.content.filter(isFlow)]) {
    const named = weaveOf(one)?.namedWeavePoints ?? new Map<string, ParsedNode>();
    points.set(
      flowNameOf(one),
      [...named].map(([name, node]) => ({ kind: node.typeName, name, path: node.runtimePath! })),
    );
  }
  return points;
}

/** All that another flow can ask of this one: its names, parameters, stitches and points. */
export function faceOf(
  flow: ParsedNode,
  points: ReadonlyMap<string, readonly KeptPoint[]>,
): string {
  const parts = [flow, ...flow.content.filter(isFlow)].map((one) => [
    one.typeName,
    flowNameOf(one),
    (one.args ?? []).map((arg) => [arg.identifier?.name, arg.isByReference, arg.isDivertTarget]),
    (points.get(flowNameOf(one)) ?? []).map(({ kind, name, path }) => [
      kind,
      name,
      path.toString(),
    ]),
  ]);
  return JSON.stringify(parts);
}

/** The outermost weave of a flow; undefined where a knot has nothing but stitches. */
export function weaveOf(flow: ParsedNode): ParsedNode | undefined {
  return flow.content.find(({ typeName }) => typeName === 'Weave');
}

/**
 * As many lines as a flow has (`lines`, in a file from line `start`, counted from 0) that declare the same
 * names and parameters and say nothing; null where there is no room for them.
 */
export function stubOf(
  flow: ParsedNode,
  lines: readonly string[],
  start: number,
): readonly string[] | null {
  const stub = lines.map(() => '');
  const taken = new Set<number>();
  for (const one of [flow, ...flow.content.filter(isFlow)]) {
    const at = (one.debugMetadata?.startLineNumber ?? 0) - 1 - start;
    const isDeclared = (one === flow ? /^\s*={2,}/ : /^\s*=(?!=)/).test(lines[at] ?? '');
    if (!isDeclared || taken.has(at)) return null;
    stub[at] = lines[at]!;
    taken.add(at);
    if (weaveOf(one) === undefined) continue;
    if (at + 1 >= lines.length || taken.has(at + 1)) return null;
    stub[at + 1] = one.typeName === 'Function' ? '~ return' : '-> DONE';
    taken.add(at + 1);
  }
  return stub;
}
