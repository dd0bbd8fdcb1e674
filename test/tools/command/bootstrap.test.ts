import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The bootstrap is plain JavaScript for any Node, so it is asked in a process of its own. */
function ask(expression: string): unknown {
  const code = `import('./src/tools/command/bootstrap.mjs').then((b) => console.log(JSON.stringify(${expression})))`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout) as unknown;
}

test('versions of Node that are too old are told from those that will do', () => {
  const versions = [
    'v18.20.4',
    'v20.18.3',
    'v20.19.0',
    'v21.7.0',
    'v22.11.0',
    'v22.12.0',
    'v24.1.0',
  ];
  expect(ask(`${JSON.stringify(versions)}.map(b.nodeWillDo)`)).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
    true,
  ]);
});

test('packages count as installed when every one has the version of the lockfile', () => {
  const lockfile = {
    packages: { '': {}, a: { version: '1' }, b: { version: '2', optional: true } },
  };
  const cases = [
    { packages: { a: { version: '1' } } },
    { packages: { a: { version: '0' } } },
    { packages: {} },
  ];
  const asked = `${JSON.stringify(cases)}.map((c) => b.isInstalled(${JSON.stringify(lockfile)}, c))`;
  expect(ask(asked)).toEqual([true, false, false]);
});

test('an unknown command is answered with the known ones', () => {
  const args = ['src/tools/command/bootstrap.mjs', 'strat'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('start, test, test:long, test:layout, dev');
});

test('before anything is installed a start or a workshop speaks the language of the system, or the one asked for', () => {
  const cases = [
    ['workshop', [], { LANG: 'de_AT.UTF-8' }],
    ['workshop', ['--lang', 'en'], { LANG: 'de_DE.UTF-8' }],
    ['workshop', ['--lang=de'], { LANG: 'en_GB.UTF-8' }],
    ['workshop', [], { LC_ALL: 'en_GB.UTF-8', LANG: 'de_DE.UTF-8' }],
    ['start', [], { LANG: 'de_DE.UTF-8' }],
    ['test', [], { LANG: 'de_DE.UTF-8' }],
  ];
  expect(ask(`${JSON.stringify(cases)}.map((one) => b.languageFor(...one))`)).toEqual([
    'de',
    'en',
    'de',
    'en',
    'de',
    'en',
  ]);
});

test('what is said before anything is installed is there in both languages', async () => {
  const path = ['../../../locales', 'bootstrap.mjs'].join('/');
  const { bootstrapTexts } = (await import(path)) as {
    readonly bootstrapTexts: Readonly<Record<'en' | 'de', Readonly<Record<string, string>>>>;
  };
  const { en, de } = bootstrapTexts;
  expect(Object.keys(de)).toEqual(Object.keys(en));
  for (const key of Object.keys(en))
    expect(de[key]!.match(/\{\w+\}/g)).toEqual(en[key]!.match(/\{\w+\}/g));
});
