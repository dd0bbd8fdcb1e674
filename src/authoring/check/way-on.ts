import type { Place } from '../../game/index.ts';
import type { KnownValues } from './known-value.ts';
import {
  expressionsOf,
  type ChoiceNode,
  type ConditionNode,
  type Expression,
  type Flow,
  type JumpNode,
  type OutlineNode,
} from '../outline/outline.ts';

/** What follows a place: the rest of its list of nodes, then what follows that list. */
export interface Rest {
  readonly nodes: readonly OutlineNode[];
  readonly at: number;
  readonly next: Rest | null;
}

/** A place from which a text runs on by itself: the top of a flow, what follows a choice, a label. */
export interface Spot {
  readonly key: string;
  readonly flow: Flow;
  readonly rest: Rest;
  /** Whether it is the top of its flow. */
  readonly isTop: boolean;
  readonly place: Place;
}

/** What a text may come to. While it is worked out, what is not known yet counts as no. */
export interface WayOn {
  /** It waits for the reader or is over. */
  readonly halts: boolean;
  /** It comes to where it would halt, were a fallback choice not taken by itself there. */
  readonly stops: boolean;
  /** It goes back to what called it. */
  readonly returns: boolean;
}

/** How one spot leads to another. */
export interface Edge {
  readonly how: 'call' | 'tunnel' | 'divert';
  readonly to: string;
  readonly place: Place;
}

/** Which choices wait while a text runs on. */
interface Waiting {
  readonly choices: boolean;
  /** Key of the fallback that is taken where no other choice is left. */
  readonly fallback: string | null;
}

const nobody: Waiting = { choices: false, fallback: null };

/** Spots of a story as one of them is gone through. */
export interface Surroundings {
  readonly known: KnownValues;
  readonly functions: ReadonlySet<string>;
  /** What is known of another spot so far; undefined where there is none. */
  readonly wayOn: (key: string) => WayOn | undefined;
}

/** The key of what a fallback choice leads to by itself. */
export function keyOfChoice({ place }: ChoiceNode, index: number): string {
  return `${place.file}:${place.line} ${index}`;
}

/** The key of the flow or the label in it that a jump leads to; null where that is decided at play. */
function keyOfJump({ flow, label, text }: JumpNode, known: KnownValues): string | null {
  if (flow === null) return known.target(/^-> (\w+)$/.exec(text)?.[1] ?? '');
  return label === null ? flow : `${flow}/${label}`;
}

/** Goes every way on from a spot up to the next stop, and notes the first way that ends nowhere. */
export class WayWalk {
  #halts = false;
  #stops = false;
  #returns = false;
  #blocked: Edge | null = null;

  constructor(
    readonly spot: Spot,
    readonly around: Surroundings,
  ) {
    this.#run(spot.rest);
  }

