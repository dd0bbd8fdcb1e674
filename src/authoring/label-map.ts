import type { Place } from './outline.ts';
import { flowNameOf, isFlow, rootOf, type ParsedNode, type ParsedStory } from './parsed-node.ts';

/**
 * Where ink finds each choice → knot(.stitch).label. A choice without a label gets one from its
 * first words: it lasts as long as they do, while ink's own name for it changes with every choice
 * put in before it.
 */
export function labelsOf(story: ParsedStory): Record<string, string> {
  return Object.fromEntries(labelled(story).map(({ path, label }) => [path, label]));
}

/** Where each choice is written: knot(.stitch).label → its line. */
export function placesOf(
  story: ParsedStory,
  entry: string,
  resolve: (name: string) => string,
): ReadonlyMap<string, Place> {
  return new Map(
    labelled(story).map(({ node, label }) => {
      const known = node.debugMetadata;
      const name = known?.fileName ?? null;
      const file = name === null ? entry : resolve(name);
      return [label, { file, line: known?.startLineNumber ?? 0 }];
    }),
  );
}

interface Labelled {
  readonly node: ParsedNode;
  /** Ink's own name for the choice. */
  readonly path: string;
  readonly label: string;
}

function labelled(story: ParsedStory): Labelled[] {
  const choices: { readonly node: ParsedNode; readonly path: string }[] = [];
  walk(rootOf(story), (node) => {
    if (node.typeName !== 'Choice' || node.isInvisibleDefault === true) return;
    const path = node.containerForCounting?.path.toString();
    if (path === undefined) return;
    choices.push({ node, path });
  });
  const full = (node: ParsedNode, label: string) => {
    const flow = flowNameOf(node);
    return flow === '' ? label : `${flow}.${label}`;
  };
  const given = new Set<string>();
  for (const { node } of choices) {
    if (node.identifier) given.add(full(node, node.identifier.name));
  }
  return choices.map(({ node, path }) => {
    if (node.identifier) return { node, path, label: full(node, node.identifier.name) };
    const words = full(node, wordsOf(node));
    let label = words;
    for (let count = 2; given.has(label); count += 1) label = `${words}_${count}`;
    given.add(label);
    return { node, path, label };
  });
}

/** The first words on a choice in small letters, joined as a name. */
function wordsOf({ startContent, choiceOnlyContent }: ParsedNode): string {
  const texts: string[] = [];
  for (const part of [startContent, choiceOnlyContent]) {
    if (part) walk(part, (node) => texts.push(node.typeName === 'Text' ? (node.text ?? '') : ' '));
  }
  const plain = texts.join('').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ['choice'];
  return words.slice(0, 5).join('_');
}

/** Every knot and knot.stitch that is not a function, in file order. */
export function knotsOf(story: ParsedStory): string[] {
  const knots: string[] = [];
  walk(rootOf(story), (node) => {
    if (isFlow(node) && node.typeName !== 'Function') knots.push(flowNameOf(node));
  });
  return knots;
}

function walk(node: ParsedNode, visit: (node: ParsedNode) => void): void {
  visit(node);
  for (const child of node.content) walk(child, visit);
}
