/** Where something stands in a story's files. */
export interface Place {
  /** Path inside the story's folder, e.g. `en/03-morning-after.ink`. */
  readonly file: string;
  /** Counted from 1; 0 when unknown. */
  readonly line: number;
}

/** A knot, a stitch (as `knot.stitch`), or the text before the first knot (no name). */
export interface GraphNode {
  readonly name: string;
  readonly place: Place;
  /** The chapter it belongs to: its own, or that of the way in; null before the first. */
  readonly chapter: string | null;
}

/** What leads from one node to another. */
export interface GraphEdge {
  readonly from: string;
  /** A node's name, or null for the end of the story. */
  readonly to: string | null;
  /** The choice that leads there, as written; empty for one without a label, null where there is none. */
  readonly choice: string | null;
  readonly place: Place;
}

/** A story's knots and what leads from one to another, each edge once. */
export interface StoryGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
