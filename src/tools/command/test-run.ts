/**
 * `npm test`: every check there is, one after the other, ending with `N passed, N failed`.
 * `npm test -- FILE …`: only these test files, or those whose names hold these words.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { freePort } from './serve/free-port.ts';
import { storyIds } from '../build/story-folder.ts';
import { countPlaywright, countVitest, lastLine, sum, type Count } from './test-report.ts';

interface Stage {
  readonly name: string;
  /** Script under node_modules, or a file of ours, with its arguments. */
  readonly args: readonly string[];
  /** Where the runner leaves its report, and how to count it; without one the stage counts as one. */
  readonly report?: { readonly file: string; readonly count: (text: string) => Count };
}

const isLong = process.argv.includes('--long');
const files = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const specs = files.filter((file) => file.endsWith('.spec.ts'));
const others = files.filter((file) => !specs.includes(file));
const scratch = mkdtempSync(join(tmpdir(), 'runaway-test-'));
const counts: Count[] = [];

const places = ['src', 'test', 'locales', '*.ts', '*.js'];
const sources = ['{src,test,locales}/**/*.{ts,mjs}', '*.{ts,js,json,html}', '!package-lock.json'];
const unmatched = '--no-error-on-unmatched-pattern';
const tsx = ['--import', 'tsx'];

const browser = await findBrowser(console.log);
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...(browser.ok ? { RUNAWAY_TEST_BROWSER: browser.path } : {}),
  RUNAWAY_PORT: String(await freePort()),
  ...(isLong ? { RUNAWAY_LONG: '1' } : {}),
};
if (!browser.ok) lacks('browser', browser.reason);

const build: Stage = {
  name: 'build',
  args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
};

if (files.length === 0) await runAll();
else await runSome();

rmSync(scratch, { recursive: true, force: true });
const total = sum(counts);
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runSome(): Promise<void> {
  if (specs.length > 0) await run(build);
  if (others.length > 0) await run(vitestStage());
  if (specs.length > 0) await run(playwrightStage());
}

async function runAll(): Promise<void> {
  // Two at a time: the machines this runs on have two cores.
  await Promise.all([
    inTurn([
      { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
      build,
      ...storyIds('stories').map((id) => storyStage('check', id)),
      ...(isLong ? storyIds('stories').map((id) => storyStage('walk', id, '--strict')) : []),
      {
        name: 'format',
        args: ['node_modules/prettier/bin/prettier.cjs', '--check', ...sources, unmatched],
      },
    ]),
    run({ name: 'lint', args: ['node_modules/eslint/bin/eslint.js', ...places, unmatched] }),
  ]);
  await run(vitestStage());
  if (browser.ok && hasFiles('test/e2e', '.spec.ts')) await run(playwrightStage());
}

function storyStage(verb: string, id: string, ...more: string[]): Stage {
  return {
    name: `story ${verb} ${id}`,
    args: [...tsx, 'src/tools/command/story.ts', verb, id, ...more],
  };
}

function vitestStage(): Stage {
  const file = join(scratch, 'vitest.json');
  const only =
    browser.ok && hasFiles('test', '.browser.test.ts')
      ? []
      : ['--project', 'core', '--project', 'node'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: 'tests',
    args: ['node_modules/vitest/vitest.mjs', 'run', ...others, ...only, ...reporters],
    report: { file, count: countVitest },
  };
}

function playwrightStage(): Stage {
  const file = join(scratch, 'playwright.json');
  env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = file;
  const config = ['--config', 'test/e2e/playwright.config.ts'];
  return {
    name: 'end to end',
    args: [
      'node_modules/@playwright/test/cli.js',
      'test',
      ...specs,
      ...config,
      '--reporter=line,json',
    ],
    report: { file, count: countPlaywright },
  };
}

async function inTurn(stages: readonly Stage[]): Promise<void> {
  for (const stage of stages) await run(stage);
}

async function run({ name, args, report }: Stage): Promise<void> {
  const { code, output, seconds } = await outputOf(args);
  const counted =
    report !== undefined && existsSync(report.file)
      ? report.count(readFileSync(report.file, 'utf8'))
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that fails after its last test has something to say as well.
  const count = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  counts.push(count);
  const result = report === undefined ? (code === 0 ? 'passed' : 'failed') : lastLine(count);
  console.log(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${result} (${seconds} s)`);
  if (count.failed > 0) console.log(output.trimEnd());
}

function outputOf(
  args: readonly string[],
): Promise<{ code: number; output: string; seconds: string }> {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => {
      done({ code: code ?? 1, output, seconds: ((Date.now() - start) / 1000).toFixed(1) });
    });
  });
}

function lacks(name: string, reason: string): void {
  counts.push({ passed: 0, failed: 1 });
  console.log(`✗ ${name}: ${reason}`);
}

function hasFiles(folder: string, ending: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
    name.endsWith(ending),
  );
}
