import { existsSync, readdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import type { BenchResult } from './bench-society.ts';
import { findBrowser } from './find-browser.ts';
import { listenFrom, staticServer } from './static-server.ts';

/** Script for the first choice, as the design asks: kB packed. */
const aimedScript = 90;
/** A frame at 60 pictures a second, ms. */
const frame = 1000 / 60;
/** Decisions timed. */
const decisions = 60;

/**
 * What a browser fetches until the first choice can be clicked, and how long a click takes to the
 * next painted page; empty where there is no build or no browser.
 */
export async function benchPage(say: (line: string) => void): Promise<BenchResult[]> {
  const found = await findBrowser(say);
  if (!existsSync('dist/index.html')) say('There is no build: run “npm run build” first.');
  if (!found.ok) say(found.reason);
  if (!found.ok || !existsSync('dist/index.html')) return [];
  const server = staticServer('dist');
  const port = await listenFrom(server, 4500, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ locale: 'en-GB' });
    // What tsx puts around named functions does not exist in the page they are sent to.
    await page.addInitScript('globalThis.__name = (named) => named;');
    return [...(await firstLoad(page, `http://localhost:${port}/`)), ...(await clicks(page))];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function firstLoad(page: Page, address: string): Promise<BenchResult[]> {
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    const isStory = response.url.includes('/assets/story-');
    kinds.set(requestId, isStory ? 'Story' : type);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(requestId, encodedDataLength),
  );
  await page.goto(address);
  await page.locator('[data-begin="spirits"]').click();
  await page.locator('.choices button').first().waitFor();
  const kilobytes = (isCounted: (kind: string) => boolean) =>
    [...sizes].reduce(
      (sum, [id, size]) => sum + (isCounted(kinds.get(id) ?? '') ? size / 1000 : 0),
      0,
    );
  const script = kilobytes((kind) => kind === 'Script');
  const story = kilobytes((kind) => kind === 'Story');
  const all = kilobytes(() => true);
  const files = readdirSync('dist', { recursive: true, withFileTypes: true });
  const built = files.filter((entry) => entry.isFile()).length;
  return [
    result('script until the first choice', script, 'kB gzip', 'the aim', aimedScript),
    result('the story in one language', story, 'kB gzip', 'the aim for script', aimedScript),
    result('everything until the first choice', all, 'kB gzip', 'the aim for script', aimedScript),
    result('requests until the first choice', sizes.size, 'requests', 'files of the build', built),
  ];
}

async function clicks(page: Page): Promise<BenchResult[]> {
  const times: number[] = [];
  while (times.length < decisions) {
    if ((await page.locator('.choices button').count()) === 0) {
      await page.goto(new URL('#/', page.url()).href);
      await page.locator('[data-begin="spirits"]').click();
      await page.locator('.choices button').first().waitFor();
    }
    times.push(await timeClick(page, times.length));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return [
    result('click to next page painted, median', at(0.5), 'ms', 'a frame at 60 Hz', frame),
    result('click to next page painted, 95 %', at(0.95), 'ms', 'a frame at 60 Hz', frame),
  ];
}

/** From the click to the frame after the one that shows the next page, as the page sees it. */
function timeClick(page: Page, turn: number): Promise<number> {
  return page.evaluate(
    (count) =>
      new Promise<number>((done) => {
        const deep = (root: ParentNode, selector: string): Element[] => [
          ...root.querySelectorAll(selector),
          ...[...root.querySelectorAll('*')].flatMap((element) =>
            element.shadowRoot === null ? [] : deep(element.shadowRoot, selector),
          ),
        ];
        const decided = () =>
          deep(document, '.sheet-of-text')[0]?.getAttribute('data-decisions') ?? '';
        const buttons = deep(document, '.choices button');
        const before = decided();
        const start = performance.now();
        const look = () => {
          if (decided() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(performance.now() - start));
        };
        (buttons[count % buttons.length] as HTMLElement | undefined)?.click();
        look();
      }),
    turn,
  );
}

/** Less is better here, so the ratio is how often the figure fits into its baseline. */
function result(
  name: string,
  value: number,
  unit: string,
  baseline: string,
  baselineValue: number,
): BenchResult {
  const round = (number: number) => Number(number.toPrecision(3));
  return {
    name,
    value: round(value),
    unit,
    baseline,
    baselineValue: round(baselineValue),
    ratio: round(baselineValue / Math.max(value, 0.001)),
  };
}
