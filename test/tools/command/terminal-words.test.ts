import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { terminalLanguage, wordsIn } from '../../../src/tools/command/terminal-words.ts';

test.each([
  [['--lang', 'de'], { LANG: 'en_US.UTF-8' }, 'de'],
  [['--port', '1', '--lang=en'], { LC_ALL: 'de_DE.UTF-8' }, 'en'],
  [[], { LC_ALL: 'de_AT.UTF-8', LANG: 'en_US.UTF-8' }, 'de'],
  [[], { LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'de'],
  [[], { LANG: 'C.UTF-8' }, 'en'],
  [[], { LANG: 'fr_FR.UTF-8' }, 'en'],
  [['--lang', 'fr'], { LANG: 'de_DE.UTF-8' }, 'de'],
] as const)('a command asked with %j in %j answers in %s', (args, env, language) => {
  expect(terminalLanguage(args, env)).toBe(language);
});

test('what stands between braces is filled in', () => {
  const values = { option: '--port', value: 'x', low: 1, high: 9 };
  expect(wordsIn('de')('option_whole', values)).toBe(
    '--port x geht nicht: Hier muss eine ganze Zahl von 1 bis 9 stehen',
  );
});

/** What `npm run workshop` says in a system of this language, and its exit code. */
function workshop(lang: string, ...args: readonly string[]): string {
  const command = ['--import', 'tsx', 'src/tools/command/workshop.ts', ...args];
  const env = { ...process.env, LC_ALL: lang };
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    env,
    encoding: 'utf8',
  });
  return `${status}: ${stdout}${stderr}`;
}

test('the workshop server speaks the language of the system or the one asked for', () => {
  const german = workshop('de_DE.UTF-8', '--help');
  expect(german).toMatch(/^0: npm run workshop .*\[--data ORDNER\]/);
  expect(german).toContain('höchstens 100 Räume');
  expect(german).toContain('Rückgabewert: 0');
  expect(german).not.toMatch(/[{}]/);
  const english = workshop('de_DE.UTF-8', '--lang', 'en', '--help');
  expect(english).toMatch(/^0: npm run workshop .*\[--data DIR\]/);
  expect(english).toContain('at most 100 rooms');
  expect(english).not.toMatch(/[{}]/);
});

test.each([
  [['--port', '0'], '2: --port 0 geht nicht: Hier muss eine ganze Zahl von 1 bis 65000 stehen\n'],
  [['--lang', 'fr'], '2: --lang fr geht nicht; möglich sind: en, de\n'],
  [['--redis', 'here'], '2: --redis muss eine Adresse sein wie redis://127.0.0.1:6379\n'],
  [['--ports', '1'], /^2: --ports ist hier nicht bekannt; es gibt --port, /],
  [['--data', '/dev/null/x'], /^2: In „\/dev\/null\/x“ können keine Räume liegen: /],
] as const)('the workshop server refuses %j in German', (args, said) => {
  expect(workshop('de_DE.UTF-8', ...args)).toMatch(said);
});
