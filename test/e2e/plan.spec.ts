import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { isLong } from './long.ts';
import { handsFor, leading, letters, reported, sumOf, type Hands, type Pressed } from './ledger.ts';
import { Desk } from './desk.ts';
import { PhoneSeat, type SeatStage } from './phone-seat.ts';
import { Shelf } from './shelf.ts';
import { Wall } from './wall.ts';
import { test } from './room-server.ts';

const people = 18;
const phones = 12;
/** Minutes of each decision: the plan gives the chapter 28 for at most eleven. */
const each = 2.5;
const german: Readonly<Record<string, string>> = {
  Entwicklung: 'Developers',
  Labore: 'Laboratories',
  Behörden: 'Authorities',
  Versorgungsbetriebe: 'Operators of infrastructure',
  'Öffentlichkeit und Presse': 'Public and press',
  'Der Agent': 'The agent',
};
const answers = ['The group that built it', 'A laboratory', 'A state', 'The agent itself'] as const;
const answersInGerman = [
  'Die Gruppe, die es gebaut hat',
  'Ein Labor',
  'Ein Staat',
  'Der Agent selbst',
];

/** Somebody with a phone: the role it was given, and whether it is in German. */
interface Seated {
  readonly seat: PhoneSeat;
  readonly role: string;
  readonly isGerman: boolean;
}

/** A whole workshop: the desk that leads it, its wall, its phones, and those who vote on paper. */
class Workshop extends Desk {
  readonly seated: Seated[] = [];
  readonly pressed: Pressed[] = [];
  seats: ReadonlyMap<string, number> = new Map();

  constructor(
    page: Page,
    readonly clock: number,
  ) {
    super(page);
  }

  /** Lets the facilitator's clock stand at a minute of the plan. */
  async at(minute: number): Promise<void> {
    await this.page.context().clock.setFixedTime(this.clock + minute * 60_000);
  }

  get bar() {
    return this.next.getByRole('button').last();
  }

  /** Presses what comes next until the button says something else to do, or there is none. */
  async onward(until: RegExp): Promise<void> {
    const { bar } = this;
    const where = () =>
      Promise.all([this.shown, this.vote, this.next].map((one) => one.innerText()));
    for (;;) {
      const said = await this.next.innerText();
      if (until.test(said)) return;
      await expect(bar).toHaveText(/^\s*(Screen on|Go on)\s*$/);
      const before = await where();
      await bar.press('Enter');
      await expect.poll(where).not.toEqual(before);
    }
  }

  /** Those with a card, by role: whoever has no phone in the hand. */
  paper(): readonly string[] {
    return [...this.seats].flatMap(([role, seats]) => {
      const withPhone = this.seated.filter((one) => one.role === role).length;
      return Array.from({ length: Math.max(0, seats - withPhone) }, () => role);
    });
  }

  /** Types the hands of those with cards into the desk. */
  async count(given: readonly Hands[], nameOf: (role: string, index: number) => string) {
    for (const [index, hands] of given.entries()) {
      for (const [role, count] of hands) {
        const field = this.page.getByRole('spinbutton', { name: nameOf(role, index), exact: true });
        await field.fill(String(count));
        await field.press('Tab');
        await expect(field).toHaveValue(String(count));
      }
    }
  }

  /** Waits until everybody given is at a stage of the vote. */
  async all(seated: readonly Seated[], stage: SeatStage): Promise<void> {
    await Promise.all(seated.map(({ seat }) => seat.at(stage)));
  }
}

