import { expect, test } from '@playwright/test';
import { expectAccessible } from './clean.ts';
import { crossing, file } from './crossing.ts';
import { Reader } from './reader.ts';
import { oneWindow } from './one-window.ts';

test.use(oneWindow);

test('an ink file is brought along, told of, played to its end and there again', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Your own story' }).click();
  const choose = page.getByLabel('Choose files');
  await choose.setInputFiles(file('broken.ink', 'Hello.\n* [Go] -> nowhere\n'));
  await expect(page.getByRole('status')).toContainText('“broken.ink” cannot be played yet.');
  await expect(page.getByRole('status')).toContainText('broken.ink, line 2');
  // As one arrow, which some faces make of it, -> could not be typed.
  await expect(page.getByRole('status')).toHaveCSS('font-variant-ligatures', 'none');
  await choose.setInputFiles(file('crossing.ink', crossing));
  await page.getByRole('button', { name: 'Play it', exact: true }).click();
  const reader = new Reader(page);
  await expect(reader.sheet).toContainText('a man who is asleep in it');
  await page.getByRole('button', { name: 'Let him sleep' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'An ending' })).toBeVisible();
  await reader.kept();
  await page.reload();
  await expect(reader.sheet).toContainText('You row, and he sleeps.');
  await page.goto('./#/write');
  await page.getByRole('button', { name: 'Take off the shelf: crossing' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'Play it: crossing' }).click();
  await expect(reader.sheet).toContainText('a man who is asleep in it');
});

test('a file dropped on the shelf is a story, wherever it lands', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Begin: The Spirits We Summoned' })).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const made = new DataTransfer();
    made.items.add(new File([text], 'crossing.ink'));
    return made;
  }, crossing);
  // The first page takes no files; the app does as soon as it is here.
  await expect(async () => {
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await expect(page.getByRole('status')).toContainText('“Crossing” is here.', { timeout: 3000 });
  }).toPass();
});

test('a file as Windows used to write it shows how it reads and is read so, by keys alone', async ({
  page,
}) => {
  await page.goto('./#/write');
  const buffer = Buffer.from('Der Bäcker grüßt.\n* [Grüßen] Schön.\n-> END\n', 'latin1');
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'baecker.ink', mimeType: 'text/plain', buffer });
  const status = page.getByRole('status');
  await expect(status.getByRole('blockquote')).toHaveText('Der Bäcker grüßt.');
  await expectAccessible(page);
  await status.getByRole('button', { name: 'Read it so' }).focus();
  await page.keyboard.press('Enter');
  await expect(status.getByRole('heading', { name: '“Baecker” is here.' })).toBeVisible();
  await expect(status).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(new Reader(page).sheet).toContainText('Der Bäcker grüßt.');
});

