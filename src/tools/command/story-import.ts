import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPack, checkPack, importInk, storyIdOf } from '../../authoring/index.ts';
import { UsageError, type Asked } from './command-line.ts';
import { findSource, storiesFolder } from './find-story.ts';
import { sentence } from './print.ts';
import { languageOption } from './story-option.ts';

/** `story import`: makes a pack of an ink file, a folder or a zip. Nothing that exists is touched. */
export function runImport(asked: Asked): number {
  const name = asked.one('an ink file, a folder or a zip');
  const id = asked.text('id') ?? storyIdOf(name);
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    throw new UsageError(`--id ${id}: an id has small letters, digits and - only.`);
  }
  const folder = join(storiesFolder, id);
  if (existsSync(folder)) throw new UsageError(`${folder} exists already; give another --id.`);
  const { files, unread, entry } = findSource(name);
  const language = languageOption(asked) ?? 'en';
  const isPack = files.has('story.json');
  const made = isPack
    ? ({ ok: true, files, foreignTags: [], derivedLabels: 0 } as const)
    : importInk(files, { id, language, ...(entry !== null && { entry }) });
  if (!made.ok) throw new UsageError(`“${name}”: ${made.message}`);
  for (const [path, text] of made.files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const problems = checkPack(buildPack(made.files, { folder: id, unread }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  sentence(`${folder}: ${made.files.size} files, ${errors} errors (npm run story -- check ${id})`);
  if (made.derivedLabels > 0) {
    sentence(
      `${made.derivedLabels} choices have no label and are called by their first words: a saved playthrough holds until those words change. Give a choice a name for ever with * (name) [words].`,
    );
  }
  if (made.foreignTags.length > 0) {
    sentence(
      `Kept, and without meaning here: ${made.foreignTags.map((tag) => `# ${tag}`).join(', ')}`,
    );
  }
  sentence(`Now “npm run story -- play ${id}” or “npm run dev”.`);
  return 0;
}
