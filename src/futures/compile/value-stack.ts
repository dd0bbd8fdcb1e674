import type { Expression, Statement } from './program.ts';

/**
 * Ink's stack of values while a block is read: what would lie on it when the story runs, as expressions.
 * Ink evaluates in the order of pushing; an expression is only moved past what could change it after it
 * was put into a local.
 */
export class ValueStack {
  readonly #values: Expression[] = [];
  /** Where statements go that have to be made on the way; set by whoever reads the block. */
  say: (statement: Statement) => void = () => undefined;

  /** `counter` numbers the locals of a whole flow. */
  constructor(readonly counter: { locals: number }) {}

  get size(): number {
    return this.#values.length;
  }

  push(value: Expression): void {
    this.#values.push(value);
  }

  /** The topmost value; one that another block left is fetched first. */
  take(): Expression {
    return this.#values.pop() ?? this.#local({ is: 'pop' });
  }

  /** The topmost values, the first pushed first. */
  takeMany(count: number): readonly Expression[] {
    const taken: Expression[] = [];
    while (taken.length < count) taken.unshift(this.take());
    return taken;
  }

  /** Does something with the topmost value, after all below it were evaluated. */
  perform(make: (value: Expression) => Statement): void {
    const value = this.take();
    this.settle();
    this.say(make(value));
  }

  double(): void {
    const value = this.take();
    this.settle();
    const twice = isFixed(value) ? value : this.#local(value);
    this.push(twice);
    this.push(twice);
  }

  /** Evaluates now whatever a later statement could change. */
  settle(): void {
    this.#values.forEach((value, at) => {
      if (!isFixed(value)) this.#values[at] = this.#local(value);
    });
  }

  /** Leaves the values to the block that comes next. */
  spill(): void {
    for (const value of this.#values.splice(0)) this.say({ do: 'push', value });
  }

  /** The same values for a way that branches off. */
  copy(): ValueStack {
    const made = new ValueStack(this.counter);
    made.#values.push(...this.#values);
    return made;
  }

  #local(value: Expression): Expression {
    const at = this.counter.locals;
    this.counter.locals += 1;
    this.say({ do: 'local', at, value });
    return { is: 'local', at };
  }
}

function isFixed({ is }: Expression): boolean {
  return ['value', 'list', 'void', 'target', 'local', 'ref'].includes(is);
}
