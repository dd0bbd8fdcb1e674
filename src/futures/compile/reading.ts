import type { ChoiceTexts } from './choice-text.ts';
import {
  isContainer,
  placeAfter,
  placeAt,
  type Container,
  type Place,
  type Token,
} from './container.ts';
import type { Names, Temps } from './names.ts';
import { UnknownConstruct, type Registry } from './registry.ts';
import { divertOf, field } from './token.ts';

/** What all blocks of a story have in common while they are read. */
export interface Reading {
  readonly root: Container;
  readonly names: Names;
  readonly registry: Registry;
  readonly texts: ChoiceTexts;
  /** Per function: its temporary variables, parameters first, and which of them stand for others. */
  readonly functions: ReadonlyMap<string, FunctionShape>;
  /** Places that exactly one divert leads to and nothing else. */
  readonly single: ReadonlySet<string>;
}

/** What is known of a function before its blocks are read. */
export interface FunctionShape {
  readonly number: number;
  readonly params: number;
  readonly temps: Temps;
  readonly refs: Set<number>;
}

/** Names what the compiler does not know, and where it stands. */
export function failAt({ container, index }: Place, construct: string): never {
  const path = container.path === '' ? String(index) : `${container.path}.${index}`;
  throw new UnknownConstruct({ construct, path });
}

/** The container a path leads to, whether by its name or by its place. */
export function containerAt({ container, index }: Place): Container | null {
  if (index < 0) return container;
  const piece = container.content[index];
  return isContainer(piece) ? piece : null;
}

/** Branches inside branches that are read in one go. */
const deepest = 24;

/** Whether what a divert leads to can be read where the divert stands. */
export function canInline(reading: Reading, target: Place, depth: number): boolean {
  const { container, index } = target;
  if (container.index >= 0 || index !== 0 || depth >= deepest) return false;
  return reading.single.has(container.path) && !reading.registry.isBlock(target);
}

/** Where a divert leads: to the first piece of what its path names. */
export function targetOf({ root }: Reading, place: Place, path: string): Place {
  const found = placeAt(root, path, place) ?? failAt(place, `the target “${path}”`);
  return { container: found.container, index: Math.max(0, found.index) };
}

/** Where the shared text of a choice leads back to, when that is what a token is about to keep. */
export function backOf({ root }: Reading, place: Place, token: Token): Place | null {
  const target = field(token, '^->');
  const next = place.container.content.slice(place.index + 1).find((one) => one !== '/ev');
  if (typeof target !== 'string' || next === undefined || isContainer(next)) return null;
  if (field(next, 'temp=') !== '$r') return null;
  return placeAt(root, target) ?? failAt(place, `the target “${target}”`);
}

/** The divert that a thread begins with. */
export function threadAt(place: Place): Place {
  const next = placeAfter(place);
  const token = next?.container.content[next.index];
  const leads = token !== undefined && !isContainer(token) && divertOf(token) !== null;
  return next !== null && leads ? next : failAt(place, 'a thread that leads nowhere');
}
