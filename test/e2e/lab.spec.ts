import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectClean } from './clean.ts';
import { drawn } from './drawn.ts';
import { either } from './words.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

/** Goes on by Tab, or back by Shift+Tab, until this has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Not reached by keyboard.');
}

/** Which round is shown. */
function roundShown(page: Page): Locator {
  return page.getByRole('group', { name: /^(The rounds|The game)$/ }).getByRole('paragraph');
}

/** How far the corner of isolation is turned up, in words. */
function isolation(page: Page): Locator {
  return page.getByRole('group', { name: 'The three corners' }).getByRole('status').nth(1);
}

/** The game at the mirror table, and what was said of its last round. */
function game(page: Page): Locator {
  return page.getByRole('region', { name: 'The game' });
}

/** Many runs of what is set. */
function many(page: Page): Locator {
  return page.getByRole('region', { name: /^(Many |Viele )/ });
}

test('the trilemma by keyboard: a corner, twenty rounds, many seeds, tables', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/');
  await page.getByRole('link', { name: 'The trilemma' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The trilemma');
  await expect(page).toHaveTitle('The trilemma · Runaway');
  await tabTo(page, page.getByRole('button', { name: 'Twenty rounds' }));
  await page.keyboard.press('Enter');
  await expect(roundShown(page)).toHaveText('Round 20');
  await expect(page.getByText(/^Broken/)).toBeVisible();
  await expect(page.getByText(/^Round 20: Safe share/)).toHaveCount(1);
  const holes = page.locator(drawn.gone);
  const before = await holes.count();
  expect(before).toBeGreaterThan(20);
  await tabTo(page, page.getByRole('slider', { name: 'Isolation' }), 'Shift+Tab');
  for (let count = 0; count < 10; count += 1) await page.keyboard.press('ArrowLeft');
  await expect(isolation(page)).toHaveText('50%');
  await expect(page.getByText(/^Holds/)).toBeVisible();
  expect(await holes.count()).toBeLessThan(before);
  await expect(page).toHaveURL(/isolation=0\.5&round=20$/);
  await tabTo(page, page.getByRole('button', { name: 'Run: 300 seeds' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Many seeds' })).toContainText(
    'In 300 of 300 seeds',
  );
  await page.getByRole('radio', { name: 'Pictures' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(drawn.tables)).toHaveCount(0);
  await expect(many(page).getByRole('rowheader')).toHaveCount(7 * 21);
  await expect(page).toHaveURL(/view=table/);
  await page.reload();
  await expect(roundShown(page)).toHaveText('Round 20');
  await expect(isolation(page)).toHaveText('50%');
});

test('twenty rounds can be watched and stopped', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/lab/trilemma');
  await page.getByRole('button', { name: 'Twenty rounds' }).click();
  await expect(roundShown(page)).not.toHaveText('Round 0');
  await page.getByRole('button', { name: 'Pause' }).click();
  const round = await roundShown(page).innerText();
  await page.clock.runFor(10_000);
  expect(await roundShown(page).innerText()).toBe(round);
});

for (const table of ['trilemma', 'mirror'] as const) {
  test(`on a phone what changes is in sight of what changes it: ${table}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`./#/lab/${table}?round=3`);
    const { acts, picture: shown } = drawn[table];
    const picture = page.locator(shown);
    for (const act of await page.locator(acts).all()) {
      await act.focus();
      await expect(act).toBeInViewport({ ratio: 1 });
      await expect(picture).toBeInViewport({ ratio: 1 });
    }
    // Nothing lies over it: the middle of the picture is the picture's own.
    const isOnTop = await picture.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  });
}

test('a hand is played by keyboard against a model', async ({ page }) => {
  await page.goto('./#/lab/mirror');
  await page.getByRole('radio', { name: 'A model sits there' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('group', { name: 'Round 1: how much do you give?' })).toBeVisible();
  await page.keyboard.press('5');
  await page.keyboard.press('x');
  await expect(game(page)).toContainText('Round 2: You give 10');
  await tabTo(page, page.getByRole('button', { name: 'Give 0' }));
  await page.keyboard.press('Enter');
  await expect(game(page)).toContainText('Round 3: You give 0');
  await expect(page).toHaveURL(/you=1&given=5\.10\.0$/);
  const said = await game(page).getByRole('figure').allInnerTexts();
  await page.reload();
  await expect(game(page).getByRole('figure').first()).toBeVisible();
  expect(await game(page).getByRole('figure').allInnerTexts()).toEqual(said);
  for (let count = 0; count < 17; count += 1) await page.keyboard.press('0');
  await expect(page.getByRole('group', { name: 'The game is over.' })).toBeVisible();
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/given=5\.10(\.0){18}$/);
});

test('a game is watched round by round and played many times', async ({ page }) => {
  await page.goto('./#/lab/mirror?a=gpt-4o.neutral&b=claude-sonnet-4.selfish');
  await page.getByRole('button', { name: 'Next round' }).click();
  await expect(roundShown(page)).toHaveText('Round 1');
  await page.getByRole('button', { name: 'To the end' }).click();
  await expect(game(page)).toContainText('The game is over.');
  const here = page
    .getByRole('region', { name: 'Published and predicted' })
    .getByRole('listitem')
    .filter({ hasText: 'this table' });
  await expect(here).toHaveCount(2);
  await expect(here.first()).toContainText('prediction only');
  await page.getByRole('button', { name: 'Play 10,000 games' }).click();
  await expect(many(page).getByRole('status').getByRole('paragraph')).toHaveCount(2);
});

test('damaged links are refused in words and the usual table is shown', async ({ page }) => {
  await page.goto('./#/lab/trilemma?evolution=7');
  await expect(page.getByRole('alert')).toContainText('“evolution” cannot be “7”');
  await page.goto('./#/lab/mirror?a=gpt-9.neutral');
  await expect(page.getByRole('alert')).toContainText('There is no model family called gpt-9');
  await page.getByRole('button', { name: 'Next round' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
});

// Every theme, language, width and view once in each of its values, not all of them with all.
const looks = [
  { theme: 'light', locale: 'en-GB', width: 1280, view: 'picture' },
  { theme: 'dark', locale: 'de-DE', width: 390, view: 'picture' },
  { theme: 'dark', locale: 'en-GB', width: 1280, view: 'table' },
  { theme: 'light', locale: 'de-DE', width: 320, view: 'table' },
] as const;

for (const { theme, locale, width, view } of looks) {
  test.describe(`${theme}, ${locale}, ${width} px`, () => {
    test.use({
      colorScheme: theme,
      locale,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });

    test(`both tables are accessible as ${view}`, async ({ page }) => {
      // Reading every element of the page takes its time on a small machine.
      test.setTimeout(180_000);
      await page.goto(
        `./#/lab/trilemma?b.paradigm=memory&b.verifier=1&round=12&seeds=100&view=${view}`,
      );
      await many(page)
        .getByRole('button', { name: /^(Run|Rechnen|Play)\b| Spiele spielen$/ })
        .click();
      await expect(many(page).getByRole('status').getByRole('paragraph')).toHaveCount(2);
      // Whatever can be unfolded is looked at too.
      await page
        .getByRole('main')
        .getByRole('group')
        .evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
        });
      await expectClean(page);
      await page.goto(`./#/lab/mirror?table=copies&label=name&you=1&given=5.10&view=${view}`);
      await many(page)
        .getByRole('button', { name: /^(Run|Rechnen|Play)\b| Spiele spielen$/ })
        .click();
      await expect(many(page).getByRole('status').getByRole('paragraph')).toHaveCount(4);
      const published = page.getByRole('region', {
        name: either('Published and predicted', 'Veröffentlicht und vorhergesagt'),
      });
      const lines = published.getByRole(view === 'table' ? 'rowheader' : 'listitem');
      await expect(lines).toHaveCount(3);
      await expectClean(page);
    });
  });
}

test('strong contrast and the largest text hold both tables on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    const settings = { contrast: 'more', size: '5', leading: '3', width: '3', motion: 'less' };
    localStorage.setItem('runaway.settings', JSON.stringify(settings));
  });
  for (const table of ['trilemma', 'mirror']) {
    await page.goto(`./#/lab/${table}?round=9`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectClean(page);
  }
});
