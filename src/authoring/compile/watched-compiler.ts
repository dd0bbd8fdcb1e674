import { Compiler, type CompilerOptions } from 'inkjs/full';
import { shareLetters } from './ink-letters.ts';
import type { KeptFlow, KeptPoint } from './ink-memory.ts';
import { reachOf, weaveOf, type Reach } from './kept-flow.ts';
import {
  flowNameOf,
  isFlow,
  outerFlows,
  rootOf,
  type ParsedNode,
  type ParsedStory,
} from '../outline/parsed-node.ts';

/** What ink does with a flow, one after the other: it makes it, then looks for all it leads to. */
export type Step = 'made' | 'resolved';

/** Told when all is parsed, when a step of a flow begins, and when it has ended. */
export interface Watch {
  readonly parsed: (root: ParsedNode) => void;
  readonly begins: (flow: string, step: Step) => void;
  readonly ends: () => void;
}

/** The parts of a parsed flow or weave that ink asks of each by itself, so that they can be put in front of. */
interface Steps {
  GenerateRuntimeObject: () => unknown;
  ResolveReferences: (context: unknown) => void;
  WeavePointNamed: (name: string) => unknown;
}

/** Ink's compiler, which tells at which flow it works and lets stubs stand for flows that are known. */
export class WatchedCompiler extends Compiler {
  readonly #watch: Watch;
  readonly #known: ReadonlyMap<string, KeptFlow>;
  readonly #reaches = new Map<string, Reach>();
  #isWatched = false;

  constructor(
    text: string,
    options: CompilerOptions,
    watch: Watch,
    known: ReadonlyMap<string, KeptFlow>,
  ) {
    shareLetters();
    super(text, options);
    this.#watch = watch;
    this.#known = known;
  }

  /** Asked for the first time when all is parsed and nothing made. */
  override get parsedStory(): ParsedStory {
    const story = super.parsedStory;
    if (!this.#isWatched) {
      this.#isWatched = true;
      this.#watch.parsed(rootOf(story));
      for (const part of rootOf(story).content) {
        this.#reaches.set(isFlow(part) ? flowNameOf(part) : '', reachOf(part));
      }
      for (const flow of outerFlows(story)) this.#prepare(flow);
    }
    return story;
  }

  /** What has effects beyond its flow, by the flow's name; empty for the text before the first. */
  get reaches(): ReadonlyMap<string, Reach> {
    return this.#reaches;
  }

  #prepare(flow: ParsedNode): void {
    const name = flowNameOf(flow);
    const { begins, ends } = this.#watch;
    const steps = stepsOf(flow);
    const make = steps.GenerateRuntimeObject;
    const resolve = steps.ResolveReferences.bind(flow);
    steps.GenerateRuntimeObject = () => {
      begins(name, 'made');
      const made = make();
      ends();
      return made;
    };
    steps.ResolveReferences = (context) => {
      begins(name, 'resolved');
      resolve(context);
      ends();
    };
    const known = this.#known.get(name);
    if (known === undefined) return;
    for (const one of [flow, ...flow.content.filter(isFlow)]) {
      const points = known.points.get(flowNameOf(one)) ?? [];
      const byName = new Map(points.map((point) => [point.name, standIn(point, one)]));
      const weave = weaveOf(one);
      if (weave !== undefined) {
        stepsOf(weave).WeavePointNamed = (asked) => byName.get(asked) ?? null;
      }
    }
  }
}

function stepsOf(node: ParsedNode): Steps {
  // The declared classes hide them; at run time every flow and weave has them.
  return node as unknown as Steps;
}

/** What ink asks of a labelled choice or gather when another flow leads to it or counts it. */
function standIn({ kind, name, path }: KeptPoint, flow: ParsedNode): ParsedNode {
  return {
    typeName: kind,
    identifier: { name },
    name,
    content: [],
    parent: flow,
    runtimePath: path,
    containerForCounting: { path },
  };
}
