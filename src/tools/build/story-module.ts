import {
  firstPart,
  playable,
  pointToSchema,
  readKit,
  type BuiltPack,
} from '../../authoring/index.ts';
import { languages, type Language, type Manifest } from '../../game/index.ts';

import { lengthOfBuilt } from './reading-length.ts';

/** The module the application imports: the catalog of all stories. */
export const catalogId = 'virtual:stories';

const partPrefix = 'virtual:story/';

/** Diverts the first pages of a story reach through: two decisions, told to the next choice. */
const firstDepth = 5;

/** The first pages of a story come on their own only where they are at most this share of it; else nobody waits less. */
const firstShare = 0.1;

/**
 * A part of a story as a module of its own: a language, its first pages, its kit, the glossary, what
 * its manifest holds beyond the cover, or the files it is made of.
 */
export interface StoryPart {
  readonly story: string;
  readonly part: Language | `${Language}-first` | `${Language}-kit` | 'glossary' | 'deck' | 'files';
}

/** The id of a part's module. */
export function partId({ story, part }: StoryPart): string {
  return `${partPrefix}${story}/${part}`;
}

/** Reads the id of a part's module; a query after it only keeps caches apart. */
export function parsePartId(id: string): StoryPart | null {
  const [path] = id.split('?');
  const match = /^virtual:story\/([a-z0-9-]+)\/([a-z-]+)$/.exec(path ?? '');
  const [, story, part] = match ?? [];
  const known = [
    ...languages,
    ...languages.map(firstOf),
    ...languages.map(kitOf),
    'glossary' as const,
    'deck' as const,
    'files' as const,
  ].find((name) => name === part);
  return story === undefined || known === undefined ? null : { story, part: known };
}

/**
 * Code of the catalog for a build: one dynamic import, thus one chunk, per story and part. `logicOf` gives
 * the code for the address of a story's written logic.
 */
export function catalogCode(
  packs: readonly BuiltPack[],
  logicOf: (pack: BuiltPack) => string,
): string {
  const entries = packs.map((pack) => {
    const { id, languages: spoken } = pack.manifest!;
    const cases = spoken.map((part) => `${quote(part)}: () => ${importOf({ story: id, part })}`);
    const firsts = spoken
      .filter((part) => hasFirst(pack, part))
      .map((part) => `${quote(part)}: () => ${importOf({ story: id, part: firstOf(part) })}`);
    const kits = spoken
      .filter((part) => readKit(pack.files, pack.manifest!, part).kit !== null)
      .map((part) => `${quote(part)}: () => ${importOf({ story: id, part: kitOf(part) })}`);
    const deck = importOf({ story: id, part: 'deck' });
    const glossary = importOf({ story: id, part: 'glossary' });
    const files = importOf({ story: id, part: 'files' });
    return `entry(${literal(coverOf(pack))}, ${quote(pack.hash)}, { ${cases.join(', ')} }, { ${firsts.join(', ')} }, { ${kits.join(', ')} }, () => ${deck}, () => ${glossary}, () => ${files}, ${logicOf(pack)}, ${literal(lengthOfBuilt(pack).length)})`;
  });
  return `
const entry = (cover, hash, stories, firsts, kits, deck, glossary, files, logic, length) => {
  let manifest = cover;
  let isWhole = false;
  let chapterWords;
  const made = {
    get manifest() { return manifest; },
    hash,
    logic,
    length,
    get chapterWords() { return chapterWords; },
    load: async (language) => {
      const load = stories[language];
      if (!load) throw new RangeError(\`“\${cover.id}” is not told in “\${language}”.\`);
      const [{ story }, rest] = await Promise.all([load(), deck()]);
      if (!isWhole) manifest = { ...cover, ...rest.deck };
      isWhole = true;
      chapterWords = rest.chapterWords;
      return story;
    },
    loadGlossary: async () => (await glossary()).glossary,
    loadKit: async (language) => (kits[language] ? (await kits[language]()).kit : null),
    loadFiles: async () => (await files()).files,
  };
  if (Object.keys(firsts).length === 0) return made;
  made.loadFirst = async (language) => {
    if (!firsts[language]) return made.load(language);
    const { story, needed } = await firsts[language]();
    if (!isWhole) manifest = { ...cover, ...needed };
    return story;
  };
  return made;
};
export const catalog = [${entries.join(',\n')}];
export const alone = null;
export const course = null;
`;
}

/** Whether the first pages of a story are worth a chunk of their own. */
function hasFirst(pack: BuiltPack, language: Language): boolean {
  const story = playable(pack)?.stories[language];
  if (story === undefined) return false;
  const sizeOf = (value: unknown) => JSON.stringify(value).length;
  return sizeOf(firstPart(story, firstDepth)) <= firstShare * sizeOf(story);
}

