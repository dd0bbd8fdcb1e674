import type { ChoiceNode, GatherNode, OutlineNode } from './outline.ts';

/** A choice as it stands in the file: what follows it is not yet inside it. */
export interface Opened {
  readonly kind: 'opened';
  readonly choice: ChoiceNode;
  /** Number of stars or pluses. */
  readonly depth: number;
}

/** A gather as it stands in the file. */
export interface Closed {
  readonly kind: 'closed';
  readonly gather: GatherNode;
  /** Number of dashes. */
  readonly depth: number;
}

export type WeavePart = OutlineNode | Opened | Closed;

/** Puts what follows each choice inside it, as the stars and dashes of the file say. */
export function weave(parts: readonly WeavePart[]): OutlineNode[] {
  const root: OutlineNode[] = [];
  const open: { depth: number; body: OutlineNode[] }[] = [];
  for (const part of parts) {
    if (part.kind !== 'opened' && part.kind !== 'closed') {
      (open.at(-1)?.body ?? root).push(part);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= part.depth) open.pop();
    const outer = open.at(-1)?.body ?? root;
    if (part.kind === 'closed') outer.push(part.gather);
    else {
      const body = [...part.choice.body];
      outer.push({ ...part.choice, body });
      open.push({ depth: part.depth, body });
    }
  }
  return root;
}
