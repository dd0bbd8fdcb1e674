import type { Place } from '../../game/index.ts';
import type { Flow, OutlineNode } from '../outline/outline.ts';
import { callsAny } from './purity.ts';

/** One thing both languages must have in the same place. */
export interface Bone {
  /** In one spelling for all languages. */
  readonly text: string;
  readonly place: Place;
}

/** What is left of a flow when the words are taken away. */
export interface Skeleton {
  /** In order: choices, diverts, logic, cues, and conditions on any of them. */
  readonly hard: readonly Bone[];
  /** Conditions that only decide about words. */
  readonly soft: readonly Bone[];
}

/** Reads the skeleton of a flow; `changing` names the functions whose calls leave something behind. */
export function skeletonOf(flow: Flow, changing: ReadonlySet<string>): Skeleton {
  const reader = new SkeletonReader(changing);
  reader.add(flow.nodes, 1);
  return reader;
}

type Told<Kind extends OutlineNode['kind']> = Extract<OutlineNode, { readonly kind: Kind }>;

class SkeletonReader implements Skeleton {
  readonly hard: Bone[] = [];
  readonly soft: Bone[] = [];

  constructor(readonly changing: ReadonlySet<string>) {}

  /** Adds what is left of some nodes, `depth` stars deep. */
  add(nodes: readonly OutlineNode[], depth: number): void {
    for (const node of nodes) this.#addNode(node, depth);
  }

  #addNode(node: OutlineNode, depth: number): void {
    switch (node.kind) {
      case 'text':
        return;
      case 'tag':
        // These are prose, in the language of those who read them.
        this.#put(node, `# ${node.text.replace(/^(note|when):.*/s, '$1:').replace(/\s+/g, ' ')}`);
        return;
      case 'print':
        if (callsAny(node.value, this.changing)) this.#put(node, `{${node.value.text}}`);
        return;
      case 'logic':
        this.#put(node, `~ ${node.value.text}`);
        return;
      case 'jump':
        this.#put(node, node.text);
        return;
      case 'gather':
        this.#put(node, `- ${node.label === null ? '' : `(${node.label})`}`.trim());
        return;
      case 'choice':
        this.#addChoice(node, depth);
        return;
      case 'condition':
        this.#addCondition(node, depth);
        return;
      case 'sequence':
        this.#addSequence(node, depth);
    }
  }

  #addChoice(node: Told<'choice'>, depth: number): void {
    const star = (node.sticky ? '+' : '*').repeat(depth);
    const label = node.label === null ? '' : ` (${node.label})`;
    const condition = node.condition === null ? '' : ` {${node.condition.text}}`;
    this.#put(node, `${star}${label}${condition}${node.fallback ? ' ->' : ''}`);
    this.add(
      node.shown.filter((shown) => shown.kind === 'tag'),
      depth,
    );
    this.add(node.body, depth + 1);
  }

  #addCondition(node: Told<'condition'>, depth: number): void {
    const tests = node.branches.map(({ condition }) => condition?.text ?? 'else');
    if (this.#isWords([node])) {
      this.soft.push({ text: `{${tests.join(' | ')}}`, place: node.place });
      for (const { body } of node.branches) this.add(body, depth);
      return;
    }
    node.branches.forEach(({ body }, index) => {
      this.#put(node, `{ ${tests[index] ?? ''}:`);
      this.add(body, depth);
    });
    this.#put(node, '}');
  }

  #addSequence(node: Told<'sequence'>, depth: number): void {
    if (this.#isWords([node])) return;
    this.#put(node, '{ sequence:');
    for (const part of node.parts) {
      this.#put(node, '|');
      this.add(part, depth);
    }
    this.#put(node, '}');
  }

  #put({ place }: OutlineNode, text: string): void {
    this.hard.push({ text, place });
  }

  #isWords(nodes: readonly OutlineNode[]): boolean {
    return nodes.every((node) => {
      switch (node.kind) {
        case 'text':
          return true;
        case 'print':
          return !callsAny(node.value, this.changing);
        case 'condition':
          return node.branches.every(
            ({ condition, body }) =>
              (condition === null || !callsAny(condition, this.changing)) && this.#isWords(body),
          );
        case 'sequence':
          return node.parts.every((part) => this.#isWords(part));
        default:
          return false;
      }
    });
  }
}
