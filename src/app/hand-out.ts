import { saveText, type Save } from '../game/index.ts';
import { fileName } from './file-name.ts';
import type { Services } from './services.ts';

/** Hands a playthrough out as a file, and remembers when. */
export function handOut(
  { offerFile, exported, now }: Pick<Services, 'offerFile' | 'exported' | 'now'>,
  save: Save,
): void {
  offerFile(fileName(save), saveText(save));
  exported?.write(now());
}
