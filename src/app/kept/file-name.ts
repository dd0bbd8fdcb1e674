import type { Save } from '../../game/index.ts';

/** A file name for a save: `runaway-spirits-2027-06-03-1215.json`. */
export function fileName(save: Pick<Save, 'story' | 'updated'>): string {
  const moment = save.updated.slice(0, 16).replace('T', '-').replace(':', '');
  return `runaway-${save.story}-${moment}.json`;
}
