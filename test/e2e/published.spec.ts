import { expect, test } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { crossing, file } from './crossing.ts';
import { watchPolicy } from './policy.ts';
import { Reader } from './reader.ts';

test('a story published as one page plays from a file, without server or network', async ({
  page,
  browser,
}, testInfo) => {
  await page.goto('./#/write');
  await page.getByLabel('Choose files').setInputFiles(file('crossing.ink', crossing));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('status').getByRole('button', { name: 'Publish as one page' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('crossing.html');
  // What it is called tells a browser what it is.
  const published = testInfo.outputPath('crossing.html');
  await download.saveAs(published);
  const context = await browser.newContext({ offline: true, locale: 'en' });
  const reading = await context.newPage();
  const broken = await watchPolicy(reading);
  const asked: string[] = [];
  reading.on('request', (request) => asked.push(request.url()));
  await reading.goto(pathToFileURL(published).href);
  // It bears the title of the story, not that of the app.
  await expect(reading.getByRole('heading', { level: 1 })).toHaveText('Crossing');
  await expect(reading.locator('.mark')).toHaveText('Crossing');
  await reading.getByRole('button', { name: 'Begin: crossing' }).click();
  const reader = new Reader(reading);
  await expect(reader.sheet).toContainText('a man who is asleep in it');
  // A click so soon after the page turned would be none.
  await reading.getByRole('button', { name: 'Let him sleep' }).press('Enter');
  await expect(reading.getByRole('heading', { name: 'An ending' })).toBeVisible();
  await reader.kept();
  await reading.reload();
  await expect(reader.sheet).toContainText('You row, and he sleeps.');
  expect(broken).toEqual([]);
  expect(asked.filter((address) => !/^(file|blob|data):/.test(address))).toEqual([]);
  await context.close();
});

for (const [what, without] of [
  ['a page of a file', ''],
  ['where nothing can be computed', 'Worker'],
] as const) {
  test(`how rare an ending is never waits for ever: ${what}`, async ({ page, browser }, info) => {
    await page.goto('./#/write');
    await page.getByLabel('Choose files').setInputFiles(file('bare.ink', 'All is told.\n-> END\n'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('status').getByRole('button', { name: 'Publish as one page' }).click(),
    ]);
    const published = info.outputPath('bare.html');
    await download.saveAs(published);
    const context = await browser.newContext({ offline: true, locale: 'en' });
    const reading = await context.newPage();
    await reading.addInitScript((name) => {
      if (name === '') return;
      Object.defineProperty(globalThis, name, {
        value: function refused() {
          throw new Error('refused');
        },
      });
    }, without);
    await reading.goto(pathToFileURL(published).href);
    await reading.getByRole('button', { name: 'Begin: bare' }).click();
    await expect(reading.getByRole('main')).toContainText(
      without === ''
        ? 'Of 64 roads on which chance decided, 100% (94–100%) end here.'
        : 'How many roads end here could not be computed in this browser.',
    );
    await expect(reading.getByText('is being computed')).toHaveCount(0);
    await reading.getByRole('link', { name: 'Look back on this way' }).click();
    await expect(reading.getByRole('heading', { name: 'Looking back' })).toBeVisible();
    // An ending without a name is not told by what it is called inside.
    await expect(reading.getByText('It ended with')).toHaveCount(0);
    // Ink without a world is not told of one.
    await expect(reading.getByText('bare: 0 decisions.')).toBeVisible();
    await expect(reading.getByRole('heading', { name: 'What became of the world' })).toHaveCount(0);
    await expect(reading.getByText(/Which number did you watch/)).toHaveCount(0);
    await context.close();
  });
}
