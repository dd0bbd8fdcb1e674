/** A knot's middle and size, in the map's own units. */
export interface KnotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place for every knot, chapter below chapter. */
export interface KnotLayout {
  readonly width: number;
  readonly height: number;
  /** A frame around the knots of each chapter; null before the first. */
  readonly chapters: readonly {
    readonly chapter: string | null;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly knots: ReadonlyMap<string, KnotBox>;
}

/** What is laid out, without the places in the text: they change with every line that is written. */
export interface KnotsToPlace {
  readonly knots: readonly { readonly name: string; readonly chapter: string | null }[];
  /** Each two knots of which one leads to the other, once. */
  readonly ways: readonly (readonly [from: string, to: string])[];
  /** Ids of the chapters in their order. */
  readonly order: readonly string[];
  /** What the text before the first knot is called. */
  readonly start: string;
}

/** Finds a place for every knot, beside the page; rejects where it cannot. */
export type PlaceKnots = (asked: KnotsToPlace) => Promise<KnotLayout>;
