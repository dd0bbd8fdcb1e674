import type { Token } from './container.ts';

/**
 * Ink's operators and how many values each takes. Not FLOOR, CEILING and FLOAT: what they give is a decimal
 * number though it is whole, and here those are whole numbers.
 */
export const natives: ReadonlyMap<string, number> = new Map([
  ...['+', '-', '*', '/', '%', '==', '>', '<', '>=', '<=', '!=', '&&', '||'].map(two),
  ...['MIN', 'MAX', 'POW', '?', '!?', 'L^'].map(two),
  ...['_', '!', 'INT', 'LIST_INVERT', 'LIST_ALL', 'LIST_MIN'].map(one),
  ...['LIST_MAX', 'LIST_COUNT', 'LIST_VALUE'].map(one),
  // What ink has commands of their own for takes and gives values like an operator.
  ...['rnd', 'listInt'].map(two),
  ...['srnd', 'turns', 'readc', 'lrnd'].map(one),
  ['range', 3],
]);

/** Where a divert leads, and how. */
export interface Divert {
  readonly how: 'divert' | 'tunnel' | 'call';
  /** A path, or the name of the variable that holds the target. */
  readonly target: string;
  readonly isVariable: boolean;
  readonly isConditional: boolean;
}

/** A choice as ink's JSON has it. */
export interface ChoiceToken {
  readonly path: string;
  readonly hasCondition: boolean;
  /** How many texts the choice takes from the values before it. */
  readonly texts: number;
  readonly isFallback: boolean;
  readonly isOnce: boolean;
}

/** Reads a divert, a tunnel or a call; null when the token is none. */
export function divertOf(token: Token): Divert | null {
  for (const [key, how] of [
    ['->', 'divert'],
    ['->t->', 'tunnel'],
    ['f()', 'call'],
  ] as const) {
    const target = field(token, key);
    if (typeof target !== 'string') continue;
    return {
      how,
      target,
      isVariable: field(token, 'var') === true,
      isConditional: field(token, 'c') === true,
    };
  }
  return null;
}

/** Reads a choice; null when the token is none. */
export function choiceOf(token: Token): ChoiceToken | null {
  const path = field(token, '*');
  if (typeof path !== 'string') return null;
  const flags = Number(field(token, 'flg') ?? 0);
  return {
    path,
    hasCondition: (flags & 1) > 0,
    texts: Number((flags & 2) > 0) + Number((flags & 4) > 0),
    isFallback: (flags & 8) > 0,
    isOnce: (flags & 16) > 0,
  };
}

/** The text of a token that is text, its line break included; null when it is none. */
export function textOf(token: Token): string | null {
  if (typeof token !== 'string') return null;
  if (token.startsWith('^')) return token.slice(1);
  return token === '\n' ? token : null;
}

/** What a token of the form `{"key": …}` holds under a key. */
export function field(token: Token, key: string): unknown {
  return typeof token === 'object' && token !== null ? token[key] : undefined;
}

function one(name: string): [string, number] {
  return [name, 1];
}

function two(name: string): [string, number] {
  return [name, 2];
}
