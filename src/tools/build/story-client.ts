/** Runs in the page while developing, and only there; the one file of this folder that does. */
import type {
  Glossary,
  Kit,
  Language,
  Manifest,
  StoryEntry,
  AuthoringProblem,
} from '../../game/index.ts';
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
  /** Counts up; what is on the disk at a version is never called by an older one. */
  readonly version: number;
  readonly manifest: Manifest;
}

interface Part {
  readonly story: CompiledStory;
  readonly glossary: Glossary;
  readonly kit: Kit | null;
  readonly files: Readonly<Record<string, string>>;
}

type ImportPart = (
  story: string,
  part: Language | `${Language}-kit` | 'glossary' | 'files',
  version: number,
) => Promise<Part>;

/**
 * The catalog that follows the files: after `runaway:story`, `load` gives the new text, and one that
 * was on its way then asks again.
 */
export function liveCatalog(
  hot: Hot,
  stories: readonly Pick<Changed, 'manifest' | 'hash' | 'version'>[],
  importPart: ImportPart,
): readonly StoryEntry[] {
  const entries = stories.map((story) => {
    let { manifest, hash, version } = story;
    const { id } = manifest;
    hot.on('runaway:story', (changed: Changed) => {
      if (changed.id === id) ({ manifest, hash, version } = changed);
    });
    const newest = async (part: Parameters<ImportPart>[1]): Promise<Part> => {
      const asked = version;
      const found = await importPart(id, part, asked);
      return asked === version ? found : newest(part);
    };
    return {
      get manifest() {
        return manifest;
      },
      get hash() {
        return hash;
      },
      load: async (language: Language) => (await newest(language)).story,
      loadGlossary: async () => (await newest('glossary')).glossary,
      loadKit: async (language: Language) => (await newest(`${language}-kit`)).kit,
      loadFiles: async () => (await newest('files')).files,
    };
  });
  hot.on('runaway:problem', (problems: readonly AuthoringProblem[]) => {
    showProblems(document, problems);
  });
  hot.send('runaway:hello');
  return entries;
}
