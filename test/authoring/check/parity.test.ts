import { expect, test } from 'vitest';
import { buildPack, checkPack, newPack } from '../../../src/authoring/index.ts';

const good = newPack('lamp');

/** The problems of a good story in which the German text was changed. */
function found(from: string, to: string): string[] {
  const german = good.get('de/01-beginning.ink')!;
  if (!german.includes(from)) throw new Error(`“${from}” is not there`);
  const files = new Map([...good, ['de/01-beginning.ink', german.replace(from, to)]]);
  return checkPack(buildPack(files)).map(
    ({ code, file, line, message }) => `${file}:${line} ${code} ${message}`,
  );
}

test('more paragraphs and other words are no difference', () => {
  expect(found('Um halb sechs', 'Es wird hell.\n\nGanz langsam.\n\nUm halb sechs')).toEqual([]);
});

test('a knot that stands in one language only is told at its place', () => {
  const [first] = found('-> END\n', '-> END\n\n=== hof\nDer Hof.\n-> END\n');
  expect(first).toMatch(/^de\/01-beginning\.ink:\d+ RW020 “hof” is missing/);
});

test('a choice with another label is told with both places', () => {
  expect(found('(go_home)', '(go_to_bed)')).toEqual([
    'en/01-beginning.ink:10 RW021 “* (go_home)” is “* (go_to_bed)” at de/01-beginning.ink:10.',
  ]);
});

test('a call that is missing is told with the place where it should be', () => {
  expect(found('    ~ let_it_run()\n', '')).toEqual([
    'en/01-beginning.ink:11 RW021 “~ let_it_run()” is missing at de/01-beginning.ink:11.',
  ]);
});

test('a call that is too much is told from the other side', () => {
  expect(found('-> slept_on', '~ let_it_run()\n    -> slept_on')).toEqual([
    'en/01-beginning.ink:21 RW021 “~ let_it_run()” of de/01-beginning.ink:21 is missing here.',
  ]);
});

const cues = '# chapter: beginning\n# role: developers';

test.each([
  ['another condition on a choice', '* (go_home)', '* (go_home) {has_read_log}'],
  ['a choice that stays', '* (go_home)', '+ (go_home)'],
  ['another divert', '-> read_in_time', '-> slept_on'],
  ['a call more', '~ start_night()', '~ start_night()\n~ advance(6)'],
  ['a cue less', '# role: developers\n', ''],
  ['a cue in another place', cues, cues.split('\n').reverse().join('\n')],
])('%s is a difference', (_, from, to) => {
  expect(found(from, to).some((line) => line.includes('RW021'))).toBe(true);
});

test('a condition on words alone is a warning', () => {
  const words =
    '{has_read_log: Vor dir liegt eine Seite Notizen, deine Schrift.|Niemand hat nachgesehen.}';
  expect(found(words, 'Es ist still.')).toEqual([
    'en/01-beginning.ink:16 RW022 {has_read_log | else} is missing in “morning” at de/01-beginning.ink:14.',
  ]);
});

test('a file with far fewer words is a warning', () => {
  const long = 'Es regnet seit Stunden auf das Dach und niemand sieht hin. '.repeat(8);
  const seen = found('Um halb sechs', `${long}\nUm halb sechs`);
  expect(seen.map((line) => line.split(' ')[1])).toEqual(['RW023']);
});
