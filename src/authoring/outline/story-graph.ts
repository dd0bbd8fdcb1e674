import { insides, visitNodes, type Flow, type Outline } from './outline.ts';
import type { GraphEdge, Place, StoryGraph } from '../../game/index.ts';

/** The two ways a story's graph names an end: where the story stops, or a thread does. */
const ends = new Set(['END', 'DONE']);

/** Reads the graph out of a compiled language of a story. Functions are no part of it. */
export function storyGraph(outline: Outline): StoryGraph {
  const flows = outline.flows.filter(({ isFunction }) => !isFunction);
  const known = new Set(flows.map(({ name }) => name));
  const edges = flows.flatMap((flow) => edgesOf(flow, known));
  const chapters = chaptersOf(flows, edges);
  const nodes = flows
    .filter(({ name, nodes }) => name !== '' || nodes.length > 0)
    .map(({ name, place }) => ({ name, place, chapter: chapters.get(name) ?? null }));
  return { nodes, edges };
}

function edgesOf(flow: Flow, known: ReadonlySet<string>): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (name: string, choice: string | null, place: Place): void => {
    if (!known.has(name) && !ends.has(name)) return;
    const to = ends.has(name) ? null : name;
    const key = JSON.stringify([to, choice]);
    if (!edges.has(key)) edges.set(key, { from: flow.name, to, choice, place });
  };
  const follow = (nodes: Flow['nodes'], choice: string | null): void => {
    let isLeft = false;
    for (const node of nodes) {
      if (node.kind === 'gather' || node.kind === 'choice') isLeft = false;
      // Nothing that stands behind a divert is read: ink itself puts an end behind the first text.
      if (isLeft) continue;
      if (node.kind === 'jump') {
        isLeft = node.how === 'divert';
        if (node.flow !== null) add(node.flow, choice, node.place);
        for (const target of node.value.targets) add(target, choice, node.place);
      }
      const inner = node.kind === 'choice' ? (node.label ?? '') : choice;
      for (const list of insides(node)) follow(list, inner);
    }
  };
  if (flow.first !== null) add(flow.first, null, flow.place);
  follow(flow.nodes, null);
  return [...edges.values()];
}

/** A knot without a chapter of its own belongs to that of the first way in. */
function chaptersOf(
  flows: readonly Flow[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, string> {
  const chapters = new Map<string, string>();
  for (const { name, nodes } of flows) {
    visitNodes(nodes, (node) => {
      const named = node.kind === 'tag' ? /^chapter:\s*(\S+)$/.exec(node.text)?.[1] : undefined;
      if (named !== undefined && !chapters.has(name)) chapters.set(name, named);
    });
  }
  const next = new Map<string, GraphEdge[]>();
  for (const edge of edges) next.set(edge.from, [...(next.get(edge.from) ?? []), edge]);
  const queue = [...chapters.keys()];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const { to } of next.get(name) ?? []) {
      if (to === null || chapters.has(to)) continue;
      chapters.set(to, chapters.get(name)!);
      queue.push(to);
    }
  }
  return chapters;
}
