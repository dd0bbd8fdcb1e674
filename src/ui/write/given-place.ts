import { say } from '../../app/index.ts';

/** A file as the story's author calls it: ink from elsewhere lies in the folder of its one language here only. */
export function givenName(path: string, paths: Iterable<string>): string {
  const all = [...paths];
  const has = (folder: string) => all.some((one) => one.startsWith(folder));
  const isPack = all.includes('rules.ink') || (has('en/') && has('de/'));
  return isPack ? path : path.replace(/^(?:en|de)\//, '');
}

/** The files an author of ink from elsewhere knows, by their own names; of any other story all of them. */
export function givenFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = [...files.keys()];
  const isInk = paths.some((path) => givenName(path, paths) !== path);
  const known = isInk ? paths.filter((path) => path.endsWith('.ink')) : paths;
  return new Map(known.map((path) => [givenName(path, paths), files.get(path)!]));
}

/** Where something is, in the author's words; line 0 is the whole file. */
export function givenPlace(
  { file: path, line }: { readonly file: string; readonly line: number },
  paths: Iterable<string>,
): string {
  const file = givenName(path, paths);
  return line === 0 ? file : say('write:place', { file, line });
}
