import { evaluator, type CallFlow, type Evaluate, type Here } from './interpret-expression.ts';
import type { Kit } from './kit.ts';
import { originNeeds } from './origin-need.ts';
import type { Expression, Flow, Program, Statement } from './program.ts';
import { isRef, type StoryState } from './story-state.ts';
import { LogicTrouble, type Value } from './value.ts';

/** A statement made ready: gives the block to go on at, or one of the two below. */
type Step = (s: StoryState, here: Here) => number;

/** Go on with the statement after this one. */
const onward = -2;
/** The function is over; its result lies on the stack of values. */
const returned = -3;

/**
 * Runs a program without writing it out: for stories that come from a file, where the page's rules forbid
 * code that was not there when it was built. Gives one function per flow, as a written module does.
 */
export function interpret(program: Program, kit: Kit): readonly unknown[] {
  const needs = originNeeds(program);
  const ready = new Map<number, readonly Step[]>();
  const call: CallFlow = (s, at, args) => {
    const flow = program.flows[at]!;
    const temps: Value[] = args.slice();
    for (const ref of flow.refs) temps[ref] = kit.box(temps[ref]);
    const here: Here = { locals: [], temps };
    for (let block = flow.entry; ;) {
      const next = runBlock(s, block, here);
      if (next === returned) return s.stack.pop();
      s.jump();
      block = next;
    }
  };
  const stepper = new Stepper(program, kit, needs, call);
  for (const flow of program.flows) {
    for (const { id, body } of flow.blocks) ready.set(id, stepper.steps(body, flow));
  }
  return program.flows.map((flow, at) =>
    flow.isFunction
      ? (s: StoryState, ...args: Value[]) => call(s, at, args)
      : (s: StoryState, block: number) => runBlock(s, block, { locals: [], temps: [] }),
  );

  function runBlock(s: StoryState, block: number, here: Here): number {
    const next = runSteps(ready.get(block)!, s, here);
    if (next === onward) throw new LogicTrouble('A block leads nowhere.');
    return next;
  }
}

function runSteps(steps: readonly Step[], s: StoryState, here: Here): number {
  for (const step of steps) {
    const next = step(s, here);
    if (next !== onward) return next;
  }
  return onward;
}

type Told<Kind extends Statement['do']> = Extract<Statement, { readonly do: Kind }>;

class Stepper {
  constructor(
    readonly program: Program,
    readonly kit: Kit,
    readonly needs: ReadonlySet<number>,
    readonly call: CallFlow,
  ) {}

  steps(body: readonly Statement[], flow: Flow): readonly Step[] {
    return body.map((statement) => this.#step(statement, flow));
  }

  #step(statement: Statement, flow: Flow): Step {
    const { kit } = this;
    switch (statement.do) {
      case 'global':
      case 'declare':
      case 'temp':
      case 'local':
        return this.#store(statement, flow);
      case 'run':
      case 'push':
      case 'print':
      case 'told':
        return this.#use(statement, flow);
      case 'words':
      case 'enter':
      case 'tag':
      case 'text':
        return this.#note(statement);
      case 'choice': {
        const { choice, condition } = statement;
        if (condition === null) return this.#always((s) => s.offer(choice));
        return this.#effect(this.#ready(condition, flow), (s, value) => {
          if (kit.truthy(value)) s.offer(choice);
        });
      }
      case 'if': {
        const condition = this.#ready(statement.condition, flow);
        const body = this.steps(statement.body, flow);
        return (s, here) => (kit.truthy(condition(s, here)) ? runSteps(body, s, here) : onward);
      }
      case 'tunnel': {
        const { back, origin } = statement;
        return this.#always((s) => s.tunnel(back, origin));
      }
      case 'thread': {
        const { back, origin } = statement;
        return this.#always((s) => s.thread(back, origin));
      }
      default:
        return this.#leave(statement, flow);
    }
  }

  /** Keeps a value under a name. */
  #store(statement: Told<'global' | 'declare' | 'temp' | 'local'>, flow: Flow): Step {
    const { kit } = this;
    const { at } = statement;
    const value = this.#ready(statement.value, flow);
    if (statement.do === 'global') return this.#effect(value, (s, held) => s.set(at, held));
    if (statement.do === 'local') {
      return (s, here) => {
        here.locals[at] = value(s, here);
        return onward;
      };
    }
    const isNew = statement.do === 'declare';
    if (!flow.isFunction) return this.#effect(value, (s, held) => s.setTemp(at, held, isNew));
    const isBoxed = flow.refs.includes(at);
    return (s, here) => {
      const held = here.temps[at];
      const given = value(s, here);
      if (isNew && isBoxed) here.temps[at] = kit.box(given);
      else if (!isNew && isRef(held)) held.write(s, given);
      else here.temps[at] = s.kept(held, given);
      return onward;
    };
  }

  /** Computes a value and does with it what is to be done. */
  #use(statement: Told<'run' | 'push' | 'print' | 'told'>, flow: Flow): Step {
    const { kit } = this;
    const value = this.#ready(statement.value, flow);
    switch (statement.do) {
      case 'run':
        return this.#effect(value, () => undefined);
      case 'push':
        return this.#effect(value, (s, held) => s.stack.push(held));
      case 'print':
        return this.#effect(value, (s, held) => {
          s.words += kit.words(held);
        });
      case 'told':
        return this.#effect(value, (s, held) => s.tags.push(kit.told(held)));
    }
  }

  /** Counts and notes what is known before anything runs. */
  #note(statement: Told<'words' | 'enter' | 'tag' | 'text'>): Step {
    switch (statement.do) {
      case 'words': {
        const { count } = statement;
        return this.#always((s) => {
          s.words += count;
        });
      }
      case 'enter': {
        const { visits, turns } = statement.entered;
        return this.#always((s) => s.enter(visits, turns));
      }
      case 'tag': {
        const tag = this.program.tags[statement.tag]!;
        return this.#always((s) => s.tags.push(tag));
      }
      case 'text': {
        const by = statement.isOpen ? 1 : -1;
        return this.#always((s) => {
          s.texts += by;
        });
      }
    }
  }

  /** Leaves the block. */
  #leave(
    statement: Told<'go' | 'divert' | 'back' | 'return' | 'finish' | 'done' | 'end'>,
    flow: Flow,
  ): Step {
    switch (statement.do) {
      case 'go': {
        const { block, entered, origin } = statement;
        const isAsked = this.needs.has(block) && origin >= 0;
        return (s) => {
          s.enter(entered.visits, entered.turns);
          if (isAsked) s.origin = origin;
          return block;
        };
      }
      case 'divert': {
        const value = this.#ready(statement.value, flow);
        return (s, here) => s.divert(value(s, here), statement.origin);
      }
      case 'back': {
        const value = this.#ready(statement.value, flow);
        return (s, here) => s.back(value(s, here));
      }
      case 'return': {
        const value = this.#ready(statement.value, flow);
        return (s, here) => {
          s.stack.push(value(s, here));
          return returned;
        };
      }
      case 'finish':
        return (s) => s.done(false);
      case 'done':
        return (s) => s.done(true);
      case 'end':
        return (s) => s.end();
    }
  }

  #ready(value: Expression, flow: Flow): Evaluate {
    return evaluator(value, flow, this.kit, this.call);
  }

  #effect(value: Evaluate, effect: (s: StoryState, value: Value) => unknown): Step {
    return (s, here) => {
      effect(s, value(s, here));
      return onward;
    };
  }

  #always(effect: (s: StoryState) => unknown): Step {
    return (s) => {
      effect(s);
      return onward;
    };
  }
}
