import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { lessOf, median, quantile, type BenchResult } from './figure.ts';
import { findBrowser } from '../command/find-browser.ts';
import { listenFrom, staticServer } from '../command/serve/static-server.ts';

/** A whole reading of the long story, with the seed it was taken in. */
const way = 'test/stories/spirits/canonical/decisions.json';
/** Frames in which the whole playthrough passes under the finger. */
const frames = 300;
/** What counts as a long task, ms. */
const longTask = 50;

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  '__metadata',
];
/** What a trace calls the running of script, the layout it asks for within included. */
const script = [
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
  'FunctionCall',
  'RunMicrotasks',
];

/** Times between frames and what the page's own thread did in them, ms. */
interface Scrubbed {
  readonly median: number;
  readonly late: number;
  readonly script: number;
  readonly work: number;
  readonly dots: number;
}

/**
 * The world room of a whole reading: the longest task while it is entered, and the frames while its
 * time is scrubbed from end to end; empty where there is no build or no browser.
 */
export async function benchWorldRoom(say: (line: string) => void): Promise<BenchResult[]> {
  const found = await findBrowser(say);
  if (!existsSync('dist/index.html')) say('There is no build: run “npm run build” first.');
  if (!found.ok) say(found.reason);
  if (!found.ok || !existsSync('dist/index.html')) return [];
  const server = staticServer('dist');
  const port = await listenFrom(server, 4600, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
    });
    // What tsx puts around named functions does not exist in the page they are sent to.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await open(page, `http://localhost:${port}/`);
    const longest = await entering(browser, page);
    const still = await scrub(browser, page, false);
    const moved = await scrub(browser, page, true);
    const name = (what: string) => `world room, ${moved.dots} dots: ${what}`;
    return [
      lessOf(name('longest task on entering'), longest, 'ms', 'a long task', longTask),
      lessOf(
        name('scrubbing, frame, median'),
        moved.median,
        'ms',
        'the room at rest',
        still.median,
      ),
      lessOf(name('scrubbing, frame, 95 %'), moved.late, 'ms', 'the room at rest', still.late),
      lessOf(
        name('scrubbing, script per frame'),
        moved.script,
        'ms',
        'a frame at 60 Hz',
        1000 / 60,
      ),
      lessOf(
        name('scrubbing, all work per frame'),
        moved.work,
        'ms',
        'a frame at 60 Hz',
        1000 / 60,
      ),
    ];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Opens a saved playthrough of the whole way at its last page. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('rw-shelf [data-begin="spirits"]').waitFor();
  await page.locator('rw-shelf input[type=file]').setInputFiles({
    name: 'way.json',
    mimeType: 'application/json',
    buffer: readFileSync(way),
  });
  await page.locator('.strip .enter').waitFor();
  // What a page does after it is painted is not the room's.
  await page.waitForTimeout(2000);
}

/** The longest task of the page's thread from the way in until everything stands, ms. */
async function entering(browser: Browser, page: Page): Promise<number> {
  await browser.startTracing(page, { categories });
  await page.locator('.strip .enter').evaluate((link: HTMLElement) => {
    performance.mark('way-in');
    link.click();
  });
  await page.locator('.world-room h1').waitFor();
  await page.locator('.filming:empty').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  return longestTask(await browser.stopTracing());
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** What the page's own thread did. */
function events(trace: Buffer): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.filter(({ pid, tid }) => threads.has(`${pid} ${tid}`));
}

/** From the way in on: to begin a trace is a long task itself. */
function longestTask(trace: Buffer): number {
  const all = events(trace);
  const start = all.find(({ name }) => name === 'way-in')?.ts ?? 0;
  return all
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > start)
    .reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0);
}

/** Time covered by events of these names, those inside others counted once, ms. */
function covered(all: readonly TraceEvent[], names: readonly string[]): number {
  let end = 0;
  let sum = 0;
  const wanted = all.filter(({ name }) => names.includes(name));
  for (const { ts, dur = 0 } of wanted.toSorted((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
}

/** Frames while the time passes from end to end, or while nothing moves. */
async function scrub(browser: Browser, page: Page, isMoving: boolean): Promise<Scrubbed> {
  await browser.startTracing(page, { categories });
  const times = await page.evaluate(passTime, { count: frames, isMoving });
  const all = events(await browser.stopTracing());
  const dots = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.field')].reduce(
      (sum, field) => sum + Number(field.dataset['dots'] ?? 0),
      0,
    ),
  );
  return {
    median: median(times),
    late: quantile(times, 0.95),
    script: covered(all, script) / frames,
    work: covered(all, ['RunTask']) / frames,
    dots,
  };
}

/** In the page: so many frames, in each of which the slider stands a little further. */
function passTime({ count, isMoving }: { count: number; isMoving: boolean }): Promise<number[]> {
  return new Promise((done) => {
    const slider = document.querySelector<HTMLInputElement>('#time');
    const times: number[] = [];
    let last = 0;
    const pass = (now: number) => {
      if (last > 0) times.push(now - last);
      last = now;
      if (times.length === count || slider === null) {
        done(times);
        return;
      }
      if (isMoving) {
        slider.value = String(Math.round((Number(slider.max) * times.length) / count));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      requestAnimationFrame(pass);
    };
    requestAnimationFrame(pass);
  });
}
