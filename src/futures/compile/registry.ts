import { holders, isContainer, knotOf, placeKey, type Container, type Place } from './container.ts';
import type { ChoicePoint, Entered, TargetPlace, Unknown } from './program.ts';

/** Thrown where a story holds something the compiler does not know. */
export class UnknownConstruct extends Error {
  constructor(readonly unknown: Unknown) {
    super(`${unknown.construct} at ${unknown.path}`);
  }
}

/** A block still to be read. */
export interface Waiting {
  readonly id: number;
  readonly flow: string;
  /** Null stands for the end of the content. */
  readonly place: Place | null;
}

/** Gives numbers to whatever a program speaks of: counted places, targets, blocks, tags, choices. */
export class Registry {
  readonly visits: string[] = [];
  readonly turns: string[] = [];
  readonly tags: string[] = [];
  readonly externals: string[] = [];
  readonly choices: ChoicePoint[] = [];
  readonly origins: (readonly number[])[] = [];
  readonly places: TargetPlace[] = [];
  readonly waiting: Waiting[] = [];
  readonly #visitAt = new Map<number, number>();
  readonly #turnAt = new Map<number, number>();
  readonly #tagAt = new Map<string, number>();
  readonly #externalAt = new Map<string, number>();
  readonly #originAt = new Map<number, number>();
  readonly #placeAt = new Map<string, number>();
  readonly #blockAt = new Map<string, number>();
  #blocks = 0;

  constructor(readonly functions: ReadonlySet<string>) {}

  /** Where entries of a container are counted, or -1. */
  visitsOf(container: Container): number {
    if (!container.countsVisits) return -1;
    return numberOf(this.#visitAt, container.id, this.visits, container.path);
  }

  /** Where the turn of a container's last entry is kept, or -1. */
  turnsOf(container: Container): number {
    if (!container.countsTurns) return -1;
    return numberOf(this.#turnAt, container.id, this.turns, container.path);
  }

  tag(text: string): number {
    return numberOf(this.#tagAt, text, this.tags, text);
  }

  /** The number of a function that is not the story's own. */
  external(name: string): number {
    return numberOf(this.#externalAt, name, this.externals, name);
  }

  /** The number of a place that a jump comes from. */
  origin(place: Place): number {
    // What runs before may be an empty container itself.
    const piece = place.container.content[place.index];
    const around = isContainer(piece) ? piece : place.container;
    const ids = holders(around).map(({ id }) => id);
    return numberOf(this.#originAt, around.id, this.origins, ids);
  }

  /** The block that begins at a place; it is read later if it was not yet. */
  block(place: Place | null): number {
    const key = place === null ? 'end' : placeKey(place);
    const known = this.#blockAt.get(key);
    if (known !== undefined) return known;
    const id = this.#blocks;
    this.#blocks += 1;
    this.#blockAt.set(key, id);
    this.waiting.push({ id, flow: place === null ? '' : knotOf(place.container), place });
    return id;
  }

  /** Whether a block begins at a place. */
  isBlock(place: Place): boolean {
    return this.#blockAt.has(placeKey(place));
  }

  /** The number of a place that can be a target while the story runs. */
  target(place: Place): number {
    const key = placeKey(place);
    const known = this.#placeAt.get(key);
    if (known !== undefined) return known;
    const id = this.places.length;
    this.#placeAt.set(key, id);
    const { container, index } = place;
    const piece = container.content[index];
    const own = index < 0 ? container : isContainer(piece) ? piece : null;
    const knot = knotOf(container);
    const isFunction = this.functions.has(knot);
    this.places.push({
      path: index < 0 ? container.path : `${container.path}.${index}`,
      block: isFunction ? -1 : this.block(place),
      visits: own === null ? -1 : this.visitsOf(own),
      turns: own === null ? -1 : this.turnsOf(own),
      holders: index < 0 ? [] : this.#holdersOf(place),
    });
    return id;
  }

  /** What is counted when a divert leads from one place to another. */
  entered(from: Place | null, to: Place): Entered {
    const visits: number[] = [];
    const turns: number[] = [];
    if (to.index >= 0) {
      const left = new Set(from === null ? [] : this.origins[this.origin(from)]);
      for (const holder of this.#holdersOf(to)) {
        if (left.has(holder.container) && !holder.startOnly) break;
        if (holder.startOnly && !holder.atStart) continue;
        if (holder.visits >= 0) visits.push(holder.visits);
        if (holder.turns >= 0) turns.push(holder.turns);
      }
    }
    return { visits, turns };
  }

  /** What is counted when the content leads into a container from its start. */
  walkedInto(container: Container): Entered {
    return {
      visits: container.countsVisits ? [this.visitsOf(container)] : [],
      turns: container.countsTurns ? [this.turnsOf(container)] : [],
    };
  }

  #holdersOf({ container, index }: Place): TargetPlace['holders'] {
    let atStart = true;
    let at = index;
    return holders(container).map((holder) => {
      atStart = atStart && at === 0;
      at = holder.index;
      return {
        container: holder.id,
        visits: this.visitsOf(holder),
        turns: this.turnsOf(holder),
        startOnly: holder.startOnly,
        atStart,
      };
    });
  }
}

function numberOf<Key, Value>(
  known: Map<Key, number>,
  key: Key,
  values: Value[],
  value: Value,
): number {
  const at = known.get(key) ?? values.length;
  if (at === values.length) {
    known.set(key, at);
    values.push(value);
  }
  return at;
}
