import { operatorNames, storyNatives, type Kit, type StoryNative } from './kit.ts';
import type { Expression, Flow } from './program.ts';
import { isRef, type StoryState } from './story-state.ts';
import { LogicTrouble, type Value } from './value.ts';

/** What a run of a flow keeps to itself. */
export interface Here {
  readonly locals: Value[];
  readonly temps: Value[];
}

/** An expression made ready to be evaluated. */
export type Evaluate = (s: StoryState, here: Here) => Value;

/** Calls an ink function. */
export type CallFlow = (s: StoryState, flow: number, args: readonly Value[]) => Value;

/** Makes an expression of a flow ready, as functions inside functions. */
export function evaluator(value: Expression, flow: Flow, kit: Kit, call: CallFlow): Evaluate {
  const inner = (one: Expression): Evaluate => evaluator(one, flow, kit, call);
  switch (value.is) {
    case 'value': {
      const { value: fixed } = value;
      return () => fixed;
    }
    case 'list': {
      const list = kit.list(value.items, value.lists);
      return () => list;
    }
    case 'void':
      return () => undefined;
    case 'pop':
      return (s) => s.stack.pop();
    case 'turn':
      return (s) => s.turn + 1;
    case 'choices':
      return (s) => s.offers.length;
    case 'target': {
      const target = kit.target(value.place);
      return () => target;
    }
    case 'ref': {
      const { at } = value;
      if (value.of === 'global') return () => kit.refGlobal(at);
      return flow.isFunction ? (_, { temps }) => temps[at] : (s) => s.refTemp(at);
    }
    case 'global': {
      const { at } = value;
      return (s) => s.g[at];
    }
    case 'visits': {
      const { at } = value;
      return (s) => s.v[at];
    }
    case 'local': {
      const { at } = value;
      return (_, { locals }) => locals[at];
    }
    case 'temp': {
      const { at } = value;
      if (!flow.isFunction) return (s) => s.temp(at);
      return (s, { temps }) => {
        const held = temps[at];
        return kit.read(isRef(held) ? held.read(s) : held);
      };
    }
    case 'external': {
      const { at } = value;
      const args = value.args.map(inner);
      return (s, here) => s.x[at]!(...args.map((arg) => arg(s, here)));
    }
    case 'shuffle': {
      const [count, elements] = value.args.map(inner);
      return (s, here) => kit.shuffle(s, value.hash, count!(s, here), elements!(s, here));
    }
    case 'call': {
      const { flow: called, entered } = value;
      const args = value.args.map(inner);
      return (s, here) => {
        const given = args.map((arg) => arg(s, here));
        s.enter(entered.visits, entered.turns);
        return call(s, called, given);
      };
    }
    case 'native':
      return nativeOf(value.name, value.args.map(inner), kit);
  }
}

function nativeOf(name: string, args: readonly Evaluate[], kit: Kit): Evaluate {
  if ((storyNatives as readonly string[]).includes(name)) {
    // The list of names just looked at is that of the kit's functions with a story.
    const operate: (s: StoryState, ...values: Value[]) => Value = kit[name as StoryNative];
    return (s, here) => operate(s, ...args.map((arg) => arg(s, here)));
  }
  const [first, second] = args;
  const known = operatorNames[name];
  if (known === undefined || first === undefined) throw new LogicTrouble(`“${name}” is unknown.`);
  // Every operator takes one value or two and gives one.
  const operate: (a: Value, b: Value) => Value = kit[known as 'add'];
  if (second === undefined) return (s, here) => operate(first(s, here), undefined);
  return (s, here) => operate(first(s, here), second(s, here));
}
