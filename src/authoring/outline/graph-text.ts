import type { Outline } from './outline.ts';
import { storyGraph } from './story-graph.ts';

/** A story as a Mermaid flowchart: knots as boxes, choices as the words on the arrows. */
export function graphText(outline: Outline): string {
  const { nodes, edges } = storyGraph(outline);
  const ids = new Map(nodes.map(({ name }, index) => [name, `k${index}`]));
  const lines = nodes.flatMap(({ name }) => [
    `  ${ids.get(name)!}["${name === '' ? 'start' : name}"]`,
    ...edges
      .filter(({ from }) => from === name)
      .map(({ to, choice }) => {
        const word = choice === null ? '' : `|${choice === '' ? '…' : choice}|`;
        return `  ${ids.get(name)!} -->${word} ${to === null ? 'end_' : ids.get(to)!}`;
      }),
  ]);
  const end = edges.some(({ to }) => to === null) ? ['  end_(["end"])'] : [];
  return ['flowchart TD', ...lines, ...end].join('\n');
}
