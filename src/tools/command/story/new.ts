import { join } from 'node:path';
import { newPack } from '../../../authoring/index.ts';
import type { Asked } from '../command-line.ts';
import { sentence } from '../print.ts';
import { newPlace, writePack } from './write-pack.ts';

/** `story new`: writes a small story that passes every check. Nothing that exists is touched. */
export function runNew(asked: Asked): number {
  const place = newPlace(asked.one('the new story’s id'), asked);
  for (const file of writePack(place, newPack(place.id))) sentence(file);
  sentence(`Now “${place.dev}”, and open ${join(place.folder, 'en/01-beginning.ink')}.`);
  sentence(`What is wrong with it: “npm run story -- check ${place.name}”.`);
  return 0;
}
