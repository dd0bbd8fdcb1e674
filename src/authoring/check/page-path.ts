import type { Place } from '../../game/index.ts';
import type { Flow, Outline, OutlineNode } from '../outline/outline.ts';
import { insides } from '../outline/outline.ts';
import { countWords, shortestWords } from './word-count.ts';

/** One way a page can go on from some place to its end. */
export interface PagePath {
  /** What it ends with: choices, `-> END`, a circle, the end of a text that goes on elsewhere. */
  readonly end: 'choices' | 'end' | 'circle' | 'open' | 'unknown';
  /** Words no reader of it can get below. */
  readonly words: number;
  /** Endings it names for certain. */
  readonly endings: number;
  /** The last flow entered and where it begins. */
  readonly flow: string;
  readonly place: Place;
}

/** A page as it begins: at the top of the story or after a choice. */
export interface PageStart {
  /** The label that leads to it; null at the top of the story. */
  readonly label: string | null;
  readonly place: Place;
  readonly paths: readonly PagePath[];
}

/** A path still being walked. */
interface Open {
  readonly words: number;
  readonly endings: number;
  readonly hasChoices: boolean;
}

interface Walked {
  readonly done: readonly PagePath[];
  readonly open: Open | null;
}

/** Most flows a page is followed through where its end is not known from the end backwards. */
const deepest = 500;

const start: Open = { words: 0, endings: 0, hasChoices: false };

/** Follows every page of a story from its beginning to the choices or the end it comes to. */
export function pagesOf(outline: Outline): PageStart[] {
  const walk = new PageWalk(outline);
  walk.begin(outline);
  const top = outline.flows.find(({ name }) => name === '');
  if (top !== undefined) walk.pages.push({ label: null, place: top.place, paths: walk.enter(top) });
  for (const flow of outline.flows) {
    if (!flow.isFunction) walk.collect(flow, flow.nodes, () => []);
  }
  return walk.pages;
}

/** What is known of a story's flows while its pages are gone through. */
class PageWalk {
  readonly pages: PageStart[] = [];
  readonly #flows: ReadonlyMap<string, Flow>;
  readonly #known = new Map<string, readonly PagePath[]>();
  /** Flows that are entered and not left again. */
  readonly #walking = new Set<string>();

  constructor({ flows }: Outline) {
    this.#flows = new Map(flows.map((flow) => [flow.name, flow]));
  }

