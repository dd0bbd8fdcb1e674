import type { OwnStories } from './own-stories.ts';

/** What a copy of a story that comes with the app is called. */
export function idOfCopy(id: string): string {
  return `${id.slice(0, 60)}-own`;
}

/** Keeps a copy of a story to be written on and gives its id; null where its files are no story. */
export async function copyStory(
  own: OwnStories,
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<string | null> {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const);
  const brought = await own.bring(new Map(bytes), id);
  if (brought.ok) return brought.manifest.id;
  return Object.keys(brought.files).length > 0 ? brought.id : null;
}
