import { choiceTexts, isShared, type Stretch } from './choice-text.ts';
import {
  isContainer,
  placeAfter,
  placeAt,
  type Container,
  type Place,
  type Token,
} from './container.ts';
import { wordsIn } from './kit.ts';
import type { Names, Temps } from './names.ts';
import type { Entered, Expression, Statement } from './program.ts';
import { UnknownConstruct, type Registry } from './registry.ts';
import { choiceOf, divertOf, field, natives, textOf, type Divert } from './token.ts';
import { ValueStack } from './value-stack.ts';

/** What all blocks of a story have in common while they are read. */
export interface Reading {
  readonly root: Container;
  readonly names: Names;
  readonly registry: Registry;
  readonly texts: Map<Container, ReadonlyMap<number, Stretch>>;
  /** Per function: its temporary variables, parameters first, and which of them stand for others. */
  readonly functions: ReadonlyMap<string, FunctionShape>;
  /** Places that exactly one divert leads to and nothing else. */
  readonly single: ReadonlySet<string>;
}

/** What is known of a function before its blocks are read. */
export interface FunctionShape {
  readonly number: number;
  readonly params: number;
  readonly temps: Temps;
  readonly refs: Set<number>;
}

const nothing: Entered = { visits: [], turns: [] };
/** Branches inside branches that are read in one go. */
const deepest = 24;

/** Follows the content from one place until every way has left it. */
export class BlockReader {
  readonly #values: ValueStack;
  readonly #body: Statement[] = [];
  /** What `$r` holds: where the text of a choice that is shared with its outcome leads back to. */
  #back: Place | null = null;
  /** What ran last, or null where that depends on how the block was come to. */
  #before: Place | null = null;

  constructor(
    readonly reading: Reading,
    readonly temps: Temps,
    /** The function the block belongs to, or null in a knot. */
    readonly own: FunctionShape | null,
    values?: ValueStack,
    readonly depth = 0,
  ) {
    this.#values = values ?? new ValueStack((statement) => this.#body.push(statement));
    this.#values.say = (statement) => this.#body.push(statement);
  }

  /** Reads on from a place; its own block starts there if `isStart`. */
  read(from: Place, isStart: boolean): readonly Statement[] {
    let place: Place | null = from;
    let isFirst = isStart;
    while (place !== null) {
      if (!isFirst && this.reading.registry.isBlock(place)) {
        this.#go(place, nothing, null);
        return this.#body;
      }
      isFirst = false;
      const { container, index }: Place = place;
      const piece: Token | Container | undefined = container.content[index];
      if (index < 0) {
        this.#enter(this.reading.registry.walkedInto(container));
        place = { container, index: 0 };
      } else if (isContainer(piece)) {
        this.#enter(this.reading.registry.walkedInto(piece));
        place = piece.content.length === 0 ? placeAfter(place) : { container: piece, index: 0 };
      } else {
        const next: Place | 'left' = piece === undefined ? place : this.#token(place, piece);
        if (next === 'left') return this.#body;
        if (piece !== undefined) this.#before = place;
        place = next === place ? placeAfter(place) : next;
      }
    }
    this.#leave(this.own === null ? { do: 'finish' } : { do: 'return', value: { is: 'void' } });
    return this.#body;
  }

  /** Reads one token; gives where to go on, the same place for the next one, or that the block is left. */
  #token(place: Place, token: Token): Place | 'left' {
    const { container, index } = place;
    if (token === 'ev' || token === '/ev' || token === 'nop' || token === '<>') return place;
    if (token === 'str') return this.#text(place);
    if (token === '/str') {
      // The end of a choice's text of which the start lies in another block.
      const texts = [...this.#textsOf(container).values()];
      if (texts.find(({ end }) => end === index)?.calls === true)
        this.#say({ do: 'text', isOpen: false });
      return place;
    }
    if (token === '#') return this.#tag(place);
    const text = textOf(token);
    if (text !== null) {
      const count = wordsIn(text);
      if (count > 0) this.#say({ do: 'words', count });
      return place;
    }
    const divert = divertOf(token);
    if (divert !== null) return this.#divert(place, divert);
    if (choiceOf(token) !== null) return this.#choice(place, token);
    if (typeof token === 'string') return this.#command(place, token);
    return this.#value(place, token);
  }

