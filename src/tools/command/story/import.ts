import {
  buildPack,
  checkPack,
  giveId,
  idIn,
  importInk,
  storyIdOf,
} from '../../../authoring/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { findSource, refuseLost } from '../find-story.ts';
import { sentence } from '../print.ts';
import { languageOption, otherLetters } from './option.ts';
import { newPlace, writePack } from './write-pack.ts';

/** `story import`: makes a pack of an ink file, a folder or a zip. Nothing that exists is touched. */
export function runImport(asked: Asked): number {
  const name = asked.one('an ink file, a folder or a zip');
  const source = findSource(name, otherLetters(asked));
  refuseLost(name, source);
  const { files, unread, entry } = source;
  const id = asked.text('id') ?? storyIdOf(idIn(files.get('story.json') ?? '') ?? name);
  const place = newPlace(id, asked);
  const language = languageOption(asked);
  const isPack = files.has('story.json');
  const made = isPack
    ? ({ ok: true, files: giveId(files, id), foreignTags: [], derivedLabels: 0 } as const)
    : importInk(files, {
        ...{ id, name },
        ...(language !== null && { language }),
        ...(entry !== null && { entry }),
      });
  if (!made.ok) throw new UsageError(`“${name}”: ${made.message}`);
  writePack(place, made.files);
  const problems = checkPack(buildPack(made.files, { folder: id, unread }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  sentence(
    `${place.folder}: ${made.files.size} files, ${errors} errors (npm run story -- check ${place.name})`,
  );
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
  sentence(`Now “npm run story -- play ${place.name}” or “${place.dev}”.`);
  return 0;
}
