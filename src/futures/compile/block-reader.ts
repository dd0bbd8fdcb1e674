import { isShared } from './choice-text.ts';
import {
  isContainer,
  placeAfter,
  placeAt,
  type Container,
  type Place,
  type Token,
} from './container.ts';
import { wordsIn } from './kit.ts';
import type { Temps } from './names.ts';
import type { Entered, Expression, Statement } from './program.ts';
import {
  backOf,
  canInline,
  containerAt,
  failAt,
  targetOf,
  threadAt,
  type FunctionShape,
  type Reading,
} from './reading.ts';
import { choiceOf, divertOf, field, textOf, type Divert } from './token.ts';
import { textFrom, ValueReader } from './value-reader.ts';
import type { ValueStack } from './value-stack.ts';

const nothing: Entered = { visits: [], turns: [] };

/** Follows the content from one place until every way has left it. */
export class BlockReader {
  readonly #values: ValueStack;
  readonly #reader: ValueReader;
  readonly #body: Statement[] = [];
  /** What `$r` holds: where the text of a choice that is shared with its outcome leads back to. */
  #back: Place | null = null;
  /** Whether the words are those of a choice on offer. */
  #inProse = false;
  /** What ran last, or null where that depends on how the block was come to. */
  #before: Place | null = null;

  constructor(
    readonly reading: Reading,
    readonly temps: Temps,
    /** The function the block belongs to, or null in a knot. */
    readonly own: FunctionShape | null,
    values: ValueStack,
    readonly depth = 0,
  ) {
    this.#values = values;
    this.#reader = new ValueReader(reading, temps, own, values);
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
    if (token === 'str') return this.#text(place);
    if (token === '/str') {
      // The text may have begun in another block.
      if (this.reading.texts.endsCalling(place)) this.#say({ do: 'text', isOpen: false });
      this.#reader.inValues = true;
      this.#inProse = false;
      return place;
    }
    if (token === '#' || token === '/#') return this.#tag(place);
    const text = textOf(token);
    if (text !== null && !this.#reader.inValues) {
      const count = this.#inProse || this.reading.texts.holds(place) ? 0 : wordsIn(text);
      if (count > 0) this.#say({ do: 'words', count });
      return place;
    }
    const divert = divertOf(token);
    if (divert !== null && divert.how !== 'call') return this.#divert(place, divert);
    if (choiceOf(token) !== null) return this.#choice(place, token);
    if (token === 'done' || token === 'end' || token === '~ret' || token === '->->') {
      return this.#exit(place, token);
    }
    if (token === 'thread') return this.#thread(place);
    if (!this.#keepsBack(place, token)) this.#reader.read(place, token);
    return place;
  }

  #exit(place: Place, token: 'done' | 'end' | '~ret' | '->->'): 'left' {
    if (token === '~ret' && this.own === null) failAt(place, 'a “~ return” outside a function');
    if (token === '~ret') this.#leave({ do: 'return', value: this.#values.take() });
    else if (token === '->->') this.#leave({ do: 'back', value: this.#values.take() });
    else this.#leave({ do: token });
    return 'left';
  }

