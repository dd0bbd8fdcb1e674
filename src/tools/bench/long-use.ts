import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright';
import { saveStamp, shelfText, type Save } from '../../game/index.ts';
import { decide, lookAt, openReading, timesOf } from './page-click.ts';
import { lessOf, median, type BenchResult } from './figure.ts';

/**
 * Decisions of a long use, and after how many of them it is measured before: early, and when a whole
 * playthrough and more has been read, so that all there is of the app is in use.
 */
const decisions = 500;
const first = 50;
const warm = 200;
/** Every so many decisions some are taken back, and another way is gone. */
const branch = 10;
const back = 3;
/** Pages of a long evening, the minutes each is read, and after how many of them memory is first measured. */
const evening = { pages: 180, minutes: 1, first: 60 };
/** Playthroughs on a full shelf. */
const kept = 1000;
/** Ms in which a full shelf should stand. */
const shelfAim = 300;

/** What long use costs: memory and the time of a choice after many decisions, and a full shelf. */
export async function benchLongUse(browser: Browser, address: string): Promise<BenchResult[]> {
  return [
    ...(await useLong(browser, address)),
    await readForHours(browser, address),
    await fillShelf(browser, address),
  ];
}

async function useLong(browser: Browser, address: string): Promise<BenchResult[]> {
  const page = await openReading(browser, address);
  try {
    await page.evaluate(() => (globalThis as unknown as { rwBegin(): void }).rwBegin());
    const session = await page.context().newCDPSession(page);
    const heaps: number[] = [];
    for (let count = 1; count <= decisions; count += 1) {
      if (count % branch === 0) await goBack(page);
      await decide(page, count);
      if ([first, warm, decisions].includes(count)) heaps.push(await heapOnShelf(page, session));
    }
    const times = await timesOf(page);
    const after = heaps.at(-1) ?? 0;
    return [
      ...[first, warm].map((count, place) =>
        lessOf(
          `memory on the shelf after ${decisions} decisions with branches`,
          after / 1e6,
          'MB',
          `after ${count} decisions`,
          (heaps[place] ?? 0) / 1e6,
        ),
      ),
      lessOf(
        `click to next page painted, median of the last ${first} of ${decisions} decisions`,
        median(times.slice(-first)),
        'ms',
        `of the first ${first}`,
        median(times.slice(0, first)),
      ),
    ];
  } finally {
    await page.close();
  }
}

/** Three hours of reading by a clock that is put on, so that all that happens by the minute happens. */
async function readForHours(browser: Browser, address: string): Promise<BenchResult> {
  const page = await openReading(browser, address, { hasOwnClock: true });
  try {
    await page.evaluate(() => (globalThis as unknown as { rwBegin(): void }).rwBegin());
    const session = await page.context().newCDPSession(page);
    const heaps: number[] = [];
    for (let count = 1; count <= evening.pages; count += 1) {
      await decide(page, count);
      await page.clock.fastForward(evening.minutes * 60_000);
      if (count === evening.first || count === evening.pages)
        heaps.push(await heapOnShelf(page, session));
    }
    const [before = 0, after = 0] = heaps;
    return lessOf(
      `memory on the shelf after ${(evening.pages * evening.minutes) / 60} hours of reading`,
      after / 1e6,
      'MB',
      `after ${(evening.first * evening.minutes) / 60} hour`,
      before / 1e6,
    );
  } finally {
    await page.close();
  }
}

/** Takes some decisions back, each once the one before is, and looks at the page it comes to. */
async function goBack(page: Page): Promise<void> {
  const shown = page.getByRole('article', { name: /^Page \d+$/ });
  for (let step = 0; step < back; step += 1) {
    const number = Number((await shown.getAttribute('aria-label'))?.slice('Page '.length));
    if (number === 1) break;
    await page.keyboard.press('u');
    await page.getByRole('article', { name: `Page ${number - 1}`, exact: true }).waitFor();
  }
  await lookAt(page);
}

/** Bytes in use on the shelf, once what is no longer needed is cleared away; comes back to the page read. */
async function heapOnShelf(page: Page, session: CDPSession): Promise<number> {
  const { hash } = new URL(page.url());
  await page.evaluate(() => location.assign('#/'));
  await page.locator('rw-shelf .story').first().waitFor();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  await page.evaluate((to) => location.assign(to), hash);
  await page.locator('rw-reader .sheet-of-text').waitFor();
  await lookAt(page);
  return usedSize;
}

/** Ms from the address of a full shelf to its last row. */
async function fillShelf(browser: Browser, address: string): Promise<BenchResult> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.goto(`${address}#/kept`);
    await page.locator('rw-kept input[type=file]').setInputFiles({
      name: 'shelf.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fullShelf()),
    });
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('rw-kept [role=status]')].some(({ textContent }) =>
          /\d/.test(textContent),
        ),
      undefined,
      { timeout: 120_000 },
    );
    const times: number[] = [];
    for (let count = 0; count < 5; count += 1) {
      await page.evaluate(() => location.assign('#/about'));
      await page.locator('rw-about').waitFor();
      times.push(
        await page.evaluate(async (rows) => {
          const start = performance.now();
          location.assign('#/');
          const shown = () => document.querySelectorAll('rw-shelf .save').length;
          while (shown() < rows) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }, kept),
      );
    }
    return lessOf(`shelf of ${kept} playthroughs`, median(times), 'ms', 'the aim', shelfAim);
  } finally {
    await context.close();
  }
}

/** The file of a shelf with many playthroughs, each under a seed of its own. */
function fullShelf(): string {
  const way = JSON.parse(readFileSync('test/stories/spirits/canonical/decisions.json', 'utf8')) as {
    readonly decisions: readonly string[];
  };
  const at = '2027-06-01T08:00:00.000Z';
  const saves = Array.from({ length: kept }, (_, index): { id: string; save: Save } => ({
    id: `spirits-${index}`,
    save: {
      ...saveStamp,
      story: 'spirits',
      storyHash: 'any',
      seed: index + 1,
      language: 'en',
      decisions: way.decisions.slice(0, 10 + (index % 40)),
      name: '',
      created: at,
      updated: at,
    },
  }));
  return shelfText(saves, undefined);
}
