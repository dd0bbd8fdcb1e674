import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { isLong } from './long.ts';
import { handsFor, leading, letters, reported, sumOf, type Hands, type Pressed } from './ledger.ts';
import { joinRoom, seatAt } from './phone-seat.ts';
import { WorkshopServer } from './room-server.ts';

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
  page: Page;
  readonly role: string;
  readonly isGerman: boolean;
}

/** A whole workshop: the desk that leads it, its wall, its phones, and those who vote on paper. */
class Workshop {
  readonly seated: Seated[] = [];
  readonly pressed: Pressed[] = [];
  seats: ReadonlyMap<string, number> = new Map();

  constructor(
    readonly desk: Page,
    readonly wall: Page,
    readonly started: number,
  ) {}

  /** Lets the facilitator's clock stand at a minute of the plan. */
  async at(minute: number): Promise<void> {
    await this.desk.context().clock.setFixedTime(this.started + minute * 60_000);
  }

  get bar() {
    return this.desk.locator('rw-present-next').getByRole('button').last();
  }

  /** Presses what comes next until the button says something else to do, or there is none. */
  async onward(until: RegExp): Promise<void> {
    const { desk, bar } = this;
    const where = () =>
      desk.locator('.turner, .choose, rw-present-next').allInnerTexts().then(String);
    for (;;) {
      const said = await desk.locator('rw-present-next').innerText();
      if (until.test(said)) return;
      await expect(bar).toHaveText(/^\s*(Screen on|Go on)\s*$/);
      const before = await where();
      await bar.click();
      await expect.poll(where).not.toBe(before);
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
        const field = this.desk.getByRole('spinbutton', { name: nameOf(role, index), exact: true });
        await field.fill(String(count));
        await field.press('Tab');
        await expect(field).toHaveValue(String(count));
      }
    }
  }

  get choices(): Promise<string[]> {
    return this.desk.locator('.choose .words > span:first-child').allInnerTexts();
  }
}

async function vote({ page }: Seated, index: number): Promise<void> {
  const ways = page.locator('.ways').getByRole('button');
  if (index < 0) {
    await ways.last().click();
    await expect(page.locator('.state')).toHaveText(/^(You abstain|Du enthältst dich)/);
    return;
  }
  await ways.nth(index).click();
  await expect(page.locator('.state')).toHaveText(
    new RegExp(`^(Counted|Gezählt): ${letters[index] ?? ''}\\.`),
  );
}

