import { expect, test } from 'vitest';
import { canonical, readIndicator, runScenario } from '../../../src/sim/index.ts';
import { spreadOf } from '../../../src/tools/build/spread-plugin.ts';

test('the picture of the shelf counts what the world itself counts', () => {
  const { seed, hosts, days } = spreadOf();
  expect(hosts).toBe(2_450_000);
  for (const { day, held } of days) {
    const world = runScenario(seed, canonical, 24 * day);
    const [copies, share] = ['copies', 'outside_share'].map((id) => {
      const read = readIndicator(world, id);
      return read.ok ? read.value : NaN;
    });
    // The share is read in whole percent.
    expect(Math.abs(held / copies! - share! / 100)).toBeLessThanOrEqual(0.005);
    expect(held).toBeGreaterThan(0);
  }
  const counts = days.map(({ held }) => held);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});
