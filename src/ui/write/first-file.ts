import type { Language } from '../../game/index.ts';

/**
 * The file a writer wants to see first: the one a story begins with, or, where that only puts others
 * together, the first it includes. A language that is spoken comes before another.
 */
export function firstFile(files: ReadonlyMap<string, string>, spoken: Language): string {
  const isBeginning = (path: string) => /^(?:en|de)\/main\.ink$/.test(path);
  const mine = `${spoken}/main.ink`;
  const main = files.has(mine) ? mine : [...files.keys()].find(isBeginning);
  if (main === undefined) {
    return [...files.keys()].find((path) => path.endsWith('.ink')) ?? [...files.keys()][0] ?? '';
  }
  const text = files.get(main) ?? '';
  const isShell = text.split('\n').every((line) => /^\s*(?:$|INCLUDE\b|~|->|\/\/)/.test(line));
  const [folder = ''] = main.split('/');
  const included = [...text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)]
    .map(([, name = '']) => `${folder}/${name.replaceAll('\\', '/')}`)
    .find((path) => files.has(path));
  return (isShell ? included : undefined) ?? main;
}
