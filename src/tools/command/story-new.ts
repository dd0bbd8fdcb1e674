import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newPack } from '../../authoring/index.ts';
import { storiesFolder } from './find-story.ts';
import { UsageError, type Asked } from './command-line.ts';
import { sentence } from './print.ts';

/** `story new`: writes a small story that passes every check. Nothing that exists is touched. */
export function runNew(asked: Asked): number {
  const id = asked.one('the new story’s id');
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    throw new UsageError(`“${id}”: an id has small letters, digits and - only.`);
  }
  const folder = join(storiesFolder, id);
  if (existsSync(folder)) throw new UsageError(`${folder} exists already.`);
  for (const [path, text] of newPack(id)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    sentence(file);
  }
  sentence(`Now “npm run dev”, and open ${folder}/en/01-beginning.ink.`);
  return 0;
}
