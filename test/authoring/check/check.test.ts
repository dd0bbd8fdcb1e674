import { describe, expect, test } from 'vitest';
import { buildPack, checkPack, codes, newPack } from '../../../src/authoring/index.ts';

type Changes = Readonly<Record<string, string>>;

const good = newPack('lamp');
const english = good.get('en/01-beginning.ink')!;
const german = good.get('de/01-beginning.ink')!;
const rules = good.get('rules.ink')!;

/** The problems of a good story in which some files were replaced. */
function problems(changes: Changes) {
  const files = new Map([...good, ...Object.entries(changes)]);
  return checkPack(buildPack(files, { folder: 'lamp' }));
}

function found(changes: Changes): string[] {
  return problems(changes).map(({ code, file, line }) => `${file}:${line} ${code}`);
}

function codesOf(changes: Changes): string[] {
  return problems(changes).map(({ code }) => code);
}

/** The same change in both languages, so that nothing but the change is found. */
function both(from: string, to: string): Record<string, string> {
  return {
    'en/01-beginning.ink': replaced(english, from, to),
    'de/01-beginning.ink': replaced(german, from, to),
  };
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” is not there`);
  return text.replace(from, to);
}

function manifest(change: (value: Record<string, unknown>) => void): Changes {
  const value = JSON.parse(good.get('story.json')!) as Record<string, unknown>;
  change(value);
  return { 'story.json': JSON.stringify(value) };
}

test('a new story passes without a word', () => {
  expect(found({})).toEqual([]);
});

test('the line endings of another system make no difference', () => {
  expect(found({ 'en/01-beginning.ink': english.replaceAll('\n', '\r\n') })).toEqual([]);
});

const start = '~ start_night()';

test.each([
  ['* (open_log)', '*', ['RW010']],
  ['* (open_log)', '* {has_read_log} (open_log)', ['RW011']],
  [start, `${start}\n~ deploy("log_reviews", 5)`, ['RW031']],
  [start, `${start}\n~ set("runing", 1)`, ['RW032']],
  [start, `${start}\n~ set("exposure_pc", 1)`, ['RW032']],
  [start, `${start}\n~ temp x = read("copy")`, ['RW033']],
  [start, `${start}\n~ headline("log_opend")`, ['RW034']],
  ['# ending: slept_on', '# ending: slept_in', ['RW035', 'RW063']],
  ['# chapter: beginning', '# chapter: begining', ['RW036', 'RW074']],
  ['# role: developers', '# role: developer', ['RW037', 'RW074']],
  ['# term: log', '# term: lock', ['RW038', 'RW066']],
  ['# role: developers', '# rolle: developers', ['RW040', 'RW074']],
  ['# role: developers', '# ask: weather', ['RW040', 'RW074']],
  ['# role: developers', '# role:', ['RW040', 'RW074']],
  [start, `${start}\n~ set("guard", 4)`, ['RW041']],
  [start, `${start}\n~ deploy("log_review", 101)`, ['RW041']],
  [start, `${start}\n~ temp x = 0.5`, ['RW042']],
  [start, `${start}\n~ temp x = read("copies") / 2`, ['RW043']],
  [start, `${start}\n{remembers("desk.open_lock"): Again.}`, ['RW080']],
  [start, `${start}\n{remembers("desk.open_log"): Again.}`, []],
  [start, `${start}\n{ended("slept_in"): Again.}`, ['RW035']],
  ['# role: developers', '# role: developers\n# presumes: copies >= 1, services < 40', []],
  ['# role: developers', '# role: developers\n# presumes: copys >= 1', ['RW033']],
  ['# role: developers', '# role: developers\n# presumes: copies is high', ['RW081']],
  ['# ending: slept_on\n', '', ['RW062', 'RW063']],
  [start, `${start}\n{5.0 / 2}`, ['RW042', 'RW043']],
  [start, `${start}\n~ advance("24")`, ['RW041']],
  [start, `${start}\n~ deploy(1, 50)`, ['RW041']],
  [start, `${start}\n{deploy("log_review", 5): It begins.}`, ['RW053']],
  [start, `${start}\nIt is {advance(1)} later.`, ['RW053']],
  ['* (open_log)', '* (open_log) {advance(1)}', ['RW053']],
  [start, `${start}\nSee https://example.org/log for more.`, ['RW046']],
  [start, `${start}\nSee https:\\/\\/example.org/log for more. // not http://here`, []],
  [start, `${start}\n<> # note: in a low voice`, ['RW047']],
  [start, `${start}\nA line that means to break.  `, ['RW048']],
  ['# role: developers', '# role: developers\n# ending: slept_on', ['RW068']],
  ['# ending: slept_on', '# ending: slept_on\n# ending: read_in_time', ['RW069']],
  [start, `${start}\n{read("copies") > 5: ->->}`, ['RW067']],
])('“%s” as “%s” gives %j in both languages', (from, to, expected) => {
  const seen = problems(both(from, to));
  const inInk = (language: string) =>
    seen.filter(({ file }) => file.startsWith(language)).map(({ code }) => code);
  const ofInk = expected.filter((code) => !['RW063', 'RW066', 'RW074'].includes(code));
  expect(inInk('en')).toEqual(ofInk);
  expect(inInk('de')).toEqual(ofInk);
  expect(new Set(seen.map(({ code }) => code))).toEqual(new Set(expected));
});

