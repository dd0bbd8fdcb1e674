import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSweep } from '../../../../src/sim/index.ts';
import { readSweepResult, readSweepSpec } from '../../../../src/tools/command/sim/sweep-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
let files = 0;

function written(value: unknown): string {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

function complaint(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the file of a sweep', () => {
  it('needs nothing but what differs from the usual', () => {
    expect(readSweepSpec(written({ seeds: 3 }))).toMatchObject({
      seeds: 3,
      first: 1,
      hours: 4800,
      every: 0,
      scenario: 'canonical',
      quantiles: [5, 50, 95],
    });
  });

  it('takes the decisions of a save file beside it', () => {
    copyFileSync('test/saves/v1-spirits.json', join(folder, 'save.json'));
    const spec = readSweepSpec(written({ seeds: 1, decisions: 'save.json' }));
    expect(spec.scenario).toMatchObject({ story: 'spirits' });
  });

  it.each([
    [{ seeds: '12' }, 'seeds "12": must be a whole number from 1 to 10000'],
    [{ seeds: -5 }, 'seeds -5: must be a whole number from 1 to 10000'],
    [{ first: 0 }, 'first 0: must be a whole number from 1 to 2147483647'],
    [{ hours: 5 }, 'hours 5: must be a whole number from 6 to 87600'],
    [{ every: 7 }, 'every 7: must be a multiple of six hours'],
    [
      '{ "parameters": { "__proto__": [1], "constructor": [2] } }',
      'parameters.__proto__ [1]: there is no parameter “__proto__”\n  parameters.constructor [2]: there is no',
    ],
    [{ parameters: { growth: [null] } }, 'parameters.growth.0 null: must be a number from 0 to 5'],
    [{ quantiles: [5, 5] }, 'quantiles.1 5: is there twice'],
    [{ parameters: { growht: [1] } }, 'there is no parameter “growht”; the nearest is growth'],
    [
      { parameters: { tracking_time: [0.5] } },
      'parameters.tracking_time.0 0.5: must be a number from 1 to 168',
    ],
    [
      { parameters: { bins: [9] } },
      'parameters.bins [9]: cannot vary: it is 8 bins in every world (structural: the census',
    ],
    [
      { parameters: { harm_class: [1] } },
      'parameters.harm_class [1]: stands for 5 numbers; name one of them: harm_class.1 to harm_class.5',
    ],
    [{ parameters: { 'harm_class.6': [1] } }, 'stands for 5 numbers'],
    [{ parameters: { 'harm_safe.1': [1] } }, 'is one number; its name is harm_safe'],
    [
      { parameters: { 'kind_share.1': [0.5] } },
      'cannot vary alone: the numbers of kind_share are parts of one whole and come to 1',
    ],
    [{ parameters: { fit_step: [0.2] } }, 'cannot vary: it shapes the fit to the published games'],
    [{ hours: 7 }, 'hours 7: must be a multiple of six hours'],
    [{ parameters: { 'harm_class.5': [11] } }, 'must be a number from 0 to 10'],
    [{ parameters: { world_draws: [1.5] } }, 'must be a whole number from 1 to 4096'],
    [
      { parameters: { guard: 2 } },
      'parameters.guard 2: must be a list of whole numbers from 0 to 3, such as [2]',
    ],
    [{ parameters: { guard: [1, 7] } }, 'parameters.guard.1 7: must be a whole number from 0 to 3'],
    [
      { parameters: { guard: ['1'] } },
      'parameters.guard.0 "1": must be a whole number from 0 to 3',
    ],
    [{ parameters: { growth: [0.1, 0.2, 0.1] } }, 'parameters.growth.2 0.1: is there twice'],
    [{ indicators: ['copies', 'copies'] }, 'indicators.1 "copies": is there twice'],
    [{ parameters: { growth: [] } }, 'parameters.growth []: must be a list of numbers from 0 to 5'],
    [{ parameters: { lab_power: 'off' } }, 'parameters.lab_power "off": must be a list'],
    [{ parameters: [1] }, 'parameters [1]: must be an object, not a list'],
    [
      { parameters: { mutation_stealth: [0, 0.5], mutation_up: [0.5], mutation_down: [0.5] } },
      'parameters mutation_stealth, mutation_up, mutation_down: together they come to 1.5',
    ],
    [{ first: 2147483647, seeds: 2 }, 'first 2147483647 and seeds 2: the last seed, 2147483648'],
    [{ indicators: 'copies' }, 'indicators "copies": must be a list of names of indicators'],
    [{ seedz: 3 }, 'seedz "seedz": is not known here; there is seeds, first'],
    [{ indicators: ['copy'] }, 'indicators.0 "copy": there is no indicator “copy”'],
    [{ quantiles: [101] }, 'quantiles.0 101: must be a whole number from 0 to 100'],
    [{ scenario: 'other' }, 'scenario "other": must be "canonical"'],
    [{ extra: 1 }, 'extra'],
    ['[]', 'must be an object, not a list'],
    ['{', 'is not JSON'],
  ])('refuses %j and says why', (given, said) => {
    const file = written(given);
    const told = complaint(() => readSweepSpec(file));
    expect(told).toContain(file);
    expect(told).toContain(said);
  });
});

describe('a part of a sweep', () => {
  const spec = readSweepSpec(written({ seeds: 2, hours: 24, indicators: ['copies'] }));
  const part = runSweep(spec);

  it('reads back as it was written', () => {
    expect(readSweepResult(written(part))).toEqual(part);
  });

  it.each([
    ['"12"', { ...part, runs: [{ ...part.runs[0], values: [['12']] }] }],
    ['-5', { ...part, runs: [{ ...part.runs[0], values: [[-5]] }] }],
    ['-5', { ...part, runs: [{ ...part.runs[0], seed: -5 }] }],
    ['"12"', { ...part, stamp: { ...part.stamp, index: '12' } }],
    ['stamp', { ...part, stamp: { ...part.stamp, index: 3 } }],
    ['runs', { stamp: part.stamp, spec: part.spec }],
    ['stamp', { spec: part.spec, runs: part.runs }],
  ])('is refused for %s', (said, damaged) => {
    expect(complaint(() => readSweepResult(written(damaged)))).toContain(said);
  });
});
