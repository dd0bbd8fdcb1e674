import type { AuthoringProblem } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { resolvePath } from '../ink-file.ts';
import { inkSentence } from './ink-sentence.ts';
import { told } from '../said.ts';

const reported =
  /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']*)' )?line (\d+): (.*)$/s;

/** Errors found only after everything could be parsed. */
export const late = /not found|unresolved/i;

/** What ink says of a story it reads from `entry`, as a problem with its place. */
export function readMessage(message: string, entry: string): AuthoringProblem {
  const match = reported.exec(message);
  const isError = (match?.[1] ?? 'ERROR').endsWith('ERROR');
  const text = match?.[4] ?? message;
  const isLoose = text.startsWith('Apparent loose end');
  const file = match?.[2] === undefined ? entry : resolvePath(entry, match[2]);
  const place = { file, line: Number(match?.[3] ?? 0) };
  // What an author has put down as a TODO is told as written.
  const isOwn = match?.[1] === 'TODO';
  const code = isError ? 'RW001' : isLoose ? 'RW060' : 'RW004';
  const first = file === entry ? null : entry.replace(/^.*\//, '');
  return problemAt(code, place, isOwn ? text : inkSentence(text, first));
}

/** A file that is included and does not exist. */
export function missing(path: string, file: string, line: number): AuthoringProblem {
  const message = told`The file “${path}” does not exist.`;
  return problemAt('RW002', { file, line }, message);
}
