import { expect, test } from 'vitest';
import { indicators, replay } from '../../../src/game/index.ts';
import { digestOf, readDigest } from '../../../src/app/sitting/digest.ts';
import { gaugesOf } from '../../../src/app/indicator/gauge.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const decisions = ['room.wait', ...Array.from({ length: 60 }, () => 'later.again')];
const long = replay(pack, playthrough({ decisions }));

test('shows the story’s five indicators with their change since the last decision', () => {
  const gauges = gaugesOf(long);
  expect(gauges.map((gauge) => gauge.id)).toEqual(pack.manifest.indicators);
  for (const gauge of gauges) {
    const column = indicators.findIndex((known) => known.id === gauge.id);
    const before = long.turns.at(-2)?.readings.at(-1)?.values[column] ?? 0;
    const now = long.turns.at(-1)?.readings.at(-1)?.values[column] ?? 0;
    expect(gauge.value).toBe(now);
    expect(gauge.change).toBe(now - before);
    expect(gauge.line.length).toBeLessThanOrEqual(60);
    expect(gauge.line.at(-1)).toBe(now);
  }
});

test('a digest is small, readable again, and refused when it is something else', () => {
  const digest = digestOf(long);
  expect(digest.way.lanes.map(({ id }) => id)).toEqual(pack.manifest.indicators);
  expect(JSON.stringify(digest).length).toBeLessThan(4000);
  expect(readDigest(structuredClone(digest))).toEqual(digest);
  expect(readDigest({ ...digest, way: { ...digest.way, decisions: 'x' } })).toBeNull();
  expect(readDigest({ ...digest, way: undefined, line: [1, 2], marks: [] })).toBeNull();
});
