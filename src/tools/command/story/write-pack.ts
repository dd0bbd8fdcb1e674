import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pointToSchema, type InkSource } from '../../../authoring/index.ts';
import { glossaryJsonSchema, schemaFiles, storySchema } from '../../build/story-schema.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { storiesFolder } from '../find-story.ts';

/** Where a story is to be written: the folder its own goes into, and how it is called from then on. */
export interface NewPlace {
  readonly id: string;
  /** The folder of stories: ours, or what `--in` names. */
  readonly around: string;
  readonly folder: string;
  /** What the commands are given to find the story: its id, or its folder. */
  readonly name: string;
  /** The command that shows the story while it is written. */
  readonly dev: string;
}

/** Where `--in` puts a story; a UsageError where the id is none or the folder is taken. */
export function newPlace(id: string, asked: Asked): NewPlace {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) {
    throw new UsageError(`“${id}”: an id has small letters, digits and - only.`);
  }
  const around = asked.text('in') ?? storiesFolder;
  const folder = join(around, id);
  if (existsSync(folder)) throw new UsageError(`${folder} exists already; take another id.`);
  const isOurs = relative(resolve(storiesFolder), resolve(around)) === '';
  return {
    ...{ id, around, folder },
    name: isOurs ? id : quoted(folder),
    dev: isOurs ? 'npm run dev' : `npm run dev -- --stories ${quoted(around)}`,
  };
}

/**
 * Writes a story's files, and beside its folder what editors read to know what may stand in its JSON
 * files, where that is not there yet. Gives the paths written. Nothing that exists is touched.
 */
export function writePack({ around, folder }: NewPlace, files: InkSource): readonly string[] {
  const all = [...pointToSchema(files, 'beside')].map(
    ([path, text]) => [join(folder, path), text] as const,
  );
  for (const [name, text] of [
    [schemaFiles.story, storySchema()],
    [schemaFiles.glossary, glossaryJsonSchema()],
  ] as const) {
    const file = join(around, name);
    if (!existsSync(file)) all.push([file, text]);
  }
  for (const [file, text] of all) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return all.map(([file]) => file);
}

/** As a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./\\:~-]+$/.test(path) ? path : `"${path}"`;
}
