import { compileInk, type Compiled, type InkSource } from './compile.ts';

interface Made {
  readonly compiled: Compiled;
  /** What stood in each of its files, in their order; undefined where one was missing. */
  readonly texts: readonly (string | undefined)[];
}

/** The last compiled state of each language: what was written in none of its files is not compiled anew. */
export class CompileCache {
  readonly #made = new Map<string, Made>();

  /** As compileInk of the same files. */
  compile(source: InkSource, entry: string): Compiled {
    const last = this.#made.get(entry);
    const isSame = last?.compiled.files.every((file, at) => source.get(file) === last.texts[at]);
    if (last !== undefined && isSame === true) return last.compiled;
    const compiled = compileInk(source, entry);
    this.#made.set(entry, { compiled, texts: compiled.files.map((file) => source.get(file)) });
    return compiled;
  }
}
