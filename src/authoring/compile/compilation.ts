import { CompilerOptions, type Compiler } from 'inkjs/full';
import type { AuthoringProblem, Place } from '../../game/index.ts';
import { problemAt } from '../codes.ts';
import type { Compiled, Made } from './compiled.ts';
import { resolvePath, whereIncluded, type InkSource } from '../ink-file.ts';
import { mix, type InkMemory, type KeptFlow } from './ink-memory.ts';
import { late, missing, readMessage } from '../sentence/ink-message.ts';
import { inkSentence } from '../sentence/ink-sentence.ts';
import { labelled, knotsIn, type Labelled } from './label-map.ts';
import { MemoryMaker } from './memory-maker.ts';
import { mostJoined, mostOpen, tooDeep } from './nested.ts';
import type { Outline } from '../outline/outline.ts';
import {
  flowNameOf,
  isFlow,
  rootOf,
  type ParsedNode,
  type ParsedStory,
} from '../outline/parsed-node.ts';
import { readOutline } from '../outline/read-outline.ts';
import { facesOf, type ParsedInk } from './story-face.ts';
import { withoutSilentEnd } from './silent-end.ts';
import { hasDecimals, jsonOf } from './whole-float.ts';
import { WatchedCompiler, type Step } from './watched-compiler.ts';

/** What ink throws after it has told what is wrong. */
const failed = 'Compilation failed.';

/** What its parser throws where too much is nested, and engines where their stack ends. */
const deep = 'Stack overflow in parser state.';
const stackEnds = /call stack|too much recursion/i;

/** Ink's own output, parsed. */
type InkJson = Record<string, unknown>;

/** One run of ink's compiler over one language of a story. */
export class Compilation {
  readonly #source: InkSource;
  readonly #entry: string;
  readonly #last: InkMemory | null;
  readonly #problems: AuthoringProblem[] = [];
  /** Those of names nobody knows: they may stand in a file that is missing. */
  readonly #late = new Set<AuthoringProblem>();
  readonly #files: Set<string>;
  /** Flows that stubs stand for, by name. */
  readonly #known = new Map<string, KeptFlow>();
  readonly #heard = new MemoryMaker();
  /** The flow ink works at. */
  #at: { readonly flow: string; readonly step: Step } | null = null;
  #isParsed = false;
  #isWhole = true;
  #isCertain = true;

  constructor(source: InkSource, asked: string, entry: string, last: InkMemory | null) {
    this.#source = source;
    this.#entry = entry;
    this.#last = last;
    this.#files = new Set([asked, entry]);
  }

