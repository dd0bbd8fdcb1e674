import type { CompiledStory } from '../story/index.ts';
import type { Kit } from './kit.ts';
import type { Glossary, Language, Manifest } from './manifest.ts';
import { plainMarkup } from './plain-markup.ts';
import type { StoryEntry } from './story-entry.ts';

/** A whole story as data: what a page holds that is published alone. */
export interface ToldStory {
  readonly manifest: Manifest;
  readonly hash: string;
  readonly stories: Readonly<Partial<Record<Language, CompiledStory>>>;
  readonly glossary: Glossary;
  readonly kits: Readonly<Partial<Record<Language, Kit>>>;
  /** Whether the decisions are handed on to a learning platform (SCORM 1.2). */
  readonly isCourse?: boolean;
}

/** Where a story stands in its page; a data block, which browsers never run. */
const block = /(<script type="application\/json" id="story">)[^]*?(<\/script>)/;

/**
 * The page of one story: the app with nothing in it (`template`) and the story put in as data.
 * Nothing of the story can become markup or code of the page. Throws a RangeError where the
 * template has no place for a story.
 */
export function onePage(template: string, told: ToldStory): string {
  if (!block.test(template)) throw new RangeError('This page has no place for a story.');
  const { title, blurb, languages, id } = told.manifest;
  const [language = 'en'] = languages;
  const data = JSON.stringify(told).replaceAll('<', '\\u003c');
  return template
    .replace(block, (_, open: string, close: string) => open + data + close)
    .replace(/(<html lang=")[^"]*/, (_, open: string) => open + language)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${plainMarkup(title[language] ?? id)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, open: string) => open + plainMarkup(blurb[language] ?? ''),
    );
}

/** The story of a page as an entry of its shelf. */
export function toldEntry({ manifest, hash, stories, glossary, kits }: ToldStory): StoryEntry {
  return {
    manifest,
    hash,
    logic: null,
    load: (language) => {
      const story = stories[language];
      return story === undefined
        ? Promise.reject(new RangeError(`“${manifest.id}” is not told in “${language}”.`))
        : Promise.resolve(story);
    },
    loadGlossary: () => Promise.resolve(glossary),
    loadKit: (language) => Promise.resolve(kits[language] ?? null),
  };
}
