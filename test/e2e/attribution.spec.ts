import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { Desk } from './desk.ts';
import { drawn } from './drawn.ts';

const { decisions } = JSON.parse(
  readFileSync('test/stories/spirits/canonical/decisions.json', 'utf8'),
) as { readonly decisions: readonly string[] };

test('who did it: asked before the vote by role, asked again at the end, told in the report', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const desk = new Desk(page);
  await desk.begin('./#/present/spirits/desk', '');
  const { id } = desk;
  const wall = await desk.wall();
  const ask = page.getByRole('region', { name: /^(Ask before the vote|Ask at the end)$/ });
  const put = async (role: string, answer: string, hands: number) => {
    const field = ask.getByRole('spinbutton', { name: `${role}: hands for “${answer}”` });
    await field.fill(String(hands));
    await field.blur();
    await expect(field).toHaveValue(String(hands));
  };

  /** Pages with one way on have no number. */
  let number = 1;
  for (const label of decisions) {
    if (await ask.isVisible()) break;
    const labels = await desk.labels();
    if (labels.length > 1) number += 1;
    const words = await desk.decide(labels.indexOf(label));
    // The page after a decision begins with it.
    await expect(wall.screen).toContainText(words);
    await expect.poll(() => desk.labels()).not.toEqual(labels);
  }
  await expect(ask).toContainText('Who did this?');
  await put('Developers', 'The agent itself', 3);
  await put('Developers', 'A laboratory', 1);
  await put('Public and press', 'A state', 4);
  const asked = wall.screen.getByRole('list', { name: 'Who did this?' });
  const onward = desk.next.getByRole('button', { name: 'Screen on' });
  while (!(await asked.isVisible())) await turn(onward);
  await expect(asked.getByRole('listitem')).toHaveCount(4);
  await expect(asked).not.toContainText(/[5-9]|\d\d|%/);
  await turn(onward);
  await desk.next.getByRole('button', { name: 'Open the vote' }).press('Enter');
  await expect(ask.getByRole('spinbutton').first()).toBeDisabled();
  await expect(ask).toContainText('was asked before the vote');
  const first = desk.roles.first().getByRole('spinbutton').first();
  await first.fill('2');
  await first.blur();
  await desk.next.getByRole('button', { name: 'Close and show' }).press('Enter');
  await desk.reason.fill('So.');
  const words = await desk.decide(0);
  await expect(wall.screen).toContainText(`Decided: ${words}`);

  await desk.close.click();
  const again = wall.screen.getByRole('list', { name: 'At the end: who did this?' });
  await expect(again).toBeVisible();
  await expect(ask).toContainText('Count hands for each answer. The');
  await expect(desk.next).toContainText('“Ask at the end”');
  await expect(desk.next).not.toContainText('before the vote');
  await put('Developers', 'The group that built it', 4);
  await put('Public and press', 'The agent itself', 4);
  await wall.page.keyboard.press('ArrowRight');
  await expect(wall.screen).toContainText(/surprised/);
  while (await onward.isVisible()) await turn(onward);

  await desk.next.getByRole('link', { name: 'To the report' }).click();
  const report = page.getByRole('article');
  const said = report.getByRole('group', { name: /^Who did it\? / });
  const times = said.getByRole('row', { name: /before decision|at the end/ });
  await expect(times).toHaveCount(2);
  await expect(times.first()).toContainText(`before decision ${number}`);
  await expect(times.first().getByRole('cell')).toContainText([
    /^\s*0 \(0 %\)/,
    /1 \(13 %\)/,
    /4 \(50 %\)/,
    /3 \(38 %\)/,
  ]);
  await expect(times.first().getByRole('cell').first()).toContainText(/world \d+ %/);
  await expect(times.last()).toContainText('at the end');
  await expect(times.last().getByRole('cell')).toContainText([
    /4 \(50 %\)/,
    /0/,
    /0/,
    /4 \(50 %\)/,
  ]);
  const developers = said.getByRole('row', { name: /^Developers/ });
  await expect(developers.first().getByRole('cell')).toHaveText([/0/, /1/, /0/, /3/]);
  await expect(developers.last().getByRole('cell')).toHaveText([/4/, /0/, /0/, /0/]);
  await expect(report.locator(drawn.dots)).toHaveCount(8);
  await expect(report).toContainText('You stopped here');
  expect(await parted(report, said)).toEqual([]);
  await page.keyboard.press('l');
  await expect(report).toContainText('vor Entscheidung');

  await page.goto(`./#/present/${id}/desk`);
  await desk.undo.click();
  await expect(desk.next).toContainText('Als Nächstes');

  /** Turns on and waits for the next screen. */
  async function turn(button: Locator): Promise<void> {
    const shown = await wall.position.innerText();
    await button.click();
    await expect(wall.position).not.toHaveText(shown);
  }
});

/** The heights of a printed page, in px, at which a table parts from the heading above it. */
async function parted(report: Locator, table: Locator): Promise<readonly number[]> {
  await report.page().emulateMedia({ media: 'print' });
  const heading = report.getByRole('heading', { name: /^Who did it\? / });
  const wrong: number[] = [];
  for (let height = 700; height <= 1100; height += 20) {
    // Columns part where pages do.
    await report.evaluate((element, size) => {
      element.style.columnWidth = '640px';
      element.style.columnFill = 'auto';
      element.style.inlineSize = '640px';
      element.style.blockSize = `${size}px`;
    }, height);
    const lefts = await Promise.all(
      [heading, table].map((one) => one.evaluate((element) => element.getClientRects()[0]?.left)),
    );
    if (Math.abs((lefts[0] ?? 0) - (lefts[1] ?? 0)) > 300) wrong.push(height);
  }
  await report.page().emulateMedia({ media: null });
  await report.evaluate((element) => element.removeAttribute('style'));
  return wrong;
}
