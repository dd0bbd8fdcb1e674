/** The text files of a story: path inside the story's folder (`en/main.ink`) → text. */
export type InkSource = ReadonlyMap<string, string>;

/**
 * A file that does nothing but include one other beside it stands for that other: ink lets a story end
 * where its own text runs out, but not where that of an included file does.
 */
export function beginningOf(source: InkSource, entry: string): string {
  const name = /^\s*INCLUDE[ \t]+([^/\n]+?)\s*$/.exec(source.get(entry) ?? '')?.[1];
  const path = name === undefined ? entry : resolvePath(entry, name);
  return source.has(path) ? path : entry;
}

/** Where a file is included in those that were read. */
export function whereIncluded(
  source: InkSource,
  files: ReadonlySet<string>,
  entry: string,
  path: string,
): { file: string; line: number } {
  for (const file of files) {
    const lines = source.get(file)?.split('\n') ?? [];
    const index = lines.findIndex((line) => {
      const name = /^\s*INCLUDE\s+(.+?)\s*$/.exec(line)?.[1];
      return name !== undefined && resolvePath(entry, name) === path;
    });
    if (index >= 0) return { file, line: index + 1 };
  }
  return { file: entry, line: 0 };
}

/** Includes are written relative to the entry file, in included files too. */
export function resolvePath(entry: string, name: string): string {
  const parts = entry.split('/').slice(0, -1);
  for (const part of name.split(/[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
