import { expect, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import { Desk } from './desk.ts';
import { tooSmall } from './drawn.ts';
import { PhoneSeat, type SeatStage } from './phone-seat.ts';
import { WorkshopServer } from './room-server.ts';

const phones = 4;
const server = new WorkshopServer();

test.beforeAll(() => server.start());
test.afterAll(() => server.end());

test(`a workshop with ${phones} phones, from joining to the report, through what goes wrong`, async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = new Desk(page);
  await desk.begin(`${server.address}#/present/spirits/desk`);
  await page.getByRole('button', { name: 'Let phones in' }).click();
  const code = await desk.code();
  const { id } = desk;
  const wall = await desk.wall();
  await expect(wall.screen.getByText(code, { exact: true })).toBeVisible();
  await expect(wall.screen.getByRole('img', { name: 'Join by phone' })).toBeVisible();

  const join = (locale?: string) => PhoneSeat.join(browser, server.phoneAddress, code, locale);
  const here = await Promise.all([join(), join('de-DE'), join()]);
  const [first, second, third] = here;
  const all = (stage: SeatStage) => Promise.all(here.map((one) => one.at(stage)));
  await expect(second.vote).toContainText('Schau auf die Leinwand');
  await expect(desk.phones).toContainText(`${phones - 1} of ${phones - 1} phones are here.`);

  // A key held down gives no command.
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    for (let count = 0; count < 30; count += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', repeat: true, bubbles: true }));
  });
  await expect(desk.vote.getByRole('button', { name: 'Open the vote' })).toBeEnabled();

  await all('briefing');
  await desk.step('open');
  await all('open');
  await first.voteFor(0);
  await first.voteFor(1);
  await second.voteFor(1);
  await expect(wall.screen).toContainText('2 of 24 have voted');
  expect(await tooSmall(first.page)).toEqual([]);
  await expectClean(first.page);

  // Somebody comes late; somebody reloads; somebody opens a second tab.
  const late = await join();
  here.push(late);
  await late.at('open');
  await first.page.reload();
  await first.counted(1);
  const tab = await first.inOtherTab();
  await tab.counted(1);
  await tab.page.close();

  // The line breaks while somebody chooses: it is sent when the line stands again.
  await third.page.context().setOffline(true);
  await expect(third.trouble).toContainText('No connection');
  await third.ways.first().click();
  await third.page.context().setOffline(false);
  await third.counted(0);
  await late.page.getByRole('button', { name: 'I abstain' }).click();
  await expect(wall.screen).toContainText('4 of 24 have voted');

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

  // Two hands beside the phones, then the server dies and comes back.
  const field = desk.roles.first().getByRole('spinbutton').first();
  await field.fill('2');
  await field.blur();
  await expect(wall.screen).toContainText('6 of 24 have voted');
  const lost = desk.phones.getByText('The server does not answer. Go on with hands');
  await server.kill();
  await expect(lost).toBeVisible();
  // It stands where the desk begins, too: nobody scrolls for it.
  await expect(page.getByText('Phones must wait')).toBeInViewport();
  await server.start();
  await expect(lost).toHaveCount(0);
  await expect(desk.phones).toContainText(`${phones} of ${phones} phones are here.`);
  await first.counted(1);

  await desk.step('lock');
  await first.at('locked');
  await expect(first.vote).toContainText('Your vote: B');
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
  await expect(wall.shares.first()).toBeVisible();
  await expectClean(second.page);

  await desk.reason.fill('We heard everybody.');
  const words = await desk.decide(0);
  await first.at('briefing');
  await expect(first.vote).toContainText(`Decided: ${words}`);
  await desk.undo.click();
  await first.at('revealed');
  await desk.reason.fill('We heard everybody.');
  await desk.decide(0);
  await second.at('briefing');

  await desk.close.click();
  await first.at('over');
  await page.goto(`${server.address}#/present/${id}/report`);
  const decision = page.getByRole('region', { name: /^Decision 1: / });
  await expect(decision).toContainText('We heard everybody.');
  await expect(decision).toContainText('1 abstained');
  // Three phones and two hands chose.
  const totals = await decision.getByRole('table').getByRole('cell').allInnerTexts();
  expect(totals.map(Number).reduce((sum, one) => sum + one, 0)).toBe(5);
  for (const phone of here) await phone.page.context().close();
});
