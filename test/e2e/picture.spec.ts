import { expect, test } from '@playwright/test';
import { expectAccessible } from './clean.ts';
import { isLong } from './long.ts';
import { Reader } from './reader.ts';
import { Desk } from './desk.ts';
import { drawn } from './drawn.ts';
import { Shelf } from './shelf.ts';
import { Wall } from './wall.ts';
import { WorldRoom } from './world-room.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

const said = {
  'en-GB': 'White tiles, two dead washing machines with planks across',
  'de-DE': 'Weiße Kacheln, zwei tote Waschmaschinen mit Brettern darüber',
};

for (const [locale, words] of Object.entries(said)) {
  for (const theme of ['light', 'dark'] as const) {
    if (!isLong && (theme === 'light') !== (locale === 'en-GB')) continue;
    test.describe(`${locale}, ${theme}`, () => {
      test.use({ locale, colorScheme: theme, reducedMotion: 'reduce' });

      test('a page that begins a scene shows its picture and says what is on it', async ({
        page,
      }) => {
        const reader = new Reader(page);
        await reader.begin();
        await expect(page.getByRole('img', { name: words })).toBeVisible();
        await expectAccessible(page);
        await reader.decide();
        await expect(page.locator(drawn.scene)).toHaveCount(0);
      });
    });
  }
}

test('a picture speaks the other language when the page does', async ({ page }) => {
  const reader = new Reader(page);
  await reader.begin();
  await page.getByRole('img', { name: said['en-GB'] }).waitFor();
  await page.getByRole('button', { name: /Deutsch/ }).click();
  await expect(page.getByRole('img', { name: said['de-DE'] })).toHaveAttribute('lang', 'de');
});

test('the space of a picture is kept before it has come', async ({ page }) => {
  await page.route('**/drawings*', (route) => route.abort());
  const reader = new Reader(page);
  await reader.begin();
  const height = await page.locator(drawn.scene).evaluate((scene) => scene.clientHeight);
  const width = await page.locator(drawn.scene).evaluate((scene) => scene.clientWidth);
  expect(height / width).toBeCloseTo(6 / 16, 1);
  await expect(page.locator(drawn.scene)).toContainText('White tiles');
});

test('every story on the shelf has its picture', async ({ page }) => {
  await new Reader(page).shelf();
  const { stories } = new Shelf(page);
  const count = await stories.count();
  expect(count).toBeGreaterThan(0);
  await expect(stories.getByRole('img')).toHaveCount(count);
});

test('pictures can be left out', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('runaway.settings', JSON.stringify({ pictures: 'none' })),
  );
  const reader = new Reader(page);
  await reader.shelf();
  await expect(page.locator(drawn.scene)).toHaveCount(0);
  await reader.begin();
  await expect(page.locator(drawn.scene)).toHaveCount(0);
});

/** Renews the pictures of the README: RUNAWAY_PICTURES=1 npm test. */
test.describe('pictures of the README', () => {
  test.skip(process.env['RUNAWAY_PICTURES'] === undefined, 'they are renewed on request');
  test.use({ locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' });

  test('the world room, the projector and the desk', async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1120, height: 720 });
    const reader = new Reader(page);
    await reader.begin();
    await reader.decideOften(14, 3);
    await reader.kept();
    await page.goto(page.url().replace('/play/', '/world/'));

    await new WorldRoom(page).drawn();
    await page.screenshot({ path: 'test/e2e/picture/world.jpg', type: 'jpeg', quality: 80 });

    const desk = new Desk(page);
    await desk.begin();
    const wall = new Wall(await page.context().newPage());
    await wall.page.setViewportSize({ width: 1120, height: 630 });
    await wall.page.goto(page.url().replace('/desk', ''));
    await expect(wall.screen).toBeVisible();
    await desk.step('open');
    for (const [row, hands] of [
      [1, 0, 3],
      [2, 1, 1],
      [0, 3, 1],
    ].entries()) {
      for (const [column, count] of hands.entries()) {
        const field = desk.roles.nth(row).getByRole('spinbutton').nth(column);
        await field.fill(String(count));
        await field.blur();
      }
    }
    await page.screenshot({ path: 'test/e2e/picture/desk.jpg', type: 'jpeg', quality: 80 });
    await desk.step('lock');
    await desk.step('reveal');
    await expect(wall.shares.first()).toBeVisible();
    await wall.page.screenshot({ path: 'test/e2e/picture/wall.jpg', type: 'jpeg', quality: 80 });
  });
});
