import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium that tests can drive, or why there is none. */
export type BrowserFound =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[folder] ?? '/nowhere', path),
    ),
  ),
];

/** Looks for an installed Chromium, Chrome or Edge; installs one where that is possible. */
export async function findBrowser(say: (line: string) => void): Promise<BrowserFound> {
  const found = await installed();
  if (found !== null) return { ok: true, path: found };
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null) {
    say('No browser is installed; installing Debian’s chromium …');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-q'], quiet as object);
    spawnSync(
      'apt-get',
      ['install', '-qy', '--no-install-recommends', 'chromium'],
      quiet as object,
    );
    const now = await installed();
    if (now !== null) return { ok: true, path: now };
  }
  say('No browser is installed; asking playwright to fetch one …');
  const fetched = spawnSync(
    process.execPath,
    ['node_modules/playwright/cli.js', 'install', 'chromium'],
    { stdio: 'ignore', timeout: 300_000 },
  );
  const now = fetched.status === 0 ? await installed() : null;
  if (now !== null) return { ok: true, path: now };
  return {
    ok: false,
    reason:
      'No browser was found and none could be fetched. Install Chrome, Chromium or Edge, or name one in RUNAWAY_BROWSER, and try again.',
  };
}

/**
 * The browser tests drive, looked for once and then told to the processes they start. Throws with
 * what to do where there is none.
 */
export async function chromiumPath(): Promise<string> {
  const known = process.env['RUNAWAY_TEST_BROWSER'];
  if (known !== undefined) return known;
  const found = await findBrowser((line) => process.stderr.write(`${line}\n`));
  if (!found.ok) throw new Error(found.reason);
  process.env['RUNAWAY_TEST_BROWSER'] = found.path;
  return found.path;
}

async function installed(): Promise<string | null> {
  const named = [process.env['RUNAWAY_BROWSER'], process.env['CHROME_PATH']];
  const { chromium } = await import('playwright');
  const candidates = [
    ...named.filter((path) => path !== undefined && path !== ''),
    ...names.map(onPath).filter((path) => path !== null),
    ...elsewhere,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && works(path)) ?? null;
}

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const paths = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** On Windows asking for the version opens a window, so being there must do. */
function works(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
