import { expect, type Locator, type Page } from '@playwright/test';
import { either } from './words.ts';

/** The world room as a person meets it. */
export class WorldRoom {
  constructor(readonly page: Page) {}

  /** The line of time, which moves everything. */
  get time(): Locator {
    return this.page.getByRole('slider', { name: either('Time', 'Zeit') });
  }

  /** The time that is set, in words. */
  get when(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\d{4}, \d\d:\d\d$/ });
  }

  /** The year in steps. */
  get year(): Locator {
    return this.page.getByRole('region', { name: /^(Your year|Dein Jahr|A year|Ein Jahr)$/ });
  }

  get map(): Locator {
    return this.#region('Who holds what', 'Wer was besetzt hält');
  }

  /** Hiding and ability. */
  get fields(): Locator {
    return this.#region('Hiding and ability', 'Versteck und Können');
  }

  get triangle(): Locator {
    return this.#region('The triangle', 'Das Dreieck');
  }

  /** Decisions and headlines. */
  get marks(): Locator {
    return this.#region('Decisions and headlines', 'Entscheidungen und Schlagzeilen');
  }

  get readings(): Locator {
    return this.#region('Readings', 'Messwerte');
  }

  /** A curve for each reading. */
  get curves(): Locator {
    return this.readings.getByRole('figure');
  }

  /** What the decision before the time that is set has moved. */
  get moved(): Locator {
    return this.#region('What moved', 'Was sich bewegt hat');
  }

  /** After which decision that was. */
  get after(): Locator {
    return this.moved.getByText(/^(After “|Nach „)/);
  }

  /** The curve of one reading. */
  curve(name: string): Locator {
    return this.curves.filter({
      has: this.page.getByRole('strong').getByText(name, { exact: true }),
    });
  }

  /** Waits until every hour of the year is computed and all of it is drawn. */
  async drawn(): Promise<void> {
    await expect(this.time).toBeVisible();
    await expect(this.curves.first()).toBeVisible();
    await expect(
      this.page.getByText(/^(The hours between the pages|Die Stunden zwischen den Seiten)/),
    ).toHaveCount(0, {
      timeout: 60_000,
    });
  }

  #region(...names: readonly [string, string]): Locator {
    return this.page.getByRole('region', { name: either(...names) });
  }
}