test('a label that stands twice in a knot is told', () => {
  expect(codesOf(both('(say_nothing)', '(tell_the_others)'))).toContain('RW001');
});

test('a variable with decimals is told where it is declared', () => {
  const more = replaced(rules, 'EXTERNAL advance', 'VAR share = 0.3\nEXTERNAL advance');
  expect(codesOf({ 'rules.ink': `${more}\n=== function half()\n~ return share\n` })).toEqual([
    'RW042',
  ]);
});

test('a warning can be allowed with a reason, and only then', () => {
  const division = `${start}\n~ temp x = read("copies") / 2`;
  const allowed = (note: string) => codesOf(both(start, `${division} // rw-allow ${note}`));
  expect(allowed('RW043 half of them is enough')).toEqual([]);
  expect(
    codesOf(both(start, division.replace('~ temp', '// rw-allow RW043 half\n~ temp'))),
  ).toEqual([]);
  expect(allowed('RW043')).toEqual(['RW043', 'RW045', 'RW043', 'RW045']);
  expect(allowed('RW099 because')).toEqual(['RW043', 'RW045', 'RW043', 'RW045']);
  expect(allowed('RW010 because')).toEqual(['RW043', 'RW045', 'RW043', 'RW045']);
  expect(codesOf(both(start, `${start} // rw-allow RW043 nothing divides`))).toEqual([
    'RW045',
    'RW045',
  ]);
});

test('what is declared and used nowhere is told, whatever it is', () => {
  expect(found({ 'rules.ink': `${rules}\nVAR lonely = 1\n` })).toEqual([
    `rules.ink:${rules.split('\n').length + 1} RW074`,
  ]);
  expect(found({ 'en/02-lost.ink': '=== lost\n-> END\n' })).toEqual(['en/02-lost.ink:0 RW074']);
  const title = { en: 'x', de: 'x' };
  const chapter = { id: 'later', title, knot: 'desk', preset: [] };
  const change = manifest((value) => {
    (value['chapters'] as unknown[]).push(chapter);
    (value['roles'] as unknown[]).push({ id: 'press', title, objectives: [] });
    value['scenes'] = { desk: title };
  });
  expect(codesOf(change).filter((code) => code === 'RW074')).toHaveLength(3);
});

test('a variable of one language only is told', () => {
  const more = `VAR extra = 1\n${english.replace('{', '{extra}{')}`;
  expect(codesOf({ 'en/01-beginning.ink': more })).toContain('RW024');
});

test('the folder of a language that story.json does not name is told', () => {
  const change = manifest((value) => (value['languages'] = ['en']));
  expect(codesOf(change)).toContain('RW025');
});

test('a circle behind a condition is told as possible', () => {
  const ring = '\n=== round\nRound.\n{read("copies") > 5: -> round}\n-> morning\n';
  const change = both('    ~ let_it_run()\n    -> morning', '    ~ let_it_run()\n    -> round');
  const seen = codesOf(
    Object.fromEntries(Object.entries(change).map(([name, text]) => [name, text + ring])),
  );
  expect(seen).toEqual(['RW075', 'RW075']);
});

test('a choice that only ever leads back to itself is told', () => {
  const ring = '\n=== round\nRound.\n+ (more) [More]\n    -> round\n';
  const change = both('    ~ let_it_run()\n    -> morning', '    ~ let_it_run()\n    -> round');
  const seen = codesOf(
    Object.fromEntries(Object.entries(change).map(([name, text]) => [name, text + ring])),
  );
  expect(seen).toEqual(['RW076', 'RW076']);
});

test('a knot nothing leads to is told', () => {
  const seen = found(both('-> slept_on', '-> read_in_time'));
  expect(seen).toEqual(['de/01-beginning.ink:28 RW061', 'en/01-beginning.ink:28 RW061']);
});

test('a wrong name comes with the nearest right one, file and line', () => {
  const [problem] = problems(both(start, `${start}\n~ deploy("log_reviews", 5)`));
  expect(problem).toEqual({
    code: 'RW031',
    severity: 'error',
    file: 'de/01-beginning.ink',
    line: 5,
    message: 'There is no measure “log_reviews”. The nearest is “log_review”.',
    said: {
      form: 'There is no {0} “{1}”.{2}',
      values: [
        'measure',
        'log_reviews',
        { form: ' The nearest is “{0}”.', values: ['log_review'] },
      ],
    },
  });
});

