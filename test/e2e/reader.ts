import { expect, type Locator, type Page } from '@playwright/test';
import { handedOver } from './document.ts';
import { Shelf } from './shelf.ts';
import { either } from './words.ts';

/** The reader as a person meets it in the browser. */
export class Reader {
  constructor(readonly page: Page) {}

  /** The page that is read, with what stands above its text and what can be done below. */
  get sheet(): Locator {
    return this.page.getByRole('article', { name: /^(Page|Seite) \d+$/ });
  }

  /** What was decided, and the paragraphs of the page. */
  get text(): Locator {
    return this.sheet.getByRole('paragraph');
  }

  /** The first paragraph of the page's text: above it stands what was decided. */
  get opening(): Locator {
    return this.text.nth(1);
  }

  get choices(): Locator {
    return this.sheet
      .getByRole('list', { name: /(choices?|Möglichkeit(en)?)$/ })
      .getByRole('button');
  }

  /** The instruments beside the text. */
  get instruments(): Locator {
    return this.page
      .getByRole('region', { name: either('The world', 'Die Welt') })
      .getByRole('listitem');
  }

  /** What a decision changed, for those who listen. */
  get told(): Locator {
    return this.page
      .getByRole('region', { name: either('The world', 'Die Welt') })
      .getByRole('status');
  }

  get saving(): Locator {
    return this.page.getByRole('navigation').getByText(/^(saved|gesichert)$/);
  }

  /** Opens the shelf. */
  shelf(): Promise<void> {
    return new Shelf(this.page).open();
  }

  /** Begins the story by its address, as a link to it does. */
  async begin(story = 'spirits'): Promise<void> {
    await this.page.goto(`./#/play/${story}`);
    await handedOver(this.page);
    await expect(this.choices.first()).toBeVisible();
    await expect(this.page).toHaveURL(new RegExp(`#/play/${story}-`));
  }

  /** Begins the story from the shelf. */
  async beginOnShelf(story = 'spirits'): Promise<void> {
    const shelf = new Shelf(this.page);
    await shelf.open();
    await shelf.beginning(story).click();
    await expect(this.choices.first()).toBeVisible();
  }

  /** Words of the choices on offer. */
  offered(): Promise<string[]> {
    return this.choices.evaluateAll((all) =>
      // Before the words stands the choice's key.
      all.map((one) => one.lastElementChild?.textContent.trim() ?? ''),
    );
  }

  /** The permanent labels of the choices on offer, which no language changes. */
  labels(): Promise<string[]> {
    return this.choices.evaluateAll((all) => all.map((one) => one.dataset['label'] ?? ''));
  }

  /** What the instruments show: name, value, and what moved. */
  values(): Promise<string[]> {
    return this.instruments.getByRole('button').allInnerTexts();
  }

  /** Takes the choice at `index` (counted round) by keyboard and waits for the next page. */
  async decide(index = 0): Promise<void> {
    const before = await this.count();
    const on = await this.choices.count();
    // A click so soon after a page turned would be none.
    await this.choices.nth(index % on).press('Enter');
    await expect.poll(() => this.count()).toBe(before + 1);
    // Until then a key would be pressed at another place.
    await expect(this.text.and(this.page.locator('*:focus'))).toHaveCount(1);
  }

  /** Takes some choices, different ones as `seed` differs. */
  async decideOften(times: number, seed = 1): Promise<void> {
    let state = seed;
    // Before the page has come there is nothing to take, and no end either.
    await expect(this.sheet).toBeVisible();
    for (let count = 0; count < times && (await this.choices.count()) > 0; count += 1) {
      state = (state * 48271) % 2147483647;
      await this.decide(state);
    }
  }

  /** How many decisions the page shown stands after. */
  async count(): Promise<number> {
    const name = await this.sheet.getAttribute('aria-label');
    return Number(/\d+$/.exec(name ?? '')?.[0]) - 1;
  }

  /** Waits until what was decided is kept. */
  async kept(): Promise<void> {
    await expect(this.saving).toBeVisible();
  }
}
