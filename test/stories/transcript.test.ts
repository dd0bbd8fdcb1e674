import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, replay, type Road } from '../../src/game/index.ts';
import { replayReport } from '../../src/tools/command/story/replay.ts';
import { shippedPack } from '../fixtures/story.ts';

/**
 * A case is a folder: `decisions.json` (story, seed, decisions, the ending they lead to) and one
 * transcript per language. After a change of prose or world that is meant, renew the transcripts with
 * `npx vitest run --project core test/stories -u` and read what changed.
 */
interface Case {
  readonly story: string;
  readonly seed: number;
  readonly decisions: readonly string[];
  readonly given?: Readonly<Record<string, number>>;
  readonly from?: Road;
  readonly ending: string;
}

const root = fileURLToPath(new URL('./', import.meta.url));
const stories = foldersIn(root);

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

describe.each(stories)('the recorded playthroughs of %s', (story) => {
  const pack = shippedPack(story);
  const cases = foldersIn(join(root, story)).filter((name) =>
    existsSync(join(root, story, name, 'decisions.json')),
  );

  test('reach every ending', () => {
    const reached = new Set(cases.map((name) => readCase(join(root, story, name)).ending));
    expect([...reached].sort()).toEqual(Object.keys(pack.manifest.endings).sort());
  });

  describe.each(cases)('%s', (name) => {
    const folder = join(root, story, name);
    const recorded = readCase(folder);

    test.each(languages)('reads in %s as recorded', async (language) => {
      const run = replay(pack, { ...recorded, storyHash: pack.hash, language });
      const report = replayReport(run);
      expect(report.problem).toBeNull();
      expect(report.decisions).toEqual(recorded.decisions);
      expect(report.ending).toBe(recorded.ending);
      const text = report.transcript.join('\n\n') + '\n';
      await expect(text).toMatchFileSnapshot(join(folder, `${language}.txt`));
    });
  });
});

function readCase(folder: string): Case {
  // Written by us and checked by the assertions above.
  return JSON.parse(readFileSync(join(folder, 'decisions.json'), 'utf8')) as Case;
}
