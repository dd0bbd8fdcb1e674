import type { Page } from '@playwright/test';

/** Holds back every script, or those whose address is asked for, until the function returned is called; the faces do not come at all. */
export async function holdScripts(page: Page, which = /assets\/.*\.js$/): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.route(which, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
