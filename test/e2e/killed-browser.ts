import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumPath } from '../../src/tools/command/find-browser.ts';

/** A folder for what a browser keeps. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'runaway-kill-'));
}

export function forget(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

/** A browser with a profile that outlives it; it can be killed, or ended in order. */
export async function launch(
  profile: string,
): Promise<{ process: ChildProcess; browser: Browser; end: () => Promise<void> }> {
  const path = await chromiumPath();
  const child = spawn(
    path,
    [
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((done) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /ws:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) done(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const end = async (): Promise<void> => {
    const gone = new Promise((done) => child.once('exit', done));
    await (await browser.newBrowserCDPSession()).send('Browser.close');
    await gone;
  };
  return { process: child, browser, end };
}

export function kill(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    process.kill(-child.pid!, 'SIGKILL');
  });
}
