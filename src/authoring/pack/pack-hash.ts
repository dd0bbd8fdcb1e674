import type { InkSource } from '../compile/compile.ts';

/**
 * 16 hex digits that change whenever a story's text, logic or measures change: FNV-1a twice over,
 * with two starting values. Line endings do not count, so every checkout gives the same hash.
 */
export function packHash(files: InkSource, measures: unknown): string {
  const names = [...files.keys()].filter((name) => name.endsWith('.ink')).sort();
  const parts = names.flatMap((name) => [name, files.get(name) ?? '']);
  const text = [...parts, JSON.stringify(measures ?? [])].join('\0').replace(/\r\n?/g, '\n');
  return fnv(text, 0x811c9dc5) + fnv(text, 0x9dc5811c);
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
