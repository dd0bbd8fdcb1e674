import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './clean.ts';
import { holdScripts } from './hold-scripts.ts';
import { Reader } from './reader.ts';

/** A layout shift as the browser notes it. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

async function boxes(page: Page): Promise<unknown> {
  return page
    .locator(
      'h1:visible, .page-text:visible p, .choices:visible button, .bar:visible,  .bar .mark:visible, .shelf:visible, .shelf :is(section, li, h2, h3, p, a, button, summary, label):visible, .story .scene:visible',
    )
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.tagName, x, y, width, height];
      }),
    );
}

/** Everything the shelf says, to those who see it and to those who hear it. */
async function said(page: Page): Promise<unknown> {
  const parts: unknown = await page
    .locator('nav *:visible, .shelf *:visible')
    .evaluateAll((all) =>
      all
        .filter(({ localName }) => /^(a|button|h\d|p|summary|label|input)$/.test(localName))
        .map((one) => [
          one.localName,
          one.getAttribute('class') ?? '',
          one.textContent.replace(/\s+/g, ' ').trim(),
          ...['aria-label', 'aria-keyshortcuts', 'title', 'href', 'lang', 'data-begin', 'type'].map(
            (name) => one.getAttribute(name),
          ),
        ]),
    );
  return parts;
}

/** What is heard of the place shown, a line for each thing; signs that something waits apart. */
async function heard(page: Page, frame: string): Promise<readonly string[]> {
  const tree = await page.locator(`${frame} main`).ariaSnapshot();
  return tree.split('\n').map((line) => line.trim().replace(/:$/, ''));
}

/** Everything that is said about the choices, and what stands before them. */
async function choices(page: Page): Promise<unknown> {
  const told: unknown = await page
    .locator('.choices:visible button, .page-text:visible p, .margin:visible > *')
    .evaluateAll((all) =>
      all.map((one) => [
        one.textContent.replace(/\s+/g, ' ').trim(),
        ...['lang', 'tabindex', 'aria-keyshortcuts', 'data-label'].map((name) =>
          one.getAttribute(name),
        ),
      ]),
    );
  return told;
}

/** What has moved by itself since the page began to load. */
async function shifts(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) => {
          const moved = list.getEntries() as unknown as Shift[];
          resolve(moved.filter((one) => !one.hadRecentInput).map((one) => one.value));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
}

for (const locale of ['en-GB', 'de-DE']) {
  for (const width of [1280, 390]) {
    test.describe(`${locale}, ${width} px`, () => {
      test.use({ locale, viewport: { width, height: 900 } });

      test('the first page stands before any script, and nothing moves when the app comes', async ({
        page,
      }) => {
        const release = await holdScripts(page);
        await page.goto('./#/play/spirits', { waitUntil: 'commit' });
        await expect(page.locator('#opening .choices button').first()).toBeVisible();
        const before = await boxes(page);
        const [heardBefore, choicesBefore] = [await heard(page, '#opening'), await choices(page)];
        release();
        await expect(page.locator('rw-page p').first()).toBeVisible();
        await expect(page.locator('#opening')).toHaveCount(0);
        await expect(page.locator('.gauge')).toHaveCount(5);
        expect(await boxes(page)).toEqual(before);
        expect(await choices(page)).toEqual(choicesBefore);
        // The app adds its instruments, its picture and its notices, and takes nothing away.
        const after = await heard(page, 'rw-app');
        let from = 0;
        const found = heardBefore.filter((line) => {
          const at = after.indexOf(line, from);
          if (at >= 0) from = at + 1;
          return at >= 0;
        });
        expect(found).toEqual(heardBefore);
      });

      for (const pictures of ['shown', 'none']) {
        test(`the shelf stands before any script and nothing moves, pictures ${pictures}`, async ({
          page,
        }) => {
          await page.addInitScript((kept) => {
            localStorage.setItem('runaway.settings', JSON.stringify({ pictures: kept }));
          }, pictures);
          const release = await holdScripts(page);
          await page.goto('./', { waitUntil: 'commit' });
          await expect(page.locator('#shelf [data-begin="spirits"]')).toBeVisible();
          const before = [await boxes(page), await said(page)];
          await expectAccessible(page);
          release();
          await expect(page.locator('rw-shelf .story').first()).toBeVisible();
          await expect(page.locator('#shelf')).toHaveCount(0);
          expect([await boxes(page), await said(page)]).toEqual(before);
          expect(await shifts(page)).toEqual([]);
        });
      }
    });
  }
}

test('the faces come to the shelf without moving anything', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('rw-shelf .story').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  expect(await shifts(page)).toEqual([]);
});

