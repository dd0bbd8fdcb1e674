import { expect, test } from 'vitest';
import { texts as german } from '../../locales/de/model.ts';
import { texts as english } from '../../locales/en/model.ts';
import { indicators, measures, oddMarkdown, parameters } from '../../src/game/index.ts';

test.each([english, german])('the description names everything the model runs on', (words) => {
  const said = oddMarkdown(words);
  for (const { id } of [...parameters, ...measures, ...indicators])
    expect(said).toContain(`\`${id}\``);
  for (const sentence of Object.values(words.calibration)) expect(said).toContain(sentence);
  expect(said).not.toContain('undefined');
  expect(said.match(/^## \d /gm)).toHaveLength(7);
});
