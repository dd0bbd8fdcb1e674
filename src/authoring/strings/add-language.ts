import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Language } from '../../game/index.ts';
import type { InkSource } from '../compile/compile.ts';

/**
 * What to write so that a story has a second language: copies of the first one's files to put into it,
 * and its name in story.json. A file that is there already stays as it is.
 */
export function addLanguage(files: InkSource, from: Language, to: Language): InkSource {
  const added = new Map<string, string>();
  for (const [path, text] of files) {
    const copy = path.replace(new RegExp(`^(kit/)?${from}/`), `$1${to}/`);
    if (!files.has(copy)) added.set(copy, text);
  }
  const manifest = files.get('story.json') ?? '';
  const tree = parseTree(manifest);
  if (tree?.type !== 'object') return added;
  const known = findNodeAtLocation(tree, ['languages'])?.children ?? [];
  const all = known.map(({ value }) => value as unknown);
  if (all.includes(to)) return added;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(manifest, ['languages'], [...all, to], { formattingOptions });
  return added.set('story.json', applyEdits(manifest, edits));
}
