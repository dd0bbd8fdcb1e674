import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  readStrings,
  stringTable,
  takeStrings,
  writeStrings,
  type StringForm,
} from '../../../authoring/index.ts';
import { languages } from '../../../game/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { findStory } from '../find-story.ts';
import { counted, sentence } from '../print.ts';
import { languageOption } from './option.ts';
import { readOutside } from '../../build/outside-file.ts';

/** `story strings`: a story's words as a table for translators, and back. */
export function runStrings(asked: Asked): number {
  const name = asked.one('a story');
  const out = asked.text('out');
  const given = asked.text('in');
  if ((out === null) === (given === null)) {
    throw new UsageError(
      'Say --out FILE to write the words of a story, or --in FILE to take them in.',
    );
  }
  const { id, where, files } = findStory(name);
  if (out !== null) {
    const from = languageOption(asked) ?? 'en';
    const to = languages.find((language) => language !== from) ?? from;
    const table = stringTable(files, id, from, to);
    writeFileSync(out, writeStrings(table, formOf(out, asked.flag('xliff12'))));
    const missing = table.entries.filter(({ target }) => target === '').length;
    sentence(`${out}: ${table.entries.length} texts, ${missing} of them missing in “${to}”`);
    return 0;
  }
  if (!statSync(where).isDirectory()) {
    throw new UsageError(`“${name}” is not a folder, and only into a folder texts are taken.`);
  }
  const read = readStrings(readOutside(given!));
  if (!read.ok) throw new UsageError(`${given!}: ${read.message}`);
  const taken = takeStrings(files, read.table);
  for (const [path, text] of taken.files) {
    if (files.get(path) === text) continue;
    mkdirSync(dirname(join(where, path)), { recursive: true });
    writeFileSync(join(where, path), text);
  }
  sentence(`${counted(taken.changed, 'new text')} in ${where}`);
  for (const key of taken.stale) sentence(`✗ ${key} has changed since; translate it anew`);
  for (const key of taken.lost) sentence(`✗ ${key} has no place in the other language`);
  for (const key of taken.broken)
    sentence(
      `✗ ${key} was not taken: its braces { } or brackets [ ] are not those of the original`,
    );
  return taken.stale.length + taken.lost.length + taken.broken.length > 0 ? 1 : 0;
}

function formOf(file: string, isOld: boolean): StringForm {
  if (file.endsWith('.csv')) return 'csv';
  if (/\.xli?ff?$/.test(file)) return isOld ? 'xlf12' : 'xlf';
  throw new UsageError(`--out ${file}: a table ends in .csv or .xlf.`);
}