test('a story begun before the app has come shows its first page at once', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('#shelf [data-begin="spirits"]').press('Enter');
  await expect(page.locator('#opening .choices button').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/play/spirits');
  await page.evaluate(() => history.back());
  await expect(page.locator('#shelf h1')).toBeVisible();
  await page.evaluate(() => history.forward());
  await page.locator('#opening .choices button').first().click();
  const before = await boxes(page);
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(1);
  await reader.kept();
  expect(await boxes(page)).toEqual(before);
  // From now on the shelf holds something that only the app can show.
  await page.goto('./#/');
  await page.reload();
  await expect(page.locator('rw-shelf .save')).toHaveCount(1);
});

test('what is pressed on the shelf before the app has come is done when it has', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('#shelf [data-begin="first-branch"]').click();
  await expect(page.locator('#shelf .saving')).toHaveText('One moment');
  release();
  await expect(new Reader(page).choices.first()).toBeVisible();
  expect(page.url()).toContain('#/play/first-branch-');
});

test('a key, an open note and the focus on the shelf outlast the coming of the app', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const note = page.locator('summary').first();
  await note.click();
  release();
  await expect(page.locator('rw-shelf details[open]')).toHaveCount(1);
  await expect(page.locator('rw-shelf summary').first()).toBeFocused();
  const again = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('#shelf')).toBeVisible();
  await page.keyboard.press('s');
  again();
  await expect(page.locator('dialog[open] h2')).toBeVisible();
});

for (const [place, link, there] of [
  ['about', '#shelf footer a[href="#/about"]', 'rw-about h1'],
  ['a workshop', '#shelf .story a[href*="present"]', '.setup [type=submit]'],
  ['a lab', '#shelf a[href="#/lab/mirror"]', '.lab h1'],
] as const) {
  test(`${place} asked for from the shelf before the app has come is gone to`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator(link).first().click();
    release();
    await expect(page.locator(there)).toBeVisible();
    await expect(page.locator('#shelf')).toHaveCount(0);
  });
}

test('a choice taken before the app has come is taken when it has', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./#/play/spirits', { waitUntil: 'commit' });
  await page.locator('#opening .choices button').nth(1).click();
  await expect(page.locator('#opening .taken')).toBeVisible();
  const [read] = await page.locator('#opening .page-text p').allTextContents();
  const before = await boxes(page);
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(1);
  await expect(page.locator('#opening')).toHaveCount(0);
  await reader.kept();
  await expect(reader.text.locator('p').first()).toHaveText(read ?? '');
  expect(await boxes(page)).toEqual(before);
  await expect(reader.text.locator('p').first()).toBeFocused();
});

test('a second choice taken before the app has come waits with a sign and is taken', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('./#/play/spirits', { waitUntil: 'commit' });
  await page.locator('#opening .choices button').first().click();
  await expect(page.locator('#opening .taken')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('#opening .choices button').nth(1)).toHaveAttribute(
    'aria-busy',
    'true',
  );
  await expect(page.locator('#opening .saving')).toHaveText('One moment');
  // The same page can be left only once.
  await page.locator('#opening .choices button').nth(1).click();
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(2);
  await expect(page.locator('#opening')).toHaveCount(0);
  await reader.kept();
  expect(await reader.count()).toBe(2);
});

test('nothing moves by itself from the first page through ten decisions', async ({ page }) => {
  await page.addInitScript(() => {
    const noted = { shift: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as Shift;
        if (!hadRecentInput) noted.shift += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./#/play/spirits');
  const reader = new Reader(page);
  await expect(reader.choices.first()).toBeVisible();
  await reader.decideOften(10, 4711);
  expect(
    await page.evaluate(() => (window as unknown as { noted: { shift: number } }).noted.shift),
  ).toBe(0);
});

test('the first page needs few files and no other host', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto('./#/play/spirits');
  await expect(new Reader(page).choices.first()).toBeVisible();
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
  const needed = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel=modulepreload], link[rel=stylesheet]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((name) => /index-|frame-|-opening-/.test(name)),
  );
  const packed = ['index.html', ...needed].map(
    (name) => gzipSync(readFileSync(join('dist', name)), { level: 9 }).length,
  );
  expect(needed).toHaveLength(3);
  // Below what the plain runtime and the story alone weigh, with the shelf standing in the file too.
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(131_000);
});

for (const [locale, words, again] of [
  ['en-GB', 'Not everything has arrived', 'Load it again'],
  ['de-DE', 'Nicht alles ist angekommen', 'Noch einmal laden'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('an app that does not arrive is told of and can be asked for again', async ({ page }) => {
      await page.route(/assets\/.*\.js$/, (route) => route.abort());
      await page.goto('./#/');
      await expect(page.getByRole('alert')).toContainText(words);
      await page.unroute(/assets\/.*\.js$/);
      await page.getByRole('link', { name: again }).click();
      await expect(page.locator('.story').first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a browser that runs none is told what is needed', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.no-app[lang="en"]')).toBeVisible();
    await expect(page.locator('.no-app[lang="de"]')).toBeVisible();
    await expect(page.locator('.no-app:visible')).toHaveCount(2);
  });
});
