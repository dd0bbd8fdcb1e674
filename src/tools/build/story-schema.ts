import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Plugin } from 'vite';
import { glossarySchema, manifestSchema } from '../../game/index.ts';

/** The files editors read to know what may stand in a story's JSON files, by whose they are. */
export const schemaFiles = {
  story: 'story.schema.json',
  glossary: 'glossary.schema.json',
} as const;

/** What may stand in a story.json, as JSON Schema (draft 7), from the schema that reads it. */
export function storySchema(): string {
  return written('story.json of Runaway', manifestSchema());
}

/** The same for a glossary.json. */
export function glossaryJsonSchema(): string {
  return written('glossary.json of Runaway', glossarySchema());
}

function written(title: string, read: GenericSchema): string {
  const schema = toJsonSchema(read, {
    target: 'draft-07',
    typeMode: 'input',
    // What a schema cannot say (five instruments or none) the check does.
    errorMode: 'ignore',
  });
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

/** Vite plugin that adds the schemas to a build, so that a story anywhere can name their address. */
export function storySchemaAsset(): Plugin {
  return {
    name: 'runaway:story-schema',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: schemaFiles.story, source: storySchema() });
      this.emitFile({
        type: 'asset',
        fileName: schemaFiles.glossary,
        source: glossaryJsonSchema(),
      });
    },
  };
}
