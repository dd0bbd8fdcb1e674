import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { Reader } from './reader.ts';
import { root } from './document.ts';
import { openSite } from './two-builds.ts';
import { Shelf } from './shelf.ts';

test('after the first visit everything works without a network', async ({ page, context }) => {
  const reader = new Reader(page);
  await reader.beginOnShelf();
  await reader.decideOften(2);
  await reader.kept();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  const text = await reader.text.allInnerTexts();
  await page.reload();
  await expect(reader.text).toHaveText(text, { useInnerText: true });
  await reader.decide();
  await page.keyboard.press('l');
  await expect(root(page)).toHaveAttribute('lang', 'de');
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
  await page.goto('./#/about');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('in a folder of a host it works without a network as well', async ({ page }) => {
  const host = mkdtempSync(join(tmpdir(), 'runaway-host-'));
  symlinkSync(resolve('dist'), join(host, 'app'));
  const site = await openSite(host);
  try {
    await page.goto(`${site.address}app/`);
    const reader = new Reader(page);
    await new Shelf(page).beginning('spirits').click();
    await expect(reader.choices.first()).toBeVisible();
    await reader.decideOften(2);
    await reader.kept();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const text = await reader.text.allInnerTexts();
    site.close();
    await page.reload();
    await expect(reader.text).toHaveText(text, { useInnerText: true });
    await reader.decide();
  } finally {
    site.close();
    rmSync(host, { recursive: true, force: true });
  }
});

test('the app asks no other host for anything', async ({ page, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  // What is kept for later has come too.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForLoadState('networkidle');
  expect([...hosts].filter((host) => host !== new URL(page.url()).host && host !== '')).toEqual([]);
});
