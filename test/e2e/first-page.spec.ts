import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { staticServer } from '../../src/tools/command/serve/static-server.ts';
import { expectAccessible } from './clean.ts';
import { holdScripts } from './hold-scripts.ts';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { handedOver } from './document.ts';
import { drawn } from './drawn.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** A layout shift as the browser notes it. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

async function boxes(page: Page): Promise<unknown> {
  return page.locator(drawn.boxes).evaluateAll(
    (all, spread) =>
      all
        // The picture in the head comes to what stands.
        .filter((one) => one.closest(spread) === null)
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.tagName, x, y, width, height];
        }),
    drawn.spread,
  );
}

/** Everything the shelf says, to those who see it and to those who hear it. */
async function said(page: Page): Promise<unknown> {
  const parts: unknown = await page.locator(drawn.shelf).evaluateAll(
    (all, spread) =>
      all
        .filter(({ localName }) => /^(a|button|h\d|p|summary|label|input)$/.test(localName))
        .filter((one) => one.closest(spread) === null)
        .map((one) => [
          one.localName,
          one.getAttribute('class') ?? '',
          one.textContent.replace(/\s+/g, ' ').trim(),
          ...['aria-label', 'aria-keyshortcuts', 'title', 'href', 'lang', 'data-begin', 'type'].map(
            (name) => one.getAttribute(name),
          ),
        ]),
    drawn.spread,
  );
  return parts;
}

/** What is heard of the place shown, a line for each thing; signs that something waits apart. */
async function heard(page: Page): Promise<readonly string[]> {
  const tree = await page.locator(drawn.app).ariaSnapshot();
  const lines = tree.split('\n').map((line) => line.trim().replace(/:$/, ''));
  // In the bar of the page that stands there is room for a sign, and nothing in it yet.
  return lines.filter((line, index) => line !== '- status' || index > lines.indexOf('- main'));
}

/** The lines of `before` that are among those of `after`, in this order. */
function keptOf(before: readonly string[], after: readonly string[]): readonly string[] {
  let from = 0;
  return before.filter((line) => {
    const at = after.indexOf(line, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}

/** Remembers every element of the page that stands; answers with how many there are. */
async function markNodes(page: Page): Promise<number> {
  return page.evaluate((all) => {
    const nodes = [...document.querySelectorAll(all)];
    Object.assign(window, { nodes });
    return nodes.length;
  }, drawn.nodes);
}

/** How many of the elements remembered are still on the page. */
async function nodesLeft(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      (window as unknown as { nodes: readonly Element[] }).nodes.filter((one) => one.isConnected)
        .length,
  );
}

/** Everything that is said about the choices, and what stands before them. */
async function choices(page: Page): Promise<unknown> {
  const told: unknown = await page
    .locator(drawn.page)
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

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    const take = (entries: PerformanceEntryList) => {
      const all = entries as unknown as readonly Shift[];
      moved.push(...all.filter((one) => !one.hadRecentInput).map((one) => one.value));
    };
    const watch = new PerformanceObserver((list) => take(list.getEntries()));
    watch.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      runawayShifts: () => {
        take(watch.takeRecords());
        return moved;
      },
    });
  });
});

/** What has moved by itself since the page began to load, up to the next picture drawn. */
async function shifts(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    for (let count = 0; count < 2; count += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { runawayShifts: () => readonly number[] }).runawayShifts();
  });
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
        const reader = new Reader(page);
        await expect(reader.choices.first()).toBeVisible();
        const before = await boxes(page);
        const [heardBefore, choicesBefore] = [await heard(page), await choices(page)];
        const nodes = await markNodes(page);
        release();
        await handedOver(page);
        await expect(reader.instruments).toHaveCount(5);
        expect(await nodesLeft(page)).toBe(nodes);
        expect(await boxes(page)).toEqual(before);
        expect(await choices(page)).toEqual(choicesBefore);
        // The app adds its instruments and its picture, and takes nothing away.
        expect(keptOf(heardBefore, await heard(page))).toEqual(heardBefore);
      });

      for (const pictures of ['shown', 'none']) {
        const isPaired = (locale === 'en-GB') === ((width === 390) === (pictures === 'none'));
        if (!isLong && !isPaired) continue;
        test(`the shelf stands before any script and nothing moves, pictures ${pictures}`, async ({
          page,
        }) => {
          await page.addInitScript((kept) => {
            localStorage.setItem('runaway.settings', JSON.stringify({ pictures: kept }));
          }, pictures);
          const release = await holdScripts(page);
          await page.goto('./', { waitUntil: 'commit' });
          await expect(new Shelf(page).beginning('spirits')).toBeVisible();
          const before = [await boxes(page), await said(page)];
          const heardBefore = await heard(page);
          await expectAccessible(page);
          const nodes = await markNodes(page);
          release();
          await handedOver(page);
          expect(await nodesLeft(page)).toBe(nodes);
          expect([await boxes(page), await said(page)]).toEqual(before);
          expect(keptOf(heardBefore, await heard(page))).toEqual(heardBefore);
          expect(await shifts(page)).toEqual([]);
        });
      }
    });
  }
}

