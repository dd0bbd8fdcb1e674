import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { checkPack } from './src/authoring/index.ts';
import { moreStories } from './src/tools/build/more-stories.ts';
import { inkStories } from './src/tools/build/ink-plugin.ts';
import { buildOnePage, onePageAsset } from './src/tools/build/one-page-plugin.ts';
import { licences } from './src/tools/build/licence-plugin.ts';
import { firstPages } from './src/tools/build/first-page-plugin.ts';
import { policy } from './src/tools/build/policy-plugin.ts';
import { storySchemaAsset } from './src/tools/build/story-schema.ts';
import { treeshake } from './src/tools/build/tree-shake.ts';
import { smallScript } from './src/tools/build/small-script-plugin.ts';
import { firstOffered } from './src/app/index.ts';
import { offeredLanguage } from './src/tools/build/offered-language-plugin.ts';
import { chromiumPath } from './src/tools/command/find-browser.ts';
import { handbook } from './src/tools/build/handbook-plugin.ts';
import { spread } from './src/tools/build/spread-plugin.ts';
import { wholeBuild } from './src/tools/build/whole-build-plugin.ts';
import { offline } from './src/tools/build/offline-plugin.ts';
import { offlineParts, offlineWorker } from './src/platform/offline/offline-worker.ts';

/** Builds and servers need no browser: only tests look for one. */
const launchOptions = {
  ...(process.env['VITEST'] === undefined ? {} : { executablePath: await chromiumPath() }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

const { version } = JSON.parse(readFileSync('./package.json', 'utf8')) as { version: string };

/** The packages that the README's table names. */
const { folders } = JSON.parse(readFileSync('./test/architecture/import-table.json', 'utf8')) as {
  folders: readonly { readonly packages: readonly string[] }[];
};
const named = folders
  .flatMap(({ packages }) => packages)
  .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
const shipped = licences(named);

/** Longest a test may take, ms; the long form tries fifty times as much. */
const testTimeout = process.env['RUNAWAY_LONG'] === undefined ? 30_000 : 50 * 30_000;

/** Tests of the parts without side effects. */
const core = ['authoring', 'futures', 'game', 'saves', 'sim', 'stories', 'story', 'workshop'].map(
  (part) => `test/${part}/**/*.test.ts`,
);

// Compiling the stories is what a build is for; its share of the time is no news.
const checks = { bundlerTimings: false } as const;

export default defineConfig({
  // Relative addresses: the build works under any path and from a file server's subfolder.
  base: './',
  publicDir: 'src/public',
  define: {
    __APP_VERSION__: JSON.stringify(version),
    // Only sweeps try other fixed numbers, and they run in Node.
    'globalThis.held': 'undefined',
  },
  plugins: [
    inkStories({ check: checkPack, more: moreStories() }),
    firstPages('spirits'),
    offeredLanguage(firstOffered),
    smallScript(),
    policy(),
    handbook(),
    spread(),
    storySchemaAsset(),
    onePageAsset(() => buildOnePage(import.meta.dirname)),
    shipped.page,
    offline(offlineWorker, offlineParts),
    wholeBuild(),
  ],
  // The worker that plays futures fetches the logic of a story when it is told which.
  worker: { format: 'es', plugins: () => [shipped.worker], rolldownOptions: { checks, treeshake } },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    // A browser that knows no preloads fetches the same files a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks,
      treeshake,
      output: {
        // Each address stands in the first load too; seven signs tell builds apart as well as eight.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          // Small files that every page needs cost a round trip each.
          groups: [
            ...['de', 'en'].map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`/locales/${language}/(frame|shelf|reader|world|trouble)\\.ts$`),
            })),
            // The world, whose tables the labs read too.
            {
              name: 'model',
              test: /\/sim\/(constant-table|exact-math|stream|refusal|world\/(?!constant\.)[\w-]+|mirror\/(constant|response|policy|record|seat|name|game|count|table|rule)|trilemma\/(constant|settings|readout|round|space|society|world))\.ts$|\/game\/(canonical-text|binding)\.ts$/,
            },
            // Whoever reads anything from outside checks it with this.
            { name: 'schema', test: /node_modules\/valibot\// },
            {
              name: 'frame',
              test: /node_modules\/(@?lit|@lit-labs|lit-\w+|i18next)\/|\/(app\/source|frame\/piece|game\/(own-value|shown-value|is-record))\.ts$|vite\/preload-helper/,
            },
          ],
        },
      },
    },
  },
  test: {
    // Two cores are what the smallest machines have; by itself vitest would leave one of them idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: core,
          testTimeout,
          // The core keeps nothing between two calls, so its tests may share its modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/e2e/**', ...core],
          testTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
