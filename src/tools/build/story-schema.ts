import { toJsonSchema } from '@valibot/to-json-schema';
import type { Plugin } from 'vite';
import { manifestSchema } from '../../game/index.ts';

/** The file editors read to know what may stand in a story.json. */
export const storySchemaFile = 'story.schema.json';

/** What may stand in a story.json, as JSON Schema (draft 7), from the schema that reads it. */
export function storySchema(): string {
  const schema = toJsonSchema(manifestSchema(), {
    target: 'draft-07',
    typeMode: 'input',
    // What a schema cannot say (five instruments or none) the check does.
    errorMode: 'ignore',
  });
  return `${JSON.stringify({ title: 'story.json of Runaway', ...schema }, null, 2)}\n`;
}

/** Vite plugin that adds the schema to a build, so that a story anywhere can name its address. */
export function storySchemaAsset(): Plugin {
  return {
    name: 'runaway:story-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: storySchemaFile, source: storySchema() });
    },
  };
}
