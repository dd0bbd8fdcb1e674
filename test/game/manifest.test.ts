import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGlossary } from '../../src/game/index.ts';

test('the words of a glossary get the quotation marks of print, as pages do', () => {
  const text = readFileSync('stories/closed-circle/glossary.json', 'utf8');
  expect(text).toContain(`"can't read it"`);
  const read = parseGlossary(text);
  const forms = read.ok ? read.output['communication_collapse']?.en?.forms : [];
  expect(forms).toEqual(['can’t read it']);
});
