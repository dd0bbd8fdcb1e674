import type { Language, Playthrough, StoredSave, StoryEntry } from '../game/index.ts';

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
