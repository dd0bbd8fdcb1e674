import type { Place } from '../../game/index.ts';
import { readExpression, targetFlow, targetLabel } from './expression.ts';
import type {
  Branch,
  ChoiceNode,
  Declared,
  Expression,
  External,
  Flow,
  GatherNode,
  Outline,
  OutlineNode,
} from './outline.ts';
import { flowNameOf, isFlow, rootOf, type ParsedNode, type ParsedStory } from './parsed-node.ts';
import { weave, type WeavePart } from './weave.ts';

const nothing: Expression = { text: '', calls: [], targets: [], fractions: [], names: [] };

/**
 * Turns ink's parsed story into a plain tree. `resolve` gives an included file's path in the pack;
 * a knot that is `known` is taken from there with its stitches.
 */
export function readOutline(
  story: ParsedStory,
  entry: string,
  resolve: (name: string) => string,
  known: ReadonlyMap<string, readonly Flow[]>,
): Outline {
  const reader = new OutlineReader(entry, resolve, known);
  reader.readFlow(rootOf(story), '');
  const { flows, externals, declared } = reader;
  return { flows, externals, declared };
}

/** Collects what a story is made of while its tree is gone through. */
class OutlineReader {
  readonly flows: Flow[] = [];
  readonly externals: External[] = [];
  readonly declared: Declared[] = [];
  /** Where the node before stood: some have no place of their own. */
  #last: Place;

  constructor(
    readonly entry: string,
    readonly resolve: (name: string) => string,
    readonly known: ReadonlyMap<string, readonly Flow[]>,
  ) {
    this.#last = { file: entry, line: 0 };
  }

