import type { InkFunction, InkValue } from '../story/index.ts';

type Functions = Readonly<Record<string, InkFunction>>;

/** One call of a story into its world, and what it was told. */
interface Asked {
  readonly name: string;
  readonly values: readonly InkValue[];
  readonly told: InkValue | undefined;
}

/** Thrown where a language asks its world what the other one did not ask there. */
class OtherQuestion extends Error {}

/**
 * What a playthrough in one language asked of its world, in order of time, so that another language can be
 * told the same without a world of its own: that costs little, and pages and worlds agree.
 */
export class Heard {
  readonly #asked: Asked[] = [];
  #functions: Functions = {};

  /** The functions, with everything they tell written down. */
  noting(functions: Functions): Functions {
    this.#functions = functions;
    return mapped(functions, (name, { call, changes }) => ({
      changes,
      call: (...values) => {
        const told = call(...values);
        this.#asked.push({ name, values, told });
        return told;
      },
    }));
  }

  /** The same functions, telling once more what was told; they throw where something else is asked. */
  repeated(): Functions {
    let next = 0;
    return mapped(this.#functions, (name, { changes }) => ({
      changes,
      call: (...values) => {
        const asked = this.#asked[next];
        next += 1;
        const isSame =
          asked?.name === name && values.every((value, index) => value === asked.values[index]);
        if (!isSame) throw new OtherQuestion(`${name}(${values.join(', ')})`);
        return asked.told;
      },
    }));
  }
}

function mapped(
  functions: Functions,
  made: (name: string, of: InkFunction) => InkFunction,
): Functions {
  return Object.fromEntries(Object.entries(functions).map(([name, of]) => [name, made(name, of)]));
}
