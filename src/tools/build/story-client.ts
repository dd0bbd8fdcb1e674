/** Runs in the page while developing, and only there; the one file of this folder that does. */
import type { AuthoringProblem } from '../../authoring/index.ts';
import type { Glossary, Kit, Language, Manifest, StoryEntry } from '../../game/index.ts';
import type { CompiledStory } from '../../story/index.ts';
import { showProblems } from './problem-panel.ts';

/** What the client uses of Vite's `import.meta.hot`. */
export interface Hot {
  on(event: string, heard: (data: never) => void): void;
  send(event: string, data?: unknown): void;
}

interface Changed {
  readonly id: string;
  readonly hash: string;
  readonly manifest: Manifest;
}

interface Part {
  readonly story: CompiledStory;
  readonly glossary: Glossary;
  readonly kit: Kit | null;
}

type ImportPart = (
  story: string,
  part: Language | `${Language}-kit` | 'glossary',
  hash: string,
) => Promise<Part>;

/** The catalog that follows the files: after `runaway:story`, `load` gives the new text. */
export function liveCatalog(
  hot: Hot,
  stories: readonly { readonly manifest: Manifest; readonly hash: string }[],
  importPart: ImportPart,
): readonly StoryEntry[] {
  const entries = stories.map((story) => {
    let { manifest, hash } = story;
    const { id } = manifest;
    hot.on('runaway:story', (changed: Changed) => {
      if (changed.id === id) ({ manifest, hash } = changed);
    });
    return {
      get manifest() {
        return manifest;
      },
      get hash() {
        return hash;
      },
      load: async (language: Language) => (await importPart(id, language, hash)).story,
      loadGlossary: async () => (await importPart(id, 'glossary', hash)).glossary,
      loadKit: async (language: Language) => (await importPart(id, `${language}-kit`, hash)).kit,
    };
  });
  hot.on('runaway:problem', (problems: readonly AuthoringProblem[]) => {
    showProblems(document, problems);
  });
  hot.send('runaway:hello');
  return entries;
}
