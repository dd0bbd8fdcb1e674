import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openWall } from './wall-window.ts';

const { decisions } = JSON.parse(
  readFileSync('test/stories/spirits/canonical/decisions.json', 'utf8'),
) as { readonly decisions: readonly string[] };

test('who did it: asked before the vote by role, asked again at the end, told in the report', async ({
  page: desk,
}) => {
  test.setTimeout(180_000);
  await desk.goto('./#/present/spirits/desk');
  await desk.locator('.setup select').nth(1).selectOption('');
  await desk.locator('.setup [type=submit]').click();
  await expect(desk.locator('.present-desk')).toBeVisible();
  const id = /present\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  const wall = await openWall(desk, id);
  const ask = desk.locator('rw-present-ask section');
  const put = async (role: string, answer: string, hands: number) => {
    const field = ask.getByRole('spinbutton', { name: `${role}: hands for “${answer}”` });
    await field.fill(String(hands));
    await field.blur();
    await expect(field).toHaveValue(String(hands));
  };

  let taken = 0;
  /** Pages with one way on have no number. */
  let number = 1;
  for (const label of decisions) {
    if (await ask.isVisible()) break;
    if ((await desk.locator('.choose [data-label]').count()) > 1) number += 1;
    await desk.locator(`.choose [data-label="${label}"] button`).click();
    taken += 1;
    await expect(wall.locator('.wall')).toHaveAttribute('data-decisions', String(taken));
  }
  await expect(ask).toContainText('Who did this?');
  await put('Developers', 'The agent itself', 3);
  await put('Developers', 'A laboratory', 1);
  await put('Public and press', 'A state', 4);
  while ((await wall.locator('.screen').getAttribute('data-kind')) !== 'ask') {
    await desk.locator('[data-next]').click();
  }
  await expect(wall.locator('.ways li')).toHaveCount(4);
  await expect(wall.locator('.ways')).not.toContainText(/[5-9]|\d\d|%/);
  await desk.locator('[data-next=ask]').click();
  await desk.locator('[data-next=open]').click();
  await expect(ask.getByRole('spinbutton').first()).toBeDisabled();
  await expect(ask).toContainText('was asked before the vote');
  const first = desk.locator('rw-present-vote .tallies tbody tr').first();
  await first.getByRole('spinbutton').first().fill('2');
  await first.getByRole('spinbutton').first().blur();
  await desk.locator('[data-next=show]').click();
  await desk.locator('.reason textarea').fill('So.');
  await desk.locator('.choose button').first().click();
  await expect(wall.locator('.wall')).toHaveAttribute('data-decisions', String(taken + 1));

  await desk.locator('[data-close]').click();
  await expect(wall.locator('.screen')).toHaveAttribute('data-kind', 'ask');
  await expect(wall.locator('.screen h2')).toContainText('once more');
  await put('Developers', 'The group that built it', 4);
  await put('Public and press', 'The agent itself', 4);
  await wall.keyboard.press('ArrowRight');
  await expect(wall.locator('.question')).toHaveText(/surprised/);
  while (await desk.locator('[data-next]').isVisible()) await desk.locator('[data-next]').click();

  await desk.locator('rw-present-next').getByRole('link', { name: 'To the report' }).click();
  const asked = desk.locator('.report .asked');
  const times = asked.locator('.all');
  await expect(times).toHaveCount(2);
  await expect(times.first()).toContainText(`before decision ${number}`);
  await expect(times.first().locator('td')).toContainText([
    /^\s*0 \(0 %\)/,
    /1 \(13 %\)/,
    /4 \(50 %\)/,
    /3 \(38 %\)/,
  ]);
  await expect(times.first().locator('td').first()).toContainText(/world \d+ %/);
  await expect(times.last()).toContainText('at the end');
  await expect(times.last().locator('td')).toContainText([/4 \(50 %\)/, /0/, /0/, /4 \(50 %\)/]);
  const developers = asked.locator('.part').filter({ hasText: 'Developers' });
  await expect(developers.first().locator('td')).toHaveText([/0/, /1/, /0/, /3/]);
  await expect(developers.last().locator('td')).toHaveText([/4/, /0/, /0/, /0/]);
  await expect(desk.locator('.report .lines .rim')).toHaveCount(8);
  await expect(desk.locator('.report article > .note').first()).toContainText('stopped here');
  await desk.keyboard.press('l');
  await expect(desk.locator('.report')).toContainText('vor Entscheidung');

  await desk.goto(`./#/present/${id}/desk`);
  await desk.locator('.undo').click();
  await expect(desk.locator('rw-present-next')).toContainText('Als Nächstes');
});
