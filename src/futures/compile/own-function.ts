import { inkFunctions, isRecord } from '../../game/index.ts';
import type { Token } from './container.ts';

/**
 * Makes a call to the outside a call within the story where the game answers to no such name and the
 * story brings a function of that name along, as the ink engine does while it runs.
 */
export function callsWithin(root: unknown): (token: Token) => Token {
  const last = Array.isArray(root) ? (root as readonly unknown[]).at(-1) : undefined;
  const written = isRecord(last) ? last : {};
  return (token) => {
    if (!isRecord(token)) return token;
    const name = token['x()'];
    const isWithin =
      typeof name === 'string' &&
      !Object.hasOwn(inkFunctions, name) &&
      Object.hasOwn(written, name);
    return isWithin ? { 'f()': name } : token;
  };
}
