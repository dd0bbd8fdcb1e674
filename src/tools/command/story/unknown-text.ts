import type { Outline } from '../../../authoring/index.ts';
import { logicOf } from '../../../futures/index.ts';
import type { Language, Pack } from '../../../game/index.ts';

/**
 * Tells an author what keeps a story from being played fast, in which knot, and where that begins; null
 * where nothing does.
 */
export function unknownText(
  pack: Pack,
  language: Language,
  outline: Outline | null,
): string | null {
  const logic = logicOf(pack, language);
  if ('engine' in logic) return null;
  const [knot = '', stitch = ''] = logic.path.split('.');
  const flowOf = (name: string) => outline?.flows.find((flow) => flow.name === name);
  const flow = flowOf(`${knot}.${stitch}`) ?? flowOf(knot);
  const where = flow === undefined ? '' : `${flow.place.file}:${flow.place.line}: `;
  return `${where}In “${flow?.name ?? knot}” (${logic.path}) stands ${logic.construct}. Only ink itself can play that, so everything takes longer; the results are the same.`;
}
