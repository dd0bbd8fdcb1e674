import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';
import { openWall } from './wall-window.ts';

/** The two windows of a workshop as people meet them. */
class Room {
  constructor(
    readonly desk: Page,
    readonly wall: Page,
    readonly id: string,
  ) {}

  static async open(desk: Page): Promise<Room> {
    await desk.goto('./#/');
    await desk.locator('.story').first().getByRole('link').first().click();
    await expect(desk.locator('.setup [type=submit]')).toBeVisible();
    await desk.locator('.setup [type=submit]').click();
    await expect(desk.locator('.present-desk')).toBeVisible();
    const id = /present\/([^/]+)/.exec(desk.url())?.[1] ?? '';
    const wall = await openWall(desk, id);
    await expect(wall.locator('.wall')).toBeVisible();
    return new Room(desk, wall, id);
  }

  step(name: 'open' | 'lock' | 'reveal'): Promise<void> {
    return this.desk.locator(`[data-step=${name}]`).click();
  }

  async count(row: number, column: number, hands: number): Promise<void> {
    const cell = this.desk
      .locator('rw-present-vote .tallies tbody tr')
      .nth(row)
      .locator('.counter')
      .nth(column);
    await cell.getByRole('spinbutton').fill(String(hands - 1));
    await cell.getByRole('spinbutton').blur();
    await cell.getByRole('button').last().click();
    await expect(cell.getByRole('spinbutton')).toHaveValue(String(hands));
  }

  get decisions(): Promise<string[]> {
    return this.desk
      .locator('.choose li')
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLElement ? (one.dataset['label'] ?? '') : '')),
      );
  }
}

/** Whether a page needs no scrolling. */
function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
}

