/** Ink's own output, parsed. */
type InkJson = Record<string, unknown>;

/**
 * Takes away the `done` that ink puts behind the whole of a story's beginning. Text and choices of the
 * beginning have one of their own wherever they come to their end; this one is met only where a page has
 * choices and offers none of them. In a knot that is text that runs out, and so it is here.
 */
export function withoutSilentEnd(ink: InkJson): InkJson {
  const { root } = ink;
  if (Array.isArray(root) && root.length > 2 && root.at(-2) === 'done') {
    return { ...ink, root: root.toSpliced(-2, 1) };
  }
  return ink;
}
