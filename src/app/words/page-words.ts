import type { Manifest } from '../../game/index.ts';
import { say } from './speech.ts';

/** What stands before the first page: whom the reader decides for, how far it goes, that it keeps. */
export function openingNote({ roles, chapters }: Manifest): string {
  const length =
    chapters.length > 1 ? say('reader:opening.chapters', { count: chapters.length }) : '';
  const sides = roles.length > 1 ? say('reader:opening.roles', { count: roles.length }) : '';
  return [sides, length, say('reader:opening.kept')].filter((one) => one !== '').join(' ');
}

/** The heading over the choices: whose decision it is, and how many there are. */
export function decideText(role: string | undefined, count: number): string {
  const choices = say('reader:choice_count', { count });
  return role === undefined
    ? say('reader:choices', { choices })
    : say('reader:role', { role, choices });
}
