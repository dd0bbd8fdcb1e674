import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { canonical, runCopiesAlone, runScenario } from '../../src/sim/index.ts';
import { plainCells, plainSurroundings, plainTick } from '../../src/tools/bench/sim-plain.ts';
import { fixedValue, reached } from '../../src/tools/bench/sim-number.ts';

interface Summary {
  readonly logCopies: number;
  readonly stealth: number;
  readonly capability: number;
}

function summary(cells: ReturnType<typeof plainCells>): Summary {
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const mean = (value: (cell: (typeof cells)[number]) => number): number =>
    cells.reduce((sum, cell) => sum + cell.count * value(cell), 0) / Math.max(1, total);
  return {
    logCopies: Math.log(total + 1),
    stealth: mean((cell) => cell.stealth),
    capability: mean((cell) => cell.capability),
  };
}

/**
 * Both ways start from the same worlds and draw differently. The means over the seeds must agree
 * within five standard errors of their difference (chance of failure with other seeds below 1e-6
 * each); the seeds are fixed.
 */
describe('the fast step and the plain reference', () => {
  for (const hour of [240, 480, 1080, 1560]) {
    it(`agree in distribution a week after hour ${hour}`, () => {
      const ticks = 28;
      const fast: Summary[] = [];
      const plain: Summary[] = [];
      const start = runScenario(1, canonical, hour);
      for (let seed = 1; seed <= 40; seed += 1) {
        const world = { ...start, seed };
        fast.push(summary(plainCells(runCopiesAlone(world, ticks))));
        const surroundings = plainSurroundings({ ...start, seed: seed + 1000 });
        let cells = plainCells(world);
        for (let tick = 0; tick < ticks; tick += 1) {
          cells = plainTick(cells, surroundings, world.tick + tick);
        }
        plain.push(summary(cells));
      }
      for (const key of ['logCopies', 'stealth', 'capability'] as const) {
        const a = moments(fast.map((entry) => entry[key]));
        const b = moments(plain.map((entry) => entry[key]));
        const error = Math.sqrt((a.variance + b.variance) / fast.length);
        expect(Math.abs(a.mean - b.mean), key).toBeLessThan(5 * error + 0.002);
      }
    });
  }
});

test('what the fast step is held against takes its numbers from the tables', () => {
  const source = (name: string): string =>
    readFileSync(new URL(`../../src/tools/bench/${name}`, import.meta.url), 'utf8');
  for (const name of ['sim-plain-rate.ts', 'sim-plain.ts', 'sim-input.ts']) {
    // The middle of a step of eight is geometry.
    expect(source(name).replaceAll('(bin + 0.5) / 8', ''), name).not.toMatch(/\b0\.\d/);
  }
  const [most, threshold, width] = ['talk_most', 'talk_threshold', 'talk_width'].map(fixedValue);
  expect(source('sim-kernel.c')).toContain(
    `skill[c] = ${most} * step_((middle(c) - ${threshold}) / ${width});`,
  );
});

test('a measure acts with its strength in the table, as far as its level has come', () => {
  const world = runScenario(1, canonical, 480);
  const at = world.measures.findIndex(({ id }) => id === 'hunter');
  expect(world.levels[at]).toBeGreaterThan(0);
  expect(reached(world, 'hunter', 'hunting')).toBe(
    world.measures[at]!.effects.hunting! * world.levels[at]!,
  );
  expect(() => reached(world, 'hunter', 'licensing')).toThrow('hunter does not act on licensing');
  expect(() => fixedValue('nothing')).toThrow('there is no single fixed number nothing');
});

function moments(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}
