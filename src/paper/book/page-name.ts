import { ownValue, type PageNumbers, type Turn } from '../../game/index.ts';
import { writtenLabel } from '../../story/index.ts';
import type { Road, Visit } from './road.ts';

/**
 * The number a page of the story has in the book; null where it cannot be told by the page alone, as
 * where a knot has several pages and none of them is named for a choice that is offered here.
 */
export function bookNumberOf(
  { page, ending }: Pick<Turn, 'page' | 'ending'>,
  numbers: PageNumbers,
): number | null {
  const labels = page.choices.map(({ label }) => writtenLabel(label)).sort();
  if (labels.length === 0) return ownValue(numbers, `ending:${ending ?? ''}`) ?? null;
  const own = labels.find((label) => ownValue(numbers, label) !== undefined);
  if (own !== undefined) return numbers[own] ?? null;
  const knots = labels.map((label) => label.split('.').slice(0, -1).join('.'));
  const knot = knots.find((one) => ownValue(numbers, one) !== undefined);
  const isOne = !Object.keys(numbers).some((name) => name.startsWith(`${knot}.`));
  return knot !== undefined && isOne ? (numbers[knot] ?? null) : null;
}

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
