import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/game/index.ts';

test('the words of a manifest get the quotation marks of print, as pages do', () => {
  const text = readFileSync('stories/closed-circle/story.json', 'utf8');
  expect(text).toContain(`"can't read it"`);
  const read = parseManifest(text);
  const forms = read.ok ? read.glossary['communication_collapse']?.en?.forms : [];
  expect(forms).toEqual(['can’t read it']);
});
