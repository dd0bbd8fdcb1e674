import { inkDice, shuffled } from './dice.ts';
import { ListValue, Lists } from './list-value.ts';
import { operators, printed, truthy } from './operator.ts';
import type { Program } from './program.ts';
import { isRef, never, read, type StoryState } from './story-state.ts';
import { BoxRef, GlobalRef, LogicTrouble, Target, type Ref, type Value } from './value.ts';

/** Names under which written JavaScript finds the operators. */
export const operatorNames: Readonly<Record<string, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'mod',
  '==': 'eq',
  '!=': 'ne',
  '>': 'gt',
  '<': 'lt',
  '>=': 'ge',
  '<=': 'le',
  '&&': 'and',
  '||': 'or',
  MIN: 'min',
  MAX: 'max',
  POW: 'pow',
  '?': 'has',
  '!?': 'hasnt',
  'L^': 'common',
  _: 'neg',
  '!': 'not',
  INT: 'int',
  LIST_INVERT: 'inverse',
  LIST_ALL: 'all',
  LIST_MIN: 'lowest',
  LIST_MAX: 'highest',
  LIST_COUNT: 'count',
  LIST_VALUE: 'valueOf',
};

/** Operators that need to know where the story stands. */
export const storyNatives = [
  'rnd',
  'srnd',
  'turns',
  'readc',
  'lrnd',
  'listInt',
  'range',
  'text',
] as const;

export type StoryNative = (typeof storyNatives)[number];

/** What a program's blocks compute with, the usual case of two numbers first. */
export type Kit = ReturnType<typeof kitOf>;

/** Makes what the blocks of one program compute with. */
export function kitOf(program: Program) {
  const lists = new Lists(program);
  const targets = program.places.map((_, place) => new Target(place));
  const globals = program.globals.map((_, at) => new GlobalRef(at));
  return {
    lists,
    truthy,
    ...operatorsOf(lists),
    list: (items: readonly number[], origins: readonly number[]) => new ListValue(items, origins),
    target: (place: number) => targets[place]!,
    refGlobal: (at: number) => globals[at]!,
    /** A function's own variable as one that can be handed on. */
    box: (value: Value): Ref => (isRef(value) ? value : new BoxRef(value)),
    read,
    shuffle: (s: StoryState, hash: number, count: Value, elements: Value): Value =>
      shuffled(hash, s.seed, wholeOf(count), wholeOf(elements)),
    words: (value: Value) => (typeof value === 'number' ? 1 : wordsIn(printed(lists, value))),
    /** A tag put together from parts. */
    told: (value: Value) => printed(lists, value).trim(),
    ...nativesOf(program, lists),
  };
}

/** The operators by their names. */
function operatorsOf(lists: Lists) {
  const { binary, unary } = operators(lists);
  const slow = (name: string) => binary[name]!;
  const [slowAdd, slowSub, slowEq, slowNe] = ['+', '-', '==', '!='].map(slow) as Four;
  const [slowGt, slowLt, slowGe, slowLe] = ['>', '<', '>=', '<='].map(slow) as Four;
  return {
    add: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a + b : slowAdd(a, b),
    sub: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a - b : slowSub(a, b),
    eq: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a === b : slowEq(a, b),
    ne: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a !== b : slowNe(a, b),
    gt: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a > b : slowGt(a, b),
    lt: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a < b : slowLt(a, b),
    ge: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a >= b : slowGe(a, b),
    le: (a: Value, b: Value) =>
      typeof a === 'number' && typeof b === 'number' ? a <= b : slowLe(a, b),
    mul: slow('*'),
    div: slow('/'),
    mod: slow('%'),
    and: slow('&&'),
    or: slow('||'),
    min: slow('MIN'),
    max: slow('MAX'),
    pow: slow('POW'),
    has: slow('?'),
    hasnt: slow('!?'),
    common: slow('L^'),
    neg: unary['_']!,
    not: unary['!']!,
    int: unary['INT']!,
    inverse: unary['LIST_INVERT']!,
    all: unary['LIST_ALL']!,
    lowest: unary['LIST_MIN']!,
    highest: unary['LIST_MAX']!,
    count: unary['LIST_COUNT']!,
    valueOf: unary['LIST_VALUE']!,
  };
}

/** What needs to know where the story stands. */
function nativesOf(program: Program, lists: Lists) {
  return {
    text: (_: StoryState, ...parts: Value[]) => parts.map((part) => printed(lists, part)).join(''),
    rnd: (s: StoryState, low: Value, high: Value): Value => {
      const least = wholeOf(low);
      const range = wholeOf(high) - least + 1;
      if (range <= 0 || !Number.isSafeInteger(range)) throw new LogicTrouble('An empty range.');
      s.lastThrow = inkDice(s.seed + s.lastThrow);
      return (s.lastThrow % range) + least;
    },
    srnd: (s: StoryState, seed: Value): Value => {
      s.seed = wholeOf(seed);
      s.lastThrow = 0;
      return undefined;
    },
    turns: (s: StoryState, value: Value): Value => {
      const { turns } = placeOf(program, value);
      if (turns < 0) throw new LogicTrouble('The turns of this place are not counted.');
      const last = s.n[turns]!;
      return last === never ? -1 : s.turn - last;
    },
    readc: (s: StoryState, value: Value): Value => {
      const { visits } = placeOf(program, value);
      if (visits < 0) throw new LogicTrouble('The visits of this place are not counted.');
      return s.v[visits]!;
    },
    lrnd: (s: StoryState, value: Value): Value => {
      if (!(value instanceof ListValue)) throw new LogicTrouble('A list is needed.');
      if (value.items.length === 0) return new ListValue([]);
      s.lastThrow = inkDice(s.seed + s.lastThrow);
      return new ListValue([value.items[s.lastThrow % value.items.length]!]);
    },
    listInt: (_: StoryState, name: Value, value: Value): Value => {
      const list = lists.fromNumber(name, wholeOf(value));
      if (list === null) throw new LogicTrouble('There is no such list.');
      return list;
    },
    range: (_: StoryState, list: Value, low: Value, high: Value): Value => {
      if (!(list instanceof ListValue)) throw new LogicTrouble('A list is needed.');
      return lists.range(list, low, high);
    },
  };
}

type Four = [
  (a: Value, b: Value) => Value,
  (a: Value, b: Value) => Value,
  (a: Value, b: Value) => Value,
  (a: Value, b: Value) => Value,
];

function placeOf(program: Program, value: Value): Program['places'][number] {
  if (!(value instanceof Target)) throw new LogicTrouble('A target is needed.');
  return program.places[value.place]!;
}

function wholeOf(value: Value): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new LogicTrouble('A whole number is needed.');
}

/** The words of a text; pieces of a word count as words, so this is never too few. */
export function wordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
