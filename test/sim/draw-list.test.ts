import { describe, expect, it } from 'vitest';
import { binomial, progeny } from '../../src/sim/world/distribution.ts';
import { drawBinomial, drawList, drawProgeny } from '../../src/sim/world/draw-list.ts';
import { draw } from '../../src/sim/index.ts';

const { listed, trials, rates, counts } = drawList;
const entries = Array.from({ length: 60 }, (_, entry) => entry);
const ticks = Array.from({ length: 400 }, (_, tick) => tick);
const stream = 6;

/** From 2⁻²⁰ to 2²⁰, so that there are none, few and many. */
function spread(kind: number, tick: number, entry: number): number {
  return 2 ** (40 * draw(3, kind, tick, entry) - 20);
}

describe('a list of draws', () => {
  it('comes to the counts of progeny drawn one by one', () => {
    for (const tick of ticks) {
      listed.set(entries);
      rates.set(entries.map((entry) => spread(1, tick, entry)));
      trials.set(entries.map((entry) => spread(2, tick, entry)));
      drawProgeny(7, stream, tick, entries.length);
      const alone = entries.map((entry) =>
        progeny(draw(7, stream, tick, entry), rates[entry]!, trials[entry]!),
      );
      expect([...counts.slice(0, entries.length)]).toEqual(alone);
    }
  });

  it('comes to the binomial counts drawn one by one', () => {
    for (const tick of ticks) {
      listed.set(entries);
      rates.set(entries.map((entry) => (entry === 0 ? 0 : Math.min(50, spread(1, tick, entry)))));
      trials.set(entries.map((entry) => Math.ceil(spread(2, tick, entry))));
      drawBinomial(7, stream, tick, entries.length);
      const alone = entries.map((entry) =>
        binomial(draw(7, stream, tick, entry), trials[entry]!, rates[entry]!),
      );
      expect([...counts.slice(0, entries.length)]).toEqual(alone);
    }
  });
});
