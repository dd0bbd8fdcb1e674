import type { Browser, CDPSession, Page } from 'playwright';
import { lessOf, median, type BenchResult } from './figure.ts';

/** Loads of each page; the figures are their medians. */
const rounds = 5;

/** How many times slower than it is the processor is made, as Lighthouse does for a phone. */
export const slowdown = 4;

/**
 * Slow 4G as Lighthouse names it, plain: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back,
 * added by the browser to every request. (The panel of the dev tools multiplies these by factors
 * of its own, 3.75 for the delay and 0.9 for the rates; here they are as they stand.)
 */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (750e3 / 8) | 0,
};

/** A page to be loaded, and how somebody gets to the story on it. */
interface Way {
  readonly address: string;
  /** What to press before the story begins; null where the address leads straight to it. */
  readonly begin: string | null;
}

/** What one load took: ms from the start of the navigation, bytes, and requests. */
interface Load {
  /** Where the way leads by the shelf: its words and its button are painted; else 0. */
  readonly shelf: number;
  /** Text and choices of the first page are painted. */
  readonly readable: number;
  /** The second page is painted for somebody who presses the first choice as soon as it is seen. */
  readonly works: number;
  /** The third page, for somebody who goes on at once: here the engine has to have come. */
  readonly goesOn: number;
  /** kB on the wire until then, heads included. */
  readonly bytes: number;
  readonly requests: number;
}

type Times = Pick<Load, 'shelf' | 'readable' | 'works' | 'goesOn'>;

/** Where the two pages are. */
export interface Pages {
  readonly ours: string;
  readonly bare: string;
}

/**
 * How long it takes over a slow line on a slow phone until the first page can be read and its
 * choices work, from a link to the story and from the shelf, beside a bare page of the same story.
 */
export async function benchLoads(browser: Browser, { ours, bare }: Pages): Promise<BenchResult[]> {
  const ways = {
    linked: { address: `${ours}#/play/spirits`, begin: null },
    bare: { address: bare, begin: null },
    shelf: { address: ours, begin: '[data-begin="spirits"]' },
  } satisfies Record<string, Way>;
  const loads: Record<keyof typeof ways, Load[]> = { linked: [], bare: [], shelf: [] };
  const names = Object.keys(ways) as (keyof typeof ways)[];
  // The first load of each fills what the server packs once; it is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const load = await loadOnce(browser, ways[name]);
      if (round > 0) loads[name].push(load);
    }
  }
  const middle = (name: keyof typeof ways, of: keyof Load) => median(loads[name].map((l) => l[of]));
  const row = (name: string, way: 'linked' | 'shelf', of: keyof Load, unit: string) => {
    const against = of === 'shelf' ? 'readable' : of;
    return lessOf(name, middle(way, of), unit, 'a bare inkjs page', middle('bare', against));
  };
  return [
    row('first page readable, from a link, slow 4G, 4 × slower', 'linked', 'readable', 'ms'),
    row('first choice works, from a link, slow 4G, 4 × slower', 'linked', 'works', 'ms'),
    row('second choice works, from a link, slow 4G, 4 × slower', 'linked', 'goesOn', 'ms'),
    row('bytes until the second choice works, from a link', 'linked', 'bytes', 'kB'),
    row('requests until the second choice works, from a link', 'linked', 'requests', 'requests'),
    row('shelf readable, slow 4G, 4 × slower', 'shelf', 'shelf', 'ms'),
    row('first page readable, by the shelf, slow 4G, 4 × slower', 'shelf', 'readable', 'ms'),
    row('first choice works, by the shelf, slow 4G, 4 × slower', 'shelf', 'works', 'ms'),
    row('second choice works, by the shelf, slow 4G, 4 × slower', 'shelf', 'goesOn', 'ms'),
    row('bytes until the second choice works, by the shelf', 'shelf', 'bytes', 'kB'),
    row('requests until the second choice works, by the shelf', 'shelf', 'requests', 'requests'),
  ];
}

