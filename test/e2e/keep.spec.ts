import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { worldVersion } from '../../src/sim/index.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { notices } from './notice.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

const save = {
  format: 2,
  world: worldVersion,
  story: 'spirits',
  storyHash: 'of another day',
  seed: 4711,
  language: 'en',
  decisions: [] as string[],
  name: 'From elsewhere',
  created: '2027-06-01T08:00:00.000Z',
  updated: '2027-06-01T08:00:00.000Z',
};

async function importText(page: Page, text: string, name = 'friend.json'): Promise<void> {
  const buffer = Buffer.from(text);
  await new Shelf(page).file.setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function exported(page: Page, act: () => Promise<void>): Promise<typeof save> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as typeof save;
}

test('a reload in mid-page changes nothing', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  const opening = await reader.text.allInnerTexts();
  await page.reload();
  await expect(reader.text).toHaveText(opening, { useInnerText: true });
  await reader.decideOften(4);
  await reader.kept();
  const text = await reader.text.allInnerTexts();
  const values = await reader.values();
  await page.reload();
  await expect(reader.text).toHaveText(text, { useInnerText: true });
  expect(await reader.values()).toEqual(values);
});

test('a decision is kept even where the page goes in the same moment', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(2);
  await reader.kept();
  for (const count of [3, 4]) {
    await reader.choices.first().evaluate((choice) => {
      (choice as HTMLElement).click();
      window.location.reload();
    });
    await expect(reader.choices.first()).toBeVisible();
    await expect.poll(() => reader.count()).toBe(count);
  }
  await reader.shelf();
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('what was taken back is there after a reload, from the shelf and in a file', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  const text = await reader.text.allInnerTexts();
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('u');
  await expect.poll(() => reader.count()).toBe(0);
  await reader.kept();
  await page.reload();
  await expect(reader.choices.first()).toBeVisible();
  await page.keyboard.press('r');
  await expect.poll(() => reader.count()).toBe(1);
  await reader.kept();
  await reader.shelf();
  const file = await exported(page, () => page.getByRole('button', { name: /^As a file/ }).click());
  await importText(page, JSON.stringify(file));
  await expect.poll(() => reader.count()).toBe(1);
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await expect(reader.text).toHaveText(text, { useInnerText: true });
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('a closed playthrough is found again on the shelf', async ({ page, context }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  await reader.kept();
  const text = await reader.text.allInnerTexts();
  await page.close();
  const later = new Reader(await context.newPage());
  await later.shelf();
  await later.page.getByRole('link', { name: /^Go on reading/ }).click();
  await expect(later.text).toHaveText(text, { useInnerText: true });
});

test('a playthrough leaves as a file and comes back from it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  await reader.kept();
  const text = await reader.text.allInnerTexts();
  await reader.shelf();
  const file = await exported(page, () => page.getByRole('button', { name: /^As a file/ }).click());
  expect(file.decisions).toHaveLength(3);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(new Shelf(page).saves).toHaveCount(0);
  await importText(page, JSON.stringify(file));
  await expect(reader.text).toHaveText(text, { useInnerText: true });
});

test('a deleted playthrough can be brought back, and a renamed one keeps its name', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decide();
  await reader.kept();
  await reader.shelf();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByRole('textbox').fill('By the window');
  await page.keyboard.press('Enter');
  await expect(new Shelf(page).saves.getByRole('heading')).toHaveText('By the window');
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(new Shelf(page).saves).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(new Shelf(page).saves.getByRole('heading')).toHaveText('By the window');
});

test('a playthrough leaves as a link, which opens it anywhere', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(4);
  await reader.kept();
  const text = await reader.text.allInnerTexts();
  await reader.shelf();
  await page.getByRole('button', { name: /^As a link/ }).click();
  await expect(new Shelf(page).saves.getByRole('status')).toHaveText(
    'The link is on the clipboard.',
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const friend = new Reader(await browser.newPage({ locale: 'en-GB' }));
  await friend.page.goto(link);
  await expect(friend.text).toHaveText(text, { useInnerText: true });
  expect(friend.page.url()).toContain('#/play/spirits-link');
  await friend.page.goto(link.slice(0, -30));
  await expect(notices(friend.page)).toContainText('This link is incomplete or damaged');
  await friend.page.close();
});

