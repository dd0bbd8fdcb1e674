import { defineConfig } from '@playwright/test';
import shared from '../e2e/playwright.config.ts';

export default defineConfig(shared, {
  testDir: '.',
  outputDir: '../../test-results/layout',
  // A place that moves is told together with every other one that does.
  reporter: [['./picture-reporter.ts']],
  snapshotPathTemplate: '{testDir}/picture/{arg}{ext}',
  timeout: 900_000,
  expect: {
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixels: 40 },
  },
});
