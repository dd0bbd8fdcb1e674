/**
 * What `npm start`, `npm test` and `npm run dev` begin with. Plain JavaScript for any Node: it says
 * what is missing, installs the packages, and hands over to the TypeScript beside it.
 */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

const commands = {
  start: ['src/tools/command/start.ts'],
  test: ['src/tools/command/test-run.ts'],
  'test:long': ['src/tools/command/test-run.ts', '--long'],
  'test:layout': ['src/tools/command/layout-test.ts'],
  dev: ['src/tools/command/dev.ts'],
  workshop: ['src/tools/command/workshop.ts'],
};

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

async function install() {
  console.log('Installing the packages (once, and again when they change) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const stdio = ['ignore', 'inherit', 'pipe'];
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: process.platform === 'win32' });
  if (code === 0) return true;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output);
  console.error(
    offline
      ? 'The packages could not be fetched: the npm registry cannot be reached. Connect to the network (or set your proxy with “npm config set proxy …”) and try again.'
      : 'The packages could not be installed; npm says why above.',
  );
  return false;
}

async function main(command) {
  if (!nodeWillDo(process.version)) {
    console.error(
      `Runaway needs Node 20.19 or later (or 22.12 or later); this is ${process.version}. Get the current LTS from https://nodejs.org and try again.`,
    );
    return 1;
  }
  const script = commands[command];
  if (script === undefined) {
    console.error(`“${command}” is not one of: ${Object.keys(commands).join(', ')}.`);
    return 1;
  }
  if (mustInstall() && !(await install())) return 1;
  const args = ['--import', 'tsx', ...script, ...process.argv.slice(3)];
  const { code } = await run(process.execPath, args, { stdio: 'inherit', forward: true });
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv[2] || 'start');
}