/** Buttons and links smaller than a finger. */
function small(page: Page): Promise<string[]> {
  return page.locator('main :is(button, a.button, select, input)').evaluateAll((all) =>
    all
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isTick = one instanceof HTMLInputElement && one.type === 'checkbox';
        return !isTick && height > 0 && (width < 44 || height < 44);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

test('a vote from open to decided in two windows, taken back, with inject and report', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const room = await Room.open(page);
  const { desk, wall } = room;
  await expect(desk.locator('header [role=status]')).toContainText('projector window is open');

  await room.step('open');
  await expect(wall.locator('.screen')).toHaveAttribute('data-kind', 'choices');
  const first = await room.decisions;
  await room.count(0, 0, 3);
  await room.count(0, 1, 1);
  // Whoever the rota lets in stands second; the third row only advises.
  await room.count(2, 1, 4);
  await expect(wall.locator('.call')).toContainText('8 of 24 have voted');
  await expect(wall.locator('.share')).toHaveCount(0);
  await room.step('lock');
  await expect(wall.locator('.wall')).toHaveAttribute('data-stage', 'locked');
  await expect(wall.locator('.share')).toHaveCount(0);
  await room.step('reveal');
  await expect(wall.locator('.ways li').first()).toContainText('3 hands');
  await expect(wall.locator('.ways li.leads')).toHaveCount(1);

  await desk.locator('.choose button').nth(1).click();
  await expect(desk.locator('.refused')).toContainText('write down why');
  await desk.locator('.reason textarea').fill('The others were louder.');
  await desk.locator('.choose button').nth(1).click();
  await expect.poll(() => room.decisions).not.toEqual(first);
  await expect(wall.locator('.screen')).toHaveAttribute('data-kind', 'text');

  await desk.locator('.undo').click();
  await expect.poll(() => room.decisions).toEqual(first);
  await expect(wall.locator('.wall')).toHaveAttribute('data-stage', 'revealed');
  await desk.locator('.reason textarea').fill('The others were louder.');
  await desk.locator('.choose button').nth(1).click();
  await expect.poll(() => room.decisions).not.toEqual(first);

  await desk.locator('[data-inject=insulin] button').click();
  await expect(wall.locator('.inject h2')).toHaveText('The insulin order');
  await expect(desk.locator('[data-inject=insulin]')).toContainText('played');
  await desk.locator('.minutes input').fill('Nobody asked the hospital.');
  await desk.locator('.minutes button').click();
  await desk.locator('.choose button').first().click();

  await wall.reload();
  await expect(wall.locator('.wall')).toBeVisible();
  await desk.getByRole('link', { name: 'To the report' }).first().click();
  const report = desk.locator('.report article');
  await expect(report.locator('.decision').first()).toContainText('The others were louder.');
  await expect(report.locator('.decision').first().locator('tr.chosen')).toContainText('5');
  await expect(report).toContainText('Inject: The insulin order');
  await expect(report).toContainText('Nobody asked the hospital.');
  await expect(report.locator('.objectives tbody tr')).toHaveCount(12);
  await expect(report.locator('.curve')).toHaveCount(5);
  await desk.keyboard.press('l');
  await expect(report).toContainText('Ereignis: Die Insulinbestellung');
  await desk.keyboard.press('l');

  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Report as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^runaway-spirits-.*-en\.html$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('The others were louder.');
  expect(text).not.toContain('<!--');

  await desk.emulateMedia({ media: 'print' });
  await expect(desk.locator('.report .tools')).toBeHidden();
  await expect(desk.locator('rw-bar')).toBeHidden();
  await expect(report.locator('h1')).toBeVisible();
  // 178 mm, what an A4 page has between its margins.
  await desk.setViewportSize({ width: 673, height: 950 });
  const widest = await report
    .locator('table')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(widest).toBeLessThanOrEqual(673);
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(report.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(desk.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a rehearsal leaves nothing; a workshop is kept: reloaded, read on alone, opened with its tallies', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./#/present/spirits/desk');
  await page.getByRole('button', { name: 'Rehearse alone' }).click();
  await expect(page.locator('rw-present-rehearsal')).toContainText('made-up people');
  const ways = page.locator('.choose');
  const before = await ways.textContent();
  await ways.locator('button').first().click();
  await expect(ways).not.toHaveText(before ?? '');
  await page.locator('rw-present-rehearsal [data-end]').click();
  await expect(page.locator('.setup [type=submit]')).toBeVisible();
  const people = page.locator('.counted').first();
  for (const typed of ['2.7', '99999']) {
    await people.getByRole('spinbutton').fill(typed);
    await people.getByRole('spinbutton').blur();
    await expect(people).toContainText('A whole number from 1 to 500. It stays at 24.');
    await expect(people.getByRole('spinbutton')).toHaveValue('24');
  }
  await page.goto('./#/');
  await expect(page.locator('.saves')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-save]')).toHaveCount(0);

  const room = await Room.open(page);
  const { desk } = room;
  await room.wall.close();
  await room.step('open');
  await room.count(0, 0, 3);
  await room.step('lock');
  await room.step('reveal');
  // The hands by role have a screen of their own before the decision.
  await desk.keyboard.press('n');
  await desk.keyboard.press('n');
  // The page after it has one way on, which is not voted on.
  await expect(desk.getByRole('button', { name: /^Go on: / })).toBeEnabled();
  await desk.reload();
  await expect(desk.locator('.present-desk')).toBeVisible();
  // A story's name in the address begins another workshop; the one that runs is kept and offered.
  await desk.goto('./#/present/spirits/desk');
  await expect(desk.locator('.setup [type=submit]')).toBeVisible();
  await expect(desk.locator('.running')).toContainText('at decision 2.');
  await desk.locator('[data-before]').click();
  await expect(desk).toHaveURL(new RegExp(`${room.id}/desk$`));
  await expect(desk.locator('.present-desk')).toBeVisible();

  // Without a story in the address the workshops led here are offered, and the stories.
  await desk.goto('./#/present');
  const prepare = 'Prepare a workshop: The Spirits We Summoned';
  await expect(desk.getByRole('link', { name: prepare })).toBeVisible();
  await expectClean(desk);
  await desk
    .getByRole('link', { name: /^Go on with it: / })
    .first()
    .click();
  await expect(desk.locator('.present-desk')).toBeVisible();

  await desk.getByRole('link', { name: 'To the reader' }).click();
  const reader = new Reader(desk);
  await expect(reader.choices.first()).toBeVisible();
  const taken = await reader.count();
  await reader.decide();
  await reader.kept();
  await desk.goto(`./#/present/${room.id}/report`);
  await expect(desk.locator('.report .decision')).toHaveCount(1);
  await expect(desk.locator('.report .decision tr.chosen')).toContainText('3');
  await desk.goto(`./#/play/${room.id}`);
  await expect(reader.choices.first()).toBeVisible();
  expect(await reader.count()).toBe(taken + 1);
});

test('a playthrough from the reader goes to the wall where it stands', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  await reader.kept();
  const texts = await reader.text.innerText();
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('button', { name: 'Show on a projector' }).click();
  await page.locator('.setup [type=submit]').click();
  await expect(page.locator('.present-desk')).toBeVisible();
  await expect(page.locator('.page-text p').first()).toHaveText(texts.split('\n')[0] ?? '');
  await expect(page.locator('.undo')).toBeDisabled();
});

test('a lone projector turns its screens by keyboard', async ({ page }) => {
  await page.goto('./#/present/spirits');
  await expect(page.locator('.position')).toHaveText(/^Screen 1 of/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.position')).toHaveText(/^Screen 2 of/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.position')).toHaveText(/^Screen 1 of/);
  // What cannot be done from here is told.
  const wall = page.locator('.wall');
  const count = Number(/\d+$/.exec(await page.locator('.position').innerText())?.[0]);
  for (let turned = 0; turned < count; turned += 1) await page.keyboard.press('n');
  await expect(wall).toHaveAttribute('data-stage', 'open');
  await page.keyboard.press('n');
  await expect(wall.locator('.upcoming')).toContainText('Nobody has voted yet.');
  await page.keyboard.press('ArrowLeft');
  await expect(wall.locator('.upcoming')).not.toContainText('Nobody has voted yet.');
});

