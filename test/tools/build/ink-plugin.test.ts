import type { AuthoringProblem } from '../../../src/game/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, createServer, type ViteDevServer } from 'vite';

import { newPack } from '../../../src/authoring/index.ts';
import { inkStories } from '../../../src/tools/build/ink-plugin.ts';
import { liveCatalog, type Hot } from '../../../src/tools/build/story-client.ts';
import { folder, type Folder } from '../../fixtures/folder.ts';

let disk: Folder;
let server: ViteDevServer | null = null;

const page = new Map([
  ['index.html', '<!doctype html><script type="module" src="/main.js"></script>'],
  [
    'main.js',
    `import { catalog } from 'virtual:stories';
globalThis.stories = catalog.map((story) => [story.hash, story.manifest.title.en, story.load]);`,
  ],
]);

beforeEach(() => {
  disk = folder();
  disk.write(page);
  disk.write(newPack('lamp'), 'stories/lamp');
});

afterEach(async () => {
  await server?.close();
  server = null;
  disk.remove();
});

const quiet = { configFile: false, logLevel: 'silent' } as const;

async function built(): Promise<readonly { name: string; text: string }[]> {
  await build({ ...quiet, root: disk.path, plugins: [inkStories()] });
  const assets = join(disk.path, 'dist/assets');
  return readdirSync(assets).map((name) => ({
    name,
    text: readFileSync(join(assets, name), 'utf8'),
  }));
}

test('a build has a chunk for each language and keeps the text out of the entry', async () => {
  const chunks = await built();
  const bare = ({ name }: { name: string }) => name.replace(/-[\w-]{7,8}\.js$/, '');
  // All that it is made of lies in a chunk for who writes on a copy.
  const played = chunks.filter((chunk) => bare(chunk) !== 'story-lamp-files');
  const holding = (words: string) => played.filter(({ text }) => text.includes(words));
  expect(holding('The first tram').map(bare)).toEqual(['story-lamp-en']);
  expect(holding('die erste Bahn').map(bare)).toEqual(['story-lamp-de']);
  expect(holding('about its own doings')).toHaveLength(1);
  const [entry] = holding('A new story');
  expect(entry?.text).not.toMatch(/The first tram|die erste Bahn|about its own doings/);
  expect(chunks.map(bare).sort()).toEqual([
    'index',
    'story-lamp-de',
    'story-lamp-deck',
    'story-lamp-en',
    'story-lamp-files',
    'story-lamp-glossary',
    'story-lamp-logic',
  ]);
});

test('the first pages of a long story come on their own before the whole of it', async () => {
  const words = 'The tram goes by and the lamp stays lit. '.repeat(200);
  const knots = Array.from({ length: 10 }, (_, at) => `=== far_${at}\n${words}\n-> END\n`).join('');
  for (const language of ['en', 'de']) {
    const file = `${language}/01-beginning.ink`;
    const text = newPack('lamp').get(file)!;
    disk.write(new Map([[file, `${text}\n${knots}`]]), 'stories/lamp');
  }
  const holding = (await built()).filter(
    ({ name, text }) => text.includes('The first tram') && !name.includes('-files-'),
  );
  expect(holding.map(({ name }) => name.replace(/-[\w-]{7,8}\.js$/, '')).sort()).toEqual([
    'story-lamp-en',
    'story-lamp-en-first',
  ]);
});

test('a build fails with the place of every error, each told once', async () => {
  disk.write(
    new Map([
      ['de/01-beginning.ink', '=== desk\nHallo {fehlt}\n-> nirgends\n'],
      ['en/main.ink', 'INCLUDE ../rules.ink\nINCLUDE 01-beginning.ink\nINCLUDE 02.ink\n-> desk\n'],
    ]),
    'stories/lamp',
  );
  const message = await built().then(
    () => '',
    (error: unknown) => String(error),
  );
  const lines = message.split('\n').filter((line) => line.includes('  RW0'));
  expect(lines).toEqual([
    'stories/lamp/en/main.ink:3  RW002  The file “en/02.ink” does not exist.',
    'stories/lamp/de/01-beginning.ink:2  RW001  There is no variable “fehlt”. Mend the name, or create it: VAR fehlt = 0.',
    'stories/lamp/de/01-beginning.ink:3  RW001  There is no “nirgends” to go on to. Mend the name behind the ->, or write a knot of that name.',
  ]);
});

