import type { AuthoringProblem } from '../../game/index.ts';
import { deadFlows } from './check-flow.ts';
import { problemAt } from '../codes.ts';
import { KnownValues } from './known-value.ts';
import {
  insides,
  type ChoiceNode,
  type Flow,
  type Outline,
  type OutlineNode,
} from '../outline/outline.ts';
import { told, type Said } from '../said.ts';
import { keyOfChoice, WayWalk, type Edge, type Rest, type Spot, type WayOn } from './way-on.ts';

const nowhere: WayOn = { halts: false, stops: false, returns: false };

/** What is told of circles, and the flows that are in them. */
export interface Circles {
  readonly problems: readonly AuthoringProblem[];
  readonly flows: ReadonlySet<string>;
}

/** Finds texts that run on for ever whatever the reader does, and calls that never come back. */
export function checkCircles(outline: Outline): Circles {
  const finder = new CircleFinder(outline);
  const dead = new Set(deadFlows(outline).map(({ name }) => name));
  const problems: AuthoringProblem[] = [];
  const flows = new Set<string>();
  for (const spot of finder.spots) {
    if (dead.has(spot.flow.name) || !finder.isEndless(spot)) continue;
    const circle = finder.circle(spot);
    if (circle === null) continue;
    for (const { to } of circle) flows.add(to.split('/')[0] ?? '');
    const last = circle.at(-1)!;
    const isCalled = circle.some(({ how }) => how !== 'divert');
    const place = { ...last.place, line: Math.max(1, last.place.line) };
    problems.push(problemAt(isCalled ? 'RW077' : 'RW065', place, sentenceOf(circle, finder)));
  }
  return { problems, flows };
}

function sentenceOf(circle: readonly Edge[], finder: CircleFinder): Said {
  const name = finder.nameOf(circle.at(-1)!.to);
  if (circle.some(({ how }) => how === 'call'))
    return told`${name} calls itself and never returns.`;
  if (circle.some(({ how }) => how === 'tunnel')) {
    return told`${name} leads through itself as a tunnel and never comes back.`;
  }
  return told`Here the text comes back to ${name} for ever, without a choice or an end on the way.`;
}

/** Works out for every spot of a story what its text may come to. */
class CircleFinder {
  readonly spots: readonly Spot[];
  readonly #byKey: ReadonlyMap<string, Spot>;
  readonly #ways = new Map<string, WayOn>();
  /** Spots that have asked for another one, by its key. */
  readonly #askers = new Map<string, Set<string>>();
  /** Spots whose way was gone. */
  readonly #gone = new Set<string>();
  readonly #known: KnownValues;
  readonly #functions: ReadonlySet<string>;

  constructor(outline: Outline) {
    this.#known = new KnownValues(outline);
    this.#functions = new Set(
      outline.flows.filter(({ isFunction }) => isFunction).map(({ name }) => name),
    );
    this.spots = outline.flows.flatMap(spotsOf);
    this.#byKey = new Map(this.spots.map((spot) => [spot.key, spot]));
    this.#settle();
  }

  isEndless({ key, flow }: Spot): boolean {
    const way = this.#ways.get(key)!;
    return !way.returns && (flow.isFunction || !way.halts);
  }

  /**
   * The way from a spot round and round, without what leads into it; null where it comes to none, or to one
   * that was given before.
   */
  circle(spot: Spot): readonly Edge[] | null {
    const edges: Edge[] = [];
    /** Each spot on the way → how many lie before it. */
    const seen = new Map<string, number>();
    for (let at: Spot | undefined = spot; at !== undefined && !this.#gone.has(at.key);) {
      this.#gone.add(at.key);
      seen.set(at.key, edges.length);
      const edge: Edge | null = this.#walk(at).blocked;
      if (edge === null) return null;
      edges.push(edge);
      const from = seen.get(edge.to);
      if (from !== undefined) return edges.slice(from);
      at = this.#byKey.get(edge.to);
    }
    return null;
  }

  /** A spot as authors know it. */
  nameOf(key: string): Said {
    const { flow, isTop, place } = this.#byKey.get(key)!;
    if (isTop) return flow.name === '' ? told`the beginning` : told`“${flow.name}”`;
    const label = key.startsWith(`${flow.name}/`) ? key.slice(flow.name.length + 1) : '';
    return label === '' ? told`line ${place.line}` : told`“${label}”`;
  }

  #settle(): void {
    const waiting = new Set(this.spots.map(({ key }) => key).toReversed());
    for (const key of waiting) {
      waiting.delete(key);
      const before = this.#ways.get(key) ?? nowhere;
      const after = this.#walk(this.#byKey.get(key)!).wayOn;
      this.#ways.set(key, after);
      const isNew =
        before.halts !== after.halts ||
        before.stops !== after.stops ||
        before.returns !== after.returns;
      // Whatever is added while a set is gone through comes up at its end.
      if (isNew) for (const asker of this.#askers.get(key) ?? []) waiting.add(asker);
    }
  }

  #walk(spot: Spot): WayWalk {
    return new WayWalk(spot, {
      known: this.#known,
      functions: this.#functions,
      wayOn: (key) => {
        if (!this.#byKey.has(key)) return undefined;
        const askers = this.#askers.get(key) ?? new Set();
        this.#askers.set(key, askers.add(spot.key));
        return this.#ways.get(key) ?? nowhere;
      },
    });
  }
}

/** The top of a flow, what follows each of its choices, and its labels. */
function spotsOf(flow: Flow): readonly Spot[] {
  const { name, place, nodes } = flow;
  const spots: Spot[] = [
    { key: name, flow, rest: { nodes, at: 0, next: null }, isTop: true, place },
  ];
  const choice = (node: ChoiceNode, index: number, after: Rest | null): void => {
    const rest = { nodes: node.body, at: 0, next: after };
    const one = { flow, rest, isTop: false, place: node.place };
    spots.push({ ...one, key: keyOfChoice(node, index) });
    if (node.label !== null) spots.push({ ...one, key: `${name}/${node.label}` });
  };
  const collect = (list: readonly OutlineNode[], next: Rest | null): void => {
    let after = next;
    for (let index = list.length - 1; index >= 0; index -= 1) {
      const node = list[index]!;
      if (node.kind === 'gather') {
        after = { nodes: list, at: index, next };
        const spot = { flow, rest: after, isTop: false, place: node.place };
        if (node.label !== null) spots.push({ ...spot, key: `${name}/${node.label}` });
      }
      if (node.kind === 'choice') choice(node, index, after);
      const rest = node.kind === 'choice' ? after : { nodes: list, at: index + 1, next };
      for (const inner of insides(node)) collect(inner, rest);
    }
  };
  collect(nodes, null);
  return spots;
}
