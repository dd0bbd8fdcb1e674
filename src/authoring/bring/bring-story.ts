import type { BroughtStory, OtherLetters } from '../../game/index.ts';
import { buildPack, playable } from '../pack/build-pack.ts';
import { checkPack } from '../check/check.ts';
import { isCompiledInk } from './compiled-ink.ts';
import type { CompileCache } from '../compile/compile-cache.ts';
import { giveId, idIn } from '../edit/give-id.ts';
import { importInk } from './import-ink.ts';
import { onlyMissing } from './missing-part.ts';
import { readKit } from '../pack/kit.ts';
import { lostIn, lostInWindows, readFiles } from '../text/read-text.ts';
import { readZip, tooLarge, zipLimits } from './read-zip.ts';
import { storyIdOf } from './story-id.ts';
import { spoken, told } from '../said.ts';
import { storyGraph } from '../outline/story-graph.ts';

/** What is known of files that come from outside, beside what stands in them. */
export interface BringOptions {
  /** The name of the file or folder: an id is made of it where the story says none. */
  readonly name: string;
  /** Ids that belong to other stories. */
  readonly taken: readonly string[];
  /** What files are read as that are no UTF-8; refused where nobody says. */
  readonly other?: OtherLetters;
}

/**
 * Makes a story of files anybody hands in: ink as it was written for anything else, a pack, or a zip
 * of either. Nothing in them is trusted; a mistake is told with its place. A story that is made again
 * and again is compiled anew only where its `cache` does not hold it.
 */
export function bringStory(
  given: ReadonlyMap<string, Uint8Array>,
  { name, taken, other }: BringOptions,
  cache?: CompileCache,
): BroughtStory {
  const [only] = given.size === 1 ? [...given] : [];
  let bytes = given;
  if (only !== undefined && /\.zip$/i.test(only[0])) {
    const read = readZip(only[1]);
    if (!read.ok) {
      const { message, said } = read;
      return { ok: false, message, said, problems: [], id: storyIdOf(name), files: {} };
    }
    bytes = read.files;
  }
  for (const [path, { length }] of bytes) {
    if (length <= zipLimits.file) continue;
    const said = tooLarge(path);
    return { ok: false, message: spoken(said), said, problems: [], id: storyIdOf(name), files: {} };
  }
  const read = readFiles(bytes, other);
  const { files, unread } = read;
  const id = ownId(files.get('story.json') ?? null, name, taken);
  const lost = lostIn(read);
  if (lost.length > 0) {
    const said = told`A file cannot be read without losing signs, so nothing of it is kept here.`;
    const windows = lostInWindows(lost, bytes);
    return {
      ...{ ok: false, message: spoken(said), said, problems: lost, id, files: {} },
      ...(windows !== null && {
        inWindows: { file: windows.file, line: windows.line, sample: windows.sample },
      }),
    };
  }
  const isPack = files.has('story.json') && !isCompiledInk(files.get('story.json')!);
  const made = isPack
    ? ({ ok: true, files: giveId(files, id), foreignTags: [], derivedLabels: 0 } as const)
    : importInk(files, { id, name });
  if (!made.ok) {
    const { message, said } = made;
    return { ok: false, message, said, problems: unread, id, files: {} };
  }
  const built = buildPack(made.files, { unread, ...(cache === undefined ? {} : { cache }) });
  const found = checkPack(built);
  const problems = isPack ? found : onlyMissing(found);
  const pack = playable(built);
  if (pack === null) {
    return { ok: false, message: '', problems, id, files: Object.fromEntries(made.files) };
  }
  // One that does not compile cannot be read; its mistakes are among the problems.
  const languages = pack.manifest.languages.filter(
    (language) => pack.stories[language] !== undefined,
  );
  const manifest = { ...pack.manifest, languages };
  const kits = manifest.languages.flatMap((spoken) => {
    const { kit } = readKit(made.files, manifest, spoken);
    return kit === null ? [] : [[spoken, kit] as const];
  });
  const graphs = manifest.languages.flatMap((spoken) => {
    const outline = built.compiled[spoken]?.outline ?? null;
    return outline === null ? [] : [[spoken, storyGraph(outline)] as const];
  });
  return {
    ok: true,
    manifest,
    hash: pack.hash,
    stories: pack.stories,
    glossary: built.glossary,
    kits: Object.fromEntries(kits),
    files: Object.fromEntries(made.files),
    problems,
    graphs: Object.fromEntries(graphs),
    foreignTags: made.foreignTags,
    derivedLabels: made.derivedLabels,
  };
}

/** The id the story gives itself, or one of its name; another one where it is taken. */
function ownId(manifest: string | null, name: string, taken: readonly string[]): string {
  const own = storyIdOf(idIn(manifest ?? '') ?? name);
  // No save is read of a story with more than 64 signs in its id.
  return taken.includes(own) ? `${own.slice(0, 60)}-own` : own;
}
