import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mergeSweeps } from '../../../../src/sim/index.ts';
import type { SweepResult } from '../../../../src/sim/index.ts';
import { Asked } from '../../../../src/tools/command/command-line.ts';
import { loadSave, loadPackOf } from '../../../../src/tools/command/load-story.ts';
import { decisionPlayer } from '../../../../src/tools/command/sim/sweep-player.ts';
import { runSweepCommand } from '../../../../src/tools/command/sim/sweep.ts';

const file = 'test/saves/v2-spirits-world-3.json';
const { story, decisions } = loadSave(file);
const play = decisionPlayer(loadPackOf(story, file), { story, decisions });

test('a parameter that the story sets by itself cannot vary, and the place is named', () => {
  expect(() => play(7, { open_access: 12 })).toThrow(
    /^parameters\.open_access: “spirits” sets it to \d+ on its first page, so it cannot vary/,
  );
  expect(() => play(7, { guard: 3 })).toThrow('parameters.guard: “spirits” sets it to');
});

test('any other parameter does', () => {
  const slow = play(7, { growth: 0.05 });
  expect(slow.readings.length).toBeGreaterThan(0);
  expect(slow.readings).not.toEqual(play(7, {}).readings);
});

describe('a sweep of fixed numbers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fixed-'));
  const parameters = { 'harm_class.5': [1.8, 5], growth: [0.15, 0.178] };
  const spec = { seeds: 2, first: 31, hours: 1440, indicators: ['services', 'copies'] };
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What a sweep prints as JSON. */
  async function swept(file: string, given: object, shard?: string): Promise<SweepResult> {
    let said = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(given));
    await runSweepCommand(new Asked([path], { json: true, shard }));
    return JSON.parse(said) as SweepResult;
  }

  test('finds at the number of the table what a sweep without it finds, and something else beside it', async () => {
    const usual = await swept('usual.json', { ...spec, parameters: { growth: [0.15, 0.178] } });
    const fixed = await swept('fixed.json', { ...spec, parameters });
    expect(fixed.runs).toHaveLength(8);
    expect(fixed.runs.slice(0, 4)).toEqual(usual.runs);
    const beyond = fixed.runs.slice(4).map(({ values }) => values);
    expect(beyond).not.toEqual(usual.runs.map(({ values }) => values));
  });

  test('adds up from its parts', async () => {
    const one = await swept('part.json', { ...spec, parameters }, '1/2');
    const two = await swept('part.json', { ...spec, parameters }, '2/2');
    const whole = await swept('part.json', { ...spec, parameters });
    const { runs, stamp } = mergeSweeps([two, one]);
    expect([runs, stamp]).toEqual([whole.runs, whole.stamp]);
  });
});
