import { insides, type Outline, type OutlineNode } from './outline.ts';

/** A story as a Mermaid flowchart: knots as boxes, choices as the words on the arrows. */
export function graphText(outline: Outline): string {
  const lines = ['flowchart TD'];
  const ids = new Map(outline.flows.map(({ name }, index) => [name, `k${index}`]));
  for (const flow of outline.flows) {
    if (flow.isFunction) continue;
    const from = ids.get(flow.name) ?? '';
    const seen = new Set<string>();
    const arrow = (to: string, label: string | null) => {
      const target = ids.get(to) ?? (to === 'END' || to === 'DONE' ? 'end_' : null);
      const line = `  ${from} -->${label === null ? '' : `|${label}|`} ${target ?? ''}`;
      if (target !== null && !seen.has(line)) lines.push(line);
      seen.add(line);
    };
    lines.push(`  ${from}["${flow.name === '' ? 'start' : flow.name}"]`);
    if (flow.first !== null) arrow(flow.first, null);
    follow(flow.nodes, null, arrow);
  }
  if (lines.some((line) => line.endsWith(' end_'))) lines.push('  end_(["end"])');
  return lines.join('\n');
}

function follow(
  nodes: readonly OutlineNode[],
  label: string | null,
  arrow: (to: string, label: string | null) => void,
): void {
  for (const node of nodes) {
    if (node.kind === 'jump' && node.flow !== null) arrow(node.flow, label);
    const inner = node.kind === 'choice' ? (node.label ?? '…') : label;
    for (const list of insides(node)) follow(list, inner, arrow);
  }
}