test.describe('a reader of German', () => {
  test.use({ locale: 'de-DE' });

  for (const language of ['constructor', '__proto__', null, 5, 'en']) {
    test(`what is kept as a language and is none is passed over: ${String(language)}`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript((kept) => {
        localStorage.setItem('runaway.settings', JSON.stringify({ language: kept }));
      }, language);
      const release = await holdScripts(page);
      await page.goto('./', { waitUntil: 'commit' });
      const wanted = language === 'en' ? 'en' : 'de';
      await expect(page.locator('html')).toHaveAttribute('lang', wanted);
      release();
      await handedOver(page);
      await expect(page.locator('html')).toHaveAttribute('lang', wanted);
      expect(errors).toEqual([]);
    });
  }
});

test('the faces come to the shelf without moving anything', async ({ page }) => {
  await page.goto('./');
  await expect(new Shelf(page).stories.first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await shifts(page)).toEqual([]);
});

test('a story begun before the app has come shows its first page at once', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const choice = new Reader(page).choices.first();
  await page.getByRole('button', { name: 'Begin: The Spirits We Summoned' }).press('Enter');
  await expect(choice).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/play/spirits');
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { name: 'Runaway' })).toBeVisible();
  await page.evaluate(() => history.forward());
  await choice.press('Enter');
  release();
  const reader = new Reader(page);
  await expect.poll(() => reader.count()).toBe(1);
  await reader.kept();
  // From now on the shelf holds something that only the app can show.
  await page.goto('./#/');
  await expect(page).toHaveURL(/#\/$/);
  await page.reload();
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('what is pressed on the shelf before the app has come is done when it has', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await new Shelf(page).beginning('first-branch').click();
  await expect(page.getByRole('navigation').getByRole('status')).toHaveText('One moment');
  release();
  await expect(new Reader(page).choices.first()).toBeVisible();
  expect(page.url()).toContain('#/play/first-branch-');
});

test('a key, an open note and the focus on the shelf outlast the coming of the app', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const note = page.getByText('What it touches on').first();
  await note.click();
  release();
  await handedOver(page);
  const groups = page.getByRole('group');
  await expect(groups.first()).toHaveAttribute('open', '');
  expect(await groups.evaluateAll((all) => all.filter((one) => one.matches('[open]')).length)).toBe(
    1,
  );
  await expect(note).toBeFocused();
  const again = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(new Shelf(page).stories.first()).toBeVisible();
  await page.keyboard.press('s');
  again();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
});

for (const [place, link, there] of [
  ['about', 'About and sources', 'About'],
  ['a workshop', 'Show on a projector: The Spirits We Summoned', 'Prepare the workshop'],
  ['a lab', 'The mirror', 'The mirror'],
] as const) {
  test(`${place} asked for from the shelf before the app has come is gone to`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByRole('link', { name: link, exact: true }).click();
    release();
    await expect(page.getByRole('heading', { level: 1, name: there })).toBeVisible();
    await expect(new Shelf(page).kept).toHaveCount(0);
  });
}

/** The first page of the story, with every script held back until the function is called. */
async function standing(page: Page): Promise<readonly [release: () => void, reader: Reader]> {
  const release = await holdScripts(page);
  await page.goto('./#/play/spirits', { waitUntil: 'commit' });
  return [release, new Reader(page)];
}

