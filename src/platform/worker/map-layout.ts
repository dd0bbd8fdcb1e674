import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { KnotBox, KnotLayout, KnotsToPlace } from '../../app/index.ts';

/** Sizes in the map's own units. */
const size = { letter: 7.2, node: 30, pad: 18, head: 26, gap: 28 } as const;

/** Ways within a chapter up to which each has a say in where its knots stand; the time grows much faster. */
const most = 150;

/**
 * Lays the chapters out one below the other in their order, each for itself. Knots stand below what
 * leads to them, and no two on one place.
 */
export function mapLayout({ knots, ways, order, start }: KnotsToPlace): KnotLayout {
  const placed = new Map<string, KnotBox>();
  const chapters: KnotLayout['chapters'][number][] = [];
  let top = 0;
  for (const chapter of new Set([null, ...order, ...knots.map((knot) => knot.chapter)])) {
    const mine = knots.filter((knot) => knot.chapter === chapter).map(({ name }) => name);
    if (mine.length === 0) continue;
    const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
      .setGraph({ nodesep: 14, ranksep: 34 })
      .setDefaultEdgeLabel(() => ({}));
    for (const name of mine) {
      const width = Math.max(4, (name || start).length) * size.letter + size.pad;
      graph.setNode(idOf(name), { width, height: size.node });
    }
    const own = new Set(mine);
    const inner = ways.filter(([from, to]) => own.has(from) && own.has(to));
    for (const [from, to] of inner.length > most ? firstWays(mine, inner) : inner) {
      graph.setEdge(idOf(from), idOf(to));
    }
    layout(graph);
    const { width = 0, height = 0 } = graph.graph();
    for (const name of mine) {
      const { x = 0, y = 0, width, height } = graph.node(idOf(name));
      placed.set(name, { x: x + size.pad, y: y + top + size.head, width, height });
    }
    const whole = { width: width + 2 * size.pad, height: height + size.head + size.pad };
    chapters.push({ chapter, y: top, ...whole });
    top += whole.height + size.gap;
  }
  return {
    width: Math.max(1, ...chapters.map(({ width }) => width)),
    height: Math.max(1, top - size.gap),
    chapters,
    knots: placed,
  };
}

/** The layout takes an empty name for none. */
function idOf(name: string): string {
  return `knot ${name}`;
}

type Way = readonly [from: string, to: string];

/** To each knot the way that comes to it first, counted in steps from the knots that nothing leads to. */
function firstWays(names: readonly string[], ways: readonly Way[]): readonly Way[] {
  const onward = new Map<string, Way[]>();
  for (const way of ways) onward.set(way[0], [...(onward.get(way[0]) ?? []), way]);
  const reached = new Set<string>();
  const led = new Set(ways.map(([, to]) => to));
  const first: Way[] = [];
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
