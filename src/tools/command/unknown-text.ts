import { logicOf } from '../../futures/index.ts';
import type { Language, Pack } from '../../game/index.ts';

/** Tells an author what keeps a story from being played fast, and where; null where nothing does. */
export function unknownText(pack: Pack, language: Language): string | null {
  const logic = logicOf(pack, language);
  if ('engine' in logic) return null;
  const [knot = ''] = logic.path.split('.');
  return `In “${knot}” (${logic.path}) stands ${logic.construct}. Only ink itself can play that, so everything takes longer; the results are the same.`;
}