test('a file dropped again tells where what was written on it here stands', async ({ page }) => {
  await page.goto('./#/write');
  const choose = page.getByLabel('Choose files');
  await choose.setInputFiles(file('crossing.ink', crossing));
  const status = page.getByRole('status');
  await expect(status).toContainText('“Crossing” is here.');
  await status.getByRole('link', { name: 'Write on it' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await page.getByRole('combobox', { name: 'File', exact: true }).selectOption('en/crossing.ink');
  await text.getByText('Once, at the river').click();
  await page.keyboard.type('Written here. ');
  await expect(page.getByText('Kept in this browser, and read.')).toBeVisible();
  await page.goto('./#/write');
  await choose.setInputFiles(file('crossing.ink', crossing));
  await expect(status).toContainText(
    'What was written on it here before is not lost: in the writing room it stands under “Earlier states”.',
  );
  await status.getByRole('link', { name: 'Write on it' }).click();
  await page.getByRole('combobox', { name: 'File', exact: true }).selectOption('en/crossing.ink');
  await page.getByRole('button', { name: 'Earlier states', exact: true }).click();
  await page.getByRole('button', { name: 'Put back', exact: false }).first().click();
  await expect(text).toContainText('Written here.');
});

const house = `-> hall
=== hall
A hall with two doors.
+ [The left door] -> study
+ [The right door] -> garden
=== study
A study. -> END
=== garden
A garden. -> END
=== attic
Nobody has been here. -> END
`;

test('names, words and the map of a story are worked on in the writing room', async ({ page }) => {
  await page.goto('./#/write');
  await page
    .getByLabel('Choose files')
    .setInputFiles(file('house.ink', `# title: Two Doors\n${house}`));
  await page.getByRole('status').getByRole('link', { name: 'Write on it' }).click();
  await expect(page.getByRole('heading', { name: 'Writing: Two Doors' })).toBeVisible();
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await page.getByRole('combobox', { name: 'File', exact: true }).selectOption('en/house.ink');
  await expect(text).toContainText('A hall with two doors.');
  // Beside it the story is played from its beginning, in the hall.
  await expect(page.getByRole('button', { name: 'The left door' })).toBeVisible();

  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByLabel('Knot, stitch, function, label or variable').fill('study');
  await page.getByLabel('New name').fill('library');
  await page.getByRole('button', { name: 'Show the places' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Rename it in 2 places' }).click();
  await expect(text).toContainText('-> library');
  await expect(text).not.toContainText('-> study');

  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByLabel('Look for').fill('A hall');
  await page.getByLabel('Put in its place').fill('A corridor');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Replace it' }).click();
  await expect(text).toContainText('A corridor with two doors.');

  await expect(page.getByText('Kept in this browser, and read.')).toBeVisible();

  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('combobox', { name: 'Play it at random' }).selectOption('200 times');
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.getByText('Counted over 200 playthroughs')).toBeVisible();
  const outline = page.getByRole('listitem').filter({ hasText: 'without a chapter' });
  const line = (knot: string) =>
    outline.getByRole('listitem').filter({ has: page.getByRole('button', { name: knot }) });
  await expect(line('hall')).toContainText(
    /200 of 200\s+being played\s+→ library \(\d+ of 200\), garden \(\d+ of 200\)/,
  );
  await expect(line('attic')).toContainText(/never\s+→ the end \(never\)/);
  await expectAccessible(page);

  await expect(page.getByText('The text has changed since')).toBeHidden();

  // What is counted stays until somebody counts again; what has changed since is told.
  await line('attic').getByRole('button').click();
  await page.keyboard.type('Dust. ');
  await expect(page.getByText('The text has changed since')).toBeVisible();
});

const attic = `VAR lid = 0
-> attic
=== attic
An attic with a ladder and a trunk.
* [Climb down] You climb down.
* [Open the trunk]
    -> lid
`;

for (const [language, words] of [
  [
    'en',
    {
      files: 'Choose files',
      out: 'The text runs out here: no choice follows, and no end.',
      line: 'attic.ink, line 5',
      call: 'attic.ink, line 7',
      why: 'nothing follows',
      mend: 'Mend it',
      text: 'Text of the story',
    },
  ],
  [
    'de',
    {
      files: 'Dateien auswählen',
      out: 'Der Text geht hier aus: Es folgt keine Wahl und kein Ende.',
      line: 'attic.ink, Zeile 5',
      call: 'attic.ink, Zeile 7',
      why: 'ohne dass etwas folgt',
      mend: 'Ausbessern',
      text: 'Text der Geschichte',
    },
  ],
] as const) {
  test(`where an own story breaks its line is told, and the way to it (${language})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      locale: language,
      // Nothing is measured while it fades in.
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto('./#/write');
    await page.getByLabel(words.files).setInputFiles(file('attic.ink', attic));
    await page.getByRole('status').getByRole('button').first().click();
    const reader = new Reader(page);
    await page.getByRole('button', { name: 'Climb down' }).press('Enter');
    await expect(reader.sheet).toContainText('You climb down.');
    await expect(reader.sheet).toContainText(words.out);
    const trouble = page.locator('.trouble');
    await expect(trouble).toContainText(words.line);
    await expect(trouble).toContainText(words.why);
    await expectAccessible(page);
    // What breaks before the page is told leaves the page before.
    await page.keyboard.press('u');
    await expect(trouble).toHaveCount(0);
    await page.getByRole('button', { name: 'Open the trunk' }).press('Enter');
    await expect(trouble).toContainText(words.call);
    await trouble.getByRole('link', { name: words.mend }).click();
    await expect(page.getByRole('textbox', { name: words.text })).toContainText('-> lid');
    await expect(page.locator('.cm-activeLine')).toContainText('-> lid');
    await context.close();
  });
}
