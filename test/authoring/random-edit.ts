import { draw } from '../../src/sim/index.ts';
import type { InkSource } from '../../src/authoring/index.ts';

/** Whole numbers by chance: each call draws the next one below `end`. */
export type Dice = (end: number) => number;

export function dice(seed: number): Dice {
  let at = 0;
  return (end) => {
    at += 1;
    return Math.floor(draw(seed, 77, at, 0) * end);
  };
}

/** One thing an author may do to the lines of a file, at a line of it. */
type Edit = (lines: string[], at: number, dice: Dice) => void;

const put =
  (...made: readonly ((id: number) => string)[]): Edit =>
  (lines, at, dice) => {
    const id = dice(1000);
    lines.splice(at, 0, ...made.map((one) => one(id)));
  };

/** A name that stands in the file, or one that stands nowhere. */
function nameIn(lines: readonly string[], dice: Dice): string {
  const names = lines.join('\n').match(/\b[a-z]\w*_\w+|(?<=^=+ *)\w+/gm) ?? [];
  return names[dice(names.length + 1)] ?? 'nowhere';
}

const withName =
  (line: (name: string) => string): Edit =>
  (lines, at, dice) => {
    lines.splice(at, 0, line(nameIn(lines, dice)));
  };

const change =
  (how: (line: string, dice: Dice) => string): Edit =>
  (lines, at, dice) => {
    lines[at] = how(lines[at] ?? '', dice);
  };

/** Within a line: most of what is written in an hour. */
const words: readonly Edit[] = [
  change((line) => line.replace(/\p{L}+(?=[.,!?])/u, 'otherwise')),
  change((line) => `${line} And more.`),
  change((line, dice) => {
    const cut = dice(line.length + 1);
    return line.slice(0, cut) + 'x' + line.slice(cut);
  }),
  put(() => 'A line of words.'),
  put(() => ''),
];

/** What changes how a story runs. */
const parts: readonly Edit[] = [
  put(
    (id) => `* (new_${id}) [Go ${id}]`,
    () => '    -> END',
  ),
  put((id) => `+ [Stay ${id}] Stayed.`),
  put((id) => `- (met_${id}) Met.`),
  put(() => '{1 > 2: never|ever}'),
  put(
    () => '{stopping:',
    () => '- once',
    () => '- twice',
    () => '}',
  ),
  put(
    (id) => `=== knot_${id}`,
    () => 'Loose end.',
  ),
  put(
    (id) => `=== function f_${id}(x, ref y)`,
    () => '~ y = x',
    () => '~ return x',
  ),
  put(
    (id) => `= stitch_${id}`,
    () => 'Words.',
    () => '-> DONE',
  ),
  put((id) => `VAR v_${id} = 3`),
  put((id) => `CONST c_${id} = 3`),
  put((id) => `LIST l_${id} = one, (two)`),
  put(
    (id) => `~ temp t_${id} = 1`,
    (id) => `{t_${id}}`,
  ),
  put(() => 'TODO: write it'),
  put(() => '# note: a tag'),
  put(() => 'INCLUDE rules.ink'),
  withName((name) => `-> ${name}`),
  withName((name) => `<- ${name}`),
  withName((name) => `-> ${name} ->`),
  withName((name) => `{${name}}`),
  withName((name) => `{TURNS_SINCE(-> ${name}) > 2: long ago}`),
  withName((name) => `~ ${name}(1)`),
  withName((name) => `~ ${name} = 2`),
  withName((name) => `=== ${name}`),
  withName((name) => `* (${name}) [Choose]`),
];

/** What is wrong, mostly because it is half written. */
const slips: readonly Edit[] = [
  ...[
    '{',
    '}',
    '/*',
    '*/',
    '//',
    '"',
    '->',
    '~',
    '{x:',
    '- else:',
    '===',
    '=',
    '* ',
    '[',
    '* []',
  ].map((slip) => change((line: string) => `${line} ${slip}`)),
  ...[
    '{',
    '}',
    '/*',
    '*/',
    '===',
    '= ',
    '~ temp',
    '{ x:',
    '- else:',
    '* (',
    '* []',
    '-> nowhere',
  ].map((slip) => put(() => slip)),
  change((line) => line.slice(2)),
  change((line, dice) => line.slice(0, dice(line.length + 1))),
  change((line) => `${line}\r`),
];

/** What is done to whole lines. */
const moves: readonly Edit[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, dice) => void lines.splice(at, dice(12)),
  (lines, at, dice) => {
    const from = dice(lines.length);
    lines.splice(at, 0, ...lines.slice(from, from + dice(9)));
  },
  (lines, at, dice) => {
    const other = dice(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
];

const kinds = [words, words, words, parts, parts, slips, moves];

/** The same files after a small edit by chance in one of their ink files. */
export function edited(files: InkSource, dice: Dice): InkSource {
  const inks = [...files.keys()].filter((path) => path.endsWith('.ink'));
  const path = inks[dice(inks.length)]!;
  const lines = (files.get(path) ?? '').split('\n');
  const kind = kinds[dice(kinds.length)]!;
  kind[dice(kind.length)]!(lines, dice(lines.length), dice);
  return new Map(files).set(path, lines.join('\n'));
}
