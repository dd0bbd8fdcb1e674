import { expect, type Locator, type Page } from '@playwright/test';

/** The projector's window of a workshop, as the room sees it. */
export class Wall {
  constructor(readonly page: Page) {}

  /**
   * Opens a wall beside its desk, in a window of its own as the desk's button does: a page behind
   * another one is drawn once a second only, and every click on it waits for that.
   */
  static async open(
    desk: Page,
    address: string,
    { width, height } = { width: 1280, height: 720 },
  ): Promise<Wall> {
    const opened = desk.waitForEvent('popup');
    await desk.evaluate(([hash, look]) => void window.open(hash, '_blank', look), [
      address,
      `popup,width=${width},height=${height}`,
    ] as const);
    const page = await opened;
    await page.setViewportSize({ width, height });
    return new Wall(page);
  }

  /** The screen that is shown, which goes by its number. */
  get screen(): Locator {
    return this.page.getByRole('region', { name: /^(Screen|Bild) \d+ (of|von) \d+$/ });
  }

  /** Which screen of how many it is. */
  get position(): Locator {
    return this.page.getByText(/^(Screen|Bild) \d+ (of|von) \d+$/);
  }

  /** The choices, or the answers to a question. */
  get ways(): Locator {
    return this.screen.getByRole('list').getByRole('listitem');
  }

  /** How many hands were raised for each choice, once that may be seen. */
  get shares(): Locator {
    return this.ways.getByText(/^\d+ (hands?|Hand|Hände), /);
  }

  /** Turns on, screen by screen, to one that shows something. */
  async turnTo(what: Locator): Promise<void> {
    while (!(await what.isVisible())) {
      const position = await this.position.innerText();
      await this.page.keyboard.press('ArrowRight');
      await expect(this.position).not.toHaveText(position);
    }
  }
}
