import { writeFileSync } from 'node:fs';
import { checkPack, coursePackage, playable, readKit } from '../../../authoring/index.ts';
import { onePage, type ToldStory } from '../../../game/index.ts';
import { buildOnePage } from '../../build/one-page-plugin.ts';
import { problemText } from '../../build/problem-text.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { loadBuilt, onDisk } from '../load-story.ts';
import { sentence } from '../print.ts';

/** The folder of `package.json`. */
const root = process.cwd();

/**
 * `story export`: a story as one HTML file that plays from a stick, without a server or a network;
 * with `--scorm` the same page as a package for learning platforms.
 */
export async function runExport(asked: Asked): Promise<number> {
  const name = asked.one('a story');
  const isCourse = asked.flag('scorm');
  const kind = isCourse ? 'zip' : 'html';
  const told = toldStory(name);
  const { manifest } = told;
  const file = asked.text('out') ?? `${manifest.id}.${kind}`;
  if (!file.endsWith(`.${kind}`)) {
    const what = isCourse ? 'a package' : 'a page';
    throw new UsageError(`--out ${file}: ${what} ends in .${kind}.`);
  }
  const page = onePage(await buildOnePage(root), isCourse ? { ...told, isCourse } : told);
  const made = isCourse ? coursePackage(page, manifest) : page;
  writeFileSync(file, made);
  sentence(`${file}: ${Math.round(made.length / 1024)} kB, ${manifest.languages.join(', ')}`);
  return 0;
}

/** A story with everything its page needs; a UsageError tells why it cannot be played. */
function toldStory(name: string): ToldStory {
  const built = loadBuilt(name);
  const pack = playable(built);
  // What a reader would meet on the stick, where nobody can mend it.
  const errors = checkPack(built).filter(({ severity }) => severity === 'error');
  if (pack === null || errors.length > 0) {
    const lines = errors.map((problem) => problemText(onDisk(problem, built)));
    throw new UsageError([`“${name}” is not published: mend this first.`, ...lines].join('\n'));
  }
  const { manifest, hash, stories } = pack;
  const kits = manifest.languages.flatMap((language) => {
    const { kit } = readKit(built.files, manifest, language);
    return kit === null ? [] : [[language, kit] as const];
  });
  return { manifest, hash, stories, glossary: built.glossary, kits: Object.fromEntries(kits) };
}
