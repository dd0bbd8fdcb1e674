import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../../src/tools/command/find-browser.ts';
import { freePort } from '../../src/tools/command/serve/free-port.ts';

const executablePath = await chromiumPath();

// `npm test` names a free port and has built; alone, these tests build and take a port of their own.
const { env } = process;
const build = env['RUNAWAY_PORT'] === undefined ? '' : '--no-build';
const port = Number((env['RUNAWAY_PORT'] ??= String(await freePort())));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    // A trace costs a third of the time; RUNAWAY_TRACE=1 keeps those of failures.
    trace: process.env['RUNAWAY_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node --import tsx src/tools/command/start.ts ${build} --port ${port}`,
    cwd: '../..',
    port,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