test('an author’s folder is shelved as it is, and what cannot be played of it is left out by name', async () => {
  const shelf = join(disk.path, 'shelf');
  disk.write(newPack('moth'), 'shelf/fb');
  disk.write(
    new Map([
      ['cake/main.ink', 'The oven is warm.\n* [Wait] It cools.\n  -> END\n'],
      ['quiz.ink', 'Is the answer yes?\n* [Yes] Right.\n  -> END\n'],
      ['divert.ink', 'A gate.\n-> gardn\n'],
      ['broken.zip', 'no zip'],
      ['cake.ink', 'Another cake.\n'],
    ]),
    'shelf',
  );
  const told: string[] = [];
  await build({
    ...quiet,
    root: disk.path,
    plugins: [inkStories({ more: [shelf] })],
    build: { rolldownOptions: { onLog: (_, { message }) => told.push(message) } },
  });
  const names = readdirSync(join(disk.path, 'dist/assets')).map(
    (name) => /^story-(.+)-en-/.exec(name)?.[1],
  );
  expect(new Set(names)).toEqual(new Set([undefined, 'lamp', 'moth', 'cake', 'quiz']));
  expect(told.map((one) => one.slice(one.indexOf(shelf)).split('\n')).sort()).toEqual([
    [`${shelf}/broken.zip is left out: This is not a zip that can be read; pack the folder again.`],
    [`${shelf}/cake.ink is left out: ${shelf}/cake has the same id, “cake”.`],
    [
      `${shelf}/divert.ink is left out: It does not compile.`,
      expect.stringContaining('shelf/divert.ink:2  RW001  '),
    ],
  ]);
});

test('a build fails when story.json is damaged, naming every place in it', async () => {
  disk.write(
    new Map([
      ['story.json', JSON.stringify({ ...manifest(), start: 'soon', indicators: ['copies'] })],
    ]),
    'stories/lamp',
  );
  await expect(built()).rejects.toThrow(
    /story\.json:1 {2}RW003 {2}start: [^]*RW003 {2}indicators: /,
  );
});

function manifest(): object {
  return JSON.parse(newPack('lamp').get('story.json')!) as object;
}

interface Sent {
  readonly event: string;
  readonly data: unknown;
}

/** A dev server, with everything it sends to pages from now on. */
async function developing(): Promise<readonly Sent[]> {
  server = await createServer({
    ...quiet,
    root: disk.path,
    plugins: [inkStories()],
    server: { port: 0, fs: { strict: false } },
    optimizeDeps: { noDiscovery: true },
  });
  const { watcher } = server;
  const sent: Sent[] = [];
  const { hot } = server.environments.client;
  const send: object = hot.send;
  hot.send = (first: string | { type: string }, data?: unknown) => {
    sent.push(typeof first === 'string' ? { event: first, data } : { event: first.type, data });
    Reflect.apply(send as () => void, hot, [first, data]);
  };
  await server.listen();
  await until(() => join(disk.path, 'stories/lamp/de') in watcher.getWatched());
  await server.transformRequest('virtual:stories');
  return sent;
}

