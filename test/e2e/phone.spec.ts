import { expect, type Browser, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Desk } from './desk.ts';
import { tooSmall } from './drawn.ts';
import { PhoneSeat, type SeatStage } from './phone-seat.ts';
import { test, type WorkshopServer } from './room-server.ts';
import type { Wall } from './wall.ts';

/** A workshop that lets phones in. */
class PhoneRoom {
  readonly phones: PhoneSeat[] = [];

  private constructor(
    readonly desk: Desk,
    readonly wall: Wall,
    readonly code: string,
    readonly browser: Browser,
    readonly server: WorkshopServer,
  ) {}

  static async open(page: Page, browser: Browser, server: WorkshopServer): Promise<PhoneRoom> {
    const desk = new Desk(page);
    await desk.begin(`${server.address}#/present/spirits/desk`);
    await page.getByRole('button', { name: 'Let phones in' }).click();
    const code = await desk.code();
    return new PhoneRoom(desk, await desk.wall(), code, browser, server);
  }

  async join(locale?: string): Promise<PhoneSeat> {
    const phone = await PhoneSeat.join(this.browser, this.server.phoneAddress, this.code, locale);
    this.phones.push(phone);
    return phone;
  }

  all(stage: SeatStage): Promise<unknown> {
    return Promise.all(this.phones.map((one) => one.at(stage)));
  }

  /** Hands of the role that stands first, for the first choice. */
  async raise(hands: number): Promise<void> {
    const field = this.desk.roles.first().getByRole('spinbutton').first();
    await field.fill(`${hands}`);
    await field.blur();
  }

  async leave(): Promise<void> {
    for (const phone of this.phones) await phone.page.context().close();
  }
}

test('a workshop with phones and hands, from joining to the report', async ({
  page,
  browser,
  server,
}) => {
  const room = await PhoneRoom.open(page, browser, server);
  const { desk, wall, code } = room;
  const { id } = desk;
  await expect(wall.screen.getByText(code, { exact: true })).toBeVisible();
  await expect(wall.screen.getByRole('img', { name: 'Join by phone' })).toBeVisible();
  const [first, second] = await Promise.all([room.join(), room.join('de-DE')]);
  await expect(second.vote).toContainText('Schau auf die Leinwand');
  await expect(desk.phones).toContainText('2 of 2 phones are here.');
  await room.all('briefing');

  await desk.step('open');
  await room.all('open');
  await first.voteFor(0);
  await first.voteFor(1);
  await second.voteFor(1);
  await expect(wall.screen).toContainText('2 of 24 have voted');
  expect(await tooSmall(first.page)).toEqual([]);
  await expectClean(first.page);

  // Somebody comes late.
  const late = await room.join();
  await late.at('open');
  await late.voteFor(-1);
  await expect(wall.screen).toContainText('3 of 24 have voted');

  // The code stands among the phones, and covers nothing.
  const place = desk.phones.getByText(code, { exact: true });
  await place.scrollIntoViewIfNeeded();
  const [inner, outer] = [await place.boundingBox(), await desk.phones.boundingBox()];
  expect(inner!.y).toBeGreaterThanOrEqual(outer!.y);
  await page.evaluate(() => window.scrollTo(0, 0));
  // Numbers of a row stand side by side, whatever came by phone.
  const tops = await desk.roles
    .first()
    .getByRole('spinbutton')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);

  await room.raise(2);
  await expect(wall.screen).toContainText('5 of 24 have voted');
  await desk.step('lock');
  await first.at('locked');
  await expect(first.vote).toContainText('Your vote: B');
  // Closed, the numbers of a choice stand below one another, whatever came by phone.
  const lefts = await desk.roles.evaluateAll((rows) =>
    rows.map((row) => row.querySelector('input')?.getBoundingClientRect().left),
  );
  expect(new Set(lefts).size).toBe(1);
  await desk.step('reveal');
  await first.at('revealed');
  // On a phone stands what stands on the wall: the hands of those who decide apart from the others.
  await expect(wall.shares.first()).toHaveText(/, \+\d/);
  const numbers = (texts: readonly string[]) => texts.map((text) => text.match(/\d+/g));
  expect(numbers(await first.result.getByRole('strong').allInnerTexts())).toEqual(
    numbers(await wall.shares.allInnerTexts()),
  );
  await expect(first.vote).toContainText('Solid bars');
  await expect(second.vote).toContainText(/[Vv]olle Balken/);
  await expect(first.result.filter({ hasText: 'most votes of those who decide' })).not.toHaveCount(
    0,
  );
  await expectClean(second.page);

  await desk.reason.fill('We heard everybody.');
  const words = await desk.decide(0);
  await first.at('briefing');
  await expect(first.vote).toContainText(`Decided: ${words}`);

  await desk.close.click();
  await first.at('over');
  await page.goto(`${server.address}#/present/${id}/report`);
  const decision = page.getByRole('region', { name: /^Decision 1: / });
  await expect(decision).toContainText('We heard everybody.');
  await expect(decision).toContainText('1 abstained');
  // Two phones and two hands chose.
  const totals = await decision.getByRole('table').getByRole('cell').allInnerTexts();
  expect(totals.map(Number).reduce((sum, one) => sum + one, 0)).toBe(4);
  await room.leave();
});

