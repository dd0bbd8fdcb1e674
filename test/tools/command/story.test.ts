import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildPack, checkPack, newPack } from '../../../src/authoring/index.ts';
import { saveStamp, saveText } from '../../../src/game/index.ts';
import { readStoryFolder } from '../../../src/tools/build/story-folder.ts';
import { storiesIn } from '../../../src/tools/build/story-place.ts';
import { folder } from '../../fixtures/folder.ts';
import { playthrough } from '../../fixtures/ink.ts';

const disk = folder();
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const script = resolve('src/tools/command/story.ts');

// Every command is a process of its own, and on a busy machine each takes its time to begin.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(() => {
  disk.write(newPack('lamp'), 'stories/lamp');
  const german = newPack('bad').get('de/01-beginning.ink')!.replace('(go_home)', '(go_to_bed)');
  disk.write(new Map([...newPack('bad'), ['de/01-beginning.ink', german]]), 'stories/bad');
});

afterAll(() => disk.remove());

function story(args: string, input = ''): { code: number | null; out: string; err: string } {
  const all = ['--import', loader, script, ...args.split(' ')];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: disk.path,
    encoding: 'utf8',
    input,
  });
  return { code: status, out: stdout, err: stderr };
}

test('check --json prints one document and fails on an error', () => {
  const { code, out } = story('check --json');
  expect(JSON.parse(out)).toEqual({
    ok: false,
    problems: [
      {
        code: 'RW021',
        severity: 'error',
        file: 'stories/bad/en/01-beginning.ink',
        line: 10,
        message: '“* (go_home)” is “* (go_to_bed)” at de/01-beginning.ink:10.',
      },
    ],
  });
  expect(code).toBe(1);
});

test('check of a good story passes', () => {
  const { code, out } = story('check lamp');
  expect(code).toBe(0);
  expect(out).toBe('lamp: 0 errors, 0 warnings\n');
});

test('a story that does not exist comes with the nearest that does', () => {
  const { code, err } = story('check lamb');
  expect(code).toBe(2);
  expect(err).toBe(
    'There is no story “lamb”, and no folder, zip or ink file of that name. The nearest is “lamp”.\n',
  );
});

test('matter --json has the agreed shape, and threads change nothing', () => {
  const { code, out } = story('matter lamp --runs 6 --seed 2 --json');
  expect(code).toBe(0);
  const report = JSON.parse(out) as { decisions: Record<string, unknown>[] };
  expect(report).toMatchObject({ story: 'lamp', roads: 6, seed: 2 });
  const alternatives = report.decisions.flatMap(
    (decision) => decision['alternatives'] as Record<string, unknown>[],
  );
  expect(alternatives).toHaveLength(4);
  const names = ['label', 'nextWords', 'laterWords', 'laterChapters', 'endings', 'world'];
  for (const one of alternatives) expect(Object.keys(one)).toEqual(expect.arrayContaining(names));
  expect(story('matter lamp --runs 6 --seed 2 --json').out).toBe(out);
  disk.write(newPack('far'), 'elsewhere');
  const far = story('matter elsewhere --runs 6');
  // A slow machine is told how far it is.
  expect([
    far.code,
    far.err.replace(/^\d+ of \d+ roads, \d+ s(, about \d+ s left)?$\n/gm, ''),
  ]).toEqual([0, '']);
});

test('walk --json has the agreed shape, and threads change nothing', () => {
  const { code, out } = story('walk lamp --runs 80 --seed 2 --json');
  expect(code).toBe(0);
  const report = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual([
    ...['story', 'runs', 'seed', 'knots', 'labels', 'endings', 'problems', 'decisionsPerRun'],
    ...['again', 'elsewhere', 'visits', 'choices', 'asked', 'stopped', 'findings'],
  ]);
  expect(report['knots']).toEqual({ total: 4, reached: 4, missed: [] });
  expect(story('walk lamp --runs 80 --seed 2 --json').out).toBe(out);
});

test('a problem found by a walk is written as a file that replay opens', () => {
  const english = newPack('cut').get('en/01-beginning.ink')!.replace('-> slept_on', 'And then?');
  disk.write(new Map([...newPack('cut'), ['en/01-beginning.ink', english]]), 'stories/cut');
  const { code, out } = story('walk cut --runs 20 --save found');
  expect(code).toBe(1);
  const [name] = readdirSync(join(disk.path, 'found'));
  expect(name).toBe('01-out-of-content.json');
  expect(out).toMatch(/✗ en\/01-beginning\.ink:\d+ {2}out-of-content/);
  const again = story(`replay found/${name ?? ''}`);
  expect(again.code).toBe(2);
  expect(again.err).toContain('out-of-content');
});

test('replay --json gives transcript, ending, indicators and the hash of the world', () => {
  const decisions = ['desk.open_log', 'morning.tell_the_others'];
  const given = {
    ...saveStamp,
    name: '',
    created: '2027-01-01T00:00:00Z',
    updated: '2027-01-01T00:00:00Z',
  } as const;
  const save = { ...playthrough({ story: 'lamp', decisions }), ...given };
  disk.write(new Map([['save.json', saveText(save)]]));
  const read = (lang: string) =>
    JSON.parse(story(`replay save.json --lang ${lang} --json`).out) as Record<string, unknown>;
  const [en, de] = [read('en'), read('de')];
  expect(en).toMatchObject({ story: 'lamp', seed: 7, decisions, ending: 'read_in_time' });
  expect(en['worldHash']).toMatch(/^[0-9a-f]{16}$/);
  expect(en['transcript']).toContain('> Ring the others');
  expect(de['transcript']).toContain('> Die anderen anrufen');
  expect(de['worldHash']).toBe(en['worldHash']);
  expect(de['indicators']).toEqual(en['indicators']);
});