  get wayOn(): WayOn {
    return { halts: this.#halts, stops: this.#stops, returns: this.#returns };
  }

  /** Where the first way goes that neither halts nor comes back; null where there is none. */
  get blocked(): Edge | null {
    return this.#blocked;
  }

  #run(from: Rest): void {
    let open: readonly Waiting[] = [nobody];
    for (let rest: Rest | null = from; rest !== null; rest = rest.next) {
      const { nodes, at } = rest;
      open = open.flatMap((waiting) => this.#list(nodes, at, waiting));
      for (const waiting of open) if (isWaited(waiting)) this.#stop(waiting);
      open = distinct(open.filter((waiting) => !isWaited(waiting)));
      if (open.length === 0) return;
    }
    const { flow, isTop, place } = this.spot;
    if (flow.isFunction) this.#returns = true;
    else if (isTop && flow.first !== null) this.#goOn('divert', flow.first, place, nobody);
    else this.#stop(nobody);
  }

  /** How the ways through a list are open at its end. */
  #list(nodes: readonly OutlineNode[], at: number, from: Waiting): readonly Waiting[] {
    let open: readonly Waiting[] = [from];
    for (let index = at; index < nodes.length; index += 1) {
      const node = nodes[index]!;
      open = distinct(open.flatMap((waiting) => this.#pass(node, index, waiting)));
      if (open.length === 0) break;
    }
    return open;
  }

  #pass(node: OutlineNode, index: number, waiting: Waiting): readonly Waiting[] {
    if (node.kind !== 'condition' && !this.#comesBack(expressionsOf(node))) return [];
    switch (node.kind) {
      case 'gather':
        if (!isWaited(waiting)) return [waiting];
        this.#stop(waiting);
        return [];
      case 'logic':
        if (!/^return\b/.test(node.value.text)) return [waiting];
        this.#returns = true;
        return [];
      case 'choice':
        return this.#choice(node, index, waiting);
      case 'condition':
        return this.#condition(node, waiting);
      case 'sequence':
        // Which part comes when is decided at play, and so is whether there is one.
        return [waiting, ...node.parts.flatMap((part) => this.#list(part, 0, waiting))];
      case 'jump':
        return this.#jump(node, waiting);
      default:
        return [waiting];
    }
  }

  #choice(node: ChoiceNode, index: number, waiting: Waiting): readonly Waiting[] {
    const { condition, fallback, sticky, shown } = node;
    const truth = condition === null ? true : this.#truth(condition);
    if (truth === false) return [waiting];
    if (fallback) {
      if (waiting.choices || waiting.fallback !== null) return [waiting];
      // One that is taken once leaves a text that ends the next time.
      if (!sticky) return [{ ...waiting, choices: true }];
      const made = { choices: false, fallback: keyOfChoice(node, index) };
      return truth === null ? [made, { ...waiting, choices: true }] : [made];
    }
    const passed = this.#list(shown, 0, nobody).length > 0;
    return passed ? [{ ...waiting, choices: true }] : [];
  }

  #condition({ branches }: ConditionNode, waiting: Waiting): readonly Waiting[] {
    const open: Waiting[] = [];
    for (const { condition, body } of branches) {
      if (condition !== null && !this.#comesBack([condition])) return open;
      const truth = condition === null ? true : this.#truth(condition);
      if (truth === false) continue;
      open.push(...this.#list(body, 0, waiting));
      if (truth === true) return open;
    }
    return [...open, waiting];
  }

  #jump(node: JumpNode, waiting: Waiting): readonly Waiting[] {
    const { how, flow, place } = node;
    if (how === 'return' && flow === null) {
      this.#returns = true;
      return [];
    }
    if (flow === 'END' || flow === 'DONE') {
      if (flow === 'DONE') this.#stop(waiting);
      else this.#halts = this.#stops = true;
      return [];
    }
    const key = keyOfJump(node, this.around.known);
    const found = key === null ? undefined : this.around.wayOn(key);
    if (key === null || found === undefined) {
      this.#halts = this.#stops = true;
      if (how === 'thread' || how === 'tunnel') return [{ ...waiting, choices: true }];
      this.#returns = true;
      return [];
    }
    if (how === 'thread') {
      if (found.halts || found.stops || found.returns) return [{ ...waiting, choices: true }];
      this.#block('divert', key, place);
      return [];
    }
    if (how !== 'tunnel') {
      this.#returns ||= found.returns;
      this.#goOn('divert', key, place, waiting);
      return [];
    }
    if (!found.returns) {
      this.#goOn('tunnel', key, place, waiting);
      return [];
    }
    this.#halt(found, waiting);
    return [waiting];
  }

  /** Goes on elsewhere and not back. */
  #goOn(how: Edge['how'], key: string, place: Place, waiting: Waiting): void {
    const found = this.around.wayOn(key);
    if (found === undefined) this.#halts = this.#stops = true;
    else {
      this.#halt(found, waiting);
      if (!found.halts && !found.returns) this.#block(how, key, place);
    }
  }

  #halt(found: WayOn, { choices, fallback }: Waiting): void {
    this.#stops ||= found.stops;
    const isHeld = choices || (fallback !== null && this.around.wayOn(fallback)?.halts === true);
    this.#halts ||= found.halts || (found.stops && isHeld);
  }

  #stop({ choices, fallback }: Waiting): void {
    this.#stops = true;
    if (choices || fallback === null) this.#halts = true;
    else this.#goOn('divert', fallback, this.spot.place, nobody);
  }

  /** Whether every function that is called returns. */
  #comesBack(expressions: readonly Expression[]): boolean {
    for (const { calls } of expressions) {
      for (const { name, place } of calls) {
        const found = this.around.functions.has(name) ? this.around.wayOn(name) : undefined;
        if (found === undefined || found.returns) continue;
        this.#block('call', name, place);
        return false;
      }
    }
    return true;
  }

  #truth(condition: Expression): boolean | null {
    return this.around.known.truth(condition, this.spot.flow.name);
  }

  #block(how: Edge['how'], to: string, place: Place): void {
    this.#blocked ??= { how, to, place };
  }
}

function isWaited({ choices, fallback }: Waiting): boolean {
  return choices || fallback !== null;
}

function distinct(all: readonly Waiting[]): readonly Waiting[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((one) => [`${one.choices} ${one.fallback}`, one])).values()];
}
