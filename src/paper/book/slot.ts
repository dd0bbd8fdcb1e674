import { decided, learnTree, type Notes, type Tree } from './tree.ts';

/** A place on a page where one of several passages stands, or none. */
export interface Slot {
  /** Its passages, as most often met. */
  readonly texts: readonly string[];
  /** Outcomes are indices of `texts`, or empty for none. */
  readonly tree: Tree;
}

/** Numbers in a passage change from world to world; what stands around them tells passages apart. */
export function shapeOf(text: string): string {
  return text.replace(/\d[\d.,\u202f\u00a0 ]*\d|\d/g, '#');
}

/** A passage is not worth more questions in a row. */
const asked = 2;

interface Seen {
  readonly shape: string;
  readonly texts: Map<string, number>;
  readonly visits: Set<number>;
  /** Sum of its places on the page, 0 at the top and 1 at the foot. */
  place: number;
}

/**
 * Lays the passages of all visits to a page over one another: passages that were never met together and
 * stand one after the other share a slot, in the order of their mean place.
 */
export function slotsOf(
  visits: readonly (readonly string[])[],
  notes: readonly Notes[],
): readonly Slot[] {
  const seen = new Map<string, Seen>();
  visits.forEach((passages, visit) => {
    passages.forEach((text, index) => {
      const shape = shapeOf(text);
      const known = seen.get(shape) ?? newlySeen(shape);
      seen.set(shape, known);
      known.texts.set(text, (known.texts.get(text) ?? 0) + 1);
      if (known.visits.has(visit)) return;
      known.visits.add(visit);
      known.place += passages.length === 1 ? 0 : index / (passages.length - 1);
    });
  });
  const ordered = [...seen.values()].sort(
    (a, b) => a.place / a.visits.size - b.place / b.visits.size || (a.shape < b.shape ? -1 : 1),
  );
  const groups: Seen[][] = [];
  for (const one of ordered) {
    const last = groups.at(-1);
    const isApart = last?.every(({ visits: met }) =>
      [...met].every((visit) => !one.visits.has(visit)),
    );
    if (isApart === true) last?.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => {
    const outcomes = visits.map((_, visit) => {
      const index = group.findIndex(({ visits: met }) => met.has(visit));
      return index < 0 ? '' : String(index);
    });
    return {
      texts: group.map(({ texts }) => commonest(texts)),
      tree: decided(learnTree({ notes, outcomes }, asked)),
    };
  });
}

function newlySeen(shape: string): Seen {
  return { shape, texts: new Map(), visits: new Set(), place: 0 };
}

/** What was met most often; the first in order where two were met as often. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