test('a mistake in the shared rules is told once', () => {
  const broken = replaced(rules, '"log_review", 50', '"log_view", 50');
  expect(found({ 'rules.ink': broken })).toEqual(['rules.ink:22 RW031']);
});

test('a function the game does not have is found where it is declared', () => {
  const more = replaced(rules, 'EXTERNAL headline(id)', 'EXTERNAL headline(id)\nEXTERNAL alert(x)');
  expect(found({ 'rules.ink': more })).toEqual(['rules.ink:11 RW030']);
});

test('compile errors come with the file they are in', () => {
  const broken = replaced(german, '-> slept_on', '-> slept_of');
  expect(found({ 'de/01-beginning.ink': broken })).toContain('de/01-beginning.ink:21 RW001');
});

test('an include that leads nowhere is told where it is written', () => {
  const main = `INCLUDE 02-end.ink\n${good.get('en/main.ink')!}`;
  expect(found({ 'en/main.ink': main })).toContain('en/main.ink:1 RW002');
});

test('a page that is too long is found through its diverts', () => {
  const log = '    ~ read_the_log()\n';
  const text = (count: number) => both(log, `${log}    ${'word '.repeat(count)}\n`);
  expect(found(text(190))).toEqual([]);
  expect(found(text(215))).toEqual([
    'de/01-beginning.ink:15 RW050',
    'en/01-beginning.ink:15 RW050',
  ]);
});

test('an ending may be longer than a page', () => {
  const cue = '# ending: slept_on\n';
  const text = (count: number) => both(cue, `${cue}${'word '.repeat(count)}\n`);
  expect(found(text(300))).toEqual([]);
  expect(codesOf(text(420))).toEqual(['RW050', 'RW050']);
});

test('a choice of ten words is too long', () => {
  const long = '[Open the log and read it from top to bottom]';
  expect(found({ 'en/01-beginning.ink': replaced(english, '[Open the log]', long) })).toEqual([
    'en/01-beginning.ink:7 RW051',
  ]);
});

test('a circle without a choice is found before anybody falls into it', () => {
  const ring = '\n=== round\nRound and round.\n-> about\n\n=== about\n-> round\n';
  const change = both('    ~ let_it_run()\n    -> morning', '    ~ let_it_run()\n    -> round');
  const seen = codesOf(
    Object.fromEntries(Object.entries(change).map(([name, text]) => [name, text + ring])),
  );
  expect(seen).toEqual(['RW065', 'RW065']);
});

test('a loose end is told as such', () => {
  const seen = codesOf(both('    ~ let_it_run()\n    -> morning', '    ~ let_it_run()'));
  expect(seen).toEqual(['RW060', 'RW060']);
});

test('story.json is held against the ink and the world', () => {
  const change = manifest((value) => {
    const title = { en: 'x', de: 'x' };
    value['chapters'] = [{ id: 'beginning', title, knot: 'desc', preset: ['desk.open'] }];
    value['indicators'] = ['copies', 'copis', 'services', 'oversight', 'evolution'];
    value['blurb'] = { en: 'Only English.' };
  });
  expect(codesOf(change)).toEqual(['RW005', 'RW033', 'RW044', 'RW044']);
});

test('a door hints of an ending there is, in every language', () => {
  const doors = (value: object) => manifest((story) => (story['doors'] = value));
  const hint = { en: 'Somebody looks.', de: 'Jemand sieht nach.' };
  expect(codesOf(doors({ slept_on: hint }))).toEqual([]);
  expect(codesOf(doors({ slept_in: hint }))).toEqual(['RW035']);
  expect(codesOf(doors({ slept_on: { en: hint.en } }))).toEqual(['RW005']);
});

test('a chapter shows indicators, measures and parameters by names that exist', () => {
  const shown = (instruments: readonly string[]) =>
    manifest((value) => {
      const [first] = value['chapters'] as Record<string, unknown>[];
      if (first !== undefined) first['instruments'] = instruments;
    });
  expect(codesOf(shown(['score', 'log_review', 'check_interval']))).toEqual([]);
  expect(codesOf(shown(['score', 'log_reviews', 'capacity_pc']))).toEqual(['RW033', 'RW033']);
  expect(codesOf(shown([]))).toEqual(['RW003']);
});

test('a damaged story.json names every damaged place', () => {
  const seen = problems(
    manifest((value) => {
      value['start'] = 'in June';
      value['colour'] = 'red';
    }),
  );
  expect(seen.map(({ code }) => code)).toEqual(['RW003', 'RW003']);
  expect(seen.map(({ message }) => message).join(' ')).toMatch(/start: .*colour: /);
});

