import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../command/command-line.ts';

/** Most bytes of a file that is read. */
const most = 100_000_000;

/**
 * Reads a file somebody named, or one in a folder they named; every command reads such files with this.
 * What is no file may never end, and what is too large would end the program: a UsageError says so.
 */
export function readOutside(path: string): Buffer {
  const found = statSync(path);
  if (!found.isFile()) throw new UsageError(`“${path}” is no file.`);
  if (found.size > most) {
    const size = Math.ceil(found.size / 1e6);
    throw new UsageError(
      `“${path}” has ${size} MB and was not read; a file may have ${most / 1e6}.`,
    );
  }
  return readFileSync(path);
}
