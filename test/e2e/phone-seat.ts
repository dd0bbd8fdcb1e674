import { expect, type Browser, type Page } from '@playwright/test';

/** A phone on its own in a browser of its own, that joins a room by its code. */
export async function joinRoom(
  browser: Browser,
  address: string,
  code: string,
  locale = 'en-GB',
): Promise<Page> {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ viewport, locale, isMobile: true, hasTouch: true });
  const phone = await context.newPage();
  await phone.goto(`${address}#/join/${code}`);
  await expect(phone.locator('.join h1')).toBeVisible();
  await expect(phone.locator('rw-join-seat section')).toBeVisible();
  return phone;
}

/** Waits until a phone's seat shows a stage of the vote. */
export function seatAt(phone: Page, stage: string): Promise<void> {
  return expect(phone.locator(`rw-join-seat [data-stage=${stage}]`)).toBeVisible();
}
