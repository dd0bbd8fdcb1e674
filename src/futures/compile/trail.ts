import type { Program } from './program.ts';

/** What a program calls the nodes of a trail by: node's number, or -1 where there is none. */
interface Marks {
  readonly visits: readonly number[];
  readonly places: readonly number[];
  readonly choices: readonly number[];
}

/** Stands for the end of the story among the nodes a link leads to. */
export const trailEnd = -1;

/**
 * The way a playthrough takes through the knots of its story: which were entered, and from which to
 * which it went. It is filled while a program is interpreted; written modules fill none.
 */
export class Trail {
  /** Numbers of the nodes that were entered. */
  readonly entered = new Set<number>();
  /** Node → the nodes gone on to from it, `trailEnd` among them. */
  readonly links = new Map<number, Set<number>>();
  /** Number of the node the story stands in, or -1. */
  at = -1;
  /** Whether a program has filled it at all. */
  isFilled = false;
  readonly #nodes: ReadonlyMap<string, number>;
  #program: Program | null = null;
  #marks: Marks = { visits: [], places: [], choices: [] };

  /** `nodes` are names of knots, and of stitches as `knot.stitch`; an empty one is the first text. */
  constructor(nodes: readonly string[]) {
    this.#nodes = new Map(nodes.map((name, at) => [name, at]));
  }

  /** Begins a playthrough of a program. */
  begin(program: Program): void {
    if (program !== this.#program) {
      this.#program = program;
      this.#marks = {
        visits: program.visits.map((path) => this.#nodeOf(path)),
        places: program.places.map(({ path }) => this.#nodeOf(path)),
        choices: program.choices.map(({ path }) => this.#nodeOf(path)),
      };
    }
    this.isFilled = true;
    this.entered.clear();
    this.links.clear();
    this.at = this.#nodes.get('') ?? -1;
    if (this.at >= 0) this.entered.add(this.at);
  }

  /** What is counted at this place of the program's visits is entered. */
  enter(visit: number): void {
    this.#go(this.#marks.visits[visit] ?? -1);
  }

  /** A divert leads to this place of the program's. */
  lead(place: number): void {
    this.#go(this.#marks.places[place] ?? -1);
  }

  /** A choice is taken: the story stands where that choice does. */
  take(choice: number): void {
    this.at = this.#marks.choices[choice] ?? -1;
  }

  /** The story, or a thread of it, ends where it stands. */
  end(): void {
    this.#link(trailEnd);
  }

  #go(node: number): void {
    if (node < 0 || node === this.at) return;
    this.#link(node);
    this.at = node;
    this.entered.add(node);
  }

  #link(to: number): void {
    if (this.at < 0) return;
    const known = this.links.get(this.at);
    if (known === undefined) this.links.set(this.at, new Set([to]));
    else known.add(to);
  }

  /** The node that holds an ink path such as `night.hall.0.c-1`; paths of functions have none. */
  #nodeOf(path: string): number {
    const [knot = '', stitch = ''] = path.split('.');
    const known = this.#nodes.get(`${knot}.${stitch}`) ?? this.#nodes.get(knot);
    const first = /^(?:\d|$)/.test(knot) ? this.#nodes.get('') : undefined;
    return known ?? first ?? -1;
  }
}
