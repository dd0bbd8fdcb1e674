import type { Program } from './program.ts';

/** A list of ink: its items in the order they came in, and the lists an empty one belongs to. */
export class ListValue {
  constructor(
    readonly items: readonly number[],
    readonly origins: readonly number[] = [],
  ) {}
}

const none = new ListValue([]);

/** What ink can do with lists, in one story. */
export class Lists {
  readonly #value: readonly number[];
  readonly #list: readonly number[];
  readonly #name: readonly string[];
  readonly #listName: readonly string[];

  constructor({ items, lists }: Pick<Program, 'items' | 'lists'>) {
    this.#value = items.map(({ value }) => value);
    this.#list = items.map(({ list }) => lists.indexOf(list));
    this.#name = items.map(({ name }) => name);
    this.#listName = lists;
  }

  /** The lists a value belongs to. */
  origins({ items, origins }: ListValue): readonly number[] {
    return items.length === 0 ? origins : [...new Set(items.map((item) => this.#list[item]!))];
  }

  /** A value as it is kept in a variable: an empty one goes on belonging to the lists of the old. */
  retain(old: unknown, value: ListValue): ListValue {
    if (value.items.length > 0 || !(old instanceof ListValue)) return value;
    return new ListValue([], this.origins(old));
  }

  union(a: ListValue, b: ListValue): ListValue {
    return new ListValue([...new Set([...a.items, ...b.items])], this.origins(a));
  }

  without(a: ListValue, b: ListValue): ListValue {
    return new ListValue(
      a.items.filter((item) => !b.items.includes(item)),
      this.origins(a),
    );
  }

  intersect(a: ListValue, b: ListValue): ListValue {
    return new ListValue(a.items.filter((item) => b.items.includes(item)));
  }

  contains(a: ListValue, b: ListValue): boolean {
    if (a.items.length === 0 || b.items.length === 0) return false;
    return b.items.every((item) => a.items.includes(item));
  }

  equal(a: ListValue, b: ListValue): boolean {
    return a.items.length === b.items.length && b.items.every((item) => a.items.includes(item));
  }

  greater(a: ListValue, b: ListValue): boolean {
    if (a.items.length === 0) return false;
    return b.items.length === 0 || this.#least(a) > this.#most(b);
  }

  greaterOrEqual(a: ListValue, b: ListValue): boolean {
    if (a.items.length === 0) return false;
    if (b.items.length === 0) return true;
    return this.#least(a) >= this.#least(b) && this.#most(a) >= this.#most(b);
  }

  less(a: ListValue, b: ListValue): boolean {
    if (b.items.length === 0) return false;
    return a.items.length === 0 || this.#most(a) < this.#least(b);
  }

  lessOrEqual(a: ListValue, b: ListValue): boolean {
    if (b.items.length === 0) return false;
    if (a.items.length === 0) return true;
    return this.#most(a) <= this.#most(b) && this.#least(a) <= this.#least(b);
  }

  /** Each item moved by so many places in its own list; those that fall out are gone. */
  shift({ items }: ListValue, by: number): ListValue {
    const moved = items.flatMap((item) => this.#at(this.#list[item]!, this.#value[item]! + by));
    return new ListValue(moved);
  }

  all(list: ListValue): ListValue {
    return new ListValue(this.#whole(list));
  }

  inverse(list: ListValue): ListValue {
    return new ListValue(this.#whole(list).filter((item) => !list.items.includes(item)));
  }

  /** The first item of the highest (or lowest) value, as a list. */
  top({ items }: ListValue): ListValue {
    return items.length === 0 ? none : new ListValue([this.#best(items, (a, b) => a > b)]);
  }

  bottom({ items }: ListValue): ListValue {
    return items.length === 0 ? none : new ListValue([this.#best(items, (a, b) => a < b)]);
  }

  /** The highest value in a list, 0 in an empty one. */
  value({ items }: ListValue): number {
    return items.length === 0 ? 0 : this.#value[this.#best(items, (a, b) => a > b)]!;
  }

  range(list: ListValue, low: unknown, high: unknown): ListValue {
    if (list.items.length === 0) return none;
    const least = boundOf(low, 0, (bound) => this.#least(bound));
    const most = boundOf(high, Number.MAX_SAFE_INTEGER, (bound) => this.#most(bound));
    const kept = this.#ordered(list).filter((item) => {
      const value = this.#value[item]!;
      return value >= least && value <= most;
    });
    return new ListValue(kept, this.origins(list));
  }

  /** The item of a list with this value; null when there is no such list. */
  fromNumber(name: unknown, value: number): ListValue | null {
    const list = this.#listName.indexOf(String(name));
    return list < 0 ? null : new ListValue(this.#at(list, value));
  }

  text(list: ListValue): string {
    return this.#ordered(list)
      .map((item) => this.#name[item]!)
      .join(', ');
  }

  #at(list: number, value: number): readonly number[] {
    const item = this.#value.findIndex((own, at) => own === value && this.#list[at] === list);
    return item < 0 ? [] : [item];
  }

  #whole(list: ListValue): readonly number[] {
    return this.origins(list).flatMap((origin) =>
      this.#list.flatMap((own, item) => (own === origin ? [item] : [])),
    );
  }

  #ordered({ items }: ListValue): readonly number[] {
    const listOf = (item: number): string => this.#listName[this.#list[item]!]!;
    return [...items].sort(
      (a, b) => this.#value[a]! - this.#value[b]! || listOf(a).localeCompare(listOf(b)),
    );
  }

  #least({ items }: ListValue): number {
    return Math.min(...items.map((item) => this.#value[item]!));
  }

  #most({ items }: ListValue): number {
    return Math.max(...items.map((item) => this.#value[item]!));
  }

  #best(items: readonly number[], isBetter: (a: number, b: number) => boolean): number {
    return items.reduce((best, item) =>
      isBetter(this.#value[item]!, this.#value[best]!) ? item : best,
    );
  }
}

function boundOf(bound: unknown, otherwise: number, of: (list: ListValue) => number): number {
  if (typeof bound === 'number' && Number.isInteger(bound)) return bound;
  return bound instanceof ListValue && bound.items.length > 0 ? of(bound) : otherwise;
}
