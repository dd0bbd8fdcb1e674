import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { Reader } from './reader.ts';

const file = new URL('../stories/spirits/canonical/decisions.json', import.meta.url);
// The suite of transcripts reads the same file and checks its shape.
const canonical = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as {
  readonly seed: number;
  readonly decisions: readonly string[];
};

/** Takes in the canonical way through the spirits as a file; 33 decisions lead into the first wave. */
export async function importCanonical(page: Page, decisions = 33): Promise<void> {
  const reader = new Reader(page);
  await reader.shelf();
  const save = {
    format: 1,
    story: 'spirits',
    storyHash: 'any',
    seed: canonical.seed,
    language: 'en',
    decisions: canonical.decisions.slice(0, decisions),
    name: '',
    created: '2027-06-01T08:00:00.000Z',
    updated: '2027-06-01T08:00:00.000Z',
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'way.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(save)),
  });
  await expect(reader.choices.first()).toBeVisible();
}

/** Opens whatever can be opened and matches. */
async function openAll(page: Page, selector: string): Promise<void> {
  await page.evaluate((which) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(which)) details.open = true;
  }, selector);
}

/** Walks through every place in one page, without a reload, and calls `look` wherever something stands. */
export async function everyPlace(
  page: Page,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const go = (hash: string) => page.goto(`./#/${hash}`);
  await new Reader(page).shelf();
  await look('empty shelf');
  await importCanonical(page);
  const id = /play\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.locator('.gauge button').first().click();
  await look('reader');
  await page.keyboard.press('h');
  await expect(page.locator('dialog[open] h2')).toBeVisible();
  await look('history');
  await page.locator('.history [aria-pressed]').first().click();
  await page.locator('.history [aria-expanded]').first().click();
  await page.locator('.history [type=search]').fill('Imke');
  await expect(page.locator('.history mark').first()).toBeVisible();
  await look('history searched');
  await page.locator('.history [type=search]').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.locator('dialog[open] h2')).toBeVisible();
  await look('settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open] h2')).toBeVisible();
  await look('keys');
  await page.keyboard.press('Escape');
  await go(`world/${id}`);
  await expect(page.locator('.world-room h1')).toBeVisible();
  await expect(page.locator('.filming')).toHaveText('', { timeout: 60_000 });
  await openAll(page, '.world-room section > * > details, .world-room rw-marks details');
  await openAll(page, '.world-room .instrument details, .more-curves:first-of-type');
  await openAll(page, '.more-curves:first-of-type .curve:first-of-type details');
  await page.locator('.curve').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.curve svg').first()).toBeVisible();
  await look('world');
  await page.locator('rw-year .strong').click();
  await expect(page.locator('rw-year .did q')).toBeVisible();
  await look('year');
  await go('world');
  await expect(page.locator('rw-year .sample-note')).toBeVisible();
  await look('sample year');
  await go(`book/${id}`);
  await expect(page.locator('.book article')).toBeVisible();
  await look('book');
  await go(`debrief/${id}`);
  await expect(page.locator('.road li').first()).toBeVisible();
  await page.locator('.chart summary').first().click();
  await look('debrief');
  await go('');
  await expect(page.locator('.save')).toHaveCount(1);
  await look('shelf');
  for (const place of ['model', 'glossary', 'about', 'write', 'kept']) {
    await go(place);
    // The place before stands until this one has come.
    await expect(page.locator(`rw-${place} main h2`).first()).toBeVisible();
    await openAll(page, '.facts li:nth-child(-n + 4) details');
    await look(place);
  }
  for (const place of ['trilemma', 'mirror']) {
    await go(`lab/${place}`);
    await expect(page.locator('main svg').first()).toBeVisible();
    await look(place);
  }
  await go(`present/${id}/desk`);
  await expect(page.locator('.setup [type=submit]')).toBeVisible();
  await look('setup');
  await page.locator('.setup [type=submit]').click();
  await page.locator('[data-step=open]').click();
  await look('desk');
  await go(`present/${id}/kit`);
  await expect(page.locator('main h1')).toBeVisible();
  await look('kit');
  await go(`present/${id}`);
  await expect(page.locator('.wall')).toBeVisible();
  await look('projector');
  await go(`present/${id}/report`);
  await expect(page.locator('main h1')).toBeVisible();
  await look('report');
}
