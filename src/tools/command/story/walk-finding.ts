import type { GraphEdge, Language, Place } from '../../../game/index.ts';
import {
  deadFlows,
  pathOfProblem,
  storyGraph,
  visitNodes,
  type Compiled,
  type Outline,
} from '../../../authoring/index.ts';
import { shorterWay, type WalkReport, type Way } from '../../../futures/index.ts';

/** Knots and choices met by a smaller share of the playthroughs are rare. */
const rareShare = 1 / 200;

/** Something many playthroughs met seldom or never. */
export interface Finding {
  /**
   * `dead` is a knot nothing leads to, `not-met` one that no playthrough came to, `never-offered` a
   * choice that no page offered although its knot was met, `never-taken` one that was offered and left
   * by chance, `rare` what fewer than one playthrough in 200 met.
   */
  readonly kind: 'dead' | 'not-met' | 'never-offered' | 'never-taken' | 'rare';
  readonly what: 'knot' | 'choice';
  /** The knot, or the knot of the choice. */
  readonly knot: string;
  /** A knot's name or a choice's label. */
  readonly name: string;
  readonly file: string;
  /** Counted from 1; 0 when unknown. */
  readonly line: number;
  /** Playthroughs that came to the knot, or to which the choice was offered. */
  readonly count: number;
  /** The shortest way to it; of what was never met, to the nearest page it may follow. Null where there is none. */
  readonly way: Way | null;
}

/** A problem of a walk with the place in the story's files it belongs to. */
export type PlacedProblem = WalkReport['problems'][number] & Place;

/** What a walk met seldom or never, in the order of the files. */
export function walkFindings(
  { runs, visits, choices }: WalkReport,
  { outline, places }: Compiled,
): readonly Finding[] {
  if (outline === null) return [];
  const countOf = (knot: string) => (Object.hasOwn(visits, knot) ? visits[knot]! : 0);
  const isRare = (count: number) => count < runs * rareShare;
  const dead = new Set(deadFlows(outline).map(({ name }) => name));
  const { nodes, edges } = storyGraph(outline);
  const ways = waysByKnot(choices);
  const inKnot = new Map<string, string[]>();
  for (const label of places.keys()) {
    const knot = knotOf(label);
    inKnot.set(knot, [...(inKnot.get(knot) ?? []), label]);
  }
  return nodes.flatMap(({ name: knot, place }): Finding[] => {
    const count = countOf(knot);
    const whole = { what: 'knot', knot, name: knot, ...place, count } as const;
    if (dead.has(knot)) return [{ ...whole, kind: 'dead', way: null }];
    const way = ways.get(knot) ?? wayBefore(knot, edges, choices, ways);
    if (count === 0 && knot !== '') return [{ ...whole, kind: 'not-met', way }];
    if (isRare(count) && knot !== '') return [{ ...whole, kind: 'rare', way }];
    return (inKnot.get(knot) ?? []).flatMap((name): Finding[] => {
      const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
      const one = { what: 'choice', knot, name, ...places.get(name)! } as const;
      if (known === undefined) return [{ ...one, kind: 'never-offered', count: 0, way }];
      const { offered, taken, way: there } = known;
      if (isRare(offered)) return [{ ...one, kind: 'rare', count: offered, way: there }];
      if (taken === 0) return [{ ...one, kind: 'never-taken', count: offered, way: there }];
      return [];
    });
  });
}

/**
 * Each problem with its place: the cue that is broken, the line at which ink stood, or the choice behind
 * which it happened, in the files of the language read. `placeOf` finds the line of a path of ink’s.
 */
export function placedProblems(
  { problems }: WalkReport,
  compiled: Readonly<Partial<Record<Language, Compiled>>>,
  placeOf: (path: string, language: Language) => Place | null = () => null,
): readonly PlacedProblem[] {
  return problems.map((problem) => {
    // A language was read, so it was compiled.
    const { outline, places, files } = compiled[problem.language]!;
    const start = { file: files[0] ?? '', line: 1 };
    const last = problem.decisions.at(-1)?.replace(/#\d+$/, '');
    const choice = last === undefined ? undefined : places.get(last);
    const cue = problem.kind === 'presumption' ? cueOf(problem.message, outline) : null;
    const path = pathOfProblem(problem.message, problem.at);
    const at = path === null ? null : placeOf(path, problem.language);
    return { ...problem, ...(cue ?? at ?? choice ?? start) };
  });
}

function cueOf(message: string, outline: Outline | null): Place | null {
  let found: Place | null = null;
  for (const { nodes } of outline?.flows ?? []) {
    visitNodes(nodes, (node) => {
      if (found !== null || node.kind !== 'tag') return;
      const value = /^presumes:\s*(.+)$/.exec(node.text)?.[1];
      const parts = value?.split(',').map((part) => part.trim()) ?? [];
      if (parts.some((part) => message.includes(`“${part}”`))) found = node.place;
    });
  }
  return found;
}

function knotOf(label: string): string {
  return label.split('.').slice(0, -1).join('.');
}

function waysByKnot(choices: WalkReport['choices']): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const [label, { way }] of Object.entries(choices)) {
    const knot = knotOf(label);
    const known = ways.get(knot);
    ways.set(knot, known === undefined ? way : shorterWay(way, known));
  }
  return ways;
}

/** The shortest way to a knot without choices of its own, or to the page before one nobody met. */
function wayBefore(
  knot: string,
  edges: readonly GraphEdge[],
  choices: WalkReport['choices'],
  ways: ReadonlyMap<string, Way>,
): Way | null {
  const seen = new Set([knot]);
  for (let level = [knot]; level.length > 0;) {
    const before = edges.filter(({ from, to }) => to !== null && level.includes(to) && from !== to);
    const found = before.flatMap(({ from, choice }) => {
      const label = from === '' ? (choice ?? '') : `${from}.${choice ?? ''}`;
      const way = Object.hasOwn(choices, label) ? choices[label]!.way : ways.get(from);
      if (way === undefined) return [];
      return [Object.hasOwn(choices, label) ? taking(way, label) : way];
    });
    if (found.length > 0) return found.reduce(shorterWay);
    level = [...new Set(before.map(({ from }) => from))].filter((from) => !seen.has(from));
    for (const one of level) seen.add(one);
  }
  return null;
}

function taking(way: Way, label: string): Way {
  return { ...way, decisions: [...way.decisions, label] };
}
