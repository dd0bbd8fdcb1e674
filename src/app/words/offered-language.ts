import type { Language } from '../../game/index.ts';

/**
 * The first of a reader's languages, given as BCP 47 tags, that is offered; English where none is.
 * It is written into the HTML as text too, thus uses nothing from outside itself.
 */
export function firstOffered(preferred: readonly string[]): Language {
  const tag = preferred.find((one) => /^(de|en)(-|$)/i.test(one));
  return tag !== undefined && /^d/i.test(tag) ? 'de' : 'en';
}
