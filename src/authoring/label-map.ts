import type { Compiler } from 'inkjs/full';

/** What is used of a node of ink's parsed story. */
export interface ParsedNode {
  readonly typeName: string;
  readonly content: readonly ParsedNode[];
  readonly identifier?: { readonly name: string } | null;
}

interface ParsedChoice extends ParsedNode {
  readonly isInvisibleDefault: boolean;
  readonly containerForCounting: { readonly path: { toString(): string } } | null;
}

type ParsedStory = Compiler['parsedStory'];

/** Calls `visit` for every node under knots and at the top, with the knot or knot.stitch around it. */
export function walkParsed(
  story: ParsedStory,
  visit: (node: ParsedNode, flow: string) => void,
): void {
  descend(story, '', visit);
}

/** Where ink finds each labelled choice → knot(.stitch).label. */
export function labelsOf(story: ParsedStory): Record<string, string> {
  const labels: Record<string, string> = {};
  walkParsed(story, (node, flow) => {
    if (!isChoice(node) || node.isInvisibleDefault) return;
    const label = node.identifier?.name;
    const path = node.containerForCounting?.path.toString();
    if (label === undefined || path === undefined) return;
    labels[path] = flow === '' ? label : `${flow}.${label}`;
  });
  return labels;
}

/** Every knot and knot.stitch that is not a function, in file order. */
export function knotsOf(story: ParsedStory): string[] {
  const knots: string[] = [];
  walkParsed(story, (node, flow) => {
    if (isFlow(node) && !isFunction(node)) knots.push(flow);
  });
  return knots;
}

function descend(
  node: ParsedNode,
  flow: string,
  visit: (node: ParsedNode, flow: string) => void,
): void {
  const name = node.identifier?.name;
  const inner =
    isFlow(node) && name !== undefined ? (flow === '' ? name : `${flow}.${name}`) : flow;
  visit(node, inner);
  for (const child of node.content) descend(child, inner, visit);
}

function isChoice(node: ParsedNode): node is ParsedChoice {
  return node.typeName === 'Choice';
}

function isFlow(node: ParsedNode): boolean {
  return node.typeName === 'Knot' || node.typeName === 'Stitch' || node.typeName === 'Function';
}

function isFunction(node: ParsedNode): boolean {
  return node.typeName === 'Function';
}