test('a choice taken before the app has come leads on at once, and is taken once', async ({
  page,
}) => {
  const [release, reader] = await standing(page);
  const words = (await reader.offered())[1]!;
  await reader.choices.nth(1).click();
  await expect.poll(() => reader.count()).toBe(1);
  await expect(reader.text.first()).toContainText(words);
  await expect(reader.opening).toBeFocused();
  const before = [await boxes(page), await choices(page)];
  const nodes = await markNodes(page);
  release();
  await handedOver(page);
  await expect(reader.instruments).toHaveCount(5);
  expect(await nodesLeft(page)).toBe(nodes);
  expect([await boxes(page), await choices(page)]).toEqual(before);
  await expect(reader.opening).toBeFocused();
  await reader.kept();
  expect(await reader.count()).toBe(1);
  await page.goto('./#/');
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('whoever leaves while the app comes has one playthrough with what they chose', async ({
  page,
}) => {
  // The app has begun the playthrough, and waits for its story.
  const release = await holdScripts(page, /assets\/story-spirits.*\.js$/);
  await page.goto('./#/play/spirits', { waitUntil: 'commit' });
  await expect(page).toHaveURL(/#\/play\/spirits-/);
  const reader = new Reader(page);
  await reader.choices.nth(1).click();
  await expect.poll(() => reader.count()).toBe(1);
  await page.reload({ waitUntil: 'commit' });
  release();
  await handedOver(page);
  expect(await reader.count()).toBe(1);
  await page.goto('./#/');
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('a choice whose page has come in part leads on once it is whole', async ({ page }) => {
  const html = readFileSync(join('dist', 'index.html'), 'utf8');
  const [, label = ''] = /<template id="first-page-en ([^"]+)"/.exec(html) ?? [];
  const cut = html.indexOf('</p>', html.indexOf(`<template id="first-page-en ${label}"`));
  let goOn: () => void = () => undefined;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url !== '/') response.writeHead(404).end();
    else {
      response.write(html.slice(0, cut));
      goOn = () => response.end(html.slice(cut));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/#/play/spirits`, { waitUntil: 'commit' });
    const reader = new Reader(page);
    await reader.choices.first().click();
    await expect(reader.choices.first()).toHaveAttribute('aria-busy', 'true');
    expect(await reader.count()).toBe(0);
    goOn();
    await expect.poll(() => reader.count()).toBe(1);
    await expect(reader.choices.first()).toBeVisible();
    await expect(reader.choices.first()).not.toHaveAttribute('aria-busy', 'true');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a second choice taken before the app has come is answered too, a third waits with a sign', async ({
  page,
}) => {
  const [release, reader] = await standing(page);
  for (const decided of [1, 2]) {
    const words = (await reader.offered())[1]!;
    await reader.choices.nth(1).press('Enter');
    await expect.poll(() => reader.count()).toBe(decided);
    await expect(reader.text.first()).toContainText(words);
    await expect(reader.opening).toBeFocused();
  }
  const words = (await reader.offered())[1]!;
  await reader.choices.nth(1).press('Enter');
  await expect(reader.choices.nth(1)).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('navigation').getByRole('status')).toHaveText('One moment');
  // The same page can be left only once.
  await reader.choices.first().press('Enter');
  release();
  await expect.poll(() => reader.count()).toBe(3);
  await expect(reader.text.first()).toContainText(words);
  await reader.kept();
  expect(await reader.count()).toBe(3);
  await page.goto('./#/');
  await expect(new Shelf(page).saves).toHaveCount(1);
});

test('the page behind a second choice stays the same when the app takes it over', async ({
  page,
}) => {
  const [release, reader] = await standing(page);
  await reader.choices.first().press('Enter');
  await expect.poll(() => reader.count()).toBe(1);
  await reader.choices.nth(1).press('Enter');
  await expect.poll(() => reader.count()).toBe(2);
  const before = [await boxes(page), await choices(page)];
  const nodes = await markNodes(page);
  release();
  await handedOver(page);
  await expect(reader.instruments).toHaveCount(5);
  expect(await nodesLeft(page)).toBe(nodes);
  expect([await boxes(page), await choices(page)]).toEqual(before);
});

test('pages that cannot be fetched are waited for with the app', async ({ page }) => {
  await page.route(/assets\/behind-/, (route) => route.abort());
  const [release, reader] = await standing(page);
  await reader.choices.first().press('Enter');
  await expect.poll(() => reader.count()).toBe(1);
  await reader.choices.first().press('Enter');
  await expect(reader.choices.first()).toHaveAttribute('aria-busy', 'true');
  release();
  await expect.poll(() => reader.count()).toBe(2);
});

test('a decision whose page the whole story holds waits for it, and no other page is shown', async ({
  page,
}) => {
  const release = await holdScripts(page, /story-spirits-en-(?!first)[^/]*\.js$/);
  await page.goto('./#/play/spirits');
  await handedOver(page);
  const reader = new Reader(page);
  for (const decided of [1, 2]) {
    await reader.choices.first().press('Enter');
    await expect.poll(() => reader.count()).toBe(decided);
  }
  const seen = await page.evaluateHandle((choice) => {
    const shown = new Set<string>();
    const look = () => {
      const label = document.querySelector(choice)?.getAttribute('data-label') ?? '';
      if (label !== '') shown.add(label);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
    return shown;
  }, drawn.choice);
  await reader.choices.first().press('Enter');
  await expect(reader.choices.first()).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('navigation')).toContainText('One moment');
  release();
  await expect.poll(() => reader.count()).toBe(3);
  await reader.kept();
  expect(await seen.evaluate((shown) => shown.size)).toBe(2);
});

test('a choice whose page was seen outlasts a window that goes before the app has come', async ({
  page,
}) => {
  const [release, reader] = await standing(page);
  await reader.choices.first().click();
  await expect.poll(() => reader.count()).toBe(1);
  await page.goto('about:blank');
  release();
  await page.goto('./');
  await new Shelf(page).saves.getByRole('link').first().click();
  await expect.poll(() => reader.count()).toBe(1);
});

for (const [what, refuse] of [
  [
    'storage refuses',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'the disk is full',
    () => {
      IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
        this.transaction.abort();
        return new EventTarget() as IDBRequest<IDBValidKey>;
      };
    },
  ],
  [
    'a database never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
] as const) {
  test(`a choice taken before the app has come is not told as saved where ${what}`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    const [release, reader] = await standing(page);
    await reader.choices.first().click();
    await expect.poll(() => reader.count()).toBe(1);
    await expect(reader.saving).toBeHidden();
    release();
    await handedOver(page);
    await expect(page.getByRole('region', { name: 'Notice' })).toContainText(
      /keeps nothing|no room/,
    );
    await expect(reader.saving).toBeHidden();
    expect(await reader.count()).toBe(1);
  });
}

