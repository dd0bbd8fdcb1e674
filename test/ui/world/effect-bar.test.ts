import { expect, test } from 'vitest';
import { barOf } from '../../../src/ui/world/effect-bar.ts';

test('whatever has a height has a bar: what stands now, and what stood before', () => {
  const ramp = { id: 'disclosure', target: 0.2, before: 0, level: 0.2 };
  expect(barOf({ kind: 'running', ...ramp })).toEqual({ level: 0.2, before: 0 });
  expect(barOf({ kind: 'aimed', aimed: 0.2, ...ramp, level: 0.05 })).toEqual({
    level: 0.05,
    before: 0,
  });
  expect(barOf({ kind: 'stands', id: 'services', value: 100 })).toBeNull();
});
