import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { notices } from './notice.ts';
import { openSite, otherBuild } from './two-builds.ts';
import { Wall } from './wall.ts';

/** The wall that the desk's own button opens, in a process of its own. */
async function wallBy(desk: Desk): Promise<Wall> {
  const opened = desk.page.context().waitForEvent('page');
  await desk.page.getByRole('link', { name: 'Open the projector window' }).click();
  const wall = new Wall(await opened);
  await expect(wall.screen).toBeVisible();
  return wall;
}

/** Turns the wall one screen on by its own keys. */
async function turns({ page, position }: Wall): Promise<void> {
  const before = await position.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(position).not.toHaveText(before);
}

test('the desk opens one wall; asked again it says that there is one', async ({
  page,
  context,
}) => {
  const desk = new Desk(page);
  await desk.begin();
  const opened = context.waitForEvent('page');
  // Pressed twice in a row, before the window has come.
  await page.getByRole('link', { name: 'Open the projector window' }).dblclick();
  const wall = new Wall(await opened);
  await expect(wall.screen).toBeVisible();
  await expect(page.getByRole('status').getByText('The projector window is open.')).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  await page.getByRole('link', { name: 'Open the projector window' }).click();
  await expect(page.getByRole('status').getByText('is open already')).toBeVisible();
  expect(context.pages()).toHaveLength(2);

  // Who wants another one, or has lost the first, gets it.
  const second = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open one more' }).click();
  await expect(new Wall(await second).screen).toBeVisible();
  await expect(page.getByRole('status').getByText('The projector window is open.')).toBeVisible();
});

const ends: readonly (readonly [string, (desk: Page) => Promise<void>])[] = [
  ['is closed', (desk) => desk.close()],
  [
    'crashes',
    async (desk) => {
      const crashed = desk.waitForEvent('crash');
      // The page dies on the way, so nothing is ever answered.
      desk.goto('chrome://crash').catch(() => undefined);
      await crashed;
    },
  ],
];

for (const [what, end] of ends) {
  test(`a wall lives on when the window of the desk ${what}`, async ({ page, context }) => {
    const desk = new Desk(page);
    await desk.begin();
    const address = page.url();
    const wall = await wallBy(desk);
    await desk.step('open');
    await expect(wall.screen).toContainText('Hands up!');
    await end(page);

    await wall.page.keyboard.press('ArrowLeft');
    await turns(wall);
    await expect(wall.screen).toContainText('Hands up!');
    // A desk opened anew leads it on.
    const again = new Desk(await context.newPage());
    await again.page.goto(address);
    await expect(again.shown).toBeVisible();
    await again.roles.first().getByRole('spinbutton').first().fill('2');
    await again.step('lock');
    await expect(wall.screen).toContainText('The vote is closed');
  });
}

test('a wall tells of no new version, the desk does', async ({ context }) => {
  const dist = resolve(import.meta.dirname, '../../dist');
  const other = otherBuild(dist);
  const site = await openSite(dist);
  try {
    const desk = new Desk(await context.newPage());
    await desk.begin(`${site.address}#/present/spirits/desk`);
    await desk.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const wall = await wallBy(desk);
    await wall.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    site.show(other);
    await desk.page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect(desk.page.getByRole('button', { name: 'Change over now' })).toBeVisible();
    // It hears of it as the desk does, and a wall that is opened now finds it there.
    const late = new Wall(await context.newPage());
    await late.page.goto(`${site.address}#/present/${desk.id}`);
    await expect(late.screen).toBeVisible();
    await late.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const one of [wall, late]) {
      await turns(one);
      await expect(notices(one.page)).toBeEmpty();
    }
  } finally {
    site.close();
    rmSync(other, { recursive: true, force: true });
  }
});
