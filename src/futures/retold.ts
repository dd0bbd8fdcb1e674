import { Session, type CompiledStory, type InkFunction, type InkValue } from '../story/index.ts';
import type { LogicOptions } from './compile/index.ts';

type Functions = LogicOptions['functions'];

/** What a session was told from outside, in order. */
interface Told {
  /** What its functions answered. */
  readonly answers: (InkValue | undefined)[];
  /** A choice taken, by its label, or the seed its dice go on with. */
  readonly steps: (string | number)[];
}

/**
 * A session that another can be brought level with by telling it the same once more. Where a story reckons
 * with decimals, how it stands cannot be written down: whole ones would come back as integers.
 */
export class Retold {
  readonly session: Session;
  readonly #told: Told;

  constructor(
    readonly story: CompiledStory,
    readonly options: LogicOptions,
    told?: Told,
  ) {
    this.#told = told ?? { answers: [], steps: [] };
    const functions = answering(options.functions, this.#told.answers);
    this.session = new Session(story, { ...options, functions });
    if (told === undefined) return;
    this.session.next();
    for (const step of told.steps) {
      if (typeof step === 'number') this.session.roll(step);
      else if (this.session.choose(step) === null) this.session.next();
    }
  }

  /** To be told of every choice taken. */
  note(label: string): void {
    this.#told.steps.push(label);
  }

  /** One on the same page, with other functions and, if `seed` says so, other dice. */
  copy(functions: Functions, seed?: number): Retold {
    const { answers, steps } = this.#told;
    const told = {
      answers: [...answers],
      steps: seed === undefined ? [...steps] : [...steps, seed],
    };
    return new Retold(this.story, { ...this.options, functions }, told);
  }
}

/** The same functions, which first answer what is known and then add to it. */
function answering(functions: Functions, answers: (InkValue | undefined)[]): Functions {
  const known = answers.length;
  let asked = 0;
  const answer = ({ call, changes }: InkFunction): InkFunction => ({
    changes,
    call: (...values) => {
      asked += 1;
      if (asked <= known) return answers[asked - 1];
      const given = call(...values);
      answers.push(given);
      return given;
    },
  });
  return Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, answer(one)]));
}
