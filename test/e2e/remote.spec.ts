import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { PhoneSeat } from './phone-seat.ts';
import { test, type WorkshopServer } from './room-server.ts';
import { either } from './words.ts';

/** A facilitator's phone, as whoever holds it meets it. */
class Remote {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, address: string, locale = 'en-GB'): Promise<Remote> {
    const viewport = { width: 320, height: 568 };
    const context = await browser.newContext({ viewport, locale, isMobile: true, hasTouch: true });
    const remote = new Remote(await context.newPage());
    await remote.page.goto(address);
    await expect(remote.state).toBeVisible();
    return remote;
  }

  get state(): Locator {
    return this.page.getByRole('region', { name: either('Next', 'Als Nächstes') });
  }

  button(...names: readonly string[]): Locator {
    return this.page.getByRole('button', { name: either(...names) });
  }

  /** Turns the wall until this button stands there, each turn seen before the next, and presses it. */
  async turnTo(...names: readonly string[]): Promise<void> {
    const on = this.button('Screen on', 'Bild weiter');
    const wanted = this.button(...names);
    const note = this.state.getByText(/(Screen|Bild) \d/);
    await expect(on.or(wanted)).toBeEnabled();
    while (!(await wanted.isVisible())) {
      const before = await note.innerText();
      // By keyboard: a tap so soon after another would be the second half of it.
      await on.press('Enter');
      await expect(note).not.toHaveText(before);
    }
    await wanted.press('Enter');
  }

  /** Turns the wall until a vote can be opened, and opens it. */
  openVote(): Promise<void> {
    return this.turnTo('Open the vote', 'Abstimmung öffnen');
  }
}

/** A link the desk shows, as phones open it. */
async function linkFor(desk: Desk, summary: string, server: WorkshopServer): Promise<string> {
  const part = desk.phones.locator('details').filter({ hasText: summary });
  await part.locator('summary').click();
  const make = part.getByRole('button', { name: 'Make a link for it' });
  if (await make.isVisible()) await make.click();
  const address = await part.getByText(/^http/).innerText();
  return `${server.phoneAddress}${address.slice(address.indexOf('#'))}`;
}

async function room(page: Page, browser: Browser, server: WorkshopServer) {
  const desk = new Desk(page);
  await desk.begin(`${server.address}#/present/spirits/desk`);
  await page.getByRole('button', { name: 'Let phones in' }).click();
  const code = await desk.code();
  const phones = [
    await PhoneSeat.join(browser, server.phoneAddress, code),
    await PhoneSeat.join(browser, server.phoneAddress, code),
  ] as const;
  return { desk, phones };
}

test('a vote is opened, closed, shown and taken from the facilitator’s phone', async ({
  page,
  browser,
  server,
}) => {
  const { desk, phones } = await room(page, browser, server);
  const remote = await Remote.open(browser, await linkFor(desk, 'Your phone as a remote', server));
  await expect(desk.phones).toContainText('Your phone is connected.');
  // Somebody else who has the link is seen.
  const other = await Remote.open(browser, remote.page.url());
  await expect(desk.phones).toContainText('2 phones are connected.');
  await other.page.context().close();
  await expect(desk.phones).toContainText('Your phone is connected.');
  await remote.openVote();
  for (const phone of phones) await phone.at('open');
  await expect(remote.state).toContainText('0 of 24 have voted');
  for (const phone of phones) await phone.voteFor(0);
  await expect(remote.state).toContainText('2 of 24 have voted');
  await remote.button('Close and show').tap();
  for (const phone of phones) await phone.at('revealed');
  await expect(desk.next).toContainText(/Say how the hands stand|Talk about the result/);

  await remote.button('Undo').tap();
  for (const phone of phones) await phone.at('locked');
  await remote.button('Show the result').tap();
  for (const phone of phones) await phone.at('revealed');
  // The remote hears of it by another line than the phones.
  await expect(remote.button('Show the result')).toBeHidden();

  await remote.turnTo('Take A');
  for (const phone of phones) await expect(phone.vote).toContainText('Decided:');

  // One hand: everything pressed is a finger high and lies within the picture.
  const boxes = await remote.page
    .locator('.remote-acts button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(3);
  for (const { width, height, left, right, bottom } of boxes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Math.max(right - 320, bottom - 568)).toBeLessThanOrEqual(0);
  }
  expect(await remote.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the facilitator’s phone says when the desk is gone, and goes on when it is back', async ({
  page,
  browser,
  server,
}) => {
  const { desk, phones } = await room(page, browser, server);
  const remote = await Remote.open(
    browser,
    await linkFor(desk, 'Your phone as a remote', server),
    'de-DE',
  );
  const onward = remote.button('Bild weiter');
  const look = (one: Locator) => one.evaluate((it) => getComputedStyle(it).backgroundColor);
  const ready = await look(onward);
  const address = page.url();
  await page.goto('about:blank');
  await expect(remote.page.getByRole('status')).toContainText(
    'Das Fenster der Leitung antwortet nicht',
  );
  await expect(onward).toBeDisabled();
  expect(await look(onward)).not.toBe(ready);
  await page.goto(address);
  await expect(onward).toBeEnabled();
  await remote.openVote();
  await phones[0].at('open');
});

test('another laptop takes the lead with every vote; the first looks on and can take it back', async ({
  page,
  browser,
  server,
}) => {
  const { desk, phones } = await room(page, browser, server);
  await desk.step('open');
  await phones[0].at('open');
  await phones[0].voteFor(0);
  const link = await linkFor(desk, 'Hand the lead over', server);
  const laptop = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await laptop.goto(link);
  await laptop.getByRole('button', { name: 'Take the lead' }).click();
  const other = new Desk(laptop);
  await expect(other.shown).toBeVisible();
  expect(laptop.url()).not.toContain('-desk-');
  await expect(
    page.getByRole('heading', { name: 'Another device leads this workshop' }),
  ).toBeVisible();

  await phones[1].voteFor(1);
  await other.vote.getByRole('button', { name: 'Close and show' }).press('Enter');
  for (const phone of phones) await phone.at('revealed');
  await expect(phones[0].result.first()).toContainText('1 vote');
  await expect(phones[0].result.nth(1)).toContainText('+1');

  await page.getByRole('button', { name: 'Take the lead back' }).click();
  await expect(desk.shown).toBeVisible();
  await expect(
    laptop.getByRole('heading', { name: 'Another device leads this workshop' }),
  ).toBeVisible();
});
