import { ListValue, type Lists } from './list-value.ts';
import { LogicTrouble, Target, type Value } from './value.ts';

type Binary = (a: Value, b: Value) => Value;

/** Whether ink takes a value for true. */
export function truthy(value: Value): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value !== '';
  if (value instanceof ListValue) return value.items.length > 0;
  if (value === undefined) return false;
  throw new LogicTrouble('A target is neither true nor false.');
}

/** A value as ink prints it. */
export function printed(lists: Lists, value: Value): string {
  if (value instanceof ListValue) return lists.text(value);
  if (value === undefined) return '';
  if (typeof value === 'object') throw new LogicTrouble('A target cannot be printed.');
  return String(value);
}

/** What each operator does with two numbers. Adding 0 makes minus nothing plain nothing, as ink does. */
const numeric: Readonly<Record<string, (a: number, b: number) => number | boolean>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b + 0,
  '/': (a, b) => (Number.isInteger(a) && Number.isInteger(b) ? Math.floor(a / b) : a / b) + 0,
  '%': (a, b) => (a % b) + 0,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '&&': (a, b) => a !== 0 && b !== 0,
  '||': (a, b) => a !== 0 || b !== 0,
  MAX: (a, b) => Math.max(a, b),
  MIN: (a, b) => Math.min(a, b),
  POW: (a, b) => Math.pow(a, b),
};

const textual: Readonly<Record<string, (a: string, b: string) => string | boolean>> = {
  '+': (a, b) => a + b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '?': (a, b) => a.includes(b),
  '!?': (a, b) => !a.includes(b),
};

/** All operators on any values: what the fast ways for numbers fall back to. */
export function operators(lists: Lists): {
  readonly binary: Readonly<Record<string, Binary>>;
  readonly unary: Readonly<Record<string, (value: Value) => Value>>;
} {
  const listed: Readonly<Record<string, (a: ListValue, b: ListValue) => Value>> = {
    '+': (a, b) => lists.union(a, b),
    '-': (a, b) => lists.without(a, b),
    '?': (a, b) => lists.contains(a, b),
    '!?': (a, b) => !lists.contains(a, b),
    'L^': (a, b) => lists.intersect(a, b),
    '==': (a, b) => lists.equal(a, b),
    '!=': (a, b) => !lists.equal(a, b),
    '>': (a, b) => lists.greater(a, b),
    '<': (a, b) => lists.less(a, b),
    '>=': (a, b) => lists.greaterOrEqual(a, b),
    '<=': (a, b) => lists.lessOrEqual(a, b),
    '&&': (a, b) => a.items.length > 0 && b.items.length > 0,
    '||': (a, b) => a.items.length > 0 || b.items.length > 0,
  };
  const names = new Set([...Object.keys(numeric), ...Object.keys(textual), ...Object.keys(listed)]);
  const binary = Object.fromEntries([...names].map((name) => [name, binaryOf(name)]));
  return { binary, unary: unaryOf(lists) };

  function binaryOf(name: string): Binary {
    return (a, b) => {
      if (a === undefined || b === undefined) throw new LogicTrouble(`“${name}” on nothing.`);
      if (a instanceof ListValue || b instanceof ListValue) return withList(name, a, b);
      if (a instanceof Target && b instanceof Target) {
        if (name === '==') return a.place === b.place;
        if (name === '!=') return a.place !== b.place;
      }
      if (typeof a === 'object' || typeof b === 'object') throw wrong(name);
      if (typeof a === 'string' || typeof b === 'string') {
        const operate = textual[name];
        if (operate === undefined) throw wrong(name);
        return operate(String(a), String(b));
      }
      const operate = numeric[name];
      if (operate === undefined) throw wrong(name);
      return number(operate(Number(a), Number(b)));
    };
  }

  function withList(name: string, a: Value, b: Value): Value {
    if (a instanceof ListValue && b instanceof ListValue) {
      const operate = listed[name];
      if (operate === undefined) throw wrong(name);
      return operate(a, b);
    }
    if (name === '&&') return truthy(a) && truthy(b);
    if (name === '||') return truthy(a) || truthy(b);
    if (a instanceof ListValue && typeof b === 'number' && Number.isInteger(b)) {
      if (name === '+') return lists.shift(a, b);
      if (name === '-') return lists.shift(a, -b);
    }
    throw wrong(name);
  }
}

function unaryOf(lists: Lists): Readonly<Record<string, (value: Value) => Value>> {
  const onList = (operate: (list: ListValue) => Value) => (value: Value) => {
    if (value instanceof ListValue) return operate(value);
    throw wrong('a list operator');
  };
  return {
    _: (value) => number(-numberOf(value) + 0),
    '!': (value) => {
      if (value instanceof ListValue) return value.items.length === 0 ? 1 : 0;
      return numberOf(value) === 0;
    },
    INT: (value) => Math.floor(numberOf(value)),
    LIST_INVERT: onList((list) => lists.inverse(list)),
    LIST_ALL: onList((list) => lists.all(list)),
    LIST_MIN: onList((list) => lists.bottom(list)),
    LIST_MAX: onList((list) => lists.top(list)),
    LIST_COUNT: onList((list) => list.items.length),
    LIST_VALUE: onList((list) => lists.value(list)),
  };
}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  throw wrong('a number operator');
}

function number(value: number | boolean): number | boolean {
  if (typeof value === 'number' && Number.isNaN(value)) throw new LogicTrouble('No number at all.');
  return value;
}

function wrong(name: string): LogicTrouble {
  return new LogicTrouble(`“${name}” cannot be done with these values.`);
}