/** Makes a page's line and processor those of a phone on the road. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function loadOnce(browser: Browser, way: Way): Promise<Load> {
  // A context of its own begins with an empty cache and an empty store.
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    const wire = new Wire(session);
    // What tsx puts around named functions does not exist in the page they are sent to.
    await page.addInitScript('globalThis.__name = (named) => named;');
    await page.addInitScript(watchLoad, way.begin);
    await page.goto(way.address, { waitUntil: 'commit' });
    const times = await turned(page);
    return { ...times, ...wire.until(times.goesOn) };
  } finally {
    await context.close();
  }
}

/** What goes over the line, and when. */
class Wire {
  /** Seconds on the browser's clock when the first request left. */
  #start = 0;
  readonly #parts: { readonly at: number; readonly bytes: number }[] = [];
  readonly #requests: number[] = [];

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
      if (!request.url.startsWith('http')) return;
      if (this.#requests.length === 0) this.#start = timestamp;
      this.#requests.push(timestamp);
    });
    session.on('Network.responseReceived', ({ response, timestamp }) => {
      this.#parts.push({ at: timestamp, bytes: response.encodedDataLength });
    });
    session.on('Network.dataReceived', ({ encodedDataLength, timestamp }) => {
      this.#parts.push({ at: timestamp, bytes: encodedDataLength });
    });
  }

  /** What had gone over it so many ms after the first request. */
  until(time: number): Pick<Load, 'bytes' | 'requests'> {
    const end = this.#start + time / 1000;
    const bytes = this.#parts.reduce((sum, part) => sum + (part.at <= end ? part.bytes : 0), 0);
    return { bytes: bytes / 1000, requests: this.#requests.filter((at) => at <= end).length };
  }
}

/** Waits without troubling the page, which is told by its own script when it has turned. */
async function turned(page: Page): Promise<Times> {
  const handle = await page.waitForFunction(
    () => (globalThis as { rwLoad?: Times }).rwLoad ?? null,
    null,
    { polling: 100, timeout: 60_000 },
  );
  const times = await handle.jsonValue();
  if (times === null) throw new Error('The page never turned.');
  return times;
}

/**
 * Runs inside the page, the same in both: notes when the first page's text and choices are
 * painted, presses the first choice at that moment and again every 50 ms, and notes when the second
 * and the third page are painted.
 */
function watchLoad(begin: string | null): void {
  const isSeen = (element: Element | null): boolean =>
    element !== null && element.getClientRects().length > 0;
  const choices = () =>
    [...document.querySelectorAll<HTMLElement>('.choices button, .choice a')].filter(isSeen);
  const words = () =>
    [...document.querySelectorAll('.page-text p, #story p:not(.choice)')]
      .filter(isSeen)
      .map((line) => line.textContent)
      .join(' ')
      .trim();
  /** When each page was painted. */
  const times: number[] = [];
  let shown = 0;
  let last = '';
  let pressed = 0;
  let isBegun = begin === null;
  /** When the shelf was painted. */
  let shelf = 0;
  // Asked for before a frame is drawn, answered right after it.
  const painted = (then: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  };
  const press = (now: number) => {
    if (now - pressed < 50) return;
    pressed = now;
    choices()[0]?.click();
  };
  // Looking costs time too, so it is done only where something has changed.
  let isChanged = true;
  new MutationObserver(() => {
    isChanged = true;
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const begun = () => {
    const button = [...document.querySelectorAll<HTMLElement>(begin!)].find(isSeen);
    if (button === undefined) return;
    isBegun = true;
    // Pressed once, as by a person who has seen it: after it was painted.
    painted(() => {
      shelf = performance.now();
      document.querySelectorAll<HTMLElement>(begin!).forEach((one) => isSeen(one) && one.click());
      isChanged = true;
    });
  };
  /** Looks whether another page stands. */
  const read = () => {
    const text = choices().length === 0 ? '' : words();
    if (text === '' || text === last) return;
    last = text;
    shown += 1;
    painted(() => {
      times.push(performance.now());
      const [readable, works, goesOn] = times;
      if (goesOn !== undefined) {
        Object.assign(globalThis, { rwLoad: { shelf, readable, works, goesOn } });
      }
    });
  };
  const look = () => {
    if (isChanged && !isBegun) begun();
    else if (isChanged) read();
    isChanged = false;
    if (shown > 2) return;
    if (times.length > 0) {
      press(performance.now());
      // A page may turn at the press itself.
      read();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
