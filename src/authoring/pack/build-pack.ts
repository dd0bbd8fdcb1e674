import {
  parseGlossary,
  parseManifest,
  parsePageNumbers,
  type Glossary,
  type Language,
  type Manifest,
  type ManifestProblem,
  type Pack,
  type AuthoringProblem,
} from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import { jsonFault, lineOfPath, offsetOfPath } from '../text/manifest-line.ts';
import { lineAt } from '../text/place-in-text.ts';
import { CompileCache } from '../compile/compile-cache.ts';
import type { Compiled, InkSource } from '../compile/compile.ts';
import { numbersFile } from './kit.ts';
import { packHash } from './pack-hash.ts';
import { told } from '../said.ts';

/** A story's folder, made ready as far as it can be. */
export interface BuiltPack {
  /** Null when story.json cannot be used. */
  readonly manifest: Manifest | null;
  readonly glossary: Glossary;
  readonly hash: string;
  /** Each language of the manifest, compiled. */
  readonly compiled: Readonly<Partial<Record<Language, Compiled>>>;
  /** What keeps the pack from being built, and what the compiler warns of. */
  readonly problems: readonly AuthoringProblem[];
  /** The folder it was built from. */
  readonly files: InkSource;
}

const manifestFile = 'story.json';

/** The file of a story's terms; it may be missing, and older stories hold them in story.json. */
export const glossaryFile = 'glossary.json';

/** The file a language of a story begins with. */
export function entryOf(language: Language): string {
  return `${language}/main.ink`;
}

/** What helps to build a pack. */
export interface BuildOptions {
  /** The name of the story's folder, which must be the story's id. */
  readonly folder?: string;
  /** What the story was last compiled to; a language whose files did not change is taken from it. */
  readonly cache?: CompileCache;
  /** What could not be read of the files. */
  readonly unread?: readonly AuthoringProblem[];
}

/** Builds a pack from its files. */
export function buildPack(files: InkSource, options: BuildOptions = {}): BuiltPack {
  const { folder, cache = new CompileCache(), unread = [] } = options;
  const problems: AuthoringProblem[] = [...unread];
  const text = files.get(manifestFile);
  const read = text === undefined ? null : parseManifest(text);
  if (read === null) {
    const message = told`The file “${manifestFile}” does not exist.`;
    problems.push(problemAt('RW002', { file: manifestFile, line: 0 }, message));
  } else if (!read.ok) problems.push(...faultsOf(manifestFile, text!, read.problems));
  const terms = files.get(glossaryFile);
  const glossary = terms === undefined ? null : parseGlossary(terms);
  if (glossary?.ok === false) problems.push(...faultsOf(glossaryFile, terms!, glossary.problems));
  const numbered = files.get(numbersFile);
  const numbers = numbered === undefined ? null : parsePageNumbers(numbered);
  if (numbers?.ok === false) problems.push(...faultsOf(numbersFile, numbered!, numbers.problems));
  const manifest = read?.ok === true ? read.manifest : null;
  if (manifest !== null && folder !== undefined && manifest.id !== folder) {
    const message = told`id: the story is called “${manifest.id}” but its folder “${folder}”.`;
    const line = lineOfPath(text!, 'id');
    problems.push(problemAt('RW003', { file: manifestFile, line }, message));
  }
  const compiled: Partial<Record<Language, Compiled>> = {};
  for (const language of manifest?.languages ?? []) {
    const made = cache.compile(files, entryOf(language));
    compiled[language] = made;
    for (const problem of made.problems) {
      const known = problems.some(
        ({ file, line, message }) =>
          file === problem.file && line === problem.line && message === problem.message,
      );
      if (!known) problems.push(problem);
    }
  }
  return {
    manifest,
    glossary: {
      ...(read?.ok === true ? read.glossary : {}),
      ...(glossary?.ok === true ? glossary.output : {}),
    },
    hash: packHash(files, manifest?.measures),
    compiled,
    problems,
    files,
  };
}

/** What is wrong in a JSON file, each with its line. */
function faultsOf(
  file: string,
  text: string,
  problems: readonly ManifestProblem[],
): readonly AuthoringProblem[] {
  const fault = jsonFault(text);
  if (fault !== null) return [problemAt('RW003', { file, line: fault.line }, fault.message)];
  const placed = problems.map((problem) => ({
    ...problem,
    at: offsetOfPath(text, problem.path) ?? 0,
  }));
  const sorted = placed.toSorted((one, other) => one.at - other.at);
  return sorted.map(({ path, message, nearest, known = [], at }) => {
    const line = lineAt(text, at);
    const names = known.join(', ');
    const hint =
      nearest !== null
        ? told` The nearest is “${nearest}”.`
        : names === ''
          ? ''
          : path === 'terms'
            ? told` Terms are explained in a file of their own, “${glossaryFile}”.`
            : told` What may stand here: ${names}. Take it out, or move it to where it belongs.`;
    const where = path === '' ? message : told`${path}: ${message}${hint}`;
    return problemAt('RW003', { file, line }, where);
  });
}

/** The pack as the game plays it, with the languages that compile; null when there is none. */
export function playable({ manifest, hash, compiled }: BuiltPack): Pack | null {
  const stories: Pack['stories'] = Object.fromEntries(
    Object.entries(compiled).flatMap(([language, made]) =>
      made.story === null ? [] : [[language, made.story]],
    ),
  );
  return manifest === null || Object.keys(stories).length === 0
    ? null
    : { manifest, hash, stories };
}
