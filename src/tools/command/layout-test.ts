/**
 * `npm run test:layout`: a picture of every place, compared with the one of the run before.
 * `-- --renew` takes what is seen now for right; other words go to the runner (`-- -g 'dark-de'`).
 */
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const isRenewing = words.includes('--renew');
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    ...['--config', 'test/layout/playwright.config.ts'],
    `--update-snapshots=${isRenewing ? 'all' : 'missing'}`,
    ...words.filter((word) => word !== '--renew'),
  ],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
