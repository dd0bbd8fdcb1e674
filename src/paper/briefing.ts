import { say } from '../app/index.ts';
import type { Kit, KitBlock, Manifest } from '../game/index.ts';
import type { Beginning } from '../workshop/index.ts';
import { chapterName, told } from './kit-matter.ts';

/**
 * What is read out before the start. At a story's beginning that is the story's own text; it tells
 * of pages to come, so whoever begins later hears what is certain there and nothing else.
 */
export function briefingFor(kit: Kit, manifest: Manifest, begin: Beginning): readonly KitBlock[] {
  const { chapter, decisions: count, isInRoles } = begin;
  if (count === 0) return kit.briefing;
  const story = told(manifest.title, manifest.id);
  const note = told(manifest.contentNote, '');
  return [
    chapter === null
      ? say('workshop:later.begin', { story, count })
      : say('workshop:later.begin_in', { story, chapter: chapterName(manifest, chapter), count }),
    say('workshop:later.about', { blurb: told(manifest.blurb, '') }),
    say('workshop:later.world'),
    isInRoles ? say('workshop:later.roles') : '',
    note === '' ? '' : say('workshop:later.content', { note }),
    say('workshop:later.hands'),
  ]
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', line: [{ text, look: 'plain' }] }));
}