  /** Null where it cannot be told from what is remembered. */
  make(): Made | null {
    const text = this.#read(this.#entry);
    if (text === undefined) {
      this.#note(missing(this.#entry, this.#entry, 0));
      return this.#last === null ? { compiled: this.#broken(null), memory: null } : null;
    }
    const compiler = this.#compiler(text);
    const json = this.#compile(compiler);
    const hasError = this.#problems.some(({ severity }) => severity === 'error');
    const parsed = parsedBy(compiler);
    const isWell = this.#last === null ? !hasError : this.#isCertain;
    const faces = parsed === null || !isWell ? null : facesOf(this.#parsed(compiler, parsed));
    if (this.#last !== null && !isSame(faces, this.#last.faces)) return null;
    const outline = parsed !== null && this.#isWhole ? this.#outline(parsed) : null;
    if (json === null || hasError || parsed === null) {
      return { compiled: this.#broken(outline), memory: null };
    }
    return this.#made(this.#parsed(compiler, parsed), faces, outline, json);
  }

  #compiler(text: string): WatchedCompiler {
    const entry = this.#entry;
    const options = new CompilerOptions(
      null,
      [],
      true,
      (message) => this.#note(readMessage(message, entry), late.test(message)),
      {
        ResolveInkFilename: (name) => resolvePath(entry, name),
        LoadInkFileContents: (path) => {
          this.#files.add(path);
          const included = this.#read(path);
          if (included !== undefined) return included;
          const { file, line } = whereIncluded(this.#source, this.#files, entry, path);
          this.#note(missing(path, file, line));
          return '';
        },
      },
    );
    const watch = {
      parsed: (root: ParsedNode) => {
        this.#isParsed = true;
        const node = tooDeep(root);
        if (node === null) return;
        this.#note(problemAt('RW001', this.#placeOf(node), inkSentence(deep)));
        throw new Error(failed);
      },
      begins: (flow: string, step: Step) => {
        this.#at = { flow, step };
      },
      ends: () => this.#end(),
    };
    return new WatchedCompiler(text, options, watch, this.#known);
  }

  #compile(compiler: Compiler): InkJson | null {
    try {
      return withoutSilentEnd(JSON.parse(jsonOf(compiler.Compile())) as InkJson);
    } catch (error) {
      this.#isCertain &&= error instanceof Error && error.message === failed;
      if (!this.#problems.some(({ severity }) => severity === 'error')) {
        const thrown = error instanceof Error ? error.message : String(error);
        const isStack = stackEnds.test(thrown);
        const message = isStack ? deep : thrown;
        const find = isStack ? mostJoined : message === deep ? mostOpen : null;
        const place = find?.(this.#source, this.#files) ?? { file: this.#entry, line: 0 };
        this.#note(problemAt('RW001', place, inkSentence(message)), late.test(message));
      }
      return null;
    }
  }

  #parsed(compiler: WatchedCompiler, parsed: ParsedStory): ParsedInk {
    return {
      ...{ parsed, known: this.#known, source: this.#source, reaches: compiler.reaches },
      pathOf: (node) => this.#placeOf(node).file,
    };
  }

  #made(
    ink: ParsedInk,
    faces: readonly string[] | null,
    outline: Outline | null,
    json: InkJson,
  ): Made {
    const labels = new Map<string, readonly Labelled[]>();
    const knots: string[] = [];
    for (const part of rootOf(ink.parsed).content) {
      const name = isFlow(part) ? flowNameOf(part) : '';
      const told = this.#known.get(name)?.told;
      labels.set(name, told?.labels ?? labelled(part, (node) => this.#placeOf(node)));
      if (isFlow(part)) knots.push(...(told?.knots ?? knotsIn(part)));
    }
    const named = namedIn(json);
    for (const [name, known] of this.#known) named[name] = known.json;
    const memory =
      outline === null || faces === null
        ? null
        : this.#heard.memory({ ...ink, entry: this.#entry, faces, outline, labels, named });
    const all = [...labels.values()].flat();
    return {
      memory,
      compiled: {
        outline,
        places: new Map(all.map(({ label, place }) => [label, place])),
        story: {
          ink: json,
          labels: Object.fromEntries(all.map(({ path, label }) => [path, label])),
          knots,
          ...(hasDecimals(json) && { hasDecimals: true }),
        },
        problems: this.#problems,
        files: [...this.#files],
      },
    };
  }

  #broken(outline: Outline | null): Compiled {
    const isPart = this.#problems.some(({ code }) => code === 'RW002');
    const problems = this.#problems.filter((problem) => !isPart || !this.#late.has(problem));
    return { story: null, outline, places: new Map(), problems, files: [...this.#files] };
  }

  /** A file with stubs for what is known of it. */
  #read(path: string): string | undefined {
    const text = this.#source.get(path);
    if (text === undefined || this.#last === null) return text;
    const mixed = mix(this.#last.files.get(path), text);
    for (const flow of mixed.known) this.#known.set(flow.name, flow);
    return mixed.text;
  }

  #outline(parsed: ParsedStory): Outline {
    const known = new Map([...this.#known].map(([name, { told }]) => [name, told.flows]));
    return readOutline(parsed, this.#entry, (name) => resolvePath(this.#entry, name), known);
  }

  #placeOf(node: ParsedNode): Place {
    const at = node.debugMetadata;
    const name = at?.fileName ?? null;
    const file = name === null ? this.#entry : resolvePath(this.#entry, name);
    return { file, line: at?.startLineNumber ?? 0 };
  }

  #note(problem: AuthoringProblem, isLate = false): void {
    const at = this.#at;
    if (at !== null && this.#known.has(at.flow)) {
      // A stub has nothing to say of itself; what was said of the flow is said again.
      this.#isCertain &&= problem.severity !== 'error';
      return;
    }
    // Only when all flows are made are mistakes of one nothing to the others.
    this.#isCertain &&= problem.severity !== 'error' || at?.step === 'resolved';
    if (!this.#isParsed) this.#heard.whileParsed(problem);
    else if (at !== null) this.#heard.of(at.flow, at.step, problem);
    this.#add(problem, isLate);
  }

  #add(problem: AuthoringProblem, isLate: boolean): void {
    this.#isWhole &&= problem.severity !== 'error' || isLate;
    const again = this.#problems.some(
      (known) =>
        known.file === problem.file &&
        known.line === problem.line &&
        known.message === problem.message,
    );
    if (again) return;
    this.#problems.push(problem);
    if (isLate) this.#late.add(problem);
  }

  #end(): void {
    const at = this.#at;
    this.#at = null;
    const told = at === null ? undefined : this.#known.get(at.flow)?.told;
    for (const problem of told?.[at!.step] ?? []) this.#add(problem, false);
  }
}

/** Where parsing fails there is no parsed story, or asking for it throws, whatever the type says. */
function parsedBy(compiler: Compiler): ParsedStory | null {
  try {
    return compiler.parsedStory;
  } catch {
    return null;
  }
}

/** The flows in ink's JSON: they are named at the end of its root. */
function namedIn(ink: InkJson): InkJson {
  const last = Array.isArray(ink['root']) ? (ink['root'].at(-1) as InkJson | null) : null;
  return last ?? {};
}

function isSame(one: readonly string[] | null, other: readonly string[]): boolean {
  return one?.length === other.length && one.every((part, at) => part === other[at]);
}
