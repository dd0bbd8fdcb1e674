import { expressionsOf, visitNodes, type Expression, type Outline } from '../outline/outline.ts';

/** Variables the game sets before the first page. */
const fromOutside: readonly string[] = ['seen_endings'];

/** A number as far as it is known: it lies between both ends. */
interface Range {
  readonly least: number;
  readonly most: number;
}

/** What holds in a story whatever a reader does: values that nothing ever changes. */
export class KnownValues {
  readonly #numbers = new Map<string, Range>();
  readonly #targets = new Map<string, string>();
  /** Flows that are entered at their top alone, so that each has been counted by whoever stands in it. */
  readonly #counted: ReadonlySet<string>;
  readonly #truths = new Map<Expression, boolean | null>();

  constructor(outline: Outline) {
    const changed = new Set(fromOutside);
    const cut = new Set<string>();
    for (const { nodes } of outline.flows) {
      visitNodes(nodes, (node) => {
        if (node.kind === 'jump' && node.label !== null && node.flow !== null) cut.add(node.flow);
        for (const expression of expressionsOf(node)) {
          const written = /^(?:temp )?(\w+) (?:=|\+=|-=) /.exec(expression.text)?.[1];
          if (node.kind === 'logic' && written !== undefined) changed.add(written);
          // A function may be handed the variable itself.
          if (expression.calls.length > 0) for (const name of expression.names) changed.add(name);
        }
      });
    }
    const flows = outline.flows.filter(({ name, isFunction }) => name !== '' && !isFunction);
    this.#counted = new Set(flows.map(({ name }) => name).filter((name) => !cut.has(name)));
    for (const { name, kind, value } of outline.declared) {
      if (kind === 'LIST' || (kind === 'VAR' && changed.has(name))) continue;
      const [target] = value.targets;
      if (target !== undefined) this.#targets.set(name, target);
      const known = new Reader(value.text, (other) => this.#numbers.get(other) ?? null).read();
      if (known !== null) this.#numbers.set(name, known);
    }
  }

  /** Whether a condition in a flow holds every time; null where that is decided at play. */
  truth(condition: Expression, flow: string): boolean | null {
    const known = this.#truths.get(condition);
    if (known !== undefined) return known;
    const truth = this.#decide(condition, flow);
    this.#truths.set(condition, truth);
    return truth;
  }

  #decide({ text }: Expression, flow: string): boolean | null {
    const value = new Reader(text, (name) => {
      const isHere = name === flow && this.#counted.has(name);
      return isHere ? { least: 1, most: Infinity } : (this.#numbers.get(name) ?? null);
    }).read();
    return value === null ? null : truthOf(value);
  }

  /** The flow that a variable always leads to; null where it may lead elsewhere. */
  target(variable: string): string | null {
    return this.#targets.get(variable) ?? null;
  }
}

/** Reads an expression in the one spelling of both languages; what it does not know makes it unknown. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #isClear = true;

  constructor(
    text: string,
    readonly valueOf: (name: string) => Range | null,
  ) {
    this.#tokens = text.match(/\(|\)|[=!<>]=|&&|\|\||[\p{L}\p{N}_.]+|[^\s\p{L}\p{N}_.()]+/gu) ?? [];
  }

  read(): Range | null {
    const value = this.#joined();
    return this.#isClear && this.#at === this.#tokens.length ? value : null;
  }

  /** Several conditions in a row stand without brackets. */
  #joined(): Range | null {
    let value = this.#part();
    while (this.#tokens[this.#at] === '&&') {
      this.#at += 1;
      value = worked('&&', value, this.#part());
    }
    return value;
  }

  #part(): Range | null {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === 'not' || token === '-') {
      const inner = this.#part();
      if (inner === null) return null;
      if (token === '-') return { least: -inner.most, most: -inner.least };
      const truth = truthOf(inner);
      return truth === null ? null : only(truth ? 0 : 1);
    }
    if (token === '(') {
      const one = this.#joined();
      const sign = this.#tokens[this.#at++] ?? '';
      const value = sign === ')' ? one : worked(sign, one, this.#part());
      if (sign !== ')' && this.#tokens[this.#at++] !== ')') this.#isClear = false;
      return value;
    }
    if (token === 'true' || token === 'false') return only(token === 'true' ? 1 : 0);
    if (/^\d+(\.\d+)?$/.test(token)) return only(Number(token));
    const isName = /^[\p{L}\p{N}_.]+$/u.test(token) && this.#tokens[this.#at] !== '(';
    this.#isClear &&= isName;
    return isName ? this.valueOf(token) : null;
  }
}

function only(value: number): Range {
  return { least: value, most: value };
}

function truthOf({ least, most }: Range): boolean | null {
  if (least === 0 && most === 0) return false;
  return least > 0 || most < 0 ? true : null;
}

function worked(sign: string, one: Range | null, other: Range | null): Range | null {
  if (sign === '&&' || sign === '||') {
    const deciding = sign === '||';
    const truths = [one, other].map((value) => (value === null ? null : truthOf(value)));
    if (truths.includes(deciding)) return only(deciding ? 1 : 0);
    return truths.includes(null) ? null : only(deciding ? 0 : 1);
  }
  if (one === null || other === null) return null;
  const truth = compared(sign, one, other);
  if (truth !== null) return only(truth ? 1 : 0);
  if (one.least !== one.most || other.least !== other.most) return null;
  const [a, b] = [one.least, other.least];
  if (sign === '+') return only(a + b);
  if (sign === '-') return only(a - b);
  return sign === '*' ? only(a * b) : null;
}

function compared(sign: string, one: Range, other: Range): boolean | null {
  const isSingle = one.least === one.most && other.least === other.most;
  const isApart = one.most < other.least || other.most < one.least;
  switch (sign) {
    case '==':
      return isApart ? false : isSingle ? true : null;
    case '!=':
      return isApart ? true : isSingle ? false : null;
    case '>':
      return one.least > other.most ? true : one.most <= other.least ? false : null;
    case '>=':
      return one.least >= other.most ? true : one.most < other.least ? false : null;
    case '<':
      return compared('>', other, one);
    case '<=':
      return compared('>=', other, one);
    default:
      return null;
  }
}
