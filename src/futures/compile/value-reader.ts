import { isContainer, placeAt, type Container, type Place, type Token } from './container.ts';
import type { Temps } from './names.ts';
import type { Expression } from './program.ts';
import { containerAt, failAt, type FunctionShape, type Reading } from './reading.ts';
import { divertOf, field, natives, textOf, type Divert } from './token.ts';
import type { ValueStack } from './value-stack.ts';

/** Reads the tokens that compute: they take values from the stack and leave values on it. */
export class ValueReader {
  /** Whether a text would be a value rather than prose. */
  inValues = false;

  constructor(
    readonly reading: Reading,
    readonly temps: Temps,
    /** The function the tokens belong to, or null in a knot. */
    readonly own: FunctionShape | null,
    readonly values: ValueStack,
  ) {}

  /** Reads one token. */
  read(place: Place, token: Token): void {
    const divert = divertOf(token);
    if (divert !== null) this.#call(place, divert);
    else if (token === 'nop' || token === '<>') return;
    else if (token === 'ev' || token === '/ev') this.inValues = token === 'ev';
    else if (typeof token === 'string') this.#command(place, token);
    else this.#token(place, token);
  }

  /** The parts of a text that runs straight on: words and printed values. */
  parts(container: Container, from: number, end: number, construct: string): readonly Expression[] {
    const parts: Expression[] = [];
    const before = this.values.size;
    const wasInValues = this.inValues;
    this.inValues = false;
    // Asked anew for each piece: values may stand between the words.
    const isProse = (): boolean => !this.inValues;
    for (let index = from; index < end; index += 1) {
      const piece = container.content[index]!;
      const place = { container, index };
      if (isContainer(piece) || divertOf(piece) !== null || field(piece, 'x()') !== undefined) {
        failAt(place, construct);
      }
      const token = piece as Token;
      const text = textOf(token);
      if (text !== null && isProse()) parts.push({ is: 'value', value: text });
      else if (token === 'out') parts.push(this.values.take());
      else this.read(place, token);
    }
    if (this.values.size !== before) failAt({ container, index: from }, construct);
    this.inValues = wasInValues;
    return parts;
  }

  #command(place: Place, token: string): void {
    const { values } = this;
    const { registry } = this.reading;
    const text = textOf(token);
    if (text !== null) {
      values.push({ is: 'value', value: text });
      return;
    }
    switch (token) {
      case 'out':
        values.perform((value) => ({ do: 'print', value }));
        return;
      case 'pop':
        values.perform((value) => ({ do: 'run', value }));
        return;
      case 'du':
        values.double();
        return;
      case 'void':
        values.push({ is: 'void' });
        return;
      case 'turn':
        values.push({ is: 'turn' });
        return;
      case 'choiceCnt':
        values.push({ is: 'choices' });
        return;
      case 'visit': {
        const at = registry.visitsOf(place.container);
        if (at < 0) failAt(place, 'a sequence that is not counted');
        const one: Expression = { is: 'value', value: 1 };
        values.push({ is: 'native', name: '-', args: [{ is: 'visits', at }, one] });
        return;
      }
      case 'seq': {
        const hash = signSum(place.container.path);
        const args = values.takeMany(2);
        values.push({ is: 'shuffle', hash, args });
        return;
      }
      default: {
        const count = natives.get(token);
        if (count === undefined) failAt(place, `“${token}”`);
        values.push({ is: 'native', name: token, args: values.takeMany(count) });
        return;
      }
    }
  }

  #token(place: Place, token: Token): void {
    const { values } = this;
    const { names, registry, root } = this.reading;
    if (typeof token === 'number' || typeof token === 'boolean') {
      values.push({ is: 'value', value: token });
      return;
    }
    const read = field(token, 'VAR?');
    if (typeof read === 'string') {
      const at = names.global(read);
      values.push(
        at !== null
          ? { is: 'global', at }
          : (names.item(read) ?? { is: 'temp', at: this.temps.at(read) }),
      );
      return;
    }
    const counted = field(token, 'CNT?');
    if (typeof counted === 'string') {
      const found = placeAt(root, counted, place);
      const container = found === null ? null : containerAt(found);
      const at = container === null ? -1 : registry.visitsOf(container);
      if (at < 0) failAt(place, `the count of “${counted}”`);
      values.push({ is: 'visits', at });
      return;
    }
    const target = field(token, '^->');
    if (typeof target === 'string') {
      const found = placeAt(root, target);
      if (found === null) failAt(place, `the target “${target}”`);
      values.push({ is: 'target', place: registry.target(found) });
      return;
    }
    const outside = field(token, 'x()');
    if (typeof outside === 'string') {
      const args = values.takeMany(Number(field(token, 'exArgs') ?? 0));
      values.push({ is: 'external', at: registry.external(outside), args });
      return;
    }
    const pointed = field(token, '^var');
    if (typeof pointed === 'string') {
      const at = names.global(pointed);
      const temp = at === null ? this.temps.at(pointed) : null;
      if (temp !== null) this.own?.refs.add(temp);
      values.push(
        at === null ? { is: 'ref', of: 'temp', at: temp! } : { is: 'ref', of: 'global', at },
      );
      return;
    }
    const items = field(token, 'list');
    if (typeof items === 'object' && items !== null) {
      const list = names.list(items as Record<string, unknown>, field(token, 'origins'));
      if (list === null) failAt(place, 'an item of an unknown list');
      values.push(list);
      return;
    }
    this.#assign(place, token);
  }

  #assign(place: Place, token: Token): void {
    const { names } = this.reading;
    const global = field(token, 'VAR=');
    const temp = field(token, 'temp=');
    const isAgain = field(token, 're') === true;
    if (typeof global === 'string') {
      const at = names.global(global);
      if (at === null) failAt(place, `the variable “${global}”`);
      this.values.perform((value) => ({ do: 'global', at, value }));
      return;
    }
    if (typeof temp !== 'string') failAt(place, JSON.stringify(token));
    const at = isAgain ? names.global(temp) : null;
    if (at !== null) this.values.perform((value) => ({ do: 'global', at, value }));
    else {
      const slot = this.temps.at(temp);
      this.values.perform((value) => ({ do: isAgain ? 'temp' : 'declare', at: slot, value }));
    }
    return;
  }

  #call(place: Place, { target, isVariable }: Divert): void {
    const { functions, registry, root } = this.reading;
    const found = isVariable ? null : placeAt(root, target, place);
    const shape = found === null ? undefined : functions.get(found.container.path);
    if (shape === undefined || found === null) failAt(place, `the function “${target}”`);
    const { number: flow, params, refs } = shape;
    const args = this.values.takeMany(params);
    args.forEach((arg, at) => {
      if (arg.is === 'ref') refs.add(at);
    });
    const entered = registry.entered(place, { container: found.container, index: 0 });
    this.values.push({ is: 'call', flow, args, entered });
  }
}

/** A text of which all parts are known is known itself. */
export function textFrom(args: readonly Expression[]): Expression {
  const known = args.flatMap((part) => (part.is === 'value' ? [String(part.value)] : []));
  return known.length === args.length
    ? { is: 'value', value: known.join('') }
    : { is: 'native', name: 'text', args };
}

/** What ink adds up from a place's path, to shuffle differently at each. */
function signSum(path: string): number {
  let sum = 0;
  for (let index = 0; index < path.length; index += 1) sum += path.charCodeAt(index);
  return sum;
}