test('a phone given another role at the desk says which, and decides with it', async ({
  page,
  browser,
  server,
}) => {
  const room = await PhoneRoom.open(page, browser, server);
  const { desk, wall } = room;
  const phone = await room.join();
  const role = phone.page.getByRole('heading', { level: 1 });
  // Whose decision it is here changes places with whoever only advises.
  await expect(phone.page.getByText('Phone 1', { exact: true })).toBeVisible();
  await expect(phone.page.getByText('Tell the facilitator: phone 1.')).toBeVisible();
  await desk.phones.getByText('Give a phone another role').click();
  await phone.page.getByText('What you want', { exact: true }).click();
  const roles = desk.phones.getByRole('combobox', { name: /^Phone 1/ });
  const aims = phone.page.getByRole('listitem');
  for (const name of ['Authorities', 'Developers']) {
    const before = await aims.allInnerTexts();
    await roles.selectOption({ label: name });
    await expect(role).toHaveText(name);
    await expect(aims).not.toHaveText(before, { useInnerText: true });
  }
  await desk.step('open');
  await expect(phone.vote).toContainText('It is your decision.');
  await phone.voteFor(1);
  await expect(wall.screen).toContainText('1 of 24 have voted');
  // It is the same seat after a reload.
  await phone.page.reload();
  await expect(role).toHaveText('Developers');
  await phone.counted(1);
  await desk.step('lock');
  await desk.step('reveal');
  // The one vote is of those who decide, not advice.
  await expect(wall.shares.nth(1)).toHaveText(/^1 hand, \+0/);
  await room.leave();
});

test('what goes wrong with phones costs no vote', async ({ page, browser, server }) => {
  const room = await PhoneRoom.open(page, browser, server);
  const { desk, wall } = room;
  const [first, second] = await Promise.all([room.join(), room.join()]);
  await expect(desk.phones).toContainText('2 of 2 phones are here.');

  // A key held down gives no command.
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    for (let count = 0; count < 30; count += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', repeat: true, bubbles: true }));
  });
  await expect(desk.vote.getByRole('button', { name: 'Open the vote' })).toBeEnabled();

  await desk.step('open');
  await room.all('open');
  await first.voteFor(1);

  // Somebody reloads; somebody opens a second tab.
  await first.page.reload();
  await first.counted(1);
  const tab = await first.inOtherTab();
  await tab.counted(1);
  await tab.page.close();
  await expect(wall.screen).toContainText('1 of 24 have voted');

  // The line breaks while somebody chooses: it is sent when the line stands again.
  await second.page.context().setOffline(true);
  await expect(second.trouble).toContainText('No connection');
  await second.ways.first().click();
  await second.page.context().setOffline(false);
  await second.counted(0);

  // A hand beside the phones, then the server dies and comes back.
  await room.raise(1);
  await expect(wall.screen).toContainText('3 of 24 have voted');
  const lost = desk.phones.getByText('The server does not answer. Go on with hands');
  await server.kill();
  await expect(lost).toBeVisible();
  // It stands where the desk begins, too: nobody scrolls for it.
  await expect(page.getByText('Phones must wait')).toBeInViewport();
  await server.start();
  await expect(lost).toHaveCount(0);
  await expect(desk.phones).toContainText('2 of 2 phones are here.');
  await first.counted(1);

  await desk.step('lock');
  await first.at('locked');
  await desk.step('reveal');
  await room.all('revealed');
  const hands = async (one: PhoneSeat) => {
    const texts = await one.result.getByRole('strong').allInnerTexts();
    const found = texts.flatMap((text) => text.match(/\d+/g)?.map(Number) ?? []);
    return found.reduce((sum, count) => sum + count, 0);
  };
  expect(await hands(first)).toBe(3);

  // What was decided by mistake is taken back, and the result stands there again.
  await desk.reason.fill('We heard everybody.');
  await desk.decide(0);
  await room.all('briefing');
  await desk.undo.click();
  await room.all('revealed');
  expect(await hands(second)).toBe(3);
  await desk.reason.fill('We heard everybody.');
  await desk.decide(0);
  await room.all('briefing');
  await room.leave();
});