  readFlow(node: ParsedNode, name: string): void {
    const known = this.known.get(name);
    if (known !== undefined) {
      this.flows.push(...known);
      return;
    }
    const place = this.#placeOf(node);
    const inner = node.content.filter(isFlow);
    const own = node.content.filter((child) => !isFlow(child));
    const nodes = weave(own.flatMap((child) => this.#list(child)));
    const stitch = inner.find((child) => child.typeName === 'Stitch')?.identifier?.name;
    const isEmpty = nodes.every((child) => child.kind === 'tag');
    const first = name !== '' && stitch !== undefined && isEmpty ? `${name}.${stitch}` : null;
    this.flows.push({ name, isFunction: node.typeName === 'Function', nodes, first, place });
    for (const child of inner) this.readFlow(child, flowNameOf(child));
  }

  #placeOf(node: ParsedNode): Place {
    const known = node.debugMetadata;
    if (!known) return this.#last;
    const file = known.fileName === null ? this.entry : this.resolve(known.fileName);
    this.#last = { file, line: known.startLineNumber };
    return this.#last;
  }

  #read(node: ParsedNode): Expression {
    return readExpression(node, (other) => this.#placeOf(other));
  }

  /** What a node holds, in a row: a weave of a deeper level is told by the depth of its choices. */
  #list(node: ParsedNode): WeavePart[] {
    switch (node.typeName) {
      case 'Weave':
      case 'ContentList':
      case 'IncludedFile':
        return this.#tagged(node.content);
      case 'Choice':
        return [{ kind: 'opened', choice: this.#choice(node), depth: node.indentationDepth ?? 1 }];
      case 'Gather': {
        // Ink closes the text before the first knot with a gather nobody wrote.
        if (node.hasOwnDebugMetadata !== true) return [];
        const label = node.identifier?.name ?? null;
        const gather: GatherNode = { kind: 'gather', label, place: this.#placeOf(node) };
        return [{ kind: 'closed', gather, depth: node.indentationDepth ?? 1 }];
      }
      default:
        return [this.#plain(node)].filter((made) => made !== null);
    }
  }

  /** Joins what stands between the start and the end of a tag. */
  #tagged(nodes: readonly ParsedNode[]): WeavePart[] {
    const made: WeavePart[] = [];
    let text = '';
    let start: Place | null = null;
    const close = () => {
      if (start !== null) made.push({ kind: 'tag', text: text.trim(), place: start });
      text = '';
      start = null;
    };
    for (const node of nodes) {
      if (node.typeName === 'Tag') {
        close();
        if (node.isStart === true) start = this.#placeOf(node);
      } else if (start === null) made.push(...this.#list(node));
      else
        text += this.#list(node)
          .map((part) => ('text' in part ? part.text : ''))
          .join('');
    }
    close();
    return made;
  }

  #plain(node: ParsedNode): OutlineNode | null {
    const place = this.#placeOf(node);
    switch (node.typeName) {
      case 'Text':
        return { kind: 'text', text: node.text ?? '', place };
      case 'Divert':
        return this.#jump(node, place);
      case 'TunnelOnwards': {
        const after = node.divertAfter;
        const onward = after ? this.#jump(after, place) : null;
        const base = { kind: 'jump', how: 'return', value: onward?.value ?? nothing } as const;
        const text = onward === null ? '->->' : `->-> ${onward.text.replace(/^-> /, '')}`;
        return { ...base, text, flow: onward?.flow ?? null, label: onward?.label ?? null, place };
      }
      case 'Conditional':
        return { kind: 'condition', branches: this.#branches(node), place };
      case 'Sequence':
        return {
          kind: 'sequence',
          parts: (node.sequenceElements ?? node.content).map((part) => weave(this.#list(part))),
          place,
        };
      case 'FunctionCall':
        return node.shouldPopReturnedValue === true
          ? { kind: 'logic', value: this.#read(node), writes: false, place }
          : { kind: 'print', value: this.#read(node), place };
      case 'IncDecExpression':
        return { kind: 'logic', value: this.#read(node), writes: true, place };
      case 'ReturnType': {
        const value = node.returnedExpression ? this.#read(node.returnedExpression) : nothing;
        return {
          kind: 'logic',
          value: { ...value, text: `return ${value.text}` },
          writes: false,
          place,
        };
      }
      case 'temp':
      case 'variable assignment': {
        const value = node.expression ? this.#read(node.expression) : nothing;
        const isTemp = node.typeName === 'temp';
        const text = `${isTemp ? 'temp ' : ''}${node.variableIdentifier?.name ?? ''} = ${value.text}`;
        return { kind: 'logic', value: { ...value, text }, writes: !isTemp, place };
      }
      case 'VAR':
      case 'CONST':
      case 'LIST':
      case 'EXTERNAL':
        this.#declare(node, place);
        return null;
      case 'AuthorWarning':
      case 'Glue':
        return null;
      default:
        return { kind: 'print', value: this.#read(node), place };
    }
  }

  #declare(node: ParsedNode, place: Place): void {
    const kind = node.typeName;
    if (kind === 'EXTERNAL') {
      const parameters = node.argumentNames ?? [];
      this.externals.push({ name: node.identifier?.name ?? '', parameters, place });
    } else if (kind === 'VAR' || kind === 'CONST' || kind === 'LIST') {
      const name = (node.variableIdentifier ?? node.constantIdentifier)?.name ?? '';
      const value = kind !== 'LIST' && node.expression ? this.#read(node.expression) : nothing;
      this.declared.push({ name, kind, value, place });
    }
  }

  #jump(node: ParsedNode, place: Place): Extract<OutlineNode, { kind: 'jump' }> {
    const how = node.isTunnel === true ? 'tunnel' : node.isThread === true ? 'thread' : 'divert';
    const args = (node.args ?? []).map((arg) => this.#read(arg));
    const name = node.target?.dotSeparatedComponents ?? '';
    const written = args.length === 0 ? name : `${name}(${args.map((arg) => arg.text).join(', ')})`;
    const end = node.isEnd === true ? 'END' : node.isDone === true ? 'DONE' : null;
    return {
      kind: 'jump',
      how,
      text:
        how === 'thread'
          ? `<- ${written}`
          : how === 'tunnel'
            ? `-> ${written} ->`
            : `-> ${written}`,
      flow: end ?? targetFlow(node),
      label: targetLabel(node),
      value: join(args),
      place,
    };
  }

  #branches(node: ParsedNode): Branch[] {
    const test = node.initialCondition ? this.#read(node.initialCondition) : null;
    return (node.branches ?? []).map((branch, index) => {
      const own = branch.ownExpression ? this.#read(branch.ownExpression) : null;
      const condition =
        branch.isElse === true
          ? null
          : own === null
            ? index === 0
              ? test
              : null
            : withTest(test, own);
      const body = branch.content.filter((child) => child !== branch.ownExpression);
      return { condition, body: weave(body.flatMap((child) => this.#list(child))) };
    });
  }

  #choice(node: ParsedNode): ChoiceNode {
    const place = this.#placeOf(node);
    const start = node.startContent ? this.#tagged(node.startContent.content) : [];
    const only = node.choiceOnlyContent ? this.#tagged(node.choiceOnlyContent.content) : [];
    const after = node.innerContent ? this.#tagged(node.innerContent.content) : [];
    return {
      kind: 'choice',
      label: node.identifier?.name ?? null,
      sticky: node.onceOnly === false,
      fallback: node.isInvisibleDefault === true,
      condition: node.condition ? this.#read(node.condition) : null,
      shown: weave([...start, ...only]),
      body: weave([...start, ...after]),
      place,
    };
  }
}

function join(values: readonly Expression[]): Expression {
  return {
    text: values.map((value) => value.text).join(', '),
    calls: values.flatMap((value) => value.calls),
    targets: values.flatMap((value) => value.targets),
    fractions: values.flatMap((value) => value.fractions),
    names: values.flatMap((value) => value.names),
  };
}

/** `{x: - 1: …}` asks whether x equals 1. */
function withTest(test: Expression | null, own: Expression): Expression {
  return test === null ? own : { ...join([test, own]), text: `(${test.text} == ${own.text})` };
}
