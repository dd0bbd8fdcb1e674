import { expect, test, type Page } from '@playwright/test';
import { again, chance } from '../fixtures/chance.ts';
import { drawn } from './drawn.ts';
import { holdScripts } from './hold-scripts.ts';
import { forget, kill, launch, newProfile } from './killed-browser.ts';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';

/** Windows killed: at each kill of the browser every window of it goes. */
const windows = isLong ? 10 : 4;
const kills = Number(process.env['RUNAWAY_KILLS'] ?? (isLong ? 500 : windows));

/** What the app knows of a window, as far as it is asked here. */
interface Frame extends Element {
  readonly app: { readonly sitting: { readonly id: string; readonly run: Run } | null };
}

interface Shelf {
  readonly app: {
    readonly library: {
      readonly saves: readonly { id: string; save: Run['playthrough'] }[] | null;
    };
  };
}

interface Run {
  readonly playthrough: { readonly decisions: readonly string[] };
}

/** A first visit that ends in order: a browser files a new site's storage only after a while. */
async function visit(profile: string, address: string): Promise<void> {
  const { browser, end } = await launch(profile);
  const page = await browser.contexts()[0]!.newPage();
  await page.goto(`${address}#/play/closed-circle`);
  const reader = new Reader(page);
  await reader.choices.first().click();
  await reader.kept();
  await end();
}

/** Decides again and again in a window and tells of every page that was painted. */
async function readOn(page: Page, seen: (id: string, decisions: number) => void): Promise<void> {
  await page.exposeFunction('painted', seen);
  await page.evaluate((choice) => {
    const frame = document.querySelector<Frame>('rw-app');
    const { painted } = window as unknown as { painted: (id: string, count: number) => void };
    let told = -1;
    const look = () => {
      const sitting = frame?.app.sitting;
      const count = sitting?.run.playthrough.decisions.length ?? -1;
      if (count > told && sitting) {
        told = count;
        // After the frame that shows it has been handed on.
        setTimeout(() => {
          painted(sitting.id, count);
          document.querySelector<HTMLElement>(choice)?.click();
        });
      }
      requestAnimationFrame(look);
    };
    look();
  }, drawn.choice);
}

/** What a profile holds when a browser opens it anew. */
async function keptIn(profile: string, address: string) {
  const after = await launch(profile);
  const shelf = await after.browser.contexts()[0]!.newPage();
  await shelf.goto(`${address}#/`);
  // Everything lost shows as an empty shelf, which is counted like any other loss.
  await expect
    .poll(() =>
      shelf.evaluate(() => {
        const frame = document.querySelector('rw-app') as unknown as Shelf | null;
        return frame !== null && frame.app.library.saves !== null;
      }),
    )
    .toBe(true);
  const kept = await shelf.evaluate(() => {
    const { app } = document.querySelector('rw-app') as unknown as Shelf;
    return (app.library.saves ?? []).map(({ id, save }) => [id, save.decisions.length] as const);
  });
  return { kept, after };
}

test('a browser killed before the app has come loses no decision that was seen', async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + kills * 8000);
  const address = baseURL ?? '';
  let killed = 0;
  let lost = 0;
  while (killed < kills) {
    const profile = newProfile();
    await visit(profile, address);
    const first = await launch(profile);
    const context = first.browser.contexts()[0]!;
    for (let count = 0; count < windows; count += 1) {
      const page = await context.newPage();
      await holdScripts(page);
      await page.goto(`${address}#/play/spirits`, { waitUntil: 'commit' });
      const reader = new Reader(page);
      await reader.choices.first().click();
      await expect.poll(() => reader.count(), { intervals: [5] }).toBe(1);
    }
    await new Promise((done) => setTimeout(done, chance() * 60));
    await kill(first.process);
    killed += windows;

    const { kept, after } = await keptIn(profile, address);
    const found = kept.filter(([id, count]) => id.startsWith('spirits-') && count > 0);
    lost += windows - found.length;
    await kill(after.process);
    forget(profile);
    console.log(`${killed} windows killed before the app had come, ${lost} lost a decision`);
  }
  expect(lost, again).toBe(0);
});

test('a browser killed at any moment loses no decision that was seen', async ({ baseURL }) => {
  test.setTimeout(60_000 + kills * 8000);
  const address = baseURL ?? '';
  let killed = 0;
  const lost: string[] = [];
  while (killed < kills) {
    const profile = newProfile();
    await visit(profile, address);
    const first = await launch(profile);
    const context = first.browser.contexts()[0]!;
    const seen = new Map<string, number>();
    const pages = await Promise.all(Array.from({ length: windows }, () => context.newPage()));
    for (const page of pages) {
      await page.goto(`${address}#/play/closed-circle`);
      await expect(new Reader(page).choices.first()).toBeVisible();
    }
    const enough = new Promise<void>((done) => {
      const isEnough = () => [...seen.values()].filter((count) => count > 0).length === windows;
      const note = (id: string, count: number) => {
        seen.set(id, Math.max(count, seen.get(id) ?? 0));
        if (isEnough()) done();
      };
      void Promise.all(pages.map((page) => readOn(page, note))).catch(() => undefined);
    });
    await enough;
    await new Promise((done) => setTimeout(done, chance() * 60));
    await kill(first.process);
    killed += windows;

    const { kept, after } = await keptIn(profile, address);
    const there = new Map(kept);
    for (const [id, count] of seen) {
      if ((there.get(id) ?? 0) < count) lost.push(`${id}: saw ${count}, kept ${there.get(id)}`);
    }
    await kill(after.process);
    forget(profile);
    // A run that is broken off has counted this far.
    console.log(`${killed} windows killed, ${lost.length} lost a decision`);
  }
  expect(lost, again).toEqual([]);
});
