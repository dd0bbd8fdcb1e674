import { flowNameOf, isFlow, rootOf, type ParsedNode, type ParsedStory } from './parsed-node.ts';

/** Where ink finds each labelled choice → knot(.stitch).label. */
export function labelsOf(story: ParsedStory): Record<string, string> {
  const labels: Record<string, string> = {};
  walk(rootOf(story), (node) => {
    if (node.typeName !== 'Choice' || node.isInvisibleDefault === true) return;
    const label = node.identifier?.name;
    const path = node.containerForCounting?.path.toString();
    if (label === undefined || path === undefined) return;
    const flow = flowNameOf(node);
    labels[path] = flow === '' ? label : `${flow}.${label}`;
  });
  return labels;
}

/** Every knot and knot.stitch that is not a function, in file order. */
export function knotsOf(story: ParsedStory): string[] {
  const knots: string[] = [];
  walk(rootOf(story), (node) => {
    if (isFlow(node) && node.typeName !== 'Function') knots.push(flowNameOf(node));
  });
  return knots;
}

function walk(node: ParsedNode, visit: (node: ParsedNode) => void): void {
  visit(node);
  for (const child of node.content) walk(child, visit);
}
