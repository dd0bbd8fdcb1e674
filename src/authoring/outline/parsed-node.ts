import type { Compiler } from 'inkjs/full';

export type ParsedStory = Compiler['parsedStory'];

interface Named {
  readonly name: string;
}

/**
 * A node of ink's parsed story. Its classes are not exported, so a node is known by `typeName`, and
 * the fields here are those that some kind of node has.
 */
export interface ParsedNode {
  readonly typeName: string;
  readonly content: readonly ParsedNode[];
  readonly parent?: ParsedNode | null;
  readonly debugMetadata?: {
    readonly fileName: string | null;
    readonly startLineNumber: number;
    readonly endLineNumber: number;
  } | null;
  readonly hasOwnDebugMetadata?: boolean;
  readonly identifier?: Named | null;
  readonly name?: string | null;
  readonly text?: string;
  readonly isStart?: boolean;
  readonly isInvisibleDefault?: boolean;
  readonly onceOnly?: boolean;
  readonly indentationDepth?: number;
  readonly condition?: ParsedNode | null;
  readonly startContent?: ParsedNode | null;
  readonly choiceOnlyContent?: ParsedNode | null;
  readonly innerContent?: ParsedNode | null;
  readonly containerForCounting?: { readonly path: { toString(): string } } | null;
  readonly initialCondition?: ParsedNode | null;
  readonly branches?: readonly ParsedNode[];
  readonly ownExpression?: ParsedNode | null;
  readonly isElse?: boolean;
  readonly sequenceElements?: readonly ParsedNode[];
  readonly target?: { readonly dotSeparatedComponents: string } | null;
  readonly targetContent?: ParsedNode | null;
  readonly isTunnel?: boolean;
  readonly isThread?: boolean;
  readonly isEnd?: boolean;
  readonly isDone?: boolean;
  readonly divertAfter?: ParsedNode | null;
  readonly divert?: ParsedNode;
  readonly args?: readonly ParsedNode[];
  /** Of EXTERNAL: what its parameters are called. */
  readonly argumentNames?: readonly string[];
  readonly shouldPopReturnedValue?: boolean;
  readonly variableIdentifier?: Named;
  readonly constantIdentifier?: Named;
  readonly varIdentifier?: Named | null;
  readonly isInc?: boolean;
  readonly expression?: ParsedNode | null;
  readonly returnedExpression?: ParsedNode | null;
  readonly opName?: string;
  readonly op?: string;
  readonly leftExpression?: ParsedNode;
  readonly rightExpression?: ParsedNode;
  readonly innerExpression?: ParsedNode;
  readonly subExpressions?: readonly ParsedNode[];
  readonly value?: number | boolean;
  readonly subtype?: string;
  readonly path?: readonly string[];
  readonly itemIdentifierList?: readonly Named[] | null;
  readonly isByReference?: boolean | null;
  readonly isDivertTarget?: boolean | null;
  /** Of a flow's outermost weave: its choices and gathers that have a label. */
  readonly namedWeavePoints?: ReadonlyMap<string, ParsedNode>;
  /** Where a labelled choice or gather is found once the story is made. */
  readonly runtimePath?: { toString(): string };
}

/** The root of a parsed story as a node. */
export function rootOf(story: ParsedStory): ParsedNode {
  // The declared classes hide most fields; at run time the root is such a node.
  return story as unknown as ParsedNode;
}

/** Whether the node is a knot, stitch or function. */
export function isFlow(node: ParsedNode): boolean {
  return node.typeName === 'Knot' || node.typeName === 'Stitch' || node.typeName === 'Function';
}

/** The name of the flow a node stands in (or is): `knot`, `knot.stitch`, or empty at the top. */
export function flowNameOf(node: ParsedNode): string {
  const names: string[] = [];
  for (let at: ParsedNode | null | undefined = node; at; at = at.parent) {
    if (isFlow(at) && at.identifier) names.unshift(at.identifier.name);
  }
  return names.join('.');
}

/** The flows that stand in no other: knots and functions. */
export function outerFlows(story: ParsedStory): readonly ParsedNode[] {
  return rootOf(story).content.filter(isFlow);
}

/** Calls `visit` for a node and everything inside it, in the order of the text. */
export function walkParsed(node: ParsedNode, visit: (node: ParsedNode) => void): void {
  visit(node);
  for (const child of node.content) walkParsed(child, visit);
}