for (const theme of ['light', 'dark'] as const) {
  for (const locale of ['en-GB', 'de-DE']) {
    if (!isLong && (theme === 'light') !== (locale === 'en-GB')) continue;
    test.describe(`${theme}, ${locale}`, () => {
      test.use({
        colorScheme: theme,
        locale,
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
      });

      test('every window of a workshop is accessible and fits the wall', async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto('./#/present/spirits/desk');
        await expect(page.locator('.seats li')).toHaveCount(6);
        await expectClean(page);
        expect(await small(page)).toEqual([]);
        const { desk, wall } = await Room.open(page);
        const screens = wall.locator('.position');
        for (let count = 0; count < 8; count += 1) {
          expect(await fits(wall), await screens.innerText()).toBe(true);
          await wall.keyboard.press('ArrowRight');
        }
        await expectClean(wall);
        await desk.locator('[data-step=open]').click();
        // The bar at the foot lies over whatever is scrolled under it, but nothing at the page's end.
        await desk.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await expectClean(desk);
        expect(await small(desk)).toEqual([]);
        await desk.locator('[data-step=lock]').click();
        await desk.locator('[data-sure]').click();
        await desk.locator('[data-step=reveal]').click();
        await expect(wall.locator('.share').first()).toBeVisible();
        expect(await fits(wall)).toBe(true);
        await expectClean(wall);
        await desk.setViewportSize({ width: 320, height: 800 });
        await expectClean(desk);
        await wall.setViewportSize({ width: 390, height: 800 });
        await expectClean(wall);
        await desk.locator('.choose button').first().click();
        await desk.goto(desk.url().replace(/desk$/, 'report'));
        await expect(desk.locator('.report .curve').first()).toBeVisible();
        await expectClean(desk);
        await desk.setViewportSize({ width: 1280, height: 720 });
        await expectClean(desk);
      });
    });
  }
}
