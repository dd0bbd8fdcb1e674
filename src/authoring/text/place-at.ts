import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Place } from '../../game/index.ts';
import { beginningOf, resolvePath, type InkSource } from '../ink-file.ts';

/** A part of a compiled story, as far as a place is looked for in it. */
interface Part {
  readonly debugMetadata?: {
    readonly fileName: string | null;
    readonly startLineNumber: number;
  } | null;
  readonly content?: readonly Part[];
  readonly namedContent?: ReadonlyMap<string, Part>;
}

/** Where ink says in a message that it stood: its path, and the number of the part there. */
const pointer = /\(Ink Pointer -> (.*?) -- index (\d+)\)/;

/** The path at which a story broke: as it was told, or as ink's message says. */
export function pathOfProblem(message: string, at: string | null = null): string | null {
  const told = pointer.exec(message);
  return told === null ? at : [told[1], told[2]].filter((part) => part !== '').join('.');
}

/**
 * The line a path of ink's leads to in a language of a story, of whose lines the compiled story knows
 * nothing any more: it is compiled anew. Null where there is none.
 */
export function placeAt(source: InkSource, asked: string, path: string): Place | null {
  const entry = beginningOf(source, asked);
  const silent = (): void => undefined;
  const files = {
    ResolveInkFilename: (name: string) => resolvePath(entry, name),
    LoadInkFileContents: (name: string) => source.get(name) ?? '',
  };
  let part: Part;
  try {
    const options = new CompilerOptions(null, [], true, silent, files);
    const story = new Compiler(source.get(entry) ?? '', options).Compile();
    // The declared classes hide most fields; at run time each part is such a one.
    part = story.mainContentContainer as unknown as Part;
  } catch {
    return null;
  }
  let found = part.debugMetadata ?? null;
  for (const step of path.split('.')) {
    const inner: readonly Part[] = part.content ?? [];
    const index = Number(step);
    const before: readonly Part[] = /^\d+$/.test(step)
      ? inner.slice(0, index + 1).toReversed()
      : [];
    const next: Part | undefined = before[0] ?? part.namedContent?.get(step);
    if (next === undefined) break;
    // Not every part has a place of its own; the one before it is nearest.
    const near = [next, ...before].find((one) => one.debugMetadata)?.debugMetadata;
    found = near ?? found;
    part = next;
  }
  if (found === null) return null;
  const file = found.fileName === null ? entry : resolvePath(entry, found.fileName);
  return { file, line: found.startLineNumber };
}
