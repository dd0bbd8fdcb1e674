import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { root } from './document.ts';
import { notices } from './notice.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** What some browser lacks or refuses to hand out. */
const capabilities = [
  ...['serviceWorker', 'locks', 'languages', 'clipboard', 'storage', 'wakeLock'].map(
    (name) => ['navigator', name] as const,
  ),
  ['navigator', 'hardwareConcurrency'],
  ['document', 'fonts'],
  ...['localStorage', 'indexedDB', 'crypto', 'matchMedia', 'ResizeObserver'].map(
    (name) => ['window', name] as const,
  ),
  ...['IntersectionObserver', 'BroadcastChannel', 'Worker', 'caches'].map(
    (name) => ['window', name] as const,
  ),
  ['Intl', 'PluralRules'],
] as const;

for (const way of ['lacks', 'refuses'] as const) {
  test(`a browser that ${way} whatever it can is read on in, and says what it does not keep`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([all, isGone]) => {
        for (const [of, name] of all) {
          const object: unknown = of === 'window' ? window : Reflect.get(window, of);
          for (let at = object; at instanceof Object; at = Object.getPrototypeOf(at)) {
            if (!Object.hasOwn(at, name)) continue;
            if (isGone) Reflect.deleteProperty(at, name);
            else {
              const get = () => {
                throw new DOMException('refused', 'SecurityError');
              };
              Object.defineProperty(at, name, { configurable: true, get });
            }
          }
        }
      },
      [capabilities, way === 'lacks'] as const,
    );
    const reader = new Reader(page);
    await page.goto('./#/play/spirits');
    await expect(reader.choices.first()).toBeVisible();
    await reader.decide();
    await reader.decide();
    await expect(notices(page)).toContainText('This browser keeps nothing here');
    await page.keyboard.press('s');
    await page.getByRole('radio', { name: 'night' }).check({ force: true });
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('dialog')).toContainText('does not keep settings');
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace('/play/', '/world/'));
    await expect(page.getByRole('heading', { level: 1, name: 'The world' })).toBeVisible();
    await page.goto('./#/');
    await expect(new Shelf(page).stories.first()).toBeVisible();
    await expect(notices(page)).not.toContainText('Something went wrong');
  });
}

/** What a browser may hand out and refuse only when it is used. */
const handedOut = [
  ...['serviceWorker', 'locks', 'clipboard', 'storage', 'wakeLock'].map(
    (name) => ['navigator', name] as const,
  ),
  ['document', 'fonts'],
  ...['localStorage', 'indexedDB', 'crypto', 'caches', 'speechSynthesis'].map(
    (name) => ['window', name] as const,
  ),
  ...['BroadcastChannel', 'Worker', 'requestIdleCallback'].map((name) => ['window', name] as const),
] as const;

for (const [way, does] of [
  ['locks that reject', 'rejects'],
  ['whatever it hands out throwing', 'throws'],
] as const) {
  test(`a browser with ${way} when used is read on in, and no mistake is told`, async ({
    page,
  }) => {
    await page.addInitScript(
      ([all, isThrown]) => {
        const refuse = () => {
          const error = new DOMException('refused', 'SecurityError');
          if (isThrown) throw error;
          return Promise.reject(error);
        };
        for (const [of, name] of all) {
          const owner = { window, navigator, document }[of];
          const value = Reflect.get(owner, name) as object;
          const acts = (
            typeof value === 'function' ? value.prototype : Object.getPrototypeOf(value)
          ) as object | undefined;
          if (acts === undefined) Object.defineProperty(owner, name, { value: refuse });
          for (const [act, { value }] of Object.entries(
            Object.getOwnPropertyDescriptors(acts ?? {}),
          ))
            if (act !== 'constructor' && typeof value === 'function')
              Object.defineProperty(acts, act, { value: refuse });
        }
      },
      [
        does === 'throws' ? handedOut : [['navigator', 'locks'] as const],
        does === 'throws',
      ] as const,
    );
    const reader = new Reader(page);
    await page.goto('./#/play/spirits');
    await reader.decideOften(3);
    if (does === 'throws')
      await expect(notices(page)).toContainText('This browser keeps nothing here');
    else await reader.kept();
    await page.keyboard.press('v');
    await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeVisible();
    await page.goto('./#/');
    const shelf = new Shelf(page);
    await expect(shelf.stories.first()).toBeVisible();
    await expect(shelf.saves).toHaveCount(1);
    await expect(notices(page)).not.toContainText('Something went wrong');
  });
}

for (const [locale, dead, file] of [
  ['en-GB', 'did not start', 'opened as a file'],
  ['de-DE', 'nicht angelaufen', 'als Datei geöffnet'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('a first page that outlives an app that died says so', async ({ page }) => {
      await page.addInitScript(() => {
        customElements.define = () => {
          throw new TypeError('not here');
        };
      });
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText(dead);
      await expect(new Shelf(page).stories.first()).toBeVisible();
      await page.goto('about:blank');
      await page.goto('./#/glossary');
      await expect(page.getByRole('alert')).toContainText(dead);
    });

    test('opened as a file it says that it must be served, and how', async ({ page }) => {
      await page.goto(pathToFileURL('dist/index.html').href);
      await expect(page.getByRole('alert')).toContainText(file);
      await expect(page.getByRole('alert')).toContainText('python3 -m http.server');
      await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
        'href',
        'http://localhost:8000',
      );
    });
  });
}
