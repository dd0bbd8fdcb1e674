import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { either } from './words.ts';

const letters = 'ABCDEFGH';

/** What a seat says at a stage of the vote. */
const stages = {
  /** The vote waits for the wall, or for an answer before it. */
  briefing:
    /(Look at the wall\. The vote opens there|Schau auf die Leinwand\. Die A|Who did this\?|Wer war das\?)/,
  open: /(Choose one|Wähl eins)/,
  locked: /(The vote is closed\.|Die Abstimmung ist geschlossen\.)/,
  revealed: /(The result|Das Ergebnis)/,
  over: /(The story is told\.|Die Geschichte ist erzählt\.)/,
} as const;

export type SeatStage = keyof typeof stages;

/** A phone in a workshop, as whoever holds it meets it. */
export class PhoneSeat {
  private constructor(readonly page: Page) {}

  /** A phone on its own in a browser of its own, that joins a room by its code. */
  static async join(
    browser: Browser,
    address: string,
    code: string,
    locale = 'en-GB',
  ): Promise<PhoneSeat> {
    const viewport = { width: 320, height: 640 };
    const context = await browser.newContext({ viewport, locale, isMobile: true, hasTouch: true });
    const seat = new PhoneSeat(await context.newPage());
    await seat.page.goto(`${address}#/join/${code}`);
    await expect(seat.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(seat.vote).toBeVisible();
    return seat;
  }

  /** The same seat in another tab. */
  async inOtherTab(): Promise<PhoneSeat> {
    const tab = await this.page.context().newPage();
    await tab.goto(this.page.url());
    return new PhoneSeat(tab);
  }

  /** What is asked now. */
  get vote(): Locator {
    return this.page.getByRole('region', { name: either('Your vote', 'Deine Stimme') });
  }

  /** What can be voted for, and abstaining last. */
  get ways(): Locator {
    return this.vote
      .getByRole('group', { name: either('Choose one', 'Wähl eins') })
      .getByRole('button');
  }

  /** The choices with their votes, once these may be seen. */
  get result(): Locator {
    return this.vote
      .getByRole('list', { name: either('The result', 'Das Ergebnis') })
      .getByRole('listitem');
  }

  /** What stands between the phone and the room. */
  get trouble(): Locator {
    return this.page.getByRole('status');
  }

  /** Waits until a stage of the vote is shown. */
  at(stage: SeatStage): Promise<void> {
    return expect(this.vote).toContainText(stages[stage]);
  }

  /** Waits until a choice, by its index, is what was counted. */
  counted(index: number): Promise<void> {
    const letter = letters[index] ?? '';
    return expect(this.vote).toContainText(new RegExp(`(Counted|Gezählt): ${letter}\\.`));
  }

  /** Votes for a choice, or abstains where the index is below zero, and waits until it is counted. */
  async voteFor(index: number): Promise<void> {
    if (index >= 0) {
      await this.ways.nth(index).click();
      await this.counted(index);
      return;
    }
    await this.ways.last().click();
    await expect(this.vote).toContainText(/You abstain\.|Du enthältst dich\./);
  }
}
