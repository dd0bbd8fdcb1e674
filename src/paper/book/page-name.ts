import { writtenLabel } from '../../story/index.ts';
import type { Road, Visit } from './road.ts';

/**
 * The name of every page of some roads: the knot of its choices, and for the last pages their ending. Pages
 * that share a choice are one page. Where a knot has several, all but the first are told apart by the
 * first of their choices in order of the alphabet.
 */
export function pageNames(roads: readonly Road[]): (visit: Visit) => string {
  const parent = new Map<string, string>();
  const rootOf = (label: string): string => {
    const up = parent.get(label) ?? label;
    return up === label ? label : rootOf(up);
  };
  for (const { choices } of roads.flat()) {
    const [first, ...others] = choices.map(({ label }) => writtenLabel(label));
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      const [one, two] = [rootOf(first), rootOf(other)].sort();
      parent.set(two!, one!);
    }
  }
  const roots = [...new Set([...parent.keys()].map(rootOf))].sort();
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const root of roots) {
    const knot = root.split('.').slice(0, -1).join('.') || root;
    names.set(root, taken.has(knot) ? root : knot);
    taken.add(knot);
  }
  return ({ choices, ending }) => {
    const first = choices[0];
    if (first === undefined) return `ending:${ending ?? ''}`;
    return names.get(rootOf(writtenLabel(first.label))) ?? first.label;
  };
}
