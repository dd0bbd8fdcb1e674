/** The knots of a story and what leads from one to another. */
export interface KnotGraph {
  readonly nodes: readonly {
    readonly name: string;
    readonly place: { readonly file: string; readonly line: number };
    readonly chapter: string | null;
  }[];
  readonly edges: readonly {
    readonly from: string;
    /** Null for the end. */
    readonly to: string | null;
    readonly choice: string | null;
    readonly place: { readonly file: string; readonly line: number };
  }[];
}
