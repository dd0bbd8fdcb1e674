import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Desk } from './desk.ts';
import { tooSmall } from './drawn.ts';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';
import { Shelf } from './shelf.ts';
import { Wall } from './wall.ts';
import { either } from './words.ts';
import { root } from './document.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** The two windows of a workshop as people meet them. */
class Room {
  private constructor(
    readonly desk: Desk,
    readonly wall: Wall,
  ) {}

  static async open(page: Page): Promise<Room> {
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.stories.first().getByRole('link').first().click();
    const desk = new Desk(page);
    await desk.started();
    return new Room(desk, await desk.wall());
  }

  async count(row: number, column: number, hands: number): Promise<void> {
    const cell = this.desk.roles.nth(row).getByRole('cell').nth(column);
    await cell.getByRole('spinbutton').fill(String(hands - 1));
    await cell.getByRole('spinbutton').blur();
    await cell.getByRole('button').last().click();
    await expect(cell.getByRole('spinbutton')).toHaveValue(String(hands));
  }
}

/** The decisions told in a report. */
function reported(page: Page): Locator {
  return page.getByRole('article').getByRole('region', { name: /^Decision \d+: / });
}

/** Whether a page needs no scrolling. */
function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight);
}

test('a vote from open to decided in two windows, taken back, with inject and report', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const room = await Room.open(page);
  const { desk, wall } = room;
  await expect(page.getByRole('status').getByText('The projector window is open.')).toBeVisible();

  await desk.step('open');
  await expect(wall.screen).toContainText('Hands up!');
  await expect(wall.ways.first()).toBeVisible();
  const first = await desk.labels();
  await room.count(0, 0, 3);
  await room.count(0, 1, 1);
  // Whoever the rota lets in stands second; the third row only advises.
  await room.count(2, 1, 4);
  await expect(wall.screen).toContainText('8 of 24 have voted');
  await expect(wall.shares).toHaveCount(0);
  await desk.step('lock');
  await expect(wall.screen).toContainText('The vote is closed');
  await expect(wall.shares).toHaveCount(0);
  await desk.step('reveal');
  await expect(wall.ways.first()).toContainText('3 hands');
  await expect(wall.ways.filter({ hasText: 'most hands' })).toHaveCount(1);

  await desk.decide(1);
  const refused = page.getByText(
    'Please write down why: the vote alone does not decide it this way.',
  );
  await expect(refused).toBeVisible();
  await desk.reason.fill('The others were louder.');
  const taken = await desk.decide(1);
  await expect.poll(() => desk.labels()).not.toEqual(first);
  await expect(wall.screen).toContainText(`Decided: ${taken}`);

  await desk.undo.click();
  await expect.poll(() => desk.labels()).toEqual(first);
  await expect(wall.screen).not.toContainText('Decided:');
  await wall.turnTo(wall.shares.first());
  await expect(wall.ways.first()).toContainText('3 hands');
  await desk.reason.fill('The others were louder.');
  await desk.decide(1);
  await expect.poll(() => desk.labels()).not.toEqual(first);

  const insulin = desk.injects.getByRole('listitem').filter({ hasText: 'The insulin order' });
  await insulin.getByRole('button', { name: 'Play: The insulin order' }).click();
  await expect(wall.screen.getByRole('heading')).toHaveText('The insulin order');
  await expect(insulin).toContainText('played');
  await page
    .getByRole('textbox', { name: 'Something said in the room' })
    .fill('Nobody asked the hospital.');
  await page.getByRole('button', { name: 'Add to the report' }).click();
  await desk.decide(0);

  await wall.page.reload();
  await expect(wall.screen).toBeVisible();
  await page.getByRole('link', { name: 'To the report' }).first().click();
  const report = page.getByRole('article', {
    name: either('Report of a workshop', 'Bericht über einen Workshop'),
  });
  const decision = reported(page).first();
  await expect(decision).toContainText('The others were louder.');
  await expect(decision.getByRole('row', { name: / chosen / })).toContainText('5');
  await expect(report).toContainText('Inject: The insulin order');
  await expect(report).toContainText('Nobody asked the hospital.');
  const objectives = report.getByRole('group', { name: 'What each role wanted' });
  await expect(objectives.getByRole('rowheader')).toHaveCount(12);
  await expect(report.getByRole('figure')).toHaveCount(5);
  await page.keyboard.press('l');
  await expect(report).toContainText('Ereignis: Die Insulinbestellung');
  await page.keyboard.press('l');

  const toFile = page.getByRole('button', { name: 'Report as a file' });
  const [file] = await Promise.all([page.waitForEvent('download'), toFile.click()]);
  expect(file.suggestedFilename()).toMatch(/^runaway-spirits-.*-en\.html$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('The others were louder.');
  expect(text).not.toContain('<!--');

  await page.emulateMedia({ media: 'print' });
  await expect(toFile).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Tools' })).toBeHidden();
  const title = report.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  // 178 mm, what an A4 page has between its margins.
  await page.setViewportSize({ width: 673, height: 950 });
  const widest = await report
    .getByRole('table')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(widest).toBeLessThanOrEqual(673);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(title).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(root(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the numbers of a vote are typed through to its result, and a wrong one is told where it stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const desk = new Desk(page);
  await desk.begin();
  await desk.step('open');
  const fields = desk.vote.getByRole('spinbutton');
  await expect(fields.first()).toBeFocused();
  const whole = async () => {
    const boxes = [desk.roles.first(), desk.ways.last(), desk.next];
    for (const box of boxes) await expect(box).toBeInViewport({ ratio: 1 });
    expect(await fits(page)).toBe(true);
  };
  await whole();
  const columns = await desk.ways.count();
  const rows = await desk.roles.count();
  expect(rows).toBe(6);
  // The last row has nine hands of four people.
  for (let at = 0; at < rows * columns; at += 1) {
    await page.keyboard.type(at === rows * columns - 1 ? '9' : at === 0 ? '3' : '0');
    await page.keyboard.press('Tab');
  }
  const show = desk.next.getByRole('button', { name: 'Close and show' });
  await expect(show).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fields.last()).toBeFocused();
  // What stands between is passed over once, not left out.
  await page.keyboard.press('Tab');
  await expect(show).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(desk.injects.getByText('The code is out', { exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(fields.last()).toBeFocused();
  await page.keyboard.press('Tab');
  for (let press = 0; press < 2; press += 1) {
    await show.press('Enter');
    await expect(desk.next).toContainText(': 9 hands of 4 people.');
    await expect(fields.nth((rows - 1) * columns)).toBeFocused();
  }
  await fields.last().fill('1');
  await fields.last().press('Enter');
  await show.press('Enter');
  await expect(
    desk.vote.getByText('most hands of those who decide', { exact: true }),
  ).toBeVisible();
  // The hands by role come first, then the decision.
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(desk.vote.getByRole('button', { name: /^Go on: / })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(desk.next.getByRole('button')).toBeVisible();
  await expect(desk.shown).toBeInViewport();
});

test('a rehearsal leaves nothing; a workshop is kept: reloaded, read on alone, opened with its tallies', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await page.goto('./#/present/spirits/desk');
  const people = page.getByRole('spinbutton', { name: 'People in the room', exact: true });
  await people.fill('30');
  await people.press('Tab');
  await page.getByRole('button', { name: 'Rehearse alone' }).click();
  const rehearsal = page.getByRole('complementary', { name: 'Rehearsal' });
  await expect(rehearsal).toContainText('made-up people');
  const before = await desk.ways.allInnerTexts();
  const stage = await desk.wall();
  await desk.decide(0);
  await expect(desk.ways).not.toHaveText(before, { useInnerText: true });
  await expect(stage.screen).toContainText('Decided: ');
  await rehearsal.getByRole('link', { name: 'Throw away' }).click();
  await expect(desk.start).toBeVisible();
  // The wall goes along.
  await expect(stage.screen).not.toContainText('Decided: ');
  await expect(stage.page).toHaveURL(/#\/present\/spirits/);
  await stage.page.close();
  // What was answered stands there again.
  await expect(people).toHaveValue('30');
  await people.fill('24');
  await people.blur();
  const bound = page
    .getByRole('status')
    .getByText('A whole number from 1 to 500. It stays at 24.', { exact: true });
  for (const typed of ['2.7', '99999']) {
    await people.fill(typed);
    await people.blur();
    await expect(bound).toBeVisible();
    await expect(people).toHaveValue('24');
  }
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.kept).toHaveAttribute('aria-busy', 'false');
  await expect(shelf.saves).toHaveCount(0);

  const room = await Room.open(page);
  const { id } = desk;
  await room.wall.page.close();
  await desk.step('open');
  await room.count(0, 0, 3);
  await desk.step('lock');
  await desk.step('reveal');
  // The hands by role have a screen of their own before the decision.
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  // The page after it has one way on, which is not voted on.
  await expect(desk.vote.getByRole('button', { name: /^Go on: / })).toBeEnabled();
  await page.reload();
  await expect(desk.shown).toBeVisible();
  // A story's name in the address begins another workshop; the one that runs is kept and offered.
  await page.goto('./#/present/spirits/desk');
  await expect(desk.start).toBeVisible();
  const running = page.getByRole('complementary', { name: 'The workshop you were running' });
  await expect(running).toContainText('at decision 2.');
  await running.getByRole('link', { name: 'Back to it' }).click();
  await expect(page).toHaveURL(new RegExp(`${id}/desk$`));
  await expect(desk.shown).toBeVisible();

  // Without a story in the address the workshops led here are offered, and the stories.
  await page.goto('./#/present');
  const prepare = 'Prepare a workshop: The Spirits We Summoned';
  await expect(page.getByRole('link', { name: prepare })).toBeVisible();
  await expectClean(page);
  await page
    .getByRole('link', { name: /^Go on with it: / })
    .first()
    .click();
  await expect(desk.shown).toBeVisible();

  await page.getByRole('link', { name: 'To the reader' }).click();
  const reader = new Reader(page);
  await expect(reader.choices.first()).toBeVisible();
  const taken = await reader.count();
  await reader.decide();
  await reader.kept();
  await page.goto(`./#/present/${id}/report`);
  await expect(reported(page)).toHaveCount(1);
  await expect(reported(page).getByRole('row', { name: / chosen / })).toContainText('3');
  await page.goto(`./#/play/${id}`);
  await expect(reader.choices.first()).toBeVisible();
  expect(await reader.count()).toBe(taken + 1);
});

test('a playthrough from the reader goes to the wall where it stands', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await reader.decideOften(3);
  await reader.kept();
  // Above the text stands what was decided.
  const text = await reader.text.nth(1).innerText();
  await page.getByRole('navigation').getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Show on a projector' }).click();
  const desk = new Desk(page);
  await desk.started();
  await expect(desk.shown.getByRole('group').getByRole('paragraph').first()).toHaveText(text);
  await expect(desk.undo).toBeDisabled();
});

test('a lone projector turns its screens by keyboard', async ({ page }) => {
  await page.goto('./#/present/spirits');
  const wall = new Wall(page);
  await expect(wall.position).toHaveText(/^Screen 1 of/);
  await page.keyboard.press('ArrowRight');
  await expect(wall.position).toHaveText(/^Screen 2 of/);
  await page.keyboard.press('ArrowLeft');
  await expect(wall.position).toHaveText(/^Screen 1 of/);
  // What cannot be done from here is told.
  const count = Number(/\d+$/.exec(await wall.position.innerText())?.[0]);
  for (let turned = 0; turned < count; turned += 1) await page.keyboard.press('n');
  await expect(wall.screen).toContainText('Hands up!');
  await page.keyboard.press('n');
  const told = page.getByRole('status').getByText('Nobody has voted yet.');
  await expect(told).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(told).toBeHidden();
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
        const roles = page.getByRole('group', { name: either('Roles', 'Rollen') });
        await expect(roles.getByRole('listitem')).toHaveCount(6);
        await expectClean(page);
        expect(await tooSmall(page)).toEqual([]);
        const { desk, wall } = await Room.open(page);
        for (let count = 0; count < 8; count += 1) {
          expect(await fits(wall.page), await wall.position.innerText()).toBe(true);
          await wall.page.keyboard.press('ArrowRight');
        }
        await expectClean(wall.page);
        await desk.step('open');
        // The bar at the foot lies over whatever is scrolled under it, but nothing at the page's end.
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await expectClean(page);
        expect(await tooSmall(page)).toEqual([]);
        await desk.step('lock');
        await desk.sure.press('Enter');
        await desk.step('reveal');
        await expect(wall.shares.first()).toBeVisible();
        expect(await fits(wall.page)).toBe(true);
        await expectClean(wall.page);
        await page.setViewportSize({ width: 320, height: 800 });
        await expectClean(page);
        await wall.page.setViewportSize({ width: 390, height: 800 });
        await expectClean(wall.page);
        await desk.decide(0);
        await page.goto(page.url().replace(/desk$/, 'report'));
        await expect(page.getByRole('article').getByRole('figure').first()).toBeVisible();
        await expectClean(page);
        await page.setViewportSize({ width: 1280, height: 720 });
        await expectClean(page);
      });
    });
  }
}
