import type { Place } from '../../game/index.ts';

/** A function called from ink. */
export interface Call {
  readonly name: string;
  /** Each argument: a string or number written out, or null when it is computed. */
  readonly values: readonly (string | number | null)[];
  readonly place: Place;
}

/** An expression in the one spelling that both languages share. */
export interface Expression {
  readonly text: string;
  readonly calls: readonly Call[];
  /** Flows handed on as values: `-> knot` as an argument. */
  readonly targets: readonly string[];
  /** Numbers with decimals and divisions in it, as written. */
  readonly fractions: readonly string[];
  /** Variables, knots and labels it asks for by name. */
  readonly names: readonly string[];
}

/** Words, outside choices and tags. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

/** A `# tag`, not yet understood. */
export interface TagNode {
  readonly kind: 'tag';
  readonly text: string;
  readonly place: Place;
}

/** A value printed in the text: `{name}`. */
export interface PrintNode {
  readonly kind: 'print';
  readonly value: Expression;
  readonly place: Place;
}

/** A line of logic: a call, an assignment, a returned value. */
export interface LogicNode {
  readonly kind: 'logic';
  readonly value: Expression;
  /** Whether it changes a variable that outlives the knot. */
  readonly writes: boolean;
  readonly place: Place;
}

/** A divert, tunnel, thread or the way back from a tunnel. */
export interface JumpNode {
  readonly kind: 'jump';
  readonly how: 'divert' | 'tunnel' | 'thread' | 'return';
  /** As written, with arguments. */
  readonly text: string;
  /** The flow it leads to, `END`, `DONE`, or null when that is decided at play or unknown. */
  readonly flow: string | null;
  /** The label of a gather or choice it leads to inside that flow. */
  readonly label: string | null;
  readonly value: Expression;
  readonly place: Place;
}

/** A choice with everything that follows it up to the next choice or gather of its level. */
export interface ChoiceNode {
  readonly kind: 'choice';
  /** As written; null when the author gave none. */
  readonly label: string | null;
  readonly sticky: boolean;
  /** A fallback: taken by itself when nothing else is left, never shown. */
  readonly fallback: boolean;
  readonly condition: Expression | null;
  /** What the reader sees on the button. */
  readonly shown: readonly OutlineNode[];
  readonly body: readonly OutlineNode[];
  readonly place: Place;
}

/** A point where the ways of several choices come together. */
export interface GatherNode {
  readonly kind: 'gather';
  readonly label: string | null;
  readonly place: Place;
}

/** One way through a conditional; no condition means `else`. */
export interface Branch {
  readonly condition: Expression | null;
  readonly body: readonly OutlineNode[];
}

/** `{x: … | …}` and `{ - x: … - else: … }`. */
export interface ConditionNode {
  readonly kind: 'condition';
  readonly branches: readonly Branch[];
  readonly place: Place;
}

/** `{a|b|c}` and its relatives. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly parts: readonly (readonly OutlineNode[])[];
  readonly place: Place;
}

export type OutlineNode =
  | TextNode
  | TagNode
  | PrintNode
  | LogicNode
  | JumpNode
  | ChoiceNode
  | GatherNode
  | ConditionNode
  | SequenceNode;

/** A knot, a stitch (as `knot.stitch`), a function, or the text before the first knot (no name). */
export interface Flow {
  readonly name: string;
  readonly isFunction: boolean;
  readonly nodes: readonly OutlineNode[];
  /** The stitch a knot without text of its own begins with. */
  readonly first: string | null;
  readonly place: Place;
}

/** A compiled language of a story as a plain tree: what every check works on. */
export interface Outline {
  readonly flows: readonly Flow[];
  /** Functions declared with EXTERNAL. */
  readonly externals: readonly External[];
  /** VAR and CONST with their starting values, and LIST. */
  readonly declared: readonly Declared[];
}

/** A function that ink expects from outside. */
export interface External {
  readonly name: string;
  /** What its parameters are called. */
  readonly parameters: readonly string[];
  readonly place: Place;
}

/** A variable that every knot can see. */
export interface Declared {
  readonly name: string;
  readonly kind: 'VAR' | 'CONST' | 'LIST';
  readonly value: Expression;
  readonly place: Place;
}

/** Calls `visit` for each node and everything inside it, in the order of the text. */
export function visitNodes(
  nodes: readonly OutlineNode[],
  visit: (node: OutlineNode) => void,
): void {
  for (const node of nodes) {
    visit(node);
    for (const inner of insides(node)) visitNodes(inner, visit);
  }
}

/** The lists of nodes a node holds. */
export function insides(node: OutlineNode): readonly (readonly OutlineNode[])[] {
  switch (node.kind) {
    case 'choice':
      return [node.shown, node.body];
    case 'condition':
      return node.branches.map((branch) => branch.body);
    case 'sequence':
      return node.parts;
    default:
      return [];
  }
}

/** Every expression of a node itself, those of the nodes inside it left out. */
export function expressionsOf(node: OutlineNode): readonly Expression[] {
  switch (node.kind) {
    case 'print':
    case 'logic':
    case 'jump':
      return [node.value];
    case 'choice':
      return node.condition === null ? [] : [node.condition];
    case 'condition':
      return node.branches.flatMap(({ condition }) => (condition === null ? [] : [condition]));
    default:
      return [];
  }
}
