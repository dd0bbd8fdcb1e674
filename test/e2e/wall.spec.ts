import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Desk } from './desk.ts';
import { drawn } from './drawn.ts';
import { isLong } from './long.ts';

/**
 * Capitals are at least 1/200 of the distance high (17 minutes of arc; ISO 9241-303 asks for 16). At
 * ten metres from a picture two metres wide that is 50 mm: 2.5 % of its width.
 */
const leastCapital = 0.025;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const { decisions } = JSON.parse(
  readFileSync('test/stories/spirits/canonical/decisions.json', 'utf8'),
) as { readonly decisions: readonly string[] };

interface Seen {
  /** Height of the smallest capital on the screen, as a share of the window's width. */
  readonly capital: number;
  readonly smallest: string;
  /** Texts that leave the window or the screen. */
  readonly outside: readonly string[];
  readonly isScrolling: boolean;
}

/** What stands on the wall, screen after screen up to the last one, measured. Runs in the page. */
async function look({ wall }: typeof drawn): Promise<readonly Seen[]> {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('nothing to measure with');
  const seen = [measure()];
  for (let [at = 0, of = 0] = place(); at < of; [at = 0, of = 0] = place()) {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }),
    );
    const until = performance.now() + 20_000;
    while (place()[0] !== at + 1) {
      if (performance.now() > until) throw new Error(`${at} of ${of} leads no further`);
      await new Promise(requestAnimationFrame);
    }
    seen.push(measure());
  }
  return seen;

  /** Which screen it is, and of how many. */
  function place(): readonly number[] {
    const position = document.querySelector<HTMLElement>(wall.position)?.innerText ?? '';
    return position.match(/\d+/g)?.map(Number) ?? [];
  }

  function measure(): Seen {
    const screen = document.querySelector(wall.screen);
    if (screen === null || pen === null) throw new Error('no wall');
    const { innerWidth, innerHeight } = window;
    const foot = document.querySelector(wall.foot)?.getBoundingClientRect().top ?? 0;
    const head = document.querySelector(wall.head)?.getBoundingClientRect().bottom ?? 0;
    let capital = Infinity;
    let smallest = '';
    const outside: string[] = [];
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const owner = node.parentElement;
      // What is only heard has no size.
      if (text === '' || owner === null || owner.clientHeight === 1) continue;
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(owner);
      // Measured large, since browsers round the outline of small letters to whole pixels.
      pen.font = `${fontStyle} ${fontWeight} 1000px ${fontFamily}`;
      const em = pen.measureText('H').actualBoundingBoxAscent / 1000;
      const share = (em * parseFloat(fontSize)) / innerWidth;
      if (share < capital) {
        capital = share;
        smallest = text;
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const leaves = left < 0 || right > innerWidth + 1 || top < head - 1 || bottom > foot + 1;
        if (leaves || bottom > innerHeight) outside.push(text.slice(0, 60));
      }
    }
    const { scrollHeight, scrollWidth } = document.documentElement;
    const isScrolling = scrollHeight > innerHeight || scrollWidth > innerWidth;
    return { capital, smallest, outside, isScrolling };
  }
}

// The longer words on the smallest wall first: what fits there fits on the others, which the long form tries.
const walls = [
  ['de-DE', sizes[1]],
  ['en-GB', sizes[0]],
  ['de-DE', sizes[0]],
  ['de-DE', sizes[2]],
] as const;

for (const [locale, size] of isLong ? walls : walls.slice(0, 1)) {
  test.describe(`${locale}, ${size.width} × ${size.height}`, () => {
    test.use({ locale, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });

    test('every screen of a playthrough can be read from ten metres', async ({ page }) => {
      test.setTimeout(300_000);
      const desk = new Desk(page);
      await desk.begin('./#/present/spirits/desk', '');
      const wall = await desk.wall(size);
      await wall.page.evaluate(() => document.fonts.ready);

      const poor: string[] = [];
      let screens = 0;
      const walk = async (name: string) => {
        for (const [index, seen] of (await wall.page.evaluate(look, drawn)).entries()) {
          screens += 1;
          const where = `${name}, ${index + 1}`;
          if (seen.capital < leastCapital) poor.push(`${where}: small “${seen.smallest}”`);
          if (seen.outside.length > 0) poor.push(`${where}: outside “${seen.outside[0]}”`);
          if (seen.isScrolling) poor.push(`${where}: scrolls`);
        }
      };
      for (const [index, label] of decisions.entries()) {
        await walk(label);
        // Every third page is voted on, so that numbers are seen too.
        const choices = await desk.ways.count();
        if (index % 3 === 0 && choices > 1) {
          await desk.step('open');
          await expect(desk.roles.first()).toBeVisible();
          for (let row = 0; row < Math.min(2, await desk.roles.count()); row += 1) {
            const fields = desk.roles.nth(row).getByRole('spinbutton');
            const field = fields.nth(Math.min(row, (await fields.count()) - 1));
            await field.fill('11');
            await field.blur();
          }
          await desk.step('lock');
          // More hands than people: the desk asks whether that is meant.
          await desk.sure.press('Enter');
          await desk.step('reveal');
          await expect(wall.shares.first()).toBeVisible();
          await walk(`${label}, revealed`);
        }
        if (choices > 1) await desk.reason.fill('So.');
        // Each workshop has a world of its own, and some pages are others where the world is another.
        const offered = await desk.labels();
        const act = label.slice(label.indexOf('.'));
        const taken =
          offered.find((one) => one === label) ??
          offered.find((one) => one.endsWith(act)) ??
          offered[0];
        if (taken === undefined) break;
        const words = await desk.decide(offered.indexOf(taken));
        // The page after a decision begins with it.
        await expect(wall.position).toHaveText(/^(Screen|Bild) 1 /);
        await expect(wall.screen).toContainText(words);
      }
      await walk('the end');
      expect(poor).toEqual([]);
      expect(screens).toBeGreaterThan(decisions.length * 3);
    });
  });
}
