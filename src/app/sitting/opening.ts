import type { Language, Playthrough, StoredSave, StoryEntry } from '../../game/index.ts';
import { findStory, storyOfId, toldFor } from '../catalog.ts';
import type { Library } from '../kept/library.ts';
import type { Keep } from '../ports.ts';
import { seedOf } from '../seed.ts';
import type { Trouble, TroubleBoard } from '../trouble.ts';

/** A playthrough to be opened. */
export interface Opening {
  readonly entry: StoryEntry;
  readonly id: string;
  readonly language: Language;
  /** What is kept under the id, or null for a playthrough that begins. */
  readonly stored: StoredSave | null;
  /** What a playthrough that begins is made of. */
  readonly fresh: Pick<Playthrough, 'seed' | 'given'>;
}

/** The playthrough an opening stands for: what is kept, else a beginning. */
export function openedPlaythrough({ entry, language, stored, fresh }: Opening): Playthrough {
  const kept = stored?.save;
  return {
    story: entry.manifest.id,
    storyHash: entry.hash,
    decisions: [],
    ...fresh,
    ...(kept && { seed: kept.seed, decisions: kept.decisions }),
    ...(kept?.given && { given: kept.given }),
    ...(kept?.injects && { injects: kept.injects }),
    ...(kept?.from && { from: kept.from }),
    language,
  };
}

/** Where openings are found. */
export interface OpeningPorts {
  readonly language: Language;
  readonly troubles: TroubleBoard;
  readonly library: Pick<Library, 'find'>;
  readonly ports: {
    readonly catalog: readonly StoryEntry[];
    readonly newId: (story: string) => string;
    readonly begun?: Keep<string>;
  };
  endingsSeen(story: string): readonly string[];
}

/**
 * What is to be opened under an id, of a story or of a playthrough; of one just begun nothing can be
 * kept yet. Null where there is no such story, which is told where that is still wanted.
 */
export async function findOpening(
  app: OpeningPorts,
  id: string,
  isBegun: boolean,
  isWanted: () => boolean,
): Promise<Opening | null> {
  const { library, troubles, language } = app;
  const { catalog, newId } = app.ports;
  const bare = findStory(catalog, id);
  const ownId = bare === null ? id : newId(id);
  const found = bare !== null || isBegun ? null : await library.find(id, isWanted);
  // Told already; a new playthrough in its place would be taken for it.
  if (found?.ok === false && /deleted|damaged/.test(found.problem.kind)) return null;
  const stored = found?.ok === true ? found.value : null;
  const story = stored?.save.story ?? '';
  const entry = bare ?? findStory(catalog, story) ?? storyOfId(catalog, id);
  if (entry === null) {
    if (isWanted()) troubles.show({ kind: 'no-story', story: story || id });
    return null;
  }
  const given = { seen_endings: app.endingsSeen(entry.manifest.id).length };
  return {
    entry,
    id: ownId,
    language: toldFor(entry, language),
    stored,
    fresh: { seed: seedOf(ownId), given },
  };
}

/** Tells whoever comes back to an address that nothing is kept under it; loaded again, a beginning is none. */
export function tellGone({ ports, troubles }: OpeningPorts, { id, stored }: Opening): void {
  const isBegun = ports.begun === undefined || ports.begun.read() === id;
  if (stored === null && !isBegun && troubles.find('storage') === null)
    troubles.show({ kind: 'not-kept' });
}

/** Why an opening failed: a story that is not there stays so, whatever the connection. */
export function openTrouble(error: unknown, { entry }: Opening): Trouble {
  return error instanceof RangeError
    ? { kind: 'no-story', story: entry.manifest.id }
    : { kind: 'not-loaded' };
}
