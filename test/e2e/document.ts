import { expect, type Locator, type Page } from '@playwright/test';

/** The whole document: its language, and what is set for all of it. */
export function root(page: Page): Locator {
  return page.locator('html');
}

/** Waits until the page that stood in the HTML is the app's, which only the document itself says. */
export async function handedOver(page: Page): Promise<void> {
  await expect(page.locator('rw-app')).not.toHaveAttribute('defer-hydration');
}
