import type { OutlineNode } from '../outline/outline.ts';

/** Words of a text: runs of signs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/**
 * Words these nodes show at the least: the shortest of alternatives, a printed value as one. Choices
 * do not count.
 */
export function shortestWords(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((total, node) => {
    switch (node.kind) {
      case 'text':
        return total + countWords(node.text);
      case 'print':
        return total + 1;
      case 'condition': {
        const isOpen = node.branches.every(({ condition }) => condition !== null);
        if (isOpen) return total;
        return total + Math.min(...node.branches.map(({ body }) => shortestWords(body)));
      }
      case 'sequence':
        return total + Math.min(...node.parts.map(shortestWords));
      default:
        return total;
    }
  }, 0);
}
