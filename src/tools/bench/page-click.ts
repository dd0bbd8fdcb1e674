import type { Browser, Page } from 'playwright';
import { lessOf, quantile, type BenchResult } from './figure.ts';
import { slowdown } from './page-load.ts';

/** Decisions timed at each speed. */
const decisions = 60;
/** What a click may take to the painted page, and what blocks no reader, ms. */
const aim = 50;
/** How long a finger stays on a choice, ms. */
const press = 80;
/** How long a page is looked at before the next choice, ms, so that what was put off is counted. */
const look = 600;

/** What the page itself noted while it was read. */
interface Noted {
  /** Ms from each click to the frame that shows the next page. */
  readonly clicks: readonly number[];
  /** Lengths of the tasks over 50 ms. */
  readonly tasks: readonly number[];
  /** Layout shift without and with a person's doing just before it. */
  readonly shift: number;
  readonly shiftAfterInput: number;
}

/** What a click costs while reading, at full speed and on a slow processor. */
export async function benchClicks(browser: Browser, address: string): Promise<BenchResult[]> {
  return [...(await readAt(browser, address, 1)), ...(await readAt(browser, address, slowdown))];
}

/**
 * Opens the first page of the long story, whose clicks are noted from `rwBegin` on; `hasOwnClock` gives the
 * page a clock that can be put on.
 */
export async function openReading(
  browser: Browser,
  address: string,
  { hasOwnClock = false } = {},
): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB' });
  if (hasOwnClock) await page.clock.install();
  // What tsx puts around named functions does not exist in the page they are sent to.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchReading);
  await page.goto(`${address}#/play/spirits`);
  await page.locator('rw-reader .choices button').first().waitFor();
  return page;
}

async function readAt(browser: Browser, address: string, rate: number): Promise<BenchResult[]> {
  const page = await openReading(browser, address);
  try {
    // What is fetched once and kept has come by then, as for somebody who has read the first page.
    await page.waitForTimeout(4000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(() => (globalThis as unknown as { rwBegin(): void }).rwBegin());
    for (let count = 0; count < decisions; count += 1) await decide(page, count);
    const noted = await page.evaluate(() => (globalThis as unknown as { rwNoted: Noted }).rwNoted);
    const speed = rate === 1 ? '' : `, ${rate} × slower`;
    const { clicks, tasks } = noted;
    const row = (name: string, value: number, unit: string, against: string, most: number) =>
      lessOf(`${name}${speed}`, value, unit, against, most);
    return [
      row('click to next page painted, median', quantile(clicks, 0.5), 'ms', 'the aim', aim),
      row('click to next page painted, 95 %', quantile(clicks, 0.95), 'ms', 'the aim', aim),
      row('tasks over 50 ms in 60 decisions', tasks.length, 'tasks', 'decisions', decisions),
      row('longest task over 50 ms in 60 decisions', Math.max(0, ...tasks), 'ms', 'the aim', aim),
      row('layout shift in 60 decisions', noted.shift, 'CLS', 'what counts as good', 0.1),
      row(
        'layout shift right after a click',
        noted.shiftAfterInput,
        'CLS',
        'what counts as good',
        0.1,
      ),
    ];
  } finally {
    await page.close();
  }
}

/** Presses a choice as a person does and looks at the page it leads to; begins anew at an end. */
export async function decide(page: Page, count: number): Promise<void> {
  const buttons = page.locator('rw-reader .choices button');
  const on = await buttons.count();
  if (on === 0) {
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await buttons.first().waitFor();
    await lookAt(page);
    return decide(page, count);
  }
  const before = await page.evaluate(
    () => (globalThis as unknown as { rwNoted: Noted }).rwNoted.clicks.length,
  );
  await buttons.nth((count * 7) % on).click({ delay: press });
  await page.waitForFunction(
    (had) => (globalThis as unknown as { rwNoted: Noted }).rwNoted.clicks.length > had,
    before,
    { polling: 50 },
  );
  await lookAt(page);
}

/** Looks at a page for a while. No choice is taken of one that has only just turned. */
export async function lookAt(page: Page): Promise<void> {
  await page.waitForTimeout(look);
}

/** Ms from each click noted so far to the frame that shows the next page. */
export async function timesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as { rwNoted: Noted }).rwNoted.clicks);
}

/** Runs inside the page: notes clicks, long tasks and shifts once it is told to begin. */
function watchReading(): void {
  const noted = { clicks: [] as number[], tasks: [] as number[], shift: 0, shiftAfterInput: 0 };
  let isOn = false;
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      if (isOn) list.getEntries().forEach(each);
    }).observe({ type });
  observe('longtask', (entry) => noted.tasks.push(entry.duration));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (hadRecentInput) noted.shiftAfterInput += value;
    else noted.shift += value;
  });
  const decided = () => document.querySelector('rw-reader article')?.getAttribute('aria-label');
  const timeClick = (event: MouseEvent) => {
    if (!isOn || !(event.target as Element).closest('rw-reader .choices button')) return;
    const before = decided();
    const wait = () => {
      if (decided() === before) {
        requestAnimationFrame(wait);
        return;
      }
      // Asked for before the frame is drawn, answered right after it.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => noted.clicks.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(wait);
  };
  addEventListener('click', timeClick, { capture: true });
  Object.assign(globalThis, {
    rwNoted: noted,
    rwBegin: () => {
      isOn = true;
    },
  });
}