test('a choice taken before the app has come is kept whatever the clock says', async ({ page }) => {
  await page.clock.install({ time: new Date('+012000-01-01T00:00:00Z') });
  const [release, reader] = await standing(page);
  await reader.choices.first().click();
  await expect.poll(() => reader.count()).toBe(1);
  await page.goto('about:blank');
  release();
  await page.goto('./');
  await expect(new Shelf(page).saves).toHaveCount(1);
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
  const named = await page.evaluate(
    (files) =>
      [...document.querySelectorAll(files)]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
        .map((address) => /(?<=assets\/).*/.exec(address)?.[0] ?? address),
    drawn.files,
  );
  // What the page itself asks for; what the app asks for later is the story and its pictures.
  const needed = [...new Set(named)].filter(
    (name) => !/^(story-spirits-..-(?!first)|drawing)/.test(name),
  );
  const packed = (names: readonly string[]) =>
    names
      .map((name) => gzipSync(readFileSync(join('dist', name)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
  expect(needed.length).toBeLessThanOrEqual(13);
  // Everything fetched before a choice can be computed, whoever asked for it.
  expect(packed(needed.map((name) => `assets/${name}`))).toBeLessThan(155_500);
  // The page itself holds the shelf, the first page and where its choices lead, in both languages.
  expect(packed(['index.html'])).toBeLessThan(21_250);
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
      await expect(new Shelf(page).stories.first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
}

for (const kept of ['index', 'words-en'] as const) {
  test(`a file kept as missing is fetched anew when asked for again: ${kept}`, async ({
    browser,
  }) => {
    const files = staticServer('dist').listeners('request')[0] as RequestListener;
    const isMissing = new RegExp(`/assets/${kept}-[^/]*\\.js$`);
    let isThere = false;
    const server = createServer((request, response) => {
      if (isThere || !isMissing.test(request.url ?? '')) {
        files(request, response);
        return;
      }
      response.writeHead(404, { 'cache-control': 'public, max-age=31536000, immutable' }).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      await expect(page.getByRole('alert')).toContainText('Not everything has arrived');
      isThere = true;
      await page.getByRole('link', { name: 'Load it again' }).click();
      await expect(new Shelf(page).stories.first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    } finally {
      await context.close();
      server.close();
      server.closeAllConnections();
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a browser that runs none is told what is needed', async ({ page }) => {
    await page.goto('./');
    const told = page.getByRole('paragraph');
    await expect(told).toHaveText([/needs JavaScript/, /braucht dafür JavaScript/]);
    for (const [index, language] of ['en', 'de'].entries()) {
      await expect(told.nth(index)).toBeVisible();
      await expect(told.nth(index)).toHaveAttribute('lang', language);
    }
  });
});