if (isLong) {
  const server = new WorkshopServer(30_000 + (process.pid % 9000));
  test.beforeAll(() => server.start());
  test.afterAll(() => server.end());

  test('forty-five minutes with a wall, twelve phones and cards, to the report', async ({
    page: desk,
    browser,
  }) => {
    test.setTimeout(900_000);
    const started = Math.floor(Date.now() / 60_000) * 60_000;
    await desk.setViewportSize({ width: 1366, height: 768 });
    await desk.goto(server.address);
    await desk.getByRole('link', { name: 'Show on a projector: The Spirits We Summoned' }).click();
    const counted = desk.getByRole('spinbutton', { name: 'People in the room' });
    await counted.fill(String(people));
    await counted.press('Tab');
    await desk.getByRole('combobox', { name: 'Time' }).selectOption({ label: '45 minutes' });
    await expect(desk.getByRole('combobox', { name: 'Begin with' })).toHaveValue('clean_up');
    await expect(desk.getByText(`${people} of ${people} people have a role.`)).toBeVisible();
    const seats = new Map<string, number>();
    for (const role of Object.values(german)) {
      const field = desk.getByRole('spinbutton', { name: `${role}: people` });
      seats.set(role, Number(await field.inputValue()));
    }
    await desk.context().clock.setFixedTime(started);
    await desk.getByRole('button', { name: 'Start the workshop' }).click();
    await desk.getByRole('button', { name: 'Let phones in' }).click();
    const code = await desk.locator('rw-present-room .code').innerText();
    const opened = desk.waitForEvent('popup');
    await desk.getByRole('link', { name: 'Open the projector window' }).click();
    const wall = await opened;
    await expect(wall.locator('.joining')).toContainText(code);
    const room = new Workshop(desk, wall, started);
    room.seats = seats;

    const sit = async (locale: string) => {
      const page = await joinRoom(browser, server.phoneAddress, code, locale);
      const named = await page.getByRole('heading', { level: 1 }).innerText();
      room.seated.push({ page, role: german[named] ?? named, isGerman: locale === 'de-DE' });
    };
    // One after another, as people scan a code; the last of them comes late.
    for (let count = 1; count < phones; count += 1) await sit(count % 4 === 0 ? 'de-DE' : 'en-GB');
    await expect(desk.locator('rw-present-room')).toContainText(`${phones - 1} of ${phones - 1}`);
    await room.at(5);
    await expect(desk.locator('.parts [aria-current=step]')).toContainText('Clean-up');

    const heading = desk.getByRole('heading', { level: 1 });
    for (let number = 1; ; number += 1) {
      const beside: string[] = [];
      if (number === 6) {
        await desk.getByRole('button', { name: 'Play: The insulin order' }).click();
        await expect(wall.locator('.inject h2')).toHaveText('The insulin order');
        beside.push('Inject: The insulin order');
      }
      await room.onward(/Open the vote/);
      if ((await heading.innerText()) !== 'Clean-up') break;
      await expect(desk.locator('.owner .number')).toHaveText(`Decision ${number} ·`);
      const texts = await room.choices;
      const count = texts.length;
      if (number === 1) await sit('en-GB');
      // The fourth goes into a pocket before the vote and comes out while it is open.
      const pocket = room.seated[3]!;
      const session = await pocket.page.context().newCDPSession(pocket.page);
      const isLocked = number === 2;
      if (isLocked) await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      // The eleventh has an empty battery from the eighth decision on, and nobody waits for it.
      const dead = number >= 8 ? room.seated[10]! : null;
      if (number === 8) await dead!.page.context().close();

      await room.bar.click();
      await expect(wall.locator('.wall')).toHaveAttribute('data-stage', 'open');
      if (isLocked) {
        await session.send('Page.setWebLifecycleState', { state: 'active' });
        await seatAt(pocket.page, 'open');
      }
      const wants = (at: number) =>
        at === 8 && number % 2 === 0 ? -1 : (at * 7 + number * 3) % count;
      const here = room.seated.filter((one) => one !== dead);
      await Promise.all(here.map((one) => seatAt(one.page, 'open')));
      for (const [at, one] of room.seated.entries()) {
        if (one === dead) continue;
        if (number === 5 && at === 6) {
          await one.page.context().setOffline(true);
          await expect(one.page.locator('.hitch')).toBeVisible();
          await one.page.locator('.ways').getByRole('button').nth(wants(at)).click();
          await expect(one.page.locator('.state')).toHaveText(/^On its way/);
          await one.page.context().setOffline(false);
        }
        // The first changes its mind, from another choice to its own.
        if (at === 0) await vote(one, (wants(at) + 1) % count);
        await vote(one, wants(at));
      }
      if (number === 3) {
        const one = room.seated[2]!;
        await one.page.reload();
        await seatAt(one.page, 'open');
        await expect(one.page.locator('[aria-pressed=true]')).toHaveCount(1);
      }
      if (number === 4) {
        const one = room.seated[4]!;
        const tab = await one.page.context().newPage();
        await tab.goto(`${server.phoneAddress}#/join/${code}`);
        await seatAt(tab, 'open');
        await vote({ ...one, page: tab }, (wants(4) + 1) % count);
        await expect(one.page.locator('.state')).toContainText(letters[(wants(4) + 1) % count]!);
        await vote(one, wants(4));
        await tab.close();
      }
      const cards = room.paper().map((role, at) => [role, (at + number) % count] as const);
      await room.count(handsFor(cards, count), (role, at) => `${role}: hands for ${letters[at]}`);
      if (number === 7) {
        await server.kill();
        await expect(desk.locator('rw-present-room .late')).toBeVisible();
        await server.start();
        await expect(desk.locator('rw-present-room .late')).toHaveCount(0);
        await expect(desk.locator('rw-present-room')).toContainText(`${phones} of ${phones}`);
      }
      const byPhone = room.seated.flatMap((one, at) =>
        one === dead || wants(at) < 0 ? [] : [[one.role, wants(at)] as const],
      );
      const abstained = here.length - byPhone.length;
      let hands = handsFor([...byPhone, ...cards], count);
      const voted = byPhone.length + cards.length + abstained;
      await expect(wall.locator('.call')).toContainText(`${voted} of ${people} have voted`);
      await expect(wall.locator('.share')).toHaveCount(0);
      await expect(room.bar).toHaveText('Close and show');
      await room.bar.click();
      await Promise.all(here.map((one) => seatAt(one.page, 'revealed')));

      let former: readonly Hands[] | null = null;
      if (number === 9) {
        // They talk and vote again; whoever had abstained does so again, two change their mind.
        former = hands;
        await desk.getByRole('button', { name: 'Vote again after talking' }).click();
        await Promise.all(here.map((one) => seatAt(one.page, 'open')));
        const again = (at: number) => (at < 2 ? 0 : wants(at));
        for (const [at, one] of room.seated.entries()) if (one !== dead) await vote(one, again(at));
        await room.count(handsFor(cards, count), (role, at) => `${role}: hands for ${letters[at]}`);
        const second = room.seated.flatMap((one, at) =>
          one === dead || again(at) < 0 ? [] : [[one.role, again(at)] as const],
        );
        hands = handsFor([...second, ...cards], count);
        await room.bar.click();
        await Promise.all(here.map((one) => seatAt(one.page, 'revealed')));
      }
      for (const { page } of here) {
        const shown = await page.locator('.result li strong').allInnerTexts();
        expect(shown.map((text) => Number.parseInt(text, 10))).toEqual(hands.map(sumOf));
      }
      await expect(wall.locator('.share').first()).toBeVisible();

      const owner = (await desk.locator('.owner').innerText()).split('by: ')[1] ?? '';
      const deciders = owner.split(' · ');
      const first = leading(hands, deciders);
      const note = `Said at decision ${number}.`;
      await desk.getByRole('textbox', { name: 'Something said in the room' }).fill(note);
      await desk.getByRole('button', { name: 'Add to the report' }).click();
      await expect(desk.locator('.said')).toContainText(note);
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
          await room.bar.click();
        } else {
          reason = `A reason for decision ${number}.`;
          await desk.getByRole('textbox', { name: 'Reason' }).fill(reason);
          await desk.getByRole('button', { name: `Decide ${letters[taken]}: ` }).click();
        }
        await Promise.all(here.map((one) => seatAt(one.page, 'briefing')));
      };
      await decide();
      if (number === 4) {
        await desk.getByRole('button', { name: 'Take back the last step' }).click();
        await Promise.all(here.map((one) => seatAt(one.page, 'revealed')));
        await expect(wall.locator('.wall')).toHaveAttribute('data-stage', 'revealed');
        await decide();
      }
      const minute = Math.floor(5 + each * number);
      room.pressed.push({ text: texts[taken]!, hands, former, abstained, reason, minute, beside });
    }
    expect(room.pressed.length).toBeGreaterThanOrEqual(8);

    // The chapter is told, and the rest of the time belongs to the talk about it.
    await room.at(33);
    await expect(desk.locator('.parts [aria-current=step]')).toContainText('Debrief');
    await desk.getByRole('button', { name: 'Stop here and debrief' }).last().click();
    const here = room.seated.filter((_, at) => at !== 10);
    const said: (readonly [string, number])[] = [];
    for (const [at, one] of room.seated.entries()) {
      if (!here.includes(one)) continue;
      const name = (one.isGerman ? answersInGerman : answers)[at % 4]!;
      await one.page.getByRole('button', { name }).click();
      await expect(one.page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
      said.push([one.role, at % 4]);
    }
    const cards = room.paper().map((role) => [role, 3] as const);
    await room.count(handsFor(cards, 4), (role, at) => `${role}: hands for “${answers[at] ?? ''}”`);
    const asked = handsFor([...said, ...cards], 4);
    await room.onward(/The report is ready/);
    await room.at(45);
    await expect(desk.locator('.clock')).toContainText('45 minutes passed');
    await desk.locator('rw-present-next').getByRole('link', { name: 'To the report' }).click();

    const report = desk.locator('.report article');
    await expect(report).toContainText('You stopped here, before the story’s end.');
    const overview = await report.locator('.facts').innerText();
    for (const fact of ['18', '45 minutes', `${room.pressed.length} decisions`])
      expect(overview).toContain(fact);
    const decisions = report.locator('.decision:has(table.votes)');
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
      if (pressed.former !== null) {
        const told = pressed.former.map((hands, at) => `${letters[at]} ${sumOf(hands)}`);
        expect(whole).toContain(`First vote: ${told.join(' · ')}`);
      } else expect(whole).not.toContain('First vote');
    }
    const rows = report.locator('.asked tbody tr');
    await expect(rows).toHaveCount(1 + seats.size);
    const total = asked.map(sumOf);
    for (const [at, cell] of (await rows.first().getByRole('cell').allInnerTexts()).entries())
      expect(cell).toMatch(new RegExp(`^${total[at]} \\(`));
    for (const [role] of seats) {
      const row = report.locator('.asked').getByRole('row').filter({ hasText: role });
      const cells = await row.getByRole('cell').allInnerTexts();
      expect(cells.map(Number), role).toEqual(asked.map((hands) => hands.get(role) ?? 0));
    }

    // The session goes along as a file and comes back elsewhere as the same report.
    const text = await report.locator('.decision').allInnerTexts();
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Workshop as a file, to go on later' }).click(),
    ]);
    const kept = await readFile(await file.path());
    expect(kept.toString()).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
    const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await elsewhere.goto(server.address);
    await elsewhere
      .locator('input[type=file]')
      .setInputFiles({ name: 'day.json', mimeType: 'application/json', buffer: kept });
    await expect(elsewhere).toHaveURL(/#\/play\/spirits-/);
    await elsewhere.goto(`${elsewhere.url().replace('/play/', '/present/')}/report`);
    await expect(elsewhere.locator('.report article')).toBeVisible();
    expect(await elsewhere.locator('.report .decision').allInnerTexts()).toEqual(text);
    for (const { page } of here) await seatAt(page, 'over');
  });
}
