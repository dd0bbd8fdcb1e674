import { defineConfig } from '@playwright/test';

/** Set by the bootstrap to the browser it found; without it playwright looks for its own. */
const executablePath = process.env['RUNAWAY_BROWSER'];
const port = Number(process.env['RUNAWAY_PORT'] ?? 4391);

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
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node --import tsx src/tools/command/start.ts --no-build --port ${port}`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