async function until(condition: () => boolean): Promise<void> {
  for (let wait = 0; wait < 200 && !condition(); wait += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function codeOf(id: string): Promise<string> {
  return (await server!.transformRequest(id))?.code ?? '';
}

test('editing a story sends its language to the page and never reloads it', async () => {
  const sent = await developing();
  const edited = newPack('lamp').get('en/01-beginning.ink')!.replace('first tram', 'last bus');
  disk.write(new Map([['en/01-beginning.ink', edited]]), 'stories/lamp');
  await until(() => sent.some(({ event }) => event === 'runaway:story'));
  const stories = sent.filter(({ event }) => event === 'runaway:story');
  expect(stories).toHaveLength(1);
  expect(stories[0]?.data).toMatchObject({ id: 'lamp', language: 'en' });
  const { hash } = stories[0]!.data as { hash: string };
  expect(await codeOf(`virtual:story/lamp/en?hash=${hash}`)).toContain('last bus');
  expect(await codeOf('virtual:stories')).toContain(hash);
  expect(sent.map(({ event }) => event)).not.toContain('full-reload');
});

/** What a page shows that follows the server: the beginning of the story, and whether it is broken. */
async function followingPage(): Promise<() => Promise<string>> {
  const heard = new Map<string, (data: never) => void>();
  const hot: Hot = { on: (event, hear) => void heard.set(event, hear), send: () => undefined };
  const { hot: live } = server!.environments.client;
  const send: object = live.send;
  let broken = false;
  live.send = (first: string | { type: string }, data?: unknown) => {
    if (first === 'runaway:problem') broken = (data as unknown[]).length > 0;
    else if (typeof first === 'string') heard.get(first)?.(data as never);
    Reflect.apply(send as () => void, live, [first, data]);
  };
  const code = await codeOf('virtual:stories');
  const [, known = ''] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(code) ?? [];
  const stories = JSON.parse(JSON.parse(known) as string) as Parameters<typeof liveCatalog>[1];
  const [entry] = liveCatalog(hot, stories, async (story, part, version) => {
    const text = await codeOf(`virtual:story/${story}/${part}?version=${version}`);
    const [, json = ''] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(text) ?? [];
    return {
      story: JSON.parse(JSON.parse(json) as string) as never,
      glossary: {},
      kit: null,
      files: {},
    };
  });
  let shown = '';
  const reload = async () => {
    shown = JSON.stringify(await entry!.load('en'));
  };
  const hear = heard.get('runaway:story');
  heard.set('runaway:story', (data) => {
    hear?.(data);
    void reload();
  });
  await reload();
  return () => Promise.resolve(broken ? 'broken' : (/edit (\d+)/.exec(shown)?.[1] ?? ''));
}

test('however fast the edits come, the page ends at what is on the disk', async () => {
  await developing();
  const shows = await followingPage();
  const english = newPack('lamp').get('en/01-beginning.ink')!;
  const chance = fc.sample(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), {
    numRuns: process.env['RUNAWAY_LONG'] === undefined ? 30 : 200,
    seed: 7,
  });
  let edits = 0;
  for (const pauses of chance) {
    let last = '';
    for (const pause of pauses) {
      edits += 1;
      const isBroken = pause % 4 === 0;
      last = isBroken ? 'broken' : String(edits);
      const text = english.replace('first tram', `edit ${edits}`);
      const wrong = isBroken ? text.replace('-> slept_on', '-> slept_of') : text;
      disk.write(new Map([['en/01-beginning.ink', wrong]]), 'stories/lamp');
      await new Promise((done) => setTimeout(done, pause % 3 === 0 ? 0 : pause));
    }
    await expect.poll(shows, { timeout: 10_000, interval: 10 }).toBe(last);
  }
}, 180_000);

test('a broken edit sends its problems and keeps the last good story', async () => {
  const sent = await developing();
  disk.write(new Map([['de/01-beginning.ink', '=== desk\n-> nirgends\n']]), 'stories/lamp');
  await until(() => sent.some(({ event }) => event === 'runaway:problem'));
  const told = sent.find(({ event }) => event === 'runaway:problem');
  expect(told?.data).toEqual([
    {
      code: 'RW001',
      severity: 'error',
      file: 'stories/lamp/de/01-beginning.ink',
      line: 2,
      message:
        'There is no “nirgends” to go on to. Mend the name behind the ->, or write a knot of that name.',
      said: {
        form: 'There is no “{0}” to go on to. Mend the name behind the ->, or write a knot of that name.',
        values: ['nirgends'],
      },
    } satisfies AuthoringProblem,
  ]);
  expect(sent.some(({ event }) => event === 'runaway:story')).toBe(false);
  expect(await codeOf('virtual:story/lamp/de?hash=old')).toContain('die erste Bahn');
  disk.write(newPack('lamp'), 'stories/lamp');
  await until(
    () =>
      (sent.findLast(({ event }) => event === 'runaway:problem')?.data as unknown[]).length === 0,
  );
  expect(sent.findLast(({ event }) => event === 'runaway:problem')?.data).toEqual([]);
});
