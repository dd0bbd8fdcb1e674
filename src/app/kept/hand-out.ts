import { saveText, type Save } from '../../game/index.ts';
import { fileName } from './file-name.ts';
import type { Ports } from '../ports.ts';

/** Hands a playthrough out as a file, and remembers when. */
export function handOut(
  { offerFile, exported, now }: Pick<Ports, 'offerFile' | 'exported' | 'now'>,
  save: Save,
): void {
  offerFile(fileName(save), saveText(save));
  exported?.write(now());
}
