import {
  worldVersion,
  type DamagedSave,
  type Language,
  type RunProblem,
  type Save,
  type SaveProblem,
  type StoredSave,
  type StoreProblem,
} from '../game/index.ts';
import { Source } from './source.ts';

/** Everything that can go wrong while somebody reads, each told in the one place for it. */
export type Trouble =
  /** The browser refuses storage, or it is full; the playthrough can still be kept as a file. */
  | { readonly kind: 'storage'; readonly reason: 'refused' | 'full' }
  /** Another tab went on with the same playthrough. */
  | { readonly kind: 'conflict'; readonly stored: StoredSave }
  /** The playthrough that lies open was deleted in another tab. */
  | { readonly kind: 'deleted' }
  /** The browser had lost this many playthroughs, which came back from their copies. */
  | { readonly kind: 'recovered'; readonly count: number }
  /** Nothing is kept under the address, which was not begun here. */
  | { readonly kind: 'not-kept' }
  /** What is kept under the address cannot be read. */
  | { readonly kind: 'damaged'; readonly damaged: DamagedSave }
  /** The save was taken in another form of the story and holds only up to a decision. */
  | { readonly kind: 'story-changed'; readonly save: Save; readonly after: number }
  /** The save was played in an older model of the world; in today's it may tell other numbers. */
  | { readonly kind: 'world-changed' }
  /** The story cannot go on from the last choice taken. */
  | { readonly kind: 'story'; readonly problem: RunProblem; readonly report: string }
  /** A file, or something kept, that is no save this version can read. */
  | { readonly kind: 'save'; readonly problem: SaveProblem; readonly file: string }
  /** A link that does not hold a playthrough: damaged, or whole and of a newer version. */
  | { readonly kind: 'link'; readonly isWhole: boolean }
  /** The story a save or an address speaks of is not here. */
  | { readonly kind: 'no-story'; readonly story: string }
  /** A part of the app could not be fetched; where it is texts, those of this language. */
  | { readonly kind: 'not-loaded'; readonly language?: Language }
  /** A newer version of the app lies ready; held back where it would cost what is not kept here. */
  | { readonly kind: 'update'; readonly isHeld?: boolean }
  /** A mistake of ours. */
  | { readonly kind: 'bug'; readonly report: string };

/** Kinds that speak of the playthrough that lies open, and go with it. */
export const ofPlaythrough = [
  ...(['conflict', 'deleted', 'not-kept', 'story-changed', 'story', 'world-changed'] as const),
];

/** The one place troubles are told: at most one of each kind, the newest first. */
export class TroubleBoard extends Source {
  #troubles: readonly Trouble[] = [];

  get troubles(): readonly Trouble[] {
    return this.#troubles;
  }

  /** The trouble of this kind that stands, or null. */
  find<Kind extends Trouble['kind']>(kind: Kind): Extract<Trouble, { kind: Kind }> | null {
    const isKind = (trouble: Trouble): trouble is Extract<Trouble, { kind: Kind }> =>
      trouble.kind === kind;
    return this.#troubles.find(isKind) ?? null;
  }

  show(trouble: Trouble): void {
    this.#troubles = [trouble, ...this.#troubles.filter((other) => other.kind !== trouble.kind)];
    this.changed();
  }

  /** Takes away troubles of these kinds; all of them when none is named. */
  clear(...kinds: readonly Trouble['kind'][]): void {
    const left = this.#troubles.filter(
      (trouble) => kinds.length > 0 && !kinds.includes(trouble.kind),
    );
    if (left.length === this.#troubles.length) return;
    this.#troubles = left;
    this.changed();
  }
}

/** The trouble a store's problem is told as. */
export function storeTrouble(problem: StoreProblem): Trouble {
  return problem.kind === 'refused' || problem.kind === 'full'
    ? { kind: 'storage', reason: problem.kind }
    : problem;
}

/** Tells of a playthrough that was kept in another model of the world than today's. */
export function tellOldWorld(troubles: TroubleBoard, stored: StoredSave | null): void {
  if (stored !== null && stored.save.world !== worldVersion) {
    troubles.show({ kind: 'world-changed' });
  }
}
