import type { Language, Pack } from '../game/index.ts';
import { logicOf, type Beginning } from './future.ts';
import type { Heard } from './heard.ts';

/** Most words of a page, and of one on which the story ends. */
export const mostWords = { page: 220, ending: 400 };

/** A playthrough that another language is to follow. */
export interface Lead extends Beginning {
  readonly decisions: readonly string[];
  readonly heard: Heard;
}

/**
 * Whether a language follows the decisions of another to the end with no page that has to be looked at in
 * full: too long, or one that offers or asks something else.
 */
export function isAlike(pack: Pack, language: Language, lead: Lead): boolean {
  const logic = logicOf(pack, language);
  const labels = pack.stories[language]?.labels;
  if (!('engine' in logic) || labels === undefined) return false;
  try {
    const { seed, given = {}, decisions, heard } = lead;
    const session = logic.tell(labels, {
      seed,
      functions: heard.repeated(),
      variables: given,
    });
    for (const label of decisions) {
      const page = session.next();
      const index = page.labels.indexOf(label);
      if (index < 0 || page.words > mostWords.page) return false;
      session.choose(index);
    }
    const last = session.next();
    return last.labels.length === 0 && !last.isLoose && last.words <= mostWords.ending;
  } catch {
    return false;
  }
}
