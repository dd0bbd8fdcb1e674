import { expect, type Locator, type Page } from '@playwright/test';

/** The reader as a person meets it in the browser. */
export class Reader {
  constructor(readonly page: Page) {}

  get choices(): Locator {
    return this.page.locator('rw-reader .choices button');
  }

  get text(): Locator {
    return this.page.locator('rw-page');
  }

  get saving(): Locator {
    return this.page.locator('rw-bar .saving');
  }

  /** Opens the shelf. */
  async shelf(): Promise<void> {
    await this.page.goto('./#/');
    await expect(this.page.locator('rw-shelf .story').first()).toBeVisible();
  }

  /** Begins the story from the shelf. */
  async begin(story = 'spirits'): Promise<void> {
    await this.shelf();
    await this.page.locator(`rw-shelf [data-begin="${story}"]`).click();
    await expect(this.choices.first()).toBeVisible();
  }

  /** Labels of the choices on offer. */
  async labels(): Promise<string[]> {
    return this.choices.evaluateAll((all) => all.map((one) => one.dataset['label'] ?? ''));
  }

  /** Takes the choice at `index` (counted round) and waits for the next page. */
  async decide(index = 0): Promise<void> {
    const before = await this.count();
    const on = await this.choices.count();
    await this.choices.nth(index % on).click();
    await expect.poll(() => this.count()).toBe(before + 1);
  }

  /** Takes some choices, different ones as `seed` differs. */
  async decideOften(times: number, seed = 1): Promise<void> {
    let state = seed;
    for (let count = 0; count < times && (await this.choices.count()) > 0; count += 1) {
      state = (state * 48271) % 2147483647;
      await this.decide(state);
    }
  }

  /** How many decisions the page shown stands after. */
  async count(): Promise<number> {
    return Number(
      await this.page.locator('rw-reader .sheet-of-text').getAttribute('data-decisions'),
    );
  }

  /** Waits until what was decided is kept. */
  async kept(): Promise<void> {
    await expect(this.saving).toHaveText(/^(saved|gesichert)$/);
  }
}
