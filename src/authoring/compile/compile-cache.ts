import { compileAgain, type Compiled, type InkSource } from './compile.ts';
import type { InkMemory } from './ink-memory.ts';

interface Made {
  readonly compiled: Compiled;
  /** What stood in each of its files, in their order; undefined where one was missing. */
  readonly texts: readonly (string | undefined)[];
  /** Of the last time it compiled without an error. */
  readonly memory: InkMemory | null;
}

/**
 * The last compiled state of each language: where nothing was written in its files it is not compiled
 * anew, and else only what was written.
 */
export class CompileCache {
  readonly #made = new Map<string, Made>();

  /** As compileInk of the same files. */
  compile(source: InkSource, entry: string): Compiled {
    const last = this.#made.get(entry);
    const isSame = last?.compiled.files.every((file, at) => source.get(file) === last.texts[at]);
    if (last !== undefined && isSame === true) return last.compiled;
    const { compiled, memory } = compileAgain(source, entry, last?.memory ?? null);
    this.#made.set(entry, {
      compiled,
      texts: compiled.files.map((file) => source.get(file)),
      memory: memory ?? (compiled.story === null ? (last?.memory ?? null) : null),
    });
    return compiled;
  }
}
