import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { Wall } from './wall.ts';
import { either } from './words.ts';
import { WorldRoom } from './world-room.ts';

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
  await new Shelf(page).file.setInputFiles({
    name: 'way.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(save)),
  });
  await expect(reader.choices.first()).toBeVisible();
}

/** Opens whatever of this can be opened. */
async function openAll(details: Locator): Promise<void> {
  await details.evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
  });
}

/** Places that are one page to read, and what they are called. */
const pages = {
  model: either('The model', 'Das Modell'),
  glossary: either('Glossary', 'Glossar'),
  about: either('About', 'Über dieses Programm'),
  write: either('Your own story', 'Deine eigene Geschichte'),
  kept: either('What is kept where', 'Was wo aufgehoben wird'),
} as const;

/** Walks through every place in one page, without a reload, and calls `look` wherever something stands. */
export async function everyPlace(
  page: Page,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const go = (hash: string) => page.goto(`./#/${hash}`);
  const main = page.getByRole('main');
  const title = main.getByRole('heading', { level: 1 });
  const shelf = new Shelf(page);
  await shelf.open();
  await look('empty shelf');
  await importCanonical(page);
  const id = /play\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await new Reader(page).instruments.first().getByRole('button').click();
  await look('reader');
  const sheet = page.getByRole('dialog');
  const caption = sheet.getByRole('heading', { level: 2 });
  await page.keyboard.press('h');
  await expect(caption).toBeVisible();
  await look('history');
  await sheet
    .getByRole('button', { name: either('Bookmark', 'Lesezeichen setzen') })
    .first()
    .click();
  await sheet
    .getByRole('button', { name: either('Read this page', 'Diese Seite lesen') })
    .first()
    .click();
  await sheet.getByRole('searchbox').fill('Imke');
  await expect(sheet.getByText('Imke', { exact: true }).first()).toBeVisible();
  await look('history searched');
  await sheet.getByRole('searchbox').fill('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(caption).toBeVisible();
  await look('settings');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(caption).toBeVisible();
  await look('keys');
  await page.keyboard.press('Escape');
  const room = new WorldRoom(page);
  await go(`world/${id}`);
  await room.drawn();
  for (const part of [room.map, room.fields, room.triangle, room.marks]) {
    await openAll(part.getByRole('group'));
  }
  const more = room.readings
    .getByRole('group')
    .filter({ has: page.getByRole('heading') })
    .first();
  await openAll(more);
  await openAll(more.getByRole('figure').first().getByRole('group'));
  await room.curves.first().scrollIntoViewIfNeeded();
  await look('world');
  await room.year.getByRole('button', { name: either('Show me', 'Zeig es mir') }).click();
  await expect(room.year).toContainText(/\b1 (of|von) \d+\b/);
  await look('year');
  await go('world');
  await expect(
    room.year.getByText(/^(This is not your year|Das ist nicht dein Jahr)\./),
  ).toBeVisible();
  await look('sample year');
  await go(`book/${id}`);
  await expect(main.getByRole('article')).toBeVisible();
  await look('book');
  await go(`debrief/${id}`);
  await main
    .getByText(/^(As a table|Als Tabelle): /)
    .first()
    .click();
  await look('debrief');
  await go('');
  await expect(shelf.saves).toHaveCount(1);
  await look('shelf');
  for (const [place, name] of Object.entries(pages)) {
    await go(place);
    // The place before stands until this one has come.
    await expect(title).toHaveText(name);
    await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await openAll(factsOf(page));
    await look(place);
  }
  for (const place of ['trilemma', 'mirror']) {
    await go(`lab/${place}`);
    await expect(main.getByRole('img').first()).toBeVisible();
    await look(place);
  }
  const desk = new Desk(page);
  await go(`present/${id}/desk`);
  await expect(desk.start).toBeVisible();
  await look('setup');
  await desk.start.click();
  await desk.step('open');
  await look('desk');
  await go(`present/${id}/kit`);
  await expect(title).toHaveText(either('Workshop kit', 'Workshop-Mappe'));
  await look('kit');
  await go(`present/${id}`);
  await expect(new Wall(page).screen).toBeVisible();
  await look('projector');
  await go(`present/${id}/report`);
  await expect(main.getByRole('article', { name: either(...reports) })).toBeVisible();
  await look('report');
}

const reports = ['Report of a workshop', 'Bericht über einen Workshop'] as const;

/** How the first of the model's facts were measured. */
function factsOf(page: Page): Locator {
  const facts = page.getByRole('listitem').filter({ hasText: /^\s*F[1-4]\b/ });
  return facts.getByRole('group');
}
