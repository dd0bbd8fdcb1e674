import { expect, test } from 'vitest';
import { talkRules } from '../../src/game/talk-rule.ts';
import { traceOf } from '../../src/game/run-trace.ts';
import { randomRun, shippedPack } from '../fixtures/story.ts';

const find = (kind: string) => talkRules.find((rule) => rule.kind === kind)!.find;
const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

test('nobody is asked where something was lost, or who paid, unless something fell', () => {
  let asked = 0;
  for (const id of ['closed-circle', 'spirits'] as const) {
    const pack = shippedPack(id);
    for (const seed of id === 'spirits' ? seeds.slice(0, 4) : seeds) {
      const trace = traceOf(randomRun(pack, seed))!;
      for (const kind of ['closed_circle', 'measure_price'] as const) {
        const fact = find(kind)(trace);
        if (fact === null) continue;
        asked += 1;
        expect(fact.from! - fact.to!).toBeGreaterThanOrEqual(kind === 'closed_circle' ? 5 : 2);
      }
    }
  }
  expect(asked).toBeGreaterThan(0);
});

test('a story that never shows the world outside is asked nothing about it', () => {
  const pack = shippedPack('closed-circle');
  const outside = new Set(['services', 'copies', 'trust_institutions', 'control', 'dark']);
  expect(pack.manifest.indicators.filter((id) => outside.has(id))).toEqual([]);
  for (const seed of seeds) {
    const trace = traceOf(randomRun(pack, seed))!;
    expect(find('measure_price')(trace)).toBeNull();
    expect(trace.shifts.filter(({ indicator }) => outside.has(indicator))).toEqual([]);
  }
});