test('files that are no playthrough are refused in words and lose nothing', async ({ page }) => {
  const reader = new Reader(page);
  await reader.shelf();
  await importText(page, '{"format": 1, ');
  await expect(notices(page)).toContainText(
    'cannot be read: it was cut short or changed on its way',
  );
  await importText(page, JSON.stringify({ hello: 'world' }));
  await expect(notices(page)).toContainText('is not a playthrough of Runaway');
  await importText(page, JSON.stringify({ ...save, format: 99 }));
  await expect(notices(page)).toContainText('newer version');
  await importText(page, JSON.stringify({ ...save, seed: -1 }));
  await expect(notices(page)).toContainText('is damaged (seed)');
  await page.keyboard.press('l');
  await expect(notices(page)).toContainText('ist beschädigt');
  await page.getByRole('button', { name: 'Hinweis weglegen' }).click();
  await expect(notices(page)).toHaveText('');
});

test('a save of a changed story goes as far as it holds, and the old one stays', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.begin();
  const [label = ''] = await reader.labels();
  await reader.shelf();
  await importText(page, JSON.stringify({ ...save, decisions: [label, 'long.gone'] }));
  await expect(notices(page)).toContainText('number 2, is no longer offered');
  expect(await reader.count()).toBe(1);
  await reader.decide();
  await expect(notices(page)).toHaveText('');
  await reader.kept();
  await reader.shelf();
  await expect(new Shelf(page).saves).toHaveCount(2);
});

test('where storage is refused, that is told at once and a file is offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const reader = new Reader(page);
  await reader.shelf();
  await expect(notices(page)).toContainText('This browser keeps nothing here');
  await new Shelf(page).stories.first().getByRole('button').click();
  await expect(reader.choices.first()).toBeVisible();
  await reader.decideOften(3);
  const button = notices(page).getByRole('button', { name: 'Save as a file' });
  const file = await exported(page, () => button.click());
  expect(file.decisions).toHaveLength(3);
});

test('a database that never answers a write is told, and the shelf shows what it is to keep', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      // A transaction stays open as long as anything is asked in it.
      const goOn = () => (this.get('nothing').onsuccess = goOn);
      goOn();
      return new EventTarget() as IDBRequest<IDBValidKey>;
    };
    IDBTransaction.prototype.commit = () => undefined;
  });
  const reader = new Reader(page);
  await page.goto('./#/play/spirits');
  await reader.decideOften(3);
  await expect(notices(page)).toContainText('This browser keeps nothing here');
  await expect(reader.saving).toBeHidden();
  await reader.shelf();
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('two tabs on one playthrough never write over one another', async ({ page, context }) => {
  const here = new Reader(page);
  await here.begin();
  await here.decide();
  await here.kept();
  const there = new Reader(await context.newPage());
  await there.page.goto(page.url());
  await expect(there.choices.first()).toBeVisible();
  await there.decideOften(2);
  await there.kept();
  await expect(notices(page)).toContainText('in another tab: 3 decisions');
  await here.decide();
  await page.getByRole('button', { name: 'Keep both' }).click();
  await here.kept();
  await here.shelf();
  await expect(new Shelf(page).saves).toHaveCount(2);
});

test('a playthrough of a story that is not here is kept and told', async ({ page }) => {
  const reader = new Reader(page);
  await reader.shelf();
  await importText(page, JSON.stringify({ ...save, story: 'another' }));
  await expect(notices(page)).toContainText('The story “another” is not here.');
  await notices(page).getByRole('link', { name: 'Your own story' }).click();
  await expect(page.getByLabel('Choose files')).toBeVisible();
  await reader.shelf();
  await expect(new Shelf(page).saves).toHaveCount(1);
});
