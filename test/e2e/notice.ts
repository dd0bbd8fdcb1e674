import type { Locator, Page } from '@playwright/test';
import { either } from './words.ts';

/** Where troubles are told, each with what can be done about it; empty while there are none. */
export function notices(page: Page): Locator {
  return page.getByRole('region', { name: either('Notice', 'Hinweis') });
}
