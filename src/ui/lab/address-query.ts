/** What an address cannot mean: a name nobody knows, or a value the name cannot have. */
export interface QueryProblem {
  readonly kind: 'unknown-name' | 'bad-value';
  readonly name: string;
  readonly value: string;
}

/** What was read, or the first thing that could not be. */
export type QueryRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: QueryProblem };

/** Longer texts are no setting of ours. */
const longest = 600;

/** What mail programs and trackers hang onto an address; none of it is ours. */
const hungOn = /^(utm_|mc_|fbclid|gclid)/;

/** Thrown inside a reader and caught at its edge; never leaves this folder. */
export class QueryRefusal extends Error {
  constructor(readonly problem: QueryProblem) {
    super(`${problem.name}=${problem.value}`);
  }
}

/** The part of an address behind the question mark, each name to be taken once. */
export class AddressQuery {
  readonly #values = new Map<string, string>();

  constructor(query: string) {
    if (query.length > longest) refuse('bad-value', 'link', `${query.slice(0, 20)}…`);
    for (const pair of query.split('&')) {
      if (pair === '') continue;
      const [name = '', ...rest] = pair.split('=');
      const value = rest.join('=');
      if (!/^[a-z][\w.]{0,30}$/i.test(name)) refuse('unknown-name', name.slice(0, 30), value);
      if (this.#values.has(name)) refuse('bad-value', name, value);
      this.#values.set(name, value);
    }
  }

  /** Whether any name left begins with this. */
  hasPrefix(prefix: string): boolean {
    return [...this.#values.keys()].some((name) => name.startsWith(prefix));
  }

  /** The value of a name, or null where the address does not say. */
  text(name: string): string | null {
    const value = this.#values.get(name) ?? null;
    this.#values.delete(name);
    return value;
  }

  /** One of some words. */
  word<Word extends string>(name: string, words: readonly Word[], usual: Word): Word {
    const value = this.text(name);
    if (value === null) return usual;
    return words.find((word) => word === value) ?? refuse('bad-value', name, value);
  }

  /** A number of plain digits inside a range, both ends included. */
  number(name: string, range: NumberRange, usual: number): number {
    const value = this.text(name);
    if (value === null) return usual;
    const number = Number(value);
    const fits = number >= range.from && number <= range.to;
    const isWhole = Number.isInteger(number) || !range.whole;
    if (!/^\d{1,10}(\.\d{1,6})?$/.test(value) || !fits || !isWhole)
      refuse('bad-value', name, value);
    return number;
  }

  /** Refuses what nobody has taken. */
  end(): void {
    for (const [name, value] of this.#values) refuse('unknown-name', name, value);
  }
}

/** What a number may be, both ends included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** The allowed seeds of both tables. */
export const seedRange: NumberRange = { from: 1, to: 2147483647, whole: true };

/** Gives up on an address. */
export function refuse(kind: QueryProblem['kind'], name: string, value: string): never {
  throw new QueryRefusal({ kind, name, value });
}

/** Reads an address with `read`, turning a refusal into a value. */
export function readQuery<Value>(
  query: string,
  read: (query: AddressQuery) => Value,
): QueryRead<Value> {
  try {
    const opened = new AddressQuery(ownQuery(query));
    const value = read(opened);
    opened.end();
    return { ok: true, value };
  } catch (error) {
    if (error instanceof QueryRefusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function ownQuery(query: string): string {
  const own = query.split('&').filter((pair) => !hungOn.test(pair));
  return own.join('&').replace(/(?:%[0-9a-f]{2}|[^\w-])+$/i, '');
}
