import { minifySync } from 'vite';
import { playable, type BuiltPack } from '../../authoring/index.ts';
import { writeLogicFile } from '../../futures/index.ts';

/** Writes a story's logic as a file of its own that nothing but a worker fetches; code for its address. */
export function logicAddress(
  pack: BuiltPack,
  emit: (file: { type: 'asset'; name: string; source: string }) => string,
): string {
  const [story] = Object.values(playable(pack)?.stories ?? {});
  const written = story === undefined ? null : writeLogicFile(story);
  if (written === null) return 'null';
  const name = `story-${pack.manifest!.id}-logic.js`;
  const { code, errors } = minifySync(name, written, { module: true });
  if (errors.length > 0) throw new Error(`The logic of “${pack.hash}”: ${errors[0]?.message}`);
  return `import.meta.ROLLUP_FILE_URL_${emit({ type: 'asset', name, source: code })}`;
}
