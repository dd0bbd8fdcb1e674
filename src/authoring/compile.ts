import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledStory } from '../story/index.ts';
import type { AuthoringProblem } from './authoring-problem.ts';
import { problemAt } from './codes.ts';
import { inkSentence } from './ink-sentence.ts';
import { knotsOf, labelsOf, placesOf } from './label-map.ts';
import type { Outline, Place } from './outline.ts';
import type { ParsedStory } from './parsed-node.ts';
import { readOutline } from './read-outline.ts';
import { told } from './said.ts';

/** The text files of a story: path inside the story's folder (`en/main.ink`) → text. */
export type InkSource = ReadonlyMap<string, string>;

export interface Compiled {
  /** Null when there is an error. */
  readonly story: CompiledStory | null;
  /** What the story is made of; null when it cannot be parsed to its end. */
  readonly outline: Outline | null;
  /** Where each choice is written, by its label; empty where there is no story. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly AuthoringProblem[];
  /** Every file read, the entry first; what to watch for changes. */
  readonly files: readonly string[];
}

const reported =
  /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']*)' )?line (\d+): (.*)$/s;

/** Errors found only after everything could be parsed. */
const late = /not found|unresolved/i;

/** Compiles one language of a story with everything it includes. Never throws for an author's mistake. */
export function compileInk(source: InkSource, asked: string): Compiled {
  const problems: AuthoringProblem[] = [];
  const entry = beginningOf(source, asked);
  const files = new Set<string>([asked, entry]);
  const heard = { isWhole: true };
  const note = (problem: AuthoringProblem, isLate = false) => {
    heard.isWhole &&= problem.severity !== 'error' || isLate;
    const again = problems.some(
      (known) =>
        known.file === problem.file &&
        known.line === problem.line &&
        known.message === problem.message,
    );
    if (!again) problems.push(problem);
  };
  const text = source.get(entry);
  if (text === undefined) {
    note(missing(entry, entry, 0));
    return { story: null, outline: null, places: new Map(), problems, files: [...files] };
  }

  const options = new CompilerOptions(
    null,
    [],
    true,
    (message) => note(readMessage(message, entry), late.test(message)),
    {
      ResolveInkFilename: (name) => resolvePath(entry, name),
      LoadInkFileContents: (path) => {
        files.add(path);
        const included = source.get(path);
        if (included !== undefined) return included;
        const { file, line } = whereIncluded(source, files, entry, path);
        note(missing(path, file, line));
        return '';
      },
    },
  );
  const compiler = new Compiler(text, options);
  let json: string | undefined;
  try {
    const story = compiler.Compile();
    // ToJson answers with a string whenever no writer is handed in.
    json = story.ToJson() as string;
  } catch (error) {
    if (!problems.some((problem) => problem.severity === 'error')) {
      const message = error instanceof Error ? error.message : String(error);
      note(problemAt('RW001', { file: entry, line: 0 }, message), late.test(message));
    }
  }
  const failed = json === undefined || problems.some((problem) => problem.severity === 'error');
  const parsed = parsedBy(compiler);
  const outline =
    parsed !== null && heard.isWhole
      ? readOutline(parsed, entry, (name) => resolvePath(entry, name))
      : null;
  if (failed || parsed === null) {
    return { story: null, outline, places: new Map(), problems, files: [...files] };
  }
  return {
    outline,
    places: placesOf(parsed, entry, (name) => resolvePath(entry, name)),
    story: {
      // The compiler's own output: an object of ink's JSON format.
      ink: JSON.parse(json!) as Record<string, unknown>,
      labels: labelsOf(parsed),
      knots: knotsOf(parsed),
    },
    problems,
    files: [...files],
  };
}

/** Has a text compiled by ink's own compiler and nothing else done: what all else can be measured beside. */
export function compileBare(text: string): void {
  new Compiler(text).Compile();
}

/**
 * A file that does nothing but include one other beside it stands for that other: ink lets a story end
 * where its own text runs out, but not where that of an included file does.
 */
function beginningOf(source: InkSource, entry: string): string {
  const name = /^\s*INCLUDE[ \t]+([^/\n]+?)\s*$/.exec(source.get(entry) ?? '')?.[1];
  const path = name === undefined ? entry : resolvePath(entry, name);
  return source.has(path) ? path : entry;
}

/** Where parsing fails there is no parsed story, or asking for it throws, whatever the type says. */
function parsedBy(compiler: Compiler): ParsedStory | null {
  try {
    return compiler.parsedStory;
  } catch {
    return null;
  }
}

function readMessage(message: string, entry: string): AuthoringProblem {
  const match = reported.exec(message);
  const isError = (match?.[1] ?? 'ERROR').endsWith('ERROR');
  const text = match?.[4] ?? message;
  const isLoose = text.startsWith('Apparent loose end');
  const file = match?.[2] === undefined ? entry : resolvePath(entry, match[2]);
  const place = { file, line: Number(match?.[3] ?? 0) };
  return problemAt(
    isError ? 'RW001' : isLoose ? 'RW060' : 'RW004',
    place,
    inkSentence(text) ?? text,
  );
}

function missing(path: string, file: string, line: number): AuthoringProblem {
  const message = told`The file “${path}” does not exist.`;
  return problemAt('RW002', { file, line }, message);
}

function whereIncluded(
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
function resolvePath(entry: string, name: string): string {
  const parts = entry.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