test('names finds one name in whatever list it stands', () => {
  const { code, out } = story('names human_review');
  expect(code).toBe(0);
  expect(out).toContain('"effects": { "human_review": 0.2 }');
  expect(out).toContain('MEASURES');
  expect(story('names human_rewiev').err).toContain('The nearest is “human_review”.');
});

test('play shows no empty brackets where a story shows no indicators', () => {
  disk.write(new Map([['quiz.ink', 'Is the answer yes?\n* [Yes] Right.\n  -> END\n']]));
  const { code, out } = story('play quiz.ink', '1\n');
  expect(code).toBe(0);
  expect(out).toContain('Right.');
  expect(out).not.toContain('[]');
});

test('play takes numbers, takes back and comes to an ending', () => {
  const { code, out } = story('play lamp --lang de', '1\nu\n2\n2\n');
  expect(code).toBe(0);
  expect(out).not.toContain('slept_on');
  expect(out.trimEnd().split('\n').at(-1)).toBe('desk.go_home morning.say_nothing');
});

test('play tells in words what came of a decision, a measure of the story’s own too', () => {
  const measure = {
    id: 'lamp_watch',
    title: { en: 'Lamp watch', de: 'Lampenwache' },
    ...{ group: 'oversight', ramp: 1, cost: 0, trust: 0, threat: 0, effects: { verifying: 0.8 } },
  };
  const manifest = { id: 'own', title: { en: 'Own' }, blurb: { en: 'A test.' }, languages: ['en'] };
  const rest = { chapters: [], roles: [], plans: [], injects: [], headlines: {} };
  const five = ['oversight', 'copies', 'services', 'score', 'trust'];
  const ink = `EXTERNAL deploy(measure, percent)
EXTERNAL advance(hours)
-> a
=== a
Dark.
* (watch) [Watch]
    ~ deploy("lamp_watch", 80)
    ~ advance(24)
    Light.
    # ending: lit
    -> END
`;
  disk.write(
    new Map([
      [
        'own/story.json',
        JSON.stringify({
          ...{ ...manifest, ...rest, start: '2027-06-03T08:00', indicators: five },
          ...{ measures: [measure], endings: { lit: { en: 'The lamp is lit' } } },
        }),
      ],
      ['own/en/main.ink', ink],
    ]),
  );
  const { out, err } = story('play own', '1\n');
  expect(err).toBe('');
  expect(out).toMatch(/→ .*Lamp watch 0% → 80%/);
  expect(out).toContain('[Human oversight');
  expect(out).toContain('— The lamp is lit —');
});

test('graph draws knots and choices', () => {
  const { out } = story('graph lamp');
  expect(out).toMatch(/^flowchart TD\n/);
  expect(out).toMatch(/k\d+\["morning"\]/);
  expect(out).toMatch(/-->\|tell_the_others\| k\d+/);
});

test('new writes a story and never over one', () => {
  const { code, out } = story('new night-shift');
  expect(code).toBe(0);
  expect(existsSync(join(disk.path, 'stories/night-shift/de/main.ink'))).toBe(true);
  expect(out).toContain('Now “npm run dev”, and open stories/night-shift/en/01-beginning.ink.');
  expect(out).toContain('“npm run story -- check night-shift”');
  expect(story('check night-shift').code).toBe(0);
  const before = readFileSync(join(disk.path, 'stories/lamp/story.json'), 'utf8');
  expect(story('new lamp').code).toBe(2);
  expect(readFileSync(join(disk.path, 'stories/lamp/story.json'), 'utf8')).toBe(before);
  expect(story('new ../up').code).toBe(2);
});

test.each([
  ['new', 'new shift --in mine', 'shift'],
  ['import', 'import crossing.ink --in mine', 'crossing'],
])('%s writes into a folder of one’s own, and what it says next works there', (_, asked, id) => {
  disk.write(new Map([['crossing.ink', 'A boat.\n* [Row] You row.\n- -> END\n']]));
  const { code, out, err } = story(asked);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('“npm run dev -- --stories mine”');
  const written = /npm run story -- check ([\w/-]+)/.exec(out)?.[1] ?? '';
  expect(written).toBe(`mine/${id}`);
  const { files } = readStoryFolder(join(disk.path, written));
  expect(checkPack(buildPack(files)).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(storiesIn(join(disk.path, 'mine')).map((one) => one.id)).toContain(id);
  for (const name of ['story.json', 'glossary.json']) {
    const file = join(disk.path, written, name);
    if (!existsSync(file)) continue;
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
    const schema: unknown = JSON.parse(readFileSync(join(dirname(file), $schema), 'utf8'));
    expect(schema).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#');
  }
});

test('export publishes nothing that has an error, and says where it is', () => {
  const { code, err } = story('export bad --out bad.html');
  expect(code).toBe(2);
  expect(err).toContain('“bad” is not published: mend this first.');
  expect(err).toContain('stories/bad/en/01-beginning.ink:10  RW021');
  expect(existsSync(join(disk.path, 'bad.html'))).toBe(false);
});
