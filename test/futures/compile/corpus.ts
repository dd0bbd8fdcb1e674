import { readdirSync, readFileSync } from 'node:fs';
import { compileInk } from '../../../src/authoring/index.ts';
import type { CompiledStory } from '../../../src/story/index.ts';

const folder = new URL('./story/', import.meta.url);

/** The small stories, each about one kind of construct: name → compiled by ink. */
export function corpus(): ReadonlyMap<string, CompiledStory> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ink'));
  return new Map(
    files.map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const { story, problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
      if (story === null) throw new Error(`${file}: ${JSON.stringify(problems)}`);
      return [file.replace('.ink', ''), story];
    }),
  );
}