if (isLong) {
  test('forty-five minutes with a wall, twelve phones and cards, to the report', async ({
    page,
    browser,
    server,
  }) => {
    test.setTimeout(900_000);
    const started = Math.floor(Date.now() / 60_000) * 60_000;
    const room = new Workshop(page, started);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(server.address);
    await page.getByRole('link', { name: 'Show on a projector: The Spirits We Summoned' }).click();
    const counted = page.getByRole('spinbutton', { name: 'People in the room' });
    await counted.fill(String(people));
    await counted.press('Tab');
    await page.getByRole('combobox', { name: 'Time' }).selectOption({ label: '45 minutes' });
    await expect(page.getByRole('combobox', { name: 'Begin with' })).toHaveValue('clean_up');
    await expect(page.getByText(`${people} of ${people} people have a role.`)).toBeVisible();
    const seats = new Map<string, number>();
    for (const role of Object.values(german)) {
      const field = page.getByRole('spinbutton', { name: `${role}: people` });
      seats.set(role, Number(await field.inputValue()));
    }
    await page.context().clock.setFixedTime(started);
    await page.getByRole('button', { name: 'Start the workshop' }).click();
    await page.getByRole('button', { name: 'Let phones in' }).click();
    const code = await room.code();
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open the projector window' }).click();
    const wall = new Wall(await opened);
    await expect(wall.screen).toContainText(code);
    room.seats = seats;

    const sit = async (locale: string) => {
      const seat = await PhoneSeat.join(browser, server.phoneAddress, code, locale);
      const named = await seat.page.getByRole('heading', { level: 1 }).innerText();
      room.seated.push({ seat, role: german[named] ?? named, isGerman: locale === 'de-DE' });
    };
    // One after another, as people scan a code; the last of them comes late.
    for (let count = 1; count < phones; count += 1) await sit(count % 4 === 0 ? 'de-DE' : 'en-GB');
    await expect(room.phones).toContainText(`${phones - 1} of ${phones - 1} phones`);
    await room.at(5);
    await expect(room.part).toContainText('Clean-up');

    const heading = page.getByRole('heading', { level: 1 });
    for (let number = 1; ; number += 1) {
      const beside: string[] = [];
      if (number === 6) {
        await page.getByRole('button', { name: 'Play: The insulin order' }).click();
        await expect(wall.screen.getByRole('heading')).toHaveText('The insulin order');
        beside.push('Inject: The insulin order');
      }
      await room.onward(/Open the vote/);
      if ((await heading.innerText()) !== 'Clean-up') break;
      await expect(room.vote).toContainText(`Decision ${number} · It is decided by: `);
      const texts = await room.offered();
      const count = texts.length;
      if (number === 1) await sit('en-GB');
      // The fourth goes into a pocket before the vote and comes out while it is open.
      const pocket = room.seated[3]!;
      const session = await pocket.seat.page.context().newCDPSession(pocket.seat.page);
      const isLocked = number === 2;
      if (isLocked) await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      // The eleventh has an empty battery from the eighth decision on, and nobody waits for it.
      const dead = number >= 8 ? room.seated[10]! : null;
      if (number === 8) await dead!.seat.page.context().close();

      await room.bar.press('Enter');
      await expect(wall.screen).toContainText('Hands up!');
      if (isLocked) {
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await pocket.seat.at('open');
      }
      const wants = (at: number) =>
        at === 8 && number % 2 === 0 ? -1 : (at * 7 + number * 3) % count;
      const here = room.seated.filter((one) => one !== dead);
      await room.all(here, 'open');
      for (const [at, one] of room.seated.entries()) {
        if (one === dead) continue;
        if (number === 5 && at === 6) {
          await one.seat.page.context().setOffline(true);
          await expect(one.seat.trouble).toBeVisible();
          await one.seat.ways.nth(wants(at)).click();
          await expect(one.seat.vote).toContainText('On its way');
          await one.seat.page.context().setOffline(false);
        }
        // The first changes its mind, from another choice to its own.
        if (at === 0) await one.seat.voteFor((wants(at) + 1) % count);
        await one.seat.voteFor(wants(at));
      }
      if (number === 3) {
        const { seat } = room.seated[2]!;
        await seat.page.reload();
        await seat.at('open');
        await expect(seat.vote.getByRole('button', { pressed: true })).toHaveCount(1);
      }
      if (number === 4) {
        const { seat } = room.seated[4]!;
        const tab = await seat.inOtherTab();
        await tab.at('open');
        await tab.voteFor((wants(4) + 1) % count);
        await seat.counted((wants(4) + 1) % count);
        await seat.voteFor(wants(4));
        await tab.page.close();
      }
      const cards = room.paper().map((role, at) => [role, (at + number) % count] as const);
      await room.count(handsFor(cards, count), (role, at) => `${role}: hands for ${letters[at]}`);
      if (number === 7) {
        const lost = room.phones.getByText('The server does not answer. Go on with hands');
        await server.kill();
        await expect(lost).toBeVisible();
        await server.start();
        await expect(lost).toHaveCount(0);
        await expect(room.phones).toContainText(`${phones} of ${phones} phones`);
      }
      const byPhone = room.seated.flatMap((one, at) =>
        one === dead || wants(at) < 0 ? [] : [[one.role, wants(at)] as const],
      );
      const abstained = here.length - byPhone.length;
      let hands = handsFor([...byPhone, ...cards], count);
      const voted = byPhone.length + cards.length + abstained;
      await expect(wall.screen).toContainText(`${voted} of ${people} have voted`);
      await expect(wall.shares).toHaveCount(0);
      await expect(room.bar).toHaveText('Close and show');
      await room.bar.press('Enter');
      await room.all(here, 'revealed');

      let former: readonly Hands[] | null = null;
      if (number === 9) {
        // They talk and vote again; whoever had abstained does so again, two change their mind.
        former = hands;
        await page.getByRole('button', { name: 'Vote again after talking' }).click();
        await room.all(here, 'open');
        const again = (at: number) => (at < 2 ? 0 : wants(at));
        for (const [at, one] of room.seated.entries())
          if (one !== dead) await one.seat.voteFor(again(at));
        await room.count(handsFor(cards, count), (role, at) => `${role}: hands for ${letters[at]}`);
        const second = room.seated.flatMap((one, at) =>
          one === dead || again(at) < 0 ? [] : [[one.role, again(at)] as const],
        );
        hands = handsFor([...second, ...cards], count);
        await room.bar.press('Enter');
        await room.all(here, 'revealed');
      }
      for (const { seat } of here) {
        const shown = await seat.result.getByRole('strong').allInnerTexts();
        const hand = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
        const both = shown.map((text) => hand(text).reduce((sum, one) => sum + one, 0));
        expect(both).toEqual(hands.map(sumOf));
      }
      await expect(wall.shares.first()).toBeVisible();

      const owner =
        (await room.vote.getByText('It is decided by: ').innerText()).split('by: ')[1] ?? '';
      const deciders = owner.split(/\s· /);
      const first = leading(hands, deciders);
      const note = `Said at decision ${number}.`;
      await page.getByRole('textbox', { name: 'Something said in the room' }).fill(note);
      await page.getByRole('button', { name: 'Add to the report' }).click();
      await expect(page.getByRole('listitem').getByText(note, { exact: true })).toBeVisible();
      beside.push(note);
      await room.at(5 + each * number);
      // The third is decided against the vote, and a tie is broken; both need a reason.
      const isAgainst = number === 3;
      const taken = isAgainst ? (first[0]! + 1) % count : first[0]!;
      let reason = '';
      const decide = async () => {
        if (first.length === 1 && !isAgainst) {
          await room.onward(/Decide [A-H]/);
          await expect(room.bar).toHaveText(`Decide ${letters[taken]}`);
          await room.bar.press('Enter');
        } else {
          reason = `A reason for decision ${number}.`;
          await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
          await page.getByRole('button', { name: `Decide ${letters[taken]}: ` }).click();
        }
        await room.all(here, 'briefing');
      };
      await decide();
      if (number === 4) {
        await page.getByRole('button', { name: 'Take back the last step' }).click();
        await room.all(here, 'revealed');
        await expect(wall.screen).not.toContainText('Decided:');
        await wall.turnTo(wall.shares.first());
        await decide();
      }
      const minute = Math.floor(5 + each * number);
      room.pressed.push({ text: texts[taken]!, hands, former, abstained, reason, minute, beside });
    }
    expect(room.pressed.length).toBeGreaterThanOrEqual(8);

    // The chapter is told, and the rest of the time belongs to the talk about it.
    await room.at(33);
    await expect(room.part).toContainText('Debrief');
    await page.getByRole('button', { name: 'Stop here and debrief' }).last().click();
    const here = room.seated.filter((_, at) => at !== 10);
    const said: (readonly [string, number])[] = [];
    for (const [at, one] of room.seated.entries()) {
      if (!here.includes(one)) continue;
      const name = (one.isGerman ? answersInGerman : answers)[at % 4]!;
      const answer = one.seat.vote.getByRole('button', { name });
      await answer.click();
      await expect(answer).toHaveAttribute('aria-pressed', 'true');
      said.push([one.role, at % 4]);
    }
    const cards = room.paper().map((role) => [role, 3] as const);
    await room.count(handsFor(cards, 4), (role, at) => `${role}: hands for “${answers[at] ?? ''}”`);
    const asked = handsFor([...said, ...cards], 4);
    await room.onward(/The report is ready/);
    await room.at(45);
    await expect(room.plan).toContainText('45 minutes passed');
    await room.next.getByRole('link', { name: 'To the report' }).click();

    const report = page.getByRole('article', { name: 'Report of a workshop' });
    await expect(report).toContainText('You stopped here, before the story’s end.');
    for (const fact of ['18', '45 minutes', `${room.pressed.length} decisions`])
      await expect(report.getByRole('definition').filter({ hasText: fact })).not.toHaveCount(0);
    const decisions = report
      .getByRole('region')
      .filter({ has: page.getByRole('table', { name: 'Vote' }) });
    await expect(decisions).toHaveCount(room.pressed.length);
    for (const [index, pressed] of room.pressed.entries()) {
      const found = await reported(decisions.nth(index));
      const number = index + 1;
      expect(found.text, `decision ${number}`).toBe(pressed.text);
      expect(found.totals, `decision ${number}`).toEqual(pressed.hands.map(sumOf));
      for (const [at, hands] of pressed.hands.entries())
        expect(Object.fromEntries(found.roles[at]!), `decision ${number}`).toEqual(
          Object.fromEntries(hands),
        );
      const { whole } = found;
      expect(whole).toContain(`Decision ${number}`);
      expect(whole).toContain(`minute ${pressed.minute}`);
      for (const text of pressed.beside) expect(whole).toContain(text);
      if (pressed.abstained > 0) expect(whole).toContain(`${pressed.abstained} abstained`);
      else expect(whole).not.toContain('abstained');
      if (pressed.reason !== '') expect(whole).toContain(pressed.reason);
      expect(found.former).toEqual(pressed.former?.map(sumOf) ?? null);
    }
    const rows = report
      .getByRole('group', { name: /^Who did it\? / })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') });
    await expect(rows).toHaveCount(1 + seats.size);
    const total = asked.map(sumOf);
    for (const [at, cell] of (await rows.first().getByRole('cell').allInnerTexts()).entries())
      expect(cell).toMatch(new RegExp(`^${total[at]} \\(`));
    for (const [role] of seats) {
      const row = rows.filter({ hasText: role });
      const cells = await row.getByRole('cell').allInnerTexts();
      expect(cells.map(Number), role).toEqual(asked.map((hands) => hands.get(role) ?? 0));
    }

    // The session goes along as a file and comes back elsewhere as the same report.
    const told = report.getByRole('region', { name: /^(Decision \d+|Nothing to decide)/ });
    const text = await told.allInnerTexts();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Workshop as a file, to go on later' }).click(),
    ]);
    const kept = await readFile(await file.path());
    expect(kept.toString()).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
    const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await elsewhere.goto(server.address);
    await new Shelf(elsewhere).file.setInputFiles({
      name: 'day.json',
      mimeType: 'application/json',
      buffer: kept,
    });
    await expect(elsewhere).toHaveURL(/#\/present\/spirits-[^/]+\/desk$/);
    await elsewhere.getByRole('link', { name: 'To the report' }).first().click();
    const again = elsewhere.getByRole('article', { name: 'Report of a workshop' });
    await expect(again).toBeVisible();
    const toldAgain = again.getByRole('region', { name: /^(Decision \d+|Nothing to decide)/ });
    expect(await toldAgain.allInnerTexts()).toEqual(text);
    // What everybody answered at the end still stands on the phones.
    for (const { seat } of here)
      await expect(seat.vote).toContainText(/Counted\. You can change it|Gezählt\. Ändern/);
  });
}
