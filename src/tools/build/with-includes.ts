import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readText } from '../../authoring/index.ts';
import { readOutside } from './outside-file.ts';

/** An ink file and every file it includes, by their paths from its folder. */
export function withIncludes(file: string): ReadonlyMap<string, Uint8Array> {
  const folder = dirname(file);
  const files = new Map<string, Uint8Array>();
  const add = (path: string): void => {
    const whole = join(folder, path);
    if (files.has(path) || path.split('/').includes('..') || !existsSync(whole)) return;
    const bytes = readOutside(whole);
    files.set(path, bytes);
    for (const [, name = ''] of readText(bytes, 'windows-1252').text.matchAll(
      /^\s*INCLUDE\s+(.+?)\s*$/gm,
    ))
      add(name.replaceAll('\\', '/'));
  };
  add(basename(file));
  return files;
}
