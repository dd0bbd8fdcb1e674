import type { Place } from '../../game/index.ts';
import { flowNameOf, isFlow, walkParsed, type ParsedNode } from '../outline/parsed-node.ts';

/** A choice a reader can take. */
export interface Labelled {
  /** Ink's own name for it. */
  readonly path: string;
  /** Its permanent name: knot(.stitch).label. */
  readonly label: string;
  readonly place: Place;
}

/**
 * Every choice inside a node that is no part of another flow than its own. A choice without a label
 * gets one from its first words: it lasts as long as they do, while ink's own name for it changes with
 * every choice put in before it.
 */
export function labelled(root: ParsedNode, placeOf: (node: ParsedNode) => Place): Labelled[] {
  const choices: { readonly node: ParsedNode; readonly path: string }[] = [];
  walkParsed(root, (node) => {
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
    const place = placeOf(node);
    if (node.identifier) return { path, label: full(node, node.identifier.name), place };
    const words = full(node, wordsOf(node));
    let label = words;
    for (let count = 2; given.has(label); count += 1) label = `${words}_${count}`;
    given.add(label);
    return { path, label, place };
  });
}

/** The first words on a choice in small letters, joined as a name. */
function wordsOf({ startContent, choiceOnlyContent }: ParsedNode): string {
  const texts: string[] = [];
  for (const part of [startContent, choiceOnlyContent]) {
    if (part)
      walkParsed(part, (node) => texts.push(node.typeName === 'Text' ? (node.text ?? '') : ' '));
  }
  const plain = texts.join('').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ['choice'];
  return words.slice(0, 5).join('_');
}

/** A knot and its stitches by their names; none for a function. */
export function knotsIn(flow: ParsedNode): string[] {
  const knots: string[] = [];
  walkParsed(flow, (node) => {
    if (isFlow(node) && node.typeName !== 'Function') knots.push(flowNameOf(node));
  });
  return knots;
}
