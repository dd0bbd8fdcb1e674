import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand, UsageError, type Asked } from '../../../src/tools/command/command-line.ts';
import { wordsIn } from '../../../src/tools/command/terminal-words.ts';

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

/** What a command that takes some options hears, or the sentence and code with which it is refused. */
async function heard(...args: string[]): Promise<Asked | string> {
  const all: Asked[] = [];
  const commands = {
    run: {
      options: { seeds: 'value', json: 'flag' },
      run: (asked: Asked) => {
        all.push(asked);
        asked.whole('seeds', 40, 1, 100);
        return 0;
      },
    },
    bare: {
      run: () => {
        throw new UsageError('no');
      },
    },
  } as const;
  await runCommand(commands, 'HELP', args);
  return process.exitCode === 0 ? (all[0] ?? '') : `${process.exitCode}: ${told}`;
}

test('options and plain arguments are told apart in any order', async () => {
  const asked = (await heard('run', 'a.json', '--seeds', '7', '--json', 'b.json')) as Asked;
  expect(asked.plain).toEqual(['a.json', 'b.json']);
  expect([asked.whole('seeds', 40, 1, 100), asked.flag('json')]).toEqual([7, true]);
  expect(((await heard('run', '--seeds=9')) as Asked).text('seeds')).toBe('9');
  expect(((await heard('run')) as Asked).whole('seeds', 40, 1, 100)).toBe(40);
});

test.each([
  [['run', '--seed', '1'], '2: --seed is not known here; there is --seeds, --json.\n'],
  [['run', '-s', '1'], '2: -s is not known here; there is --seeds, --json.\n'],
  [['run', '--seeds'], '2: --seeds needs a value\n'],
  [['run', '--seeds', '--json'], '2: --seeds needs a value\n'],
  [['run', '--json=yes'], '2: --json takes no value\n'],
  [['run', '--seeds', '0'], '2: --seeds 0 must be a whole number from 1 to 100\n'],
  [['run', '--seeds', 'many'], '2: --seeds many must be a whole number from 1 to 100\n'],
  [['bare', '--any'], '2: --any is not known here; there is no option.\n'],
  [['bare'], '2: no\n'],
  [
    ['rum'],
    '2: There is no command “rum”; the nearest is “run”. There is run, bare; --help tells what each does.\n',
  ],
  [
    ['toString'],
    '2: There is no command “toString”. There is run, bare; --help tells what each does.\n',
  ],
])('what cannot be is refused with what can: %j', async (args, refusal) => {
  expect(await heard(...args)).toBe(refusal);
});

test.each([
  [[], 0],
  [['--help'], 0],
  [['run', '--help'], 0],
])('help comes for %j', async (args, code) => {
  await heard(...args);
  expect([said, process.exitCode]).toEqual([`HELP${wordsIn('en')('exit_codes')}`, code]);
});

test('help for one of several commands tells of that one', async () => {
  const help = `Whatever is first.

npm run it -- run file [--seeds N]
    runs it

    in a second paragraph
npm run it -- run --merge
    joins it
npm run it -- runs
    another
`;
  await runCommand({ run: { run: () => 0 }, runs: { run: () => 0 } }, help, ['run', '--help']);
  expect(said).toBe(
    help.slice(help.indexOf('npm'), help.indexOf('npm run it -- runs')) +
      wordsIn('en')('exit_codes'),
  );
});
