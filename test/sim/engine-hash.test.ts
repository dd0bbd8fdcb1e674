import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import recorded from './hash.json' with { type: 'json' };

/** Where the engines are looked for; the name of the variable is what the skipped test tells. */
const firefoxPath = firstOf(
  process.env['RUNAWAY_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
);
const chromiumPath = firstOf(
  process.env['RUNAWAY_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
);

function firstOf(...paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** The script that leaves the hashes of the recorded runs in the page's title. */
async function script(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./engine-hash-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hashes',
        fileName: 'hashes',
      },
    },
  });
  const bundles = (Array.isArray(output) ? output : [output]) as { output: { code?: string }[] }[];
  return bundles[0]?.output[0]?.code ?? '';
}

const expected = recorded.map((entry) => entry.hash).join(' ');

describe('the same seed and actions give the same hash', () => {
  let page = '';
  beforeAll(async () => {
    page = `data:text/html;base64,${Buffer.from(
      `<!doctype html><title></title><script>${await script()}</script>`,
    ).toString('base64')}`;
  }, 120000);

  it.skipIf(chromiumPath === null)(
    'in Chromium (skipped where RUNAWAY_BROWSER is not found)',
    async () => {
      const browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox'],
      });
      try {
        const tab = await browser.newPage();
        await tab.goto(page);
        expect(await tab.title()).toBe(expected);
      } finally {
        await browser.close();
      }
    },
    120000,
  );

  it.skipIf(firefoxPath === null)(
    'in Firefox (skipped where RUNAWAY_FIREFOX is not found)',
    async () => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefoxPath ?? '',
        headless: true,
      });
      try {
        const tab = await browser.newPage();
        await tab.goto(page);
        expect(await tab.title()).toBe(expected);
      } finally {
        await browser.close();
      }
    },
    120000,
  );
});
