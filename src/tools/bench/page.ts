import { existsSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright';
import { writeBarePage } from './page-bare.ts';
import type { Pages } from './page-load.ts';
import type { BenchResult } from './figure.ts';
import { findBrowser } from '../command/find-browser.ts';
import { listenFrom, staticServer } from '../command/serve/static-server.ts';

/**
 * Measures the built app in a browser, beside a bare page of the same story; empty where there is no
 * build or no browser.
 */
export async function benchPage(
  say: (line: string) => void,
  measure: (browser: Browser, pages: Pages) => Promise<BenchResult[]>,
): Promise<BenchResult[]> {
  const found = await findBrowser(say);
  if (!existsSync('dist/index.html')) say('There is no build: run “npm run build” first.');
  if (!found.ok) say(found.reason);
  if (!found.ok || !existsSync('dist/index.html')) return [];
  const bareFolder = writeBarePage('spirits', 'en');
  const servers = [staticServer('dist'), staticServer(bareFolder)] as const;
  const [ours, bare] = [await addressOf(servers[0]), await addressOf(servers[1])];
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await measure(browser, { ours, bare });
  } finally {
    await browser.close();
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(bareFolder, { recursive: true });
  }
}

async function addressOf(server: Server): Promise<string> {
  return `http://localhost:${await listenFrom(server, 4500, '127.0.0.1')}/`;
}