  #command(place: Place, token: string): Place | 'left' {
    const values = this.#values;
    const { registry } = this.reading;
    switch (token) {
      case 'done':
      case 'end':
        this.#leave({ do: token });
        return 'left';
      case 'out':
        values.perform((value) => ({ do: 'print', value }));
        return place;
      case 'pop':
        values.perform((value) => ({ do: 'run', value }));
        return place;
      case 'du':
        values.double();
        return place;
      case '~ret':
        if (this.own === null) this.#fail(place, 'a “~ return” outside a function');
        this.#leave({ do: 'return', value: values.take() });
        return 'left';
      case '->->':
        this.#leave({ do: 'back', value: values.take() });
        return 'left';
      case 'thread':
        return this.#thread(place);
      case 'void':
        values.push({ is: 'void' });
        return place;
      case 'turn':
        values.push({ is: 'turn' });
        return place;
      case 'choiceCnt':
        values.push({ is: 'choices' });
        return place;
      case 'visit': {
        const at = registry.visitsOf(place.container);
        if (at < 0) this.#fail(place, 'a sequence that is not counted');
        const one: Expression = { is: 'value', value: 1 };
        values.push({ is: 'native', name: '-', args: [{ is: 'visits', at }, one] });
        return place;
      }
      case 'seq': {
        const hash = [...place.container.path].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
        const args = values.takeMany(2);
        values.push({ is: 'shuffle', hash, args });
        return place;
      }
      default: {
        const count = natives.get(token);
        if (count === undefined) this.#fail(place, `“${token}”`);
        values.push({ is: 'native', name: token, args: values.takeMany(count!) });
        return place;
      }
    }
  }

  #value(place: Place, token: Token): Place {
    const values = this.#values;
    const { names, registry, root } = this.reading;
    if (typeof token === 'number' || typeof token === 'boolean') {
      values.push({ is: 'value', value: token });
      return place;
    }
    const read = field(token, 'VAR?');
    if (typeof read === 'string') {
      const at = names.global(read);
      values.push(
        at !== null
          ? { is: 'global', at }
          : (names.item(read) ?? { is: 'temp', at: this.temps.at(read) }),
      );
      return place;
    }
    const counted = field(token, 'CNT?');
    if (typeof counted === 'string') {
      const found = placeAt(root, counted, place);
      const container = found === null ? null : containerAt(found);
      const at = container === null ? -1 : registry.visitsOf(container);
      if (at < 0) this.#fail(place, `the count of “${counted}”`);
      values.push({ is: 'visits', at });
      return place;
    }
    const target = field(token, '^->');
    if (typeof target === 'string') {
      const found = placeAt(root, target);
      if (found === null) this.#fail(place, `the target “${target}”`);
      const next = place.container.content.slice(place.index + 1).find((one) => one !== '/ev');
      const isShared = next !== undefined && !isContainer(next) && field(next, 'temp=') === '$r';
      if (isShared) this.#back = found;
      else values.push({ is: 'target', place: registry.target(found!) });
      return place;
    }
    const outside = field(token, 'x()');
    if (typeof outside === 'string') {
      const args = values.takeMany(Number(field(token, 'exArgs') ?? 0));
      values.push({ is: 'external', at: registry.external(outside), args });
      return place;
    }
    const pointed = field(token, '^var');
    if (typeof pointed === 'string') {
      const at = names.global(pointed);
      const temp = at === null ? this.temps.at(pointed) : null;
      if (temp !== null) this.own?.refs.add(temp);
      values.push(
        at === null ? { is: 'ref', of: 'temp', at: temp! } : { is: 'ref', of: 'global', at },
      );
      return place;
    }
    const items = field(token, 'list');
    if (typeof items === 'object' && items !== null) {
      const list = names.list(items as Record<string, unknown>, field(token, 'origins'));
      if (list === null) this.#fail(place, 'an item of an unknown list');
      values.push(list!);
      return place;
    }
    return this.#assign(place, token);
  }

  #assign(place: Place, token: Token): Place {
    const { names } = this.reading;
    const global = field(token, 'VAR=');
    const temp = field(token, 'temp=');
    const isAgain = field(token, 're') === true;
    if (typeof global === 'string') {
      const at = names.global(global);
      if (at === null) this.#fail(place, `the variable “${global}”`);
      this.#values.perform((value) => ({ do: 'global', at: at!, value }));
      return place;
    }
    if (typeof temp !== 'string') this.#fail(place, JSON.stringify(token));
    const name = temp as string;
    if (name === '$r' && this.#back !== null) return place;
    const at = isAgain ? names.global(name) : null;
    if (at !== null) this.#values.perform((value) => ({ do: 'global', at, value }));
    else {
      const slot = this.temps.at(name);
      this.#values.perform((value) => ({ do: isAgain ? 'temp' : 'declare', at: slot, value }));
    }
    return place;
  }

  /** A text: prose of a choice, which leaves nothing behind, or a value put together from parts. */
  #text(place: Place): Place {
    const { container, index } = place;
    const prose = this.#textsOf(container).get(index);
    if (prose !== undefined) {
      if (prose.calls) {
        this.#values.settle();
        this.#say({ do: 'text', isOpen: true });
      }
      return place;
    }
    const end = container.content.indexOf('/str', index);
    const args = this.#parts(container, index + 1, end, 'a text that is put together from pieces');
    this.#values.push({ is: 'native', name: 'text', args });
    return { container, index: end + 1 };
  }

  #tag(place: Place): Place {
    const { container, index } = place;
    const end = container.content.indexOf('/#', index);
    if (end < 0) this.#fail(place, 'a tag that ends elsewhere');
    const inText = [...this.#textsOf(container)].some(
      ([start, stretch]) => start < index && index < stretch.end,
    );
    const args = inText
      ? []
      : this.#parts(container, index + 1, end, 'a tag put together from pieces');
    const known = args.map((part) => (part.is === 'value' ? String(part.value) : null));
    if (inText) return { container, index: end + 1 };
    this.#values.settle();
    if (known.includes(null))
      this.#say({ do: 'told', value: { is: 'native', name: 'text', args } });
    else this.#say({ do: 'tag', tag: this.reading.registry.tag(known.join('').trim()) });
    return { container, index: end + 1 };
  }

  /** The parts of a text that runs straight on: words and printed values. */
  #parts(
    container: Container,
    from: number,
    end: number,
    construct: string,
  ): readonly Expression[] {
    const parts: Expression[] = [];
    const before = this.#values.size;
    for (let index = from; index < end; index += 1) {
      const piece = container.content[index]!;
      const place = { container, index };
      if (isContainer(piece) || divertOf(piece) !== null || field(piece, 'x()') !== undefined) {
        this.#fail(place, construct);
      }
      const token = piece as Token;
      const text = textOf(token);
      if (text !== null) parts.push({ is: 'value', value: text });
      else if (token === 'out') parts.push(this.#values.take());
      else this.#token(place, token);
    }
    if (this.#values.size !== before) this.#fail({ container, index: from }, construct);
    return parts;
  }

  #choice(place: Place, token: Token): Place {
    const { root, registry } = this.reading;
    const choice = choiceOf(token)!;
    const found = placeAt(root, choice.path, place);
    const target = found === null ? null : containerAt(found);
    if (target === null) this.#fail(place, 'a choice that leads nowhere');
    const { container, index } = place;
    const once = choice.isOnce ? registry.visitsOf(target!) : -1;
    if (choice.isOnce && once < 0) this.#fail(place, 'a choice that is not counted');
    const condition = choice.hasCondition ? this.#values.take() : null;
    const begin = container.content.lastIndexOf('ev', index);
    const tags = [...this.#textsOf(container)]
      .filter(
        ([start, { end }]) => end < index && start > lastChoice(container, index) && begin >= 0,
      )
      .flatMap(([, stretch]) => stretch.tags);
    this.#values.settle();
    this.#say({ do: 'choice', choice: registry.choices.length, condition });
    registry.choices.push({
      path: target!.path,
      place: registry.target({ container: target!, index: 0 }),
      once,
      isFallback: choice.isFallback,
      origin: this.#before === null ? -1 : registry.origin(this.#before),
      tags,
    });
    return place;
  }

  #divert(place: Place, divert: Divert): Place | 'left' {
    const { registry } = this.reading;
    if (divert.how === 'call') return this.#call(place, divert);
    const condition = divert.isConditional ? this.#values.take() : null;
    const target = divert.isVariable ? null : this.#target(place, divert.target);
    if (divert.how === 'tunnel') {
      if (condition !== null) this.#fail(place, 'a tunnel with a condition of its own');
      this.#values.spill();
      const back = registry.block(placeAfter(place));
      this.#say({ do: 'tunnel', back, origin: registry.origin(place) });
    }
    if (condition !== null) {
      this.#values.settle();
      const body = this.#branch(place, divert, target);
      this.#say({ do: 'if', condition, body });
      return place;
    }
    if (target === null) return this.#divertByVariable(place, divert.target);
    const entered = registry.entered(place, target);
    if (isShared(target.container)) {
      this.#enter(entered);
      return target;
    }
    this.#keepBack();
    if (divert.how === 'divert' && this.#canInline(target)) {
      this.#enter(entered);
      return target;
    }
    this.#go(target, entered, place);
    return 'left';
  }

  #divertByVariable(place: Place, name: string): Place | 'left' {
    if (name === '$r' && this.#back !== null) {
      const back = this.#back;
      this.#back = null;
      return back;
    }
    const at = this.reading.names.global(name);
    const value: Expression =
      at === null ? { is: 'temp', at: this.temps.at(name) } : { is: 'global', at };
    this.#values.spill();
    this.#leave({ do: 'divert', value, origin: this.reading.registry.origin(place) });
    return 'left';
  }

  /** What a divert with a condition does when it holds. */
  #branch(place: Place, divert: Divert, target: Place | null): readonly Statement[] {
    const { reading, temps, own } = this;
    const reader = new BlockReader(reading, temps, own, this.#values.copy(), this.depth + 1);
    if (target === null) {
      reader.#divertByVariable(place, divert.target);
      return reader.#body;
    }
    const entered = reading.registry.entered(place, target);
    if (!this.#canInline(target)) {
      reader.#go(target, entered, place);
      return reader.#body;
    }
    reader.#before = place;
    reader.#enter(entered);
    return reader.read(target, true);
  }

  #canInline(target: Place): boolean {
    const { single, registry } = this.reading;
    const { container, index } = target;
    if (container.index >= 0 || index !== 0 || this.depth >= deepest) return false;
    return single.has(container.path) && !registry.isBlock(target);
  }

  #call(place: Place, { target, isVariable }: Divert): Place {
    const { functions, registry, root } = this.reading;
    const shape = isVariable ? undefined : functions.get(target);
    const found = placeAt(root, target);
    if (shape === undefined || found === null) this.#fail(place, `the function “${target}”`);
    const { number: flow, params, refs } = shape!;
    const args = this.#values.takeMany(params);
    args.forEach((arg, at) => {
      if (arg.is === 'ref') refs.add(at);
    });
    const entered = registry.entered(place, { container: found!.container, index: 0 });
    this.#values.push({ is: 'call', flow, args, entered });
    return place;
  }

  #thread(place: Place): Place {
    const next = placeAfter(place);
    const token = next === null ? undefined : next.container.content[next.index];
    if (token === undefined || isContainer(token) || divertOf(token) === null) {
      this.#fail(place, 'a thread that leads nowhere');
    }
    const { registry } = this.reading;
    this.#values.spill();
    this.#say({
      do: 'thread',
      back: registry.block(placeAfter(next!)),
      origin: registry.origin(next!),
    });
    return next!;
  }

  #target(place: Place, path: string): Place {
    const found = placeAt(this.reading.root, path, place);
    if (found === null) this.#fail(place, `the target “${path}”`);
    // A divert to a container leads to the first piece in it.
    const { container, index } = found!;
    return { container, index: Math.max(0, index) };
  }

  /** The way back is only written down where the shared text cannot be followed right here. */
  #keepBack(): void {
    if (this.#back === null) return;
    const value: Expression = { is: 'target', place: this.reading.registry.target(this.#back) };
    this.#say({ do: 'declare', at: this.temps.at('$r'), value });
    this.#back = null;
  }

  #go(target: Place, entered: Entered, from: Place | null): void {
    const { registry } = this.reading;
    this.#values.spill();
    const before = from ?? this.#before;
    const origin = before === null ? -1 : registry.origin(before);
    this.#say({ do: 'go', block: registry.block(target), entered, origin });
  }

  #leave(exit: Statement): void {
    this.#values.spill();
    this.#say(exit);
  }

  #enter(entered: Entered): void {
    if (entered.visits.length === 0 && entered.turns.length === 0) return;
    this.#values.settle();
    this.#say({ do: 'enter', entered });
  }

  #say(statement: Statement): void {
    this.#body.push(statement);
  }

  #textsOf(container: Container): ReadonlyMap<number, Stretch> {
    const { texts, root } = this.reading;
    const known = texts.get(container);
    if (known !== undefined) return known;
    const found = choiceTexts(root, container);
    texts.set(container, found);
    return found;
  }

  #fail(place: Place, construct: string): never {
    const { container, index } = place;
    const path = `${container.path}.${index}`;
    throw new UnknownConstruct({ construct, path });
  }
}

/** The container a path leads to, whether by its name or by its place. */
function containerAt({ container, index }: Place): Container | null {
  if (index < 0) return container;
  const piece = container.content[index];
  return isContainer(piece) ? piece : null;
}

/** Where the choice before this one stands in the same container, or -1. */
function lastChoice({ content }: Container, before: number): number {
  return content.findLastIndex(
    (piece, index) => index < before && !isContainer(piece) && choiceOf(piece) !== null,
  );
}