test('text that is not JSON is said to be none', () => {
  expect(found({ 'story.json': '{\n "id": ' })).toEqual(['story.json:2 RW003']);
  for (const number of ['0,01', '-1,5', '12,25']) {
    const [comma] = problems({ 'story.json': `{\n "cost": ${number},\n "to": 1 }` });
    expect(comma).toMatchObject({ code: 'RW003', line: 2 });
    expect(comma?.message).toContain('write a point: 0.5.');
  }
});

test('what story.json says wrong is told with its line, in plain words', () => {
  const text = good.get('story.json')!;
  const [problem] = problems({ 'story.json': text.replace('"languages"', '"langauges"') });
  const line = text.slice(0, text.indexOf('"languages"')).split('\n').length;
  expect(problem).toMatchObject({ code: 'RW003', message: 'languages: This is missing.' });
  const told = problems({ 'story.json': text.replace('"languages"', '"langauges"') })
    .filter(({ line: at }) => at === line)
    .map(({ message }) => message);
  expect(told).toEqual(['langauges: No such name is known here. The nearest is “languages”.']);
  const inner = problems({ 'story.json': text.replace('"knot"', '"knott"') });
  expect(inner.map(({ message }) => message)).toContain(
    'chapters.0.knott: No such name is known here. The nearest is “knot”.',
  );
});

test('everything that is wrong in story.json is told at once, in the order of its lines', () => {
  const text = good
    .get('story.json')!
    .replace('"title"', '"titel": 1, "terms": {},\n "colour": 2,\n "title"')
    .replace('"knot"', '"knod": 3, "shape": 4, "knot"')
    .replace('"languages": [', '"languages": ["enn", ');
  const told = problems({ 'story.json': text }).filter(({ code }) => code === 'RW003');
  expect(told.map(({ message }) => message)).toEqual([
    'titel: No such name is known here. The nearest is “title”.',
    'terms: No such name is known here. Terms are explained in a file of their own, “glossary.json”.',
    expect.stringMatching(
      /^colour: No such name is known here. What may stand here: id, \$schema, /,
    ),
    'languages.0: "enn" is none of "en", "de". The nearest is “en”.',
    'chapters.0.knod: No such name is known here. The nearest is “knot”.',
    expect.stringContaining(
      'chapters.0.shape: No such name is known here. What may stand here: id,',
    ),
  ]);
  const lines = told.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  expect(new Set(lines).size).toBeGreaterThan(3);
});

describe('the terms of a story', () => {
  const entry = { forms: ['log'], text: 'What a program writes down.' };
  const terms = (value: object) => ({ 'glossary.json': JSON.stringify(value, null, 1) });

  test('stand in a file of their own, whose faults are told with their lines', () => {
    expect(found(terms({ log: { en: entry } }))).toEqual(['glossary.json:2 RW005']);
    const both = { 'A log': { en: { ...entry, term: 5, lang: 1, kind: 2 } } };
    expect(problems(terms(both)).map(({ message }) => message.split(':')[0])).toEqual([
      'A log',
      'A log.en.term',
      'A log.en.lang',
      'A log.en.kind',
    ]);
    expect(found(terms({ log: { en: entry, de: entry }, lag: { en: entry, de: entry } }))).toEqual([
      expect.stringMatching(/^glossary\.json:\d+ RW066$/),
    ]);
    const damaged = problems(terms({ log: { en: { ...entry, text: 3 } }, 'No id': {} }));
    expect(damaged.map(({ file, code }) => `${file} ${code}`)).toContain('glossary.json RW003');
    // What links to them is not told of: it may be right.
    expect(found({ 'glossary.json': '{ "log"' })).toEqual(['glossary.json:1 RW003']);
  });

  test('are read from story.json too, where older stories have them', () => {
    const old = new Map(good);
    old.delete('glossary.json');
    const story = JSON.parse(old.get('story.json')!) as object;
    old.set(
      'story.json',
      JSON.stringify({ ...story, glossary: { log: { en: entry, de: entry } } }),
    );
    const built = buildPack(old);
    expect(checkPack(built)).toEqual([]);
    expect(built.glossary['log']?.en?.text).toBe(entry.text);
  });
});

test('a story in a folder of another name is told', () => {
  const [problem] = checkPack(buildPack(good, { folder: 'lantern' }));
  expect(problem?.code).toBe('RW003');
});

test('every code has a severity, a meaning and a way out', () => {
  for (const [code, { means, help }] of Object.entries(codes)) {
    expect(code).toMatch(/^RW\d{3}$/);
    expect(means).toMatch(/\.$/);
    expect(help).toMatch(/[.\]]$/);
  }
});
