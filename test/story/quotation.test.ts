import { expect, test } from 'vitest';
import { Session, setQuotations } from '../../src/story/index.ts';
import { compiled } from '../fixtures/ink.ts';

test.each([
  ['"Yes," she says. "No."', '“Yes,” she says. “No.”'],
  ["It's the agents' table", 'It’s the agents’ table'],
  ['"He said \'no\' twice."', '“He said ‘no’ twice.”'],
  ['*"Noted,"* it writes.', '*“Noted,”* it writes.'],
  ['He wrote *"stop"* on it.', 'He wrote *“stop”* on it.'],
  ['("so")', '(“so”)'],
  ['"Wait—" she says. "I—"', '“Wait—” she says. “I—”'],
  ["the '90s, the winter of '08", 'the ’90s, the winter of ’08'],
  ["'Twas late, 'tis so; give 'em rock 'n' roll", '’Twas late, ’tis so; give ’em rock ’n’ roll'],
  ['"\'Twas you," she said.', '“’Twas you,” she said.'],
  [
    "'Cause of that? He wrote 'cause' and '42' on it.",
    '’Cause of that? He wrote ‘cause’ and ‘42’ on it.',
  ],
  ["'It's the dogs' turn,' he said. 'Now.'", '‘It’s the dogs’ turn,’ he said. ‘Now.’'],
  [
    "'Twouldn't do, 'tweren't so, 'twon't; fish 'n chips",
    '’Twouldn’t do, ’tweren’t so, ’twon’t; fish ’n chips',
  ],
  [`"A"/"B", …"so", "so",'so', said:"So"`, '“A”/“B”, …“so”, “so”,‘so’, said:“So”'],
  [`rock-'n'-roll at nine o'clock, 5'10" tall`, 'rock-’n’-roll at nine o’clock, 5’10” tall'],
  [`"Stop," he says, "or I'll." "You'll?"`, '“Stop,” he says, “or I’ll.” “You’ll?”'],
  ['', ''],
])('in English %s is set as %s', (typed, set) => {
  expect(setQuotations(typed, 'en')).toBe(set);
});

test.each([
  [`"Geh", sagte sie. 'Jetzt?' Das war's.`, '„Geh“, sagte sie. ‚Jetzt?‘ Das war’s.'],
  [`"'Geh', hat sie gesagt", sagt er.`, '„‚Geh‘, hat sie gesagt“, sagt er.'],
  [`"Er sagte 'nein'."`, '„Er sagte ‚nein‘.“'],
  [`"Er sagte 'nein'"`, '„Er sagte ‚nein‘“'],
  [`*"Notiert"*, schreibt es. Dann *'fort'*.`, '*„Notiert“*, schreibt es. Dann *‚fort‘*.'],
  [`"Warte –" sagt sie. "Ich …" – "So?"`, '„Warte –“ sagt sie. „Ich …“ – „So?“'],
  [`'s ist gut, 'ne Tür und 'n Haus, die '90er`, '’s ist gut, ’ne Tür und ’n Haus, die ’90er'],
  [`'rein' steht da, und sie geht 'rein.`, '‚rein‘ steht da, und sie geht ’rein.'],
  [`Hans' Hut ("alt") von '68`, 'Hans’ Hut („alt“) von ’68'],
  [`'Wie geht's?' – 'Gut.'`, '‚Wie geht’s?‘ – ‚Gut.‘'],
  [`in den '90ern und '68ern, die '80er-Jahre`, 'in den ’90ern und ’68ern, die ’80er-Jahre'],
  [`"A"/"B", …"so", "so",'so'`, '„A“/„B“, …„so“, „so“,‚so‘'],
  [`"Halt!"-Rufe, Hans' Auto, geht's?`, '„Halt!“-Rufe, Hans’ Auto, geht’s?'],
  ['„So“, sagt er. ‚Gut‘.', '„So“, sagt er. ‚Gut‘.'],
  ["„Ich hab's“", '„Ich hab’s“'],
  ['»So«, sagt er.', '»So«, sagt er.'],
])('in German %s is set as %s', (typed, set) => {
  expect(setQuotations(typed, 'de')).toBe(set);
});

test('a page is set in the language it is read in', () => {
  const story = compiled(`"Geh", sagte sie.\n+ 'Jetzt?'\n- -> END\n`);
  const pageIn = (language: 'en' | 'de') => {
    const turned = new Session(story, { seed: 1, functions: {}, language }).next();
    return turned.ok && [turned.page.passages[0]?.text, turned.page.choices[0]?.text];
  };
  expect(pageIn('en')).toEqual(['“Geh”, sagte sie.', '‘Jetzt?’']);
  expect(pageIn('de')).toEqual(['„Geh“, sagte sie.', '‚Jetzt?‘']);
});

test('text that is set stays as it is', () => {
  const once = setQuotations("\"It's 'so',\" she says.");
  expect(setQuotations(once)).toBe(once);
});
