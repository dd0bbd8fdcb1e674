import { applyEdits, modify, parseTree } from 'jsonc-parser';
import type { InkSource } from '../compile/compile.ts';

/** A story's JSON files, and the file beside the story's folder that says what may stand in each. */
const schemaOf: Readonly<Record<string, string>> = {
  'story.json': '../story.schema.json',
  'glossary.json': '../glossary.schema.json',
};

/**
 * The files with `$schema` naming what lies beside the story's folder, or, where the folder goes
 * nobody knows where, no file at all. An address on the web stays.
 */
export function pointToSchema(files: InkSource, to: 'beside' | 'nowhere'): InkSource {
  const made = new Map(files);
  for (const [path, address] of Object.entries(schemaOf)) {
    const text = files.get(path) ?? '';
    const { type, children = [] } = parseTree(text) ?? {};
    if (type !== 'object') continue;
    const known = children.find(({ children: [key] = [] }) => key?.value === '$schema');
    if (/^https?:/.test(String(known?.children?.[1]?.value))) continue;
    if (known === undefined && to === 'nowhere') continue;
    const edits =
      to === 'nowhere'
        ? modify(text, ['$schema'], undefined, {})
        : modify(text, ['$schema'], address, {
            formattingOptions: { insertSpaces: true, tabSize: 2 },
            getInsertionIndex: () => 0,
          });
    made.set(path, applyEdits(text, edits));
  }
  return made;
}
