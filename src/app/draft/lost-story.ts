import type { OwnStories } from './own-stories.ts';

/**
 * Lists own stories whose files are here and whose covers are not: a browser that is killed loses what
 * it kept last in the synchronous storage, and so the cover of a story told to be here.
 */
export async function listLost(own: OwnStories): Promise<void> {
  const { files, taken } = own.ports;
  if (!own.isOpen || files.keys === undefined) return;
  try {
    for (const id of await files.keys()) {
      const listed = [...own.entries, ...own.unplayable].map(({ manifest }) => manifest.id);
      // With a prefix it is a draft or an earlier state, which outlasts the story it is of.
      if (id.includes(':') || listed.includes(id) || taken.includes(id)) continue;
      const kept = Object.entries((await files.getItem(id)) ?? {});
      const texts = kept.filter((file): file is [string, string] => typeof file[1] === 'string');
      if (texts.length === 0) continue;
      const given = texts.map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
      await own.rewrite(new Map(given), id);
    }
  } catch {
    // Looked for again at the next visit.
  }
}
