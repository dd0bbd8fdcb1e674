import type { StoryGraph } from '../../game/index.ts';
import type { KnotLayout, KnotsToPlace, PlaceKnots } from './knot-layout.ts';
import { Source } from '../source.ts';

/** Where the knots of a story stand on its map while it is written; found again only when its graph changes. */
export class DraftMap extends Source {
  #key = '';
  #layout: KnotLayout | null = null;
  #state: 'placing' | 'placed' | 'failed' = 'placing';

  /** Without `place` there is no map. */
  constructor(readonly place: PlaceKnots | undefined) {
    super();
  }

  /** The last one found, which stands until the next; null before the first. */
  get layout(): KnotLayout | null {
    return this.#layout;
  }

  get state(): 'placing' | 'placed' | 'failed' {
    return this.#state;
  }

  /** Resolves when the places of this graph are known, or cannot be; at once where nothing has changed. */
  async show(graph: StoryGraph, order: readonly string[], start: string): Promise<void> {
    const asked = knotsToPlace(graph, order, start);
    const key = JSON.stringify(asked);
    if (key === this.#key) return;
    this.#key = key;
    const show = (layout: KnotLayout | null): void => {
      // What was asked for meanwhile is what is wanted.
      if (key !== this.#key) return;
      this.#layout = layout ?? this.#layout;
      this.#state = layout === null ? 'failed' : 'placed';
      // What failed is tried again when it is asked for again.
      if (layout === null) this.#key = '';
      this.changed();
    };
    this.#state = 'placing';
    this.changed();
    await (this.place?.(asked) ?? Promise.resolve(null)).then(show, () => show(null));
  }
}

/** What of a graph has a say in where its knots stand. */
function knotsToPlace(
  { nodes, edges }: StoryGraph,
  order: readonly string[],
  start: string,
): KnotsToPlace {
  return {
    knots: nodes.map(({ name, chapter }) => ({ name, chapter })),
    ways: knotWays({ nodes, edges }),
    order,
    start,
  };
}

/** Each two knots of which one leads to the other, once. */
export function knotWays({ nodes, edges }: StoryGraph): readonly (readonly [string, string])[] {
  const names = new Set(nodes.map(({ name }) => name));
  const ways = new Map<string, readonly [string, string]>();
  for (const { from, to } of edges) {
    if (to === null || from === to || !names.has(from) || !names.has(to)) continue;
    ways.set(`${from} ${to}`, [from, to]);
  }
  return [...ways.values()];
}
