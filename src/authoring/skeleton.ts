import type { Flow, OutlineNode, Place } from './outline.ts';
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
  const hard: Bone[] = [];
  const soft: Bone[] = [];
  add(flow.nodes, 1);
  return { hard, soft };

  function add(nodes: readonly OutlineNode[], depth: number): void {
    for (const node of nodes) addNode(node, depth);
  }

  function addNode(node: OutlineNode, depth: number): void {
    const put = (text: string) => hard.push({ text, place: node.place });
    switch (node.kind) {
      case 'text':
        return;
      case 'tag':
        // These are prose, in the language of those who read them.
        put(`# ${node.text.replace(/^(note|when):.*/s, '$1:').replace(/\s+/g, ' ')}`);
        return;
      case 'print':
        if (callsAny(node.value, changing)) put(`{${node.value.text}}`);
        return;
      case 'logic':
        put(`~ ${node.value.text}`);
        return;
      case 'jump':
        put(node.text);
        return;
      case 'gather':
        put(`- ${node.label === null ? '' : `(${node.label})`}`.trim());
        return;
      case 'choice': {
        const star = (node.sticky ? '+' : '*').repeat(depth);
        const label = node.label === null ? '' : ` (${node.label})`;
        const condition = node.condition === null ? '' : ` {${node.condition.text}}`;
        put(`${star}${label}${condition}${node.fallback ? ' ->' : ''}`);
        add(
          node.shown.filter((shown) => shown.kind === 'tag'),
          depth,
        );
        add(node.body, depth + 1);
        return;
      }
      case 'condition': {
        const tests = node.branches.map(({ condition }) => condition?.text ?? 'else');
        const calls = node.branches.some(
          ({ condition }) => condition !== null && callsAny(condition, changing),
        );
        if (!calls && node.branches.every(({ body }) => isWords(body))) {
          soft.push({ text: `{${tests.join(' | ')}}`, place: node.place });
          for (const { body } of node.branches) add(body, depth);
          return;
        }
        node.branches.forEach(({ body }, index) => {
          put(`{ ${tests[index] ?? ''}:`);
          add(body, depth);
        });
        put('}');
        return;
      }
      case 'sequence':
        if (node.parts.every(isWords)) return;
        put('{ sequence:');
        for (const part of node.parts) {
          put('|');
          add(part, depth);
        }
        put('}');
    }
  }

  function isWords(nodes: readonly OutlineNode[]): boolean {
    return nodes.every((node) => {
      switch (node.kind) {
        case 'text':
          return true;
        case 'print':
          return !callsAny(node.value, changing);
        case 'condition':
          return node.branches.every(
            ({ condition, body }) =>
              (condition === null || !callsAny(condition, changing)) && isWords(body),
          );
        case 'sequence':
          return node.parts.every(isWords);
        default:
          return false;
      }
    });
  }
}
