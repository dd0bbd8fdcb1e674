import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runAlone, runCommand, UsageError } from '../../../src/tools/command/command-line.ts';
import { folder } from '../../fixtures/folder.ts';

let said = '';
let told = '';

beforeEach(() => {
  [said, told] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** The exit code and the sentence of a command that does this. */
async function outcome(task: () => number): Promise<string> {
  await runAlone({ run: task }, 'HELP', []);
  return `${process.exitCode}: ${told}`;
}

const nowhere = folder();

test.each([
  ['asked wrongly', () => fail(new UsageError('--seeds 0')), '2: --seeds 0\n'],
  ['out of range', () => fail(new RangeError('growth 9')), '2: growth 9\n'],
  ['a folder', () => read(nowhere.path), `2: Not done: it is a folder (read).\n`],
  ['nothing', () => read('/no/such'), '2: “/no/such”: there is nothing of that name.\n'],
])('what cannot be done is a sentence and code 2: %s', async (_, task, expected) => {
  expect(await outcome(task)).toBe(expected);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is named', async () => {
  const full = openSync('/dev/full', 'w');
  const task = () => (writeFileSync(full, 'x'), 0);
  expect(await outcome(task)).toBe('2: Not done: the disk is full (write).\n');
  closeSync(full);
});

test.each([
  ['a wrong value', () => fail(new TypeError('x is not a function'))],
  ['the engine’s own range', () => fail(new RangeError('Maximum call stack size exceeded'))],
  ['no error at all', () => fail('odd')],
])('a mistake of ours is a line without a stack, and code 3: %s', async (_, task) => {
  const text = await outcome(task);
  expect(text).toMatch(/^3: This is a mistake in the program: .+\nRUNAWAY_STACK=1 .+\n$/);
  expect(text).not.toContain('    at ');
});

test('every help tells the exit codes', async () => {
  await runCommand({ a: { run: () => 0 } }, 'HELP\n', ['a', '--help']);
  await runAlone({ run: () => 0 }, 'HELP\n', ['--help']);
  expect(said.match(/HELP\n\nExit code: 0 /g)).toHaveLength(2);
  expect(process.exitCode).toBe(0);
});

const programs = ['start', 'dev', 'workshop', 'sim', 'story'].map((name) => `command/${name}.ts`);

test.each([...programs, 'bench/bench.ts'])('%s reads its options as every command does', (file) => {
  expect(readFileSync(`src/tools/${file}`, 'utf8')).toMatch(/await run(Command|Alone)\(/);
});

test('a story played without anybody to answer shows its page and ends', () => {
  const args = ['--import', 'tsx', 'src/tools/command/story.ts', 'play', 'first-branch'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\n {2}1 {2}\S/);
});

function fail(error: unknown): number {
  throw error;
}

function read(path: string): number {
  return readFileSync(path).length;
}
