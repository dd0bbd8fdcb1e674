import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { forget, kill, launch, newProfile } from './killed-browser.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';

const way = JSON.parse(
  readFileSync('test/stories/spirits/canonical/decisions.json', 'utf8'),
) as object;

const ended = (name: string) => ({
  ...way,
  ...{ format: 2, story: 'spirits', storyHash: 'any', world: 1, language: 'en', name },
  ...{ created: '2027-06-01T08:00:00.000Z', updated: '2027-06-01T08:00:00.000Z' },
});

const story = 'Once, at the river, a boat.\n* [Row] You row.\n- The far bank is there.\n-> END\n';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** What a reader does whose trace is small, and what of it is to be seen when the browser comes again. */
interface Trace {
  readonly what: string;
  /** All but the last act. */
  readonly come?: (page: Page) => Promise<void>;
  readonly leave: (page: Page) => Promise<void>;
  readonly find: (page: Page) => Promise<void>;
}

async function openEnded(page: Page, name: string): Promise<void> {
  await new Shelf(page).file.setInputFiles(file('way.json', JSON.stringify(ended(name))));
  await expect(page.getByRole('link', { name: 'Look back' }).first()).toBeVisible();
}

const marks = (page: Page): Locator => page.getByRole('button', { name: 'Bookmarked' });

const traces: readonly Trace[] = [
  {
    what: 'an ending seen',
    leave: (page) => openEnded(page, ''),
    find: (page) => expect(page.getByText(/Endings seen: 1 of /)).toBeVisible(),
  },
  {
    what: 'a bookmark',
    come: async (page) => {
      await openEnded(page, 'With a mark');
      await page.keyboard.press('h');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Bookmark', exact: false }).first().click();
      await expect(marks(page)).toHaveCount(1);
    },
    find: async (page) => {
      const save = new Shelf(page).saves.filter({ hasText: 'With a mark' });
      await save.getByRole('link').first().click();
      await expect(new Reader(page).sheet).toBeVisible();
      await page.keyboard.press('h');
      await expect(marks(page)).toHaveCount(1);
    },
  },
  {
    what: 'a setting',
    come: (page) => page.keyboard.press('s'),
    leave: async (page) => {
      await page.getByRole('radio', { name: 'night', exact: true }).check({ force: true });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
    find: (page) => expect(page.locator('html')).toHaveAttribute('data-theme', 'dark'),
  },
  {
    what: 'a story of one’s own',
    come: async (page) => {
      await page.getByRole('link', { name: 'Your own story' }).click();
      await expect(page.getByLabel('Choose files')).toBeVisible();
    },
    leave: async (page) => {
      await page.getByLabel('Choose files').setInputFiles(file('boat.ink', story));
      await expect(page.getByRole('status')).toContainText('“Boat” is here.');
    },
    find: async (page) => {
      await page.getByRole('button', { name: 'Begin: Boat' }).click();
      await expect(new Reader(page).sheet).toContainText('Once, at the river, a boat.');
    },
  },
];

test('the small traces of a reader outlive a browser that is killed', async ({ baseURL }) => {
  const address = `${baseURL ?? ''}#/`;
  const profile = newProfile();
  // A browser files a new site's storage only after a while.
  const before = await launch(profile);
  const first = await before.browser.contexts()[0]!.newPage();
  await first.goto(address, { waitUntil: 'networkidle' });
  await before.end();

  const killed = await launch(profile);
  const context = killed.browser.contexts()[0]!;
  const windows = await Promise.all(
    traces.map(async ({ come, leave }) => {
      const page = await context.newPage();
      // What keeps it twice comes when the page has stood for a while.
      const twice = page.waitForResponse(/browser-kept/);
      await page.goto(address);
      await twice;
      await come?.(page);
      return { page, leave };
    }),
  );
  await windows[0]!.page.waitForTimeout(500);
  // All at once: what is written for later is on the disk after five seconds.
  await Promise.all(windows.map(({ page, leave }) => leave(page)));
  await windows[0]!.page.waitForTimeout(300);
  await kill(killed.process);

  const after = await launch(profile);
  for (const { what, find } of traces) {
    await test.step(what, async () => {
      const found = await after.browser.contexts()[0]!.newPage();
      await found.goto(address);
      await find(found);
      // A window is told of what it brings back itself, not of what another one has.
      await found.close();
    });
  }
  await kill(after.process);
  forget(profile);
});