/** Code of the catalog while developing: parts are asked for again whenever the story changes. */
export function liveCatalogCode(
  packs: readonly BuiltPack[],
  versionOf: (story: string) => number,
  client: string,
  base: string,
): string {
  const entries = packs.map(({ manifest, hash }) => {
    return { manifest, hash, version: versionOf(manifest!.id) };
  });
  return `
import { liveCatalog } from ${quote(client)};
export const catalog = liveCatalog(
  import.meta.hot,
  ${literal(entries)},
  (story, part, version) =>
    import(/* @vite-ignore */ ${quote(`${base}@id/${partPrefix}`)} + story + '/' + part + '?version=' + version),
);
export const alone = null;
export const course = null;
`;
}

/** Code of one part; throws when the story cannot be played in that language. */
export function partCode(pack: BuiltPack, part: StoryPart['part']): string {
  if (part === 'glossary') return `export const glossary = ${literal(pack.glossary)};`;
  if (part === 'files') {
    return `export const files = ${literal(Object.fromEntries(pointToSchema(pack.files, 'nowhere')))};`;
  }
  if (part === 'deck') {
    const { chapterWords } = lengthOfBuilt(pack);
    return `export const deck = ${literal(deckOf(pack.manifest!))};
export const chapterWords = ${literal(chapterWords)};`;
  }
  const language = part.slice(0, 2) as Language;
  if (part === kitOf(language)) {
    const { kit } = readKit(pack.files, pack.manifest!, language);
    return `export const kit = ${literal(kit)};`;
  }
  const story = playable(pack)?.stories[language];
  if (story === undefined) {
    throw new Error(`“${pack.manifest?.id ?? '?'}” does not compile in “${part}”.`);
  }
  if (part === language) return `export const story = ${literal(story)};`;
  const needed = neededOf(pack.manifest!, language);
  return `export const story = ${literal(firstPart(story, firstDepth))};
export const needed = ${literal(needed)};`;
}

/** What the shelf shows of a story, with its first picture, and what is asked of every story before it is opened. */
function coverOf(pack: BuiltPack): Manifest {
  const manifest = pack.manifest!;
  const { id, title, blurb, contentNote, audience, languages: spoken, start } = manifest;
  const { indicators, endings } = manifest;
  const [first] = Object.entries(manifest.scenes ?? {});
  return {
    id,
    title,
    blurb,
    ...(contentNote && { contentNote }),
    ...(audience && { audience }),
    languages: spoken,
    start,
    indicators,
    chapters: manifest.chapters.map(({ instruments, ...chapter }) => ({
      ...chapter,
      preset: [],
      ...(instruments && isOnFirst(pack, chapter.id) && { instruments }),
    })),
    roles: [],
    plans: [],
    injects: [],
    headlines: {},
    endings,
    ...(first && { scenes: Object.fromEntries([first]) }),
  };
}

/** Whether the first pages tell of a chapter: its instruments are shown before the whole story is there. */
function isOnFirst(pack: BuiltPack, chapter: string): boolean {
  const stories = Object.values(playable(pack)?.stories ?? {});
  const told = new RegExp(String.raw`"\^chapter:\s*${chapter}\s*"`);
  return stories.some((story) => told.test(JSON.stringify(firstPart(story, firstDepth))));
}

/** What the first pages need beyond the cover; the rest comes with the whole story. */
function neededOf(manifest: Manifest, language: Language): Partial<Manifest> {
  const { roles, headlines, scenes, measures } = manifest;
  const pictures = Object.entries(scenes ?? {}).map(([id, texts]) => {
    const text = texts[language];
    return [id, text === undefined ? {} : { [language]: text }];
  });
  return {
    roles: roles.map(({ id, title }) => ({ id, title, objectives: [] })),
    headlines: Object.fromEntries(Object.keys(headlines).map((id) => [id, {}])),
    ...(scenes && { scenes: Object.fromEntries(pictures) as NonNullable<Manifest['scenes']> }),
    ...(measures && { measures }),
  };
}

/** The manifest without what its cover already holds. */
function deckOf(manifest: Manifest): Partial<Manifest> {
  const { chapters, roles, plans, injects, headlines, doors, scenes, measures } = manifest;
  return {
    chapters,
    roles,
    plans,
    injects,
    headlines,
    ...(doors && { doors }),
    ...(scenes && { scenes }),
    ...(measures && { measures }),
  };
}

/** The name of a language's first pages. */
function firstOf<Spoken extends Language>(language: Spoken): `${Spoken}-first` {
  return `${language}-first`;
}

/** The name of what facilitators get in a language. */
function kitOf<Spoken extends Language>(language: Spoken): `${Spoken}-kit` {
  return `${language}-kit`;
}

function importOf(part: StoryPart): string {
  return `import(${quote(partId(part))})`;
}

/** Browsers read a long value faster as JSON text than as code. */
function literal(value: unknown): string {
  return `JSON.parse(${quote(JSON.stringify(value))})`;
}

function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) =>
    mark === '\u2028' ? '\\u2028' : '\\u2029',
  );
}