  /** Goes through what is in no circle from the ends backwards, so that no way is too long to be followed. */
  begin({ flows }: Outline): void {
    const before = new Map<string, Flow[]>();
    const open = new Map<Flow, number>();
    for (const flow of flows) {
      const next = [...passesTo(flow.nodes), flow.first ?? ''];
      const names = new Set(next.filter((name) => name !== '' && this.#flows.has(name)));
      open.set(flow, names.size);
      for (const name of names) {
        const known = before.get(name);
        if (known === undefined) before.set(name, [flow]);
        else known.push(flow);
      }
    }
    const ready = flows.filter((flow) => open.get(flow) === 0);
    for (const flow of ready) {
      this.enter(flow);
      for (const one of before.get(flow.name) ?? []) {
        const left = open.get(one)! - 1;
        open.set(one, left);
        if (left === 0) ready.push(one);
      }
    }
  }

  /** Every way from the top of a flow. */
  enter(flow: Flow): readonly PagePath[] {
    const before = this.#known.get(flow.name);
    if (before !== undefined) return before;
    const here = { flow: flow.name, place: flow.place };
    if (this.#walking.has(flow.name)) return [{ end: 'circle', words: 0, endings: 0, ...here }];
    if (this.#walking.size > deepest) return [{ end: 'unknown', words: 0, endings: 0, ...here }];
    this.#walking.add(flow.name);
    const walked = this.#walk(flow, flow.nodes, start);
    const first = flow.first === null ? undefined : this.#flows.get(flow.first);
    const rest =
      walked.open === null || first === undefined ? null : after(walked.open, this.enter(first));
    const paths = merge([...walked.done, ...(rest ?? this.#close(walked.open, flow))]);
    this.#walking.delete(flow.name);
    // Inside a circle the answer is incomplete, so only whole answers are kept.
    if (this.#walking.size === 0 || paths.every(({ end }) => end !== 'circle'))
      this.#known.set(flow.name, paths);
    return paths;
  }

  #close(open: Open | null, flow: Flow): PagePath[] {
    if (open === null) return [];
    const { words, endings, hasChoices } = open;
    const end = hasChoices ? 'choices' : 'open';
    return [{ end, words, endings, flow: flow.name, place: flow.place }];
  }

  #walk(flow: Flow, nodes: readonly OutlineNode[], from: Open): Walked {
    const done: PagePath[] = [];
    let open: Open | null = from;
    for (const node of nodes) {
      if (open === null) break;
      if (node.kind === 'gather' && open.hasChoices) {
        done.push(...this.#close(open, flow));
        open = null;
        break;
      }
      const walked: Walked = this.#pass(flow, node, open);
      done.push(...walked.done);
      open = walked.open;
    }
    return { done, open };
  }

  #pass(flow: Flow, node: OutlineNode, open: Open): Walked {
    const on = (words: number): Walked => ({
      done: [],
      open: { ...open, words: open.words + words },
    });
    switch (node.kind) {
      case 'text':
        return on(countWords(node.text));
      case 'print':
        return on(1);
      case 'tag':
        return /^ending\s*:/.test(node.text)
          ? { done: [], open: { ...open, endings: open.endings + 1 } }
          : on(0);
      case 'choice':
        return node.fallback ? on(0) : { done: [], open: { ...open, hasChoices: true } };
      case 'jump':
        return this.#jump(flow, node, open);
      case 'sequence':
        return on(shortestWords([node]));
      case 'condition':
        return this.#branch(flow, node, open);
      default:
        return on(0);
    }
  }

  #jump(flow: Flow, node: Extract<OutlineNode, { kind: 'jump' }>, open: Open): Walked {
    const { words, endings } = open;
    if (node.how === 'thread') return { done: [], open: { ...open, hasChoices: true } };
    const target = node.flow === null ? undefined : this.#flows.get(node.flow);
    if (node.how === 'tunnel') {
      if (target === undefined) return { done: [], open };
      const paths = after(open, this.#follows(target, node));
      const back = paths.filter(({ end }) => end === 'unknown');
      const longest = back.reduce((most, path) => Math.max(most, path.words), words);
      return {
        done: paths.filter(({ end }) => end !== 'unknown'),
        open: {
          ...open,
          words: longest,
          endings: endings + Math.max(0, ...back.map((path) => path.endings)),
        },
      };
    }
    if (node.flow === 'END' || node.flow === 'DONE') {
      const end = open.hasChoices ? 'choices' : 'end';
      return { done: [{ end, words, endings, flow: flow.name, place: node.place }], open: null };
    }
    // A divert to a label lands in the middle of a flow, whose length from there is not this.#known.
    if (target === undefined || node.label !== null) {
      return {
        done: [{ end: 'unknown', words, endings, flow: flow.name, place: node.place }],
        open: null,
      };
    }
    return { done: after(open, this.#follows(target, node)), open: null };
  }

  /** Every way from a flow that a jump leads to; one that closes a circle is at the jump. */
  #follows(target: Flow, { place }: { readonly place: Place }): readonly PagePath[] {
    const isCircle = this.#walking.has(target.name);
    const paths = this.enter(target);
    return isCircle ? paths.map((path) => ({ ...path, place })) : paths;
  }

  #branch(flow: Flow, node: Extract<OutlineNode, { kind: 'condition' }>, open: Open): Walked {
    if (!steers(node)) {
      return { done: [], open: { ...open, words: open.words + shortestWords([node]) } };
    }
    const walked = node.branches.map(({ body }) => this.#walk(flow, body, open));
    const isOpen = node.branches.every(({ condition }) => condition !== null);
    const ways = [...walked.map((way) => way.open), ...(isOpen ? [open] : [])];
    return { done: walked.flatMap((way) => way.done), open: ways.reduce(either, null) };
  }

  /** Adds the page behind each choice of a list; `onward` says where its text goes on afterwards. */
  collect(flow: Flow, nodes: readonly OutlineNode[], onward: () => readonly OutlineNode[][]): void {
    nodes.forEach((node, index) => {
      const gather = nodes.findIndex((other, at) => at > index && other.kind === 'gather');
      const rest = (): readonly OutlineNode[][] =>
        gather < 0 ? onward() : [nodes.slice(gather + 1), ...onward()];
      if (node.kind === 'choice' && !node.fallback) {
        this.pages.push({
          label: node.label,
          place: node.place,
          paths: this.#follow(flow, [[...node.body], ...rest()]),
        });
      }
      for (const inner of insides(node)) this.collect(flow, inner, rest);
    });
  }

  #follow(flow: Flow, lists: readonly (readonly OutlineNode[])[]): readonly PagePath[] {
    const done: PagePath[] = [];
    let open: Open | null = start;
    for (const list of lists) {
      if (open === null || open.hasChoices) break;
      const walked: Walked = this.#walk(flow, list, open);
      done.push(...walked.done);
      open = walked.open;
    }
    return merge([...done, ...this.#close(open, flow)]);
  }
}

/** The flows a text comes to before any choice is taken. */
function passesTo(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'jump') return node.flow ?? '';
    return node.kind === 'choice' ? [] : insides(node).flatMap(passesTo);
  });
}

/** Whether a conditional decides about more than words. */
function steers(node: OutlineNode): boolean {
  return insides(node).some((list) =>
    list.some(
      (inner) =>
        inner.kind === 'jump' || inner.kind === 'choice' || inner.kind === 'tag' || steers(inner),
    ),
  );
}

function after(open: Open, paths: readonly PagePath[]): PagePath[] {
  return paths.map((path) => ({
    ...path,
    end: path.end === 'end' && open.hasChoices ? 'choices' : path.end,
    words: path.words + open.words,
    endings: path.endings + open.endings,
  }));
}

function either(one: Open | null, other: Open | null): Open | null {
  if (one === null || other === null) return one ?? other;
  return {
    words: Math.max(one.words, other.words),
    endings: Math.min(one.endings, other.endings),
    hasChoices: one.hasChoices && other.hasChoices,
  };
}

/** Keeps the longest of the paths that end alike. */
function merge(paths: readonly PagePath[]): PagePath[] {
  const longest = new Map<string, PagePath>();
  for (const path of paths) {
    const key = `${path.end} ${path.endings} ${path.flow}`;
    if ((longest.get(key)?.words ?? -1) < path.words) longest.set(key, path);
  }
  return [...longest.values()];
}
