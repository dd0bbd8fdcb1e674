import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { checkPack, newPack } from '../../src/authoring/index.ts';
import { inkStories } from '../../src/tools/build/ink-plugin.ts';
import { spread } from '../../src/tools/build/spread-plugin.ts';
import { folder, type Folder } from '../fixtures/folder.ts';
import { Reader } from './reader.ts';

const english = newPack('lamp').get('en/01-beginning.ink')!;
let disk: Folder;
let server: ViteDevServer;

test.beforeAll(async () => {
  disk = folder();
  disk.write(newPack('lamp'), 'lamp');
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: process.cwd().replace(/test[\\/]e2e$/, ''),
    cacheDir: `${disk.path}/cache`,
    define: { __APP_VERSION__: '"0.0.0"' },
    plugins: [inkStories({ folder: disk.path, check: checkPack }), spread()],
    server: { port: 0, host: 'localhost' },
  });
  await server.listen();
});

test.afterAll(async () => {
  await server.close();
  disk.remove();
});

function edit(text: string): void {
  disk.write(new Map([['en/01-beginning.ink', text]]), 'lamp');
}

test.use({ locale: 'en-GB' });

test('an edited story changes in place; a broken one is told and takes nothing away', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Begin: A new story' }).click({ timeout: 90_000 });
  const reader = new Reader(page);
  await expect(reader.choices.first()).toBeVisible();
  await reader.decide();
  await expect(reader.sheet).toContainText('The first tram goes past');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));

  edit(english.replace('The first tram', 'A tram with one lamp'));
  await expect(reader.sheet).toContainText('A tram with one lamp goes past');
  expect(await reader.count()).toBe(1);

  const panel = page.getByRole('alert');
  edit(english.replace('-> slept_on', '-> slept_of'));
  await expect(panel).toContainText('01-beginning.ink:21');
  await expect(panel).toContainText('RW001');
  await expect(reader.sheet).toContainText('A tram with one lamp goes past');

  edit(english);
  await expect(panel).toHaveCount(0);
  await expect(reader.sheet).toContainText('The first tram goes past');
  expect(await reader.count()).toBe(1);
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});
