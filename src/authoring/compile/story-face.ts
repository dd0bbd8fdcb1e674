import type { InkSource } from '../ink-file.ts';
import type { KeptFlow } from './ink-memory.ts';
import { faceOf, pointsOf, weaveOf, type Reach } from './kept-flow.ts';
import {
  flowNameOf,
  outerFlows,
  rootOf,
  type ParsedNode,
  type ParsedStory,
} from '../outline/parsed-node.ts';

/** A language of a story after ink has made its flows, whatever it then found wrong in them. */
export interface ParsedInk {
  readonly source: InkSource;
  /** Flows that were remembered already, by name. */
  readonly known: ReadonlyMap<string, KeptFlow>;
  readonly parsed: ParsedStory;
  readonly reaches: ReadonlyMap<string, Reach>;
  readonly pathOf: (node: ParsedNode) => string;
}

/**
 * All that the flows of a story can ask of each other and of what stands outside them, each part in one
 * spelling. Null where flows depend on each other in a way that none can be made without the others.
 */
export function facesOf(ink: ParsedInk): readonly string[] | null {
  const { known, parsed, reaches } = ink;
  if ([...reaches.values()].some(({ handsOn, isOpen }) => handsOn || isOpen)) return null;
  const outside = [declaredIn(ink), rootFace(parsed)].map((part) => JSON.stringify(part));
  const inside = outerFlows(parsed).map(
    (flow) => known.get(flowNameOf(flow))?.face ?? faceOf(flow, pointsOf(flow)),
  );
  return [...outside, ...inside];
}

/** The names that every flow can see, in their order; of constants, lists and externals as they are written. */
function declaredIn({ reaches, source, pathOf }: ParsedInk): readonly unknown[] {
  return [...reaches.values()].flatMap(({ declared }) =>
    declared.map((node) => {
      const { typeName, variableIdentifier, debugMetadata } = node;
      if (typeName === 'VAR') return [typeName, variableIdentifier?.name];
      const { startLineNumber = 1, endLineNumber = 1 } = debugMetadata ?? {};
      const lines = (source.get(pathOf(node)) ?? '').split('\n');
      return [typeName, lines.slice(startLineNumber - 1, endLineNumber)];
    }),
  );
}

/** The labels in the text before the first flow. */
function rootFace(parsed: ParsedStory): readonly unknown[] {
  const root = weaveOf(rootOf(parsed));
  return [...(root?.namedWeavePoints ?? [])].map(([name, node]) => [
    node.typeName,
    name,
    node.runtimePath?.toString(),
  ]);
}
