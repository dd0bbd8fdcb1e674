import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { joinRoom, seatAt as at } from './phone-seat.ts';
import { WorkshopServer } from './room-server.ts';
import { openWall } from './wall-window.ts';

const phones = 4;
const server = new WorkshopServer(40_000 + (process.pid % 9000));

test.beforeAll(() => server.start());
test.afterAll(() => server.end());

const join = (browser: Browser, code: string, locale?: string) =>
  joinRoom(browser, server.phoneAddress, code, locale);

/** Everything to be touched that is smaller than a finger. */
function small(page: Page): Promise<string[]> {
  return page.locator('.join :is(button, summary, input)').evaluateAll((all) =>
    all
      .filter((one) => one.getBoundingClientRect().height > 0)
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  );
}

test(`a workshop with ${phones} phones, from joining to the report, through what goes wrong`, async ({
  page: desk,
  browser,
}) => {
  test.setTimeout(120_000);
  await desk.goto(`${server.address}#/present/spirits/desk`);
  await desk.locator('.setup [type=submit]').click();
  await desk.locator('[data-room=open]').click();
  const code = await desk.locator('rw-present-room .code').innerText();
  const id = /present\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  const wall = await openWall(desk, id, undefined, server.address);
  await expect(wall.locator('.invitation')).toContainText(code);
  await expect(wall.locator('.joining svg')).toBeVisible();

  const here = await Promise.all(
    Array.from({ length: phones - 1 }, (_, index) =>
      join(browser, code, index === 1 ? 'de-DE' : 'en-GB'),
    ),
  );
  const [first, second, third] = here as [Page, Page, Page];
  await expect(second.locator('rw-join-seat')).toContainText('Schau auf die Leinwand');
  await expect(desk.locator('[data-phones]')).toHaveAttribute('data-phones', `${phones - 1}`);

  // A key held down gives no command.
  for (let count = 0; count < 12; count += 1) await desk.keyboard.press('ArrowRight');
  await desk.evaluate(() => {
    for (let count = 0; count < 30; count += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', repeat: true, bubbles: true }));
  });
  await expect(desk.locator('[data-step=open]')).toBeEnabled();

  const ask = first.locator('rw-join-seat [data-stage=briefing] button').first();
  if (await ask.isVisible()) await ask.click();
  await desk.locator('[data-step=open]').click();
  await Promise.all(here.map((phone) => at(phone, 'open')));
  await first.locator('[data-label]').first().click();
  await expect(first.locator('.state')).toContainText('Counted: A');
  await first.locator('[data-label]').nth(1).click();
  await expect(first.locator('.state')).toContainText('Counted: B');
  await second.locator('[data-label]').nth(1).click();
  await expect(second.locator('.state')).toContainText('Gezählt: B');
  await expect(wall.locator('.call')).toContainText('2 of 24 have voted');
  expect(await small(first)).toEqual([]);
  await expectClean(first);

  // Somebody comes late; somebody reloads; somebody opens a second tab.
  const late = await join(browser, code);
  here.push(late);
  await at(late, 'open');
  await first.reload();
  await expect(first.locator('.state')).toContainText('Counted: B');
  const tab = await first.context().newPage();
  await tab.goto(`${server.phoneAddress}#/join/${code}`);
  await expect(tab.locator('.state')).toContainText('Counted: B');
  await tab.close();

  // The line breaks while somebody chooses: it is sent when the line stands again.
  await third.context().setOffline(true);
  await expect(third.locator('.hitch')).toContainText('No connection');
  await third.locator('[data-label]').first().click();
  await third.context().setOffline(false);
  await expect(third.locator('.state')).toContainText('Counted: A');
  await late.getByRole('button', { name: 'I abstain' }).click();
  await expect(wall.locator('.call')).toContainText('4 of 24 have voted');

  // Two hands beside the phones, then the server dies and comes back.
  const row = desk.locator('rw-present-vote .tallies tbody tr').first();
  await row.getByRole('spinbutton').first().fill('2');
  await row.getByRole('spinbutton').first().blur();
  await expect(wall.locator('.call')).toContainText('6 of 24 have voted');
  await server.kill();
  await expect(desk.locator('rw-present-room .late')).toBeVisible();
  await server.start();
  await expect(desk.locator('rw-present-room .late')).toHaveCount(0);
  await expect(desk.locator('[data-phones]')).toHaveAttribute('data-phones', `${phones}`);
  await expect(first.locator('.state')).toContainText('Counted: B');

  await desk.locator('[data-step=lock]').click();
  await at(first, 'locked');
  await expect(first.locator('rw-join-seat')).toContainText('Your vote: B');
  await desk.locator('[data-step=reveal]').click();
  await at(first, 'revealed');
  await expect(first.locator('.result li').nth(1)).toContainText('2 votes');
  await expect(wall.locator('.share').first()).toBeVisible();
  await expectClean(second);

  await desk.locator('.reason textarea').fill('We heard everybody.');
  await desk.locator('.choose button').first().click();
  await at(first, 'briefing');
  await expect(first.locator('.taken')).toBeVisible();
  await desk.locator('.undo').click();
  await at(first, 'revealed');
  await desk.locator('.reason textarea').fill('We heard everybody.');
  await desk.locator('.choose button').first().click();
  await at(second, 'briefing');

  await desk.locator('[data-close]').click();
  await at(first, 'over');
  await desk.goto(`${server.address}#/present/${id}/report`);
  const decision = desk.locator('.report .decision').first();
  await expect(decision).toContainText('We heard everybody.');
  await expect(decision).toContainText('1 abstained');
  // Three phones and two hands chose.
  const totals = await decision.locator('tbody tr td:last-child').allInnerTexts();
  expect(totals.map(Number).reduce((sum, one) => sum + one, 0)).toBe(5);
  for (const phone of here) await phone.context().close();
});
