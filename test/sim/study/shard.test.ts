import { expect, test } from 'vitest';
import { constants, measures, parameters } from '../../../src/sim/index.ts';
import { numbers, specHash, stampOf, stampProblems } from '../../../src/sim/study/shard.ts';

const spec = { seeds: 3 };

test('a part is stamped with every number it was computed with', () => {
  const text = JSON.stringify(numbers());
  for (const { id } of [...constants, ...parameters, ...measures]) {
    expect(text).toContain(`"${id}"`);
  }
  expect(stampOf(spec, { index: 1, of: 2 }).spec).toBe(specHash([spec, numbers()]));
});

test('parts computed with different numbers are not added up', () => {
  const one = stampOf(spec, { index: 1, of: 2 });
  const [, ...rest] = numbers();
  const other = { ...stampOf(spec, { index: 2, of: 2 }), spec: specHash([spec, [[], ...rest]]) };
  expect(stampProblems([one, { ...other, spec: one.spec }])).toEqual([]);
  expect(stampProblems([one, other]).join()).toContain('another computation');
});
