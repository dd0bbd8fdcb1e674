import { expect, type Locator, type Page } from '@playwright/test';
import { either } from './words.ts';
import { Wall } from './wall.ts';

const steps = {
  open: either('Open the vote', 'Abstimmung öffnen'),
  lock: either('Close the vote', 'Abstimmung schließen'),
  reveal: either('Show the result', 'Ergebnis zeigen'),
} as const;

/** The facilitator’s window as whoever leads a workshop meets it, and the set-up before it. */
export class Desk {
  constructor(readonly page: Page) {}

  /** The button that ends the set-up. */
  get start(): Locator {
    return this.page.getByRole('button', {
      name: either('Start the workshop', 'Workshop beginnen'),
    });
  }

  /** What the room sees, screen by screen. */
  get shown(): Locator {
    return this.#region('What the room sees', 'Was die Gruppe sieht');
  }

  get vote(): Locator {
    return this.#region('Vote', 'Abstimmung');
  }

  /** The choices, in the order of their letters. */
  get ways(): Locator {
    return this.vote
      .getByRole('list', { name: either('Choices', 'Möglichkeiten') })
      .getByRole('listitem');
  }

  /** A row of the tally for each role. */
  get roles(): Locator {
    return this.vote
      .getByRole('group', { name: either('Vote', 'Abstimmung') })
      .getByRole('row')
      .filter({ has: this.page.getByRole('spinbutton') });
  }

  get reason(): Locator {
    return this.page.getByRole('textbox', { name: either('Reason', 'Begründung') });
  }

  get injects(): Locator {
    return this.#region('Injects', 'Ereignisse');
  }

  get phones(): Locator {
    return this.#region('Phones', 'Handys');
  }

  /** The code that phones join by. */
  code(): Promise<string> {
    return this.phones.getByText(/^[A-Z2-9]{5}$/).innerText();
  }

  /** What comes next: a sentence and its button, where there is one. */
  get next(): Locator {
    return this.#region('Next', 'Als Nächstes');
  }

  get undo(): Locator {
    const name = either('Take back the last step', 'Letzten Schritt zurücknehmen');
    return this.page.getByRole('button', { name });
  }

  /** The clock, and the parts of the plan. */
  get plan(): Locator {
    return this.#region('Plan', 'Ablauf');
  }

  /** The part of the plan that it is time for. */
  get part(): Locator {
    return this.plan.getByRole('listitem').filter({ hasText: /by the clock|laut Uhr/ });
  }

  /** Ends the story before its end. */
  get close(): Locator {
    const name = either('Stop here and debrief', 'Hier aufhören und besprechen');
    return this.plan.getByRole('button', { name });
  }

  /** Has the hands taken as they are although there are more than people, or none. */
  get sure(): Locator {
    return this.next.getByRole('button', {
      name: /^(Close it without|Ohne Hände|It is right|Es stimmt)/,
    });
  }

  /** The playthrough that is led. */
  get id(): string {
    return /present\/([^/]+)/.exec(this.page.url())?.[1] ?? '';
  }

  /** Goes to the set-up of a story's workshop and starts it, with another plan where one is named. */
  async begin(address = './#/present/spirits/desk', plan?: string): Promise<void> {
    await this.page.goto(address);
    await this.started(plan);
  }

  /** Starts the workshop whose set-up is shown. */
  async started(plan?: string): Promise<void> {
    await expect(this.start).toBeVisible();
    if (plan !== undefined) {
      const field = this.page.getByRole('combobox', { name: either('Time', 'Zeit') });
      await field.selectOption(plan);
    }
    await this.start.click();
    await expect(this.shown).toBeVisible();
  }

  /** Opens the wall beside it. */
  async wall(size?: { readonly width: number; readonly height: number }): Promise<Wall> {
    const address = this.page.url().replace(/#.*$/, '');
    const wall = await Wall.open(this.page, `${address}#/present/${this.id}`, size);
    await expect(wall.screen).toBeVisible();
    return wall;
  }

  /** By keyboard: a click so soon after a step at the same place would be none. */
  step(name: keyof typeof steps): Promise<void> {
    return this.vote.getByRole('button', { name: steps[name] }).press('Enter');
  }

  /** The permanent labels of the choices. */
  labels(): Promise<string[]> {
    return this.ways.evaluateAll((all) =>
      all.map((one) => (one instanceof HTMLElement ? (one.dataset['label'] ?? '') : '')),
    );
  }

  /** What the choices say that can be decided for. */
  async offered(): Promise<readonly string[]> {
    const names = await this.ways
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    return names.map((name) => name.slice(name.indexOf(': ') + 2));
  }

  /** Decides by keyboard for the choice at an index, and says what it says. */
  async decide(index: number): Promise<string> {
    const button = this.ways.nth(index).getByRole('button');
    const name = (await button.getAttribute('aria-label')) ?? '';
    await button.press('Enter');
    return name.slice(name.indexOf(': ') + 2);
  }

  #region(...names: readonly [string, string]): Locator {
    return this.page.getByRole('region', { name: either(...names) });
  }
}
