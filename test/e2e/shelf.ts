import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { either } from './words.ts';

/** The shelf as a person meets it in the browser. */
export class Shelf {
  constructor(readonly page: Page) {}

  /** The stories that can be begun, but for lessons. */
  get stories(): Locator {
    return this.page
      .getByRole('region', { name: either('Stories', 'Geschichten') })
      .getByRole('listitem');
  }

  /** Where playthroughs are kept. */
  get kept(): Locator {
    return this.page.getByRole('region', { name: either('Your playthroughs', 'Deine Partien') });
  }

  /** One for each playthrough kept. */
  get saves(): Locator {
    return this.kept.getByRole('listitem');
  }

  /** Takes in a playthrough that was saved as a file. */
  get file(): Locator {
    return this.page.getByLabel(either('Open a saved file', 'Gesicherte Datei öffnen'));
  }

  /** The button that begins a story, by its id. */
  beginning(story: string): Locator {
    const { title } = JSON.parse(readFileSync(`stories/${story}/story.json`, 'utf8')) as {
      readonly title: { readonly en: string; readonly de: string };
    };
    const name = either(`Begin: ${title.en}`, `Anfangen: ${title.de}`);
    return this.page.getByRole('button', { name });
  }

  /** Opens it. */
  async open(): Promise<void> {
    await this.page.goto('./#/');
    await expect(this.stories.first()).toBeVisible();
  }
}
