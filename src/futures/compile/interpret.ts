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
    const ready = (value: Expression): Evaluate => evaluator(value, flow, kit, this.call);
    switch (statement.do) {
      case 'global': {
        const { at } = statement;
        return this.#effect(ready(statement.value), (s, value) => s.set(at, value));
      }
      case 'declare':
      case 'temp': {
        const { at } = statement;
        const isNew = statement.do === 'declare';
        const value = ready(statement.value);
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
      case 'local': {
        const { at } = statement;
        const value = ready(statement.value);
        return (s, here) => {
          here.locals[at] = value(s, here);
          return onward;
        };
      }
      case 'run':
        return this.#effect(ready(statement.value), () => undefined);
      case 'push':
        return this.#effect(ready(statement.value), (s, value) => s.stack.push(value));
      case 'print':
        return this.#effect(ready(statement.value), (s, value) => {
          s.words += kit.words(value);
        });
      case 'told':
        return this.#effect(ready(statement.value), (s, value) => s.tags.push(kit.told(value)));
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
      case 'choice': {
        const { choice, condition } = statement;
        if (condition === null) return this.#always((s) => s.offer(choice));
        return this.#effect(ready(condition), (s, value) => {
          if (kit.truthy(value)) s.offer(choice);
        });
      }
      case 'if': {
        const condition = ready(statement.condition);
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
        const value = ready(statement.value);
        return (s, here) => s.divert(value(s, here), statement.origin);
      }
      case 'back': {
        const value = ready(statement.value);
        return (s, here) => s.back(value(s, here));
      }
      case 'return': {
        const value = ready(statement.value);
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
