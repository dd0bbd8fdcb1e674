/**
 * What `npm start`, `npm test` and `npm run dev` begin with. Plain JavaScript for any Node: it says
 * what is missing, installs the packages, and hands over to the TypeScript beside it.
 */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrapTexts } from '../../../locales/bootstrap.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const commands = {
  start: ['src/tools/command/start.ts'],
  test: ['src/tools/command/test-run.ts'],
  'test:long': ['src/tools/command/test-run.ts', '--long'],
  'test:layout': ['src/tools/command/layout-test.ts'],
  dev: ['src/tools/command/dev.ts'],
  workshop: ['src/tools/command/workshop.ts'],
};

/** The language of what people run to play, as it is found there; the other commands speak English. */
export function languageFor(command, args, env) {
  if (command !== 'workshop' && command !== 'start') return 'en';
  const at = args.lastIndexOf('--lang');
  const inline = args.filter((arg) => arg.startsWith('--lang=')).pop();
  const asked = at < 0 ? (inline || '').slice('--lang='.length) : args[at + 1];
  if (asked === 'de' || asked === 'en') return asked;
  const { locale } = Intl.NumberFormat().resolvedOptions();
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || locale;
  return system.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Whether this Node is one the packages run on: 20.19 or later, 22.12 or later. */
export function nodeWillDo(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Whether every package of the lockfile is installed in the version it names. */
export function isInstalled(lockfile, installed) {
  return Object.keys(lockfile.packages).every((path) => {
    const wanted = lockfile.packages[path];
    if (path === '' || wanted.optional || wanted.devOptional || wanted.peer) return true;
    const found = installed.packages[path];
    return found !== undefined && found.version === wanted.version;
  });
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function mustInstall() {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return true;
  // A linked folder belongs to another checkout, which looks after it.
  if (lstatSync(modules).isSymbolicLink()) return false;
  const lockfile = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(modules, '.package-lock.json'));
  return installed === null || (lockfile !== null && !isInstalled(lockfile, installed));
}

function run(command, args, options) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, ...options });
    if (child.stderr) {
      child.stderr.on('data', (data) => {
        output += data;
        process.stderr.write(data);
      });
    }
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('exit', (code, signal) => done({ code: signal ? 1 : code, output }));
    if (options.forward) {
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    }
  });
}

async function install(texts) {
  console.log(texts.installing);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const stdio = ['ignore', 'inherit', 'pipe'];
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: process.platform === 'win32' });
  if (code === 0) return true;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output);
  console.error(offline ? texts.unreachable : texts.not_installed);
  return false;
}

async function main(command) {
  const texts = bootstrapTexts[languageFor(command, process.argv.slice(3), process.env)];
  if (!nodeWillDo(process.version)) {
    console.error(texts.old_node.replace('{version}', process.version));
    return 1;
  }
  const script = commands[command];
  if (script === undefined) {
    console.error(`“${command}” is not one of: ${Object.keys(commands).join(', ')}.`);
    return 1;
  }
  if (mustInstall() && !(await install(texts))) return 1;
  const args = ['--import', 'tsx', ...script, ...process.argv.slice(3)];
  const { code } = await run(process.execPath, args, { stdio: 'inherit', forward: true });
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv[2] || 'start');
}
