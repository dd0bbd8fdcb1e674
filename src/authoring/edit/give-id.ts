import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { InkSource } from '../compile/compile.ts';

/** The places of the app whose address ends in a story's id. */
const places = ['play', 'world', 'debrief', 'book', 'present', 'write'];

/** The id a story's story.json gives it, even where that file has faults elsewhere; null where it gives none. */
export function idIn(manifest: string): string | null {
  const root = parseTree(manifest);
  const value: unknown = root && findNodeAtLocation(root, ['id'])?.value;
  return typeof value === 'string' ? value : null;
}

/**
 * A story's files under another id: in story.json, and in every address of the app its texts give. A
 * story.json that is no object stays as it is.
 */
export function giveId(files: InkSource, id: string): InkSource {
  const manifest = files.get('story.json') ?? '';
  const own = idIn(manifest);
  if (own === id || parseTree(manifest)?.type !== 'object') return files;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(manifest, ['id'], id, { formattingOptions, getInsertionIndex: () => 0 });
  const made = new Map(files).set('story.json', applyEdits(manifest, edits));
  if (own === null || !/^[a-z0-9-]+$/.test(own)) return made;
  const address = new RegExp(`(#/(?:${places.join('|')})/)${own}(?![a-z0-9-])`, 'g');
  for (const [path, text] of made) {
    made.set(
      path,
      text.replace(address, (_, before: string) => before + id),
    );
  }
  return made;
}
