import type { Page } from '@playwright/test';

/**
 * Opens the wall of a workshop beside its desk, in a window of its own as the desk's button does: a
 * page behind another one is drawn once a second only, and every click on it waits for that.
 */
export async function openWall(
  desk: Page,
  id: string,
  { width, height } = { width: 1280, height: 720 },
  address = './',
): Promise<Page> {
  const opened = desk.waitForEvent('popup');
  await desk.evaluate(([hash, look]) => void window.open(hash, '_blank', look), [
    `${address}#/present/${id}`,
    `popup,width=${width},height=${height}`,
  ] as const);
  const wall = await opened;
  await wall.setViewportSize({ width, height });
  return wall;
}
