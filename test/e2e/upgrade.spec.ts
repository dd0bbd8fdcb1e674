import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';
import { deadBuild, openSite, otherBuild, type Site } from './two-builds.ts';
import { Shelf } from './shelf.ts';
import { drawn } from './drawn.ts';

const dist = resolve(import.meta.dirname, '../../dist');
let other = '';
test.beforeAll(() => {
  other = otherBuild(dist);
});
test.afterAll(() => rmSync(other, { recursive: true, force: true }));

/** The main script of the build a window shows. */
function script(page: Page): Locator {
  return page.locator(drawn.script).first();
}

/** Waits until a window is served from what the browser keeps. */
async function isKeptOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Has the browser look for another version, as it does by itself once an hour. */
function look(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

const turns: readonly (readonly [string, boolean])[] = [
  ['a later build', true],
  ['an earlier one', false],
];

for (const [name, isForward] of isLong ? turns : turns.slice(0, 1)) {
  test(`two windows go over to ${name} without losing a decision, the network gone in between`, async ({
    context,
  }) => {
    const [before, after] = isForward ? [dist, other] : [other, dist];
    const site: Site = await openSite(before);
    try {
      const first = await context.newPage();
      await first.goto(site.address);
      const one = new Reader(first);
      await new Shelf(first).beginning('spirits').click();
      await expect(one.choices.first()).toBeVisible();
      await one.decideOften(2);
      await one.kept();
      await isKeptOffline(first);
      const second = await context.newPage();
      await second.goto(site.address);
      const two = new Reader(second);
      await new Shelf(second).beginning('closed-circle').click();
      await expect(two.choices.first()).toBeVisible();
      await two.decideOften(1);
      await two.kept();
      await isKeptOffline(second);
      const old = (await script(first).getAttribute('src')) ?? '';
      await expect(script(second)).toHaveAttribute('src', old);

      site.show(after);
      await look(first);
      const button = { name: 'Change over now' };
      await expect(first.getByRole('button', button)).toBeVisible();
      await expect(second.getByRole('button', button)).toBeVisible();
      // What was asked for before goes on as it was.
      await one.decide();
      await context.setOffline(true);
      await two.decide();
      const texts = [await one.text.allInnerTexts(), await two.text.allInnerTexts()];
      await second.getByRole('button', button).click();

      for (const [index, reader] of [one, two].entries()) {
        await expect(script(reader.page)).not.toHaveAttribute('src', old);
        await expect(reader.text).toHaveText(texts[index]!, { useInnerText: true });
        await expect.poll(() => reader.count()).toBe(index === 0 ? 3 : 2);
        await reader.decide();
        await reader.kept();
        await expect(reader.page.getByRole('button', button)).toBeHidden();
      }
      await context.setOffline(false);
      await first.goto(`${site.address}#/`);
      await expect(new Shelf(first).saves).toHaveCount(2);

      // And back: what lies before is found as well as what comes after.
      await first.goto(`${site.address}?previous#/`);
      await expect(script(first)).toHaveAttribute('src', old);
      await expect(new Shelf(first).saves).toHaveCount(2);
    } finally {
      site.close();
    }
  });
}

test('a build that does not come up names the one before, and that opens without a network', async ({
  context,
}) => {
  const dead = deadBuild(dist);
  const site = await openSite(dist);
  try {
    const page = await context.newPage();
    await page.goto(site.address);
    const reader = new Reader(page);
    await new Shelf(page).beginning('spirits').click();
    await expect(reader.choices.first()).toBeVisible();
    await reader.decideOften(2);
    await reader.kept();
    await isKeptOffline(page);
    site.show(dead);
    await look(page);
    await page.getByRole('button', { name: 'Change over now' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'did not start' });
    await expect(alert).toBeVisible();
    await context.setOffline(true);
    await alert.getByRole('link', { name: 'The version before' }).click();
    await expect.poll(() => reader.count()).toBe(2);
    await reader.decide();
    await reader.kept();
  } finally {
    site.close();
    rmSync(dead, { recursive: true, force: true });
  }
});

test('a window whose build is gone from the server says what to do, and that helps', async ({
  browser,
}) => {
  const site = await openSite(dist);
  // As before the first visit is kept for later, or where a browser keeps nothing.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(site.address);
    const reader = new Reader(page);
    await new Shelf(page).beginning('spirits').click();
    await expect(reader.choices.first()).toBeVisible();
    await reader.decideOften(2);
    await reader.kept();
    const address = page.url();
    const old = (await script(page).getAttribute('src')) ?? '';
    site.show(other);
    await page.goto(`${site.address}#/glossary`);
    await expect(page.getByText('load the page anew')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
    await expect(script(page)).not.toHaveAttribute('src', old);
    await page.goto(address);
    await expect.poll(() => reader.count()).toBe(2);
    await reader.decide();
  } finally {
    await context.close();
    site.close();
  }
});

test('a page brought back as it was left shows what happened meanwhile', async ({ context }) => {
  const site = await openSite(dist);
  try {
    const first = await context.newPage();
    // As while it lies in a browser's memory: it hears nothing.
    await first.addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    });
    await first.goto(site.address);
    const one = new Reader(first);
    await new Shelf(first).beginning('closed-circle').click();
    await expect(one.choices.first()).toBeVisible();
    await one.decide();
    await one.kept();
    const second = await context.newPage();
    await second.goto(first.url());
    const two = new Reader(second);
    await two.decideOften(2);
    await two.kept();
    expect(await one.count()).toBe(1);
    const comeBack = () =>
      first.evaluate(
        () => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
    await comeBack();
    await expect.poll(() => one.count()).toBe(3);

    await second.goto(`${site.address}#/`);
    await new Shelf(second).saves.getByRole('button', { name: /^Delete/ }).click();
    await expect(new Shelf(second).saves).toHaveCount(0);
    await comeBack();
    await expect(first.getByText('This playthrough was deleted.')).toBeVisible();
  } finally {
    site.close();
  }
});
