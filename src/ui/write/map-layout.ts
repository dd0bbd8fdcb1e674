import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { GraphEdge, GraphNode, StoryGraph } from '../../authoring/index.ts';

/** Sizes in the map's own units. */
const size = { letter: 7.2, node: 30, pad: 18, head: 26, gap: 28 } as const;

/** Ways within a chapter up to which each has a say in where its knots stand; the time grows much faster. */
const most = 150;

/** A knot with its middle. */
export interface PlacedNode extends GraphNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The knots of one chapter in a frame of their own. */
export interface PlacedChapter {
  readonly chapter: string | null;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A story's graph with a place for everything. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly chapters: readonly PlacedChapter[];
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** One for each two knots, with all that leads from one to the other. */
  readonly edges: readonly {
    readonly from: PlacedNode;
    readonly to: PlacedNode;
    readonly all: readonly GraphEdge[];
  }[];
}

/**
 * Lays the chapters out one below the other in their order, each for itself; `start` is what the first
 * text is called.
 */
export function mapLayout(
  { nodes, edges }: StoryGraph,
  order: readonly string[],
  start: string,
): MapLayout {
  const placed = new Map<string, PlacedNode>();
  const chapters: PlacedChapter[] = [];
  let top = 0;
  for (const chapter of new Set([null, ...order, ...nodes.map((node) => node.chapter)])) {
    const mine = nodes.filter((node) => node.chapter === chapter);
    if (mine.length === 0) continue;
    const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
      .setGraph({ nodesep: 14, ranksep: 34 })
      .setDefaultEdgeLabel(() => ({}));
    for (const { name } of mine) {
      const width = Math.max(4, (name || start).length) * size.letter + size.pad;
      graph.setNode(idOf(name), { width, height: size.node });
    }
    const ways = waysWithin(mine, edges);
    for (const [from, to] of ways.length > most ? firstWays(mine, ways) : ways) {
      graph.setEdge(idOf(from), idOf(to));
    }
    layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    for (const node of mine) {
      const { x = 0, y = 0, width, height } = graph.node(idOf(node.name));
      const at = { x: x + size.pad, y: y + top + size.head };
      placed.set(node.name, { ...node, ...at, width, height });
    }
    const whole = { width: width + 2 * size.pad, height: height + size.head + size.pad };
    chapters.push({ chapter, y: top, ...whole });
    top += whole.height + size.gap;
  }
  return {
    width: Math.max(1, ...chapters.map(({ width }) => width)),
    height: Math.max(1, top - size.gap),
    chapters,
    nodes: placed,
    edges: pairs(edges, placed),
  };
}

/** The layout takes an empty name for none. */
function idOf(name: string): string {
  return `knot ${name}`;
}

type Way = readonly [from: string, to: string];

/** Each two knots of a chapter of which one leads to the other, once. */
function waysWithin(mine: readonly GraphNode[], edges: readonly GraphEdge[]): readonly Way[] {
  const names = new Set(mine.map(({ name }) => name));
  const ways = new Map<string, Way>();
  for (const { from, to } of edges) {
    if (to === null || from === to || !names.has(from) || !names.has(to)) continue;
    ways.set(`${from} ${to}`, [from, to]);
  }
  return [...ways.values()];
}

/** To each knot the way that comes to it first, counted in steps from the knots that nothing leads to. */
function firstWays(mine: readonly GraphNode[], ways: readonly Way[]): readonly Way[] {
  const onward = new Map<string, Way[]>();
  for (const way of ways) onward.set(way[0], [...(onward.get(way[0]) ?? []), way]);
  const reached = new Set<string>();
  const led = new Set(ways.map(([, to]) => to));
  const first: Way[] = [];
  const names = mine.map(({ name }) => name);
  for (const begin of [...names.filter((name) => !led.has(name)), ...names]) {
    if (reached.has(begin)) continue;
    reached.add(begin);
    const waiting = [begin];
    for (const from of waiting) {
      for (const way of onward.get(from) ?? []) {
        if (reached.has(way[1])) continue;
        reached.add(way[1]);
        first.push(way);
        waiting.push(way[1]);
      }
    }
  }
  return first;
}

function pairs(edges: readonly GraphEdge[], placed: MapLayout['nodes']): MapLayout['edges'] {
  const found = new Map<string, { from: PlacedNode; to: PlacedNode; all: GraphEdge[] }>();
  for (const edge of edges) {
    const from = placed.get(edge.from);
    const to = edge.to === null ? undefined : placed.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from.name} ${to.name}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { from, to, all: [edge] });
    else known.all.push(edge);
  }
  return [...found.values()];
}
