import { expect, test } from 'vitest';
import { measures } from '../../../../src/sim/index.ts';
import { exportedMeasures } from '../../../../src/tools/command/sim/export.ts';

test('every measure is exported with its numbers, and every strength with where it comes from', () => {
  const exported = exportedMeasures();
  expect(exported.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  expect(exported.find(({ id }) => id === 'signatures')).toMatchObject({
    ramp: 72,
    cost: 0.003,
    source: 'chosen',
    effects: [
      { channel: 'signature', strength: 0.3, source: 'chosen' },
      { channel: 'learning', strength: 1, source: 'structural' },
    ],
  });
});