  /** The way back from the shared text of a choice is remembered here rather than in a variable. */
  #keepsBack(place: Place, token: Token): boolean {
    if (field(token, 'temp=') === '$r') return this.#back !== null;
    const back = backOf(this.reading, place, token);
    this.#back = back ?? this.#back;
    return back !== null;
  }

  /** A text: prose of a choice, which leaves nothing behind, or a value put together from parts. */
  #text(place: Place): Place {
    const { container, index } = place;
    const prose = this.reading.texts.in(container).get(index);
    if (prose !== undefined) {
      this.#reader.inValues = false;
      this.#inProse = true;
      if (prose.calls) {
        this.#values.settle();
        this.#say({ do: 'text', isOpen: true });
      }
      return place;
    }
    const end = container.content.indexOf('/str', index);
    const args = this.#reader.parts(
      container,
      index + 1,
      end,
      'a text that is put together from pieces',
    );
    this.#values.push(textFrom(args));
    return { container, index: end + 1 };
  }

  #tag(place: Place): Place {
    const { container, index } = place;
    const end = container.content.indexOf('/#', index + 1);
    const isEnd = container.content[index] === '/#';
    if (isEnd || end < 0) failAt(place, 'a tag that is put together from pieces');
    const inText = this.#inProse || this.reading.texts.holds(place);
    const args = inText
      ? []
      : this.#reader.parts(container, index + 1, end, 'a tag that is put together from pieces');
    const known = args.map((part) => (part.is === 'value' ? String(part.value) : null));
    if (inText) return { container, index: end + 1 };
    this.#values.settle();
    if (known.includes(null))
      this.#say({ do: 'told', value: { is: 'native', name: 'text', args } });
    else this.#say({ do: 'tag', tag: this.reading.registry.tag(known.join('').trim()) });
    return { container, index: end + 1 };
  }

  #choice(place: Place, token: Token): Place {
    const { root, registry } = this.reading;
    const choice = choiceOf(token)!;
    const found = placeAt(root, choice.path, place);
    const target = found === null ? null : containerAt(found);
    if (target === null) failAt(place, 'a choice that leads nowhere');
    const once = choice.isOnce ? registry.visitsOf(target) : -1;
    if (choice.isOnce && once < 0) failAt(place, 'a choice that is not counted');
    const condition = choice.hasCondition ? this.#values.take() : null;
    this.#values.settle();
    this.#say({ do: 'choice', choice: registry.choices.length, condition });
    registry.choices.push({
      path: target.path,
      place: registry.target({ container: target, index: 0 }),
      once,
      isFallback: choice.isFallback,
      origin: this.#before === null ? -1 : registry.origin(this.#before),
    });
    return place;
  }

  #divert(place: Place, divert: Divert): Place | 'left' {
    const { registry } = this.reading;
    const condition = divert.isConditional ? this.#values.take() : null;
    const target = divert.isVariable ? null : targetOf(this.reading, place, divert.target);
    if (divert.how === 'tunnel') {
      if (condition !== null) failAt(place, 'a tunnel with a condition of its own');
      if (target !== null) this.#tunnel(place);
    }
    if (condition !== null) {
      this.#values.settle();
      const body = this.#branch(place, divert, target);
      this.#say({ do: 'if', condition, body });
      return place;
    }
    if (target === null) return this.#divertByVariable(place, divert);
    const entered = registry.entered(place, target);
    const shared = isShared(target.container);
    if (!shared) this.#keepBack();
    if (shared || (divert.how === 'divert' && canInline(this.reading, target, this.depth))) {
      this.#enter(entered);
      return target;
    }
    this.#go(target, entered, place);
    return 'left';
  }

  #tunnel(place: Place): void {
    const { registry } = this.reading;
    this.#values.spill();
    const back = registry.block(placeAfter(place));
    this.#say({ do: 'tunnel', back, origin: registry.origin(place) });
  }

  #divertByVariable(place: Place, { target: name, how }: Divert): Place | 'left' {
    const { names, registry } = this.reading;
    if (name === '$r' && this.#back !== null) {
      const back = this.#back;
      this.#back = null;
      return back;
    }
    const at = names.global(name);
    this.#values.push(at === null ? { is: 'temp', at: this.temps.at(name) } : { is: 'global', at });
    // The variable is read before the tunnel begins, which has variables of its own.
    this.#values.settle();
    const value = this.#values.take();
    if (how === 'tunnel') this.#tunnel(place);
    this.#leave({ do: 'divert', value, origin: registry.origin(place) });
    return 'left';
  }

  /** What a divert with a condition does when it holds. */
  #branch(place: Place, divert: Divert, target: Place | null): readonly Statement[] {
    const { reading, temps, own } = this;
    const reader = new BlockReader(reading, temps, own, this.#values.copy(), this.depth + 1);
    if (target === null) {
      reader.#divertByVariable(place, divert);
      return reader.#body;
    }
    const entered = reading.registry.entered(place, target);
    if (!canInline(this.reading, target, this.depth)) {
      reader.#go(target, entered, place);
      return reader.#body;
    }
    reader.#before = place;
    reader.#enter(entered);
    return reader.read(target, true);
  }

  #thread(place: Place): Place {
    const { registry } = this.reading;
    const next = threadAt(place);
    this.#values.spill();
    const back = registry.block(placeAfter(next));
    this.#say({ do: 'thread', back, origin: registry.origin(next) });
    return next;
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
}
