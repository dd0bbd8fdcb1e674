import { expect, test } from 'vitest';
import { offlineWorker, type OfflineScope } from '../../../src/platform/offline/offline-worker.ts';
import { sumOf } from '../../../src/tools/build/offline-plugin.ts';
import { MemoryCaches } from '../../fixtures/cache-storage.ts';

const home = 'https://host.test/app/';

/** Kept once it is asked for. */
const face = 'assets/other-face.woff2';

/** Each file of a build → what it holds. */
type Texts = Readonly<Record<string, string>>;

/** A build: its page asks for one script of its own. */
function built(name: string) {
  const files = ['./', `assets/${name}.js`, 'assets/font.woff2', 'icon.svg'];
  const later = ['assets/other-face.woff2'];
  const texts = {
    './': `<link rel="icon" href="./icon.svg"><script type="module" src="./assets/${name}.js"></script>`,
    [`assets/${name}.js`]: `run('${name}')`,
    'assets/font.woff2': 'font',
    'assets/other-face.woff2': 'other face',
    'icon.svg': `icon of ${name}`,
  };
  const sums = [...files, ...later].map((file) =>
    file === './' ? '' : sumOf((texts as Texts)[file]!),
  );
  return { version: name, files, later, texts, sums };
}

type Build = ReturnType<typeof built>;

/** A place that serves one build at a time, through a cache that may hold pages of another. */
class Place {
  build: Build;
  /** The page as a cache on the way holds it. */
  stale: string | null = null;
  up = true;
  readonly asked: string[] = [];
  readonly home: string;

  constructor(build: Build, at = home) {
    this.build = build;
    this.home = at;
  }

  readonly fetch = (request: Request): Promise<Response> => {
    // Beside the app's folder lies nothing of it.
    const isHere = request.url.startsWith(this.home);
    const path = isHere ? (request.url.slice(this.home.length).split(/[?#]/)[0] ?? '') : '/';
    this.asked.push(path);
    if (!this.up) return Promise.reject(new TypeError('Failed to fetch'));
    if (path === '' && this.stale !== null && request.cache !== 'reload') {
      return Promise.resolve(new Response(this.stale));
    }
    const text = (this.build.texts as Texts)[path === '' ? './' : path];
    return Promise.resolve(
      new Response(text ?? 'none', { status: text === undefined ? 404 : 200 }),
    );
  };
}

/** A worker of a build, in a browser whose caches all workers share. */
class Worker {
  readonly #heard = new Map<string, (event: unknown) => void>();
  skipped = 0;

  constructor(
    readonly place: Place,
    caches: MemoryCaches,
    build: Build,
    claim = () => Promise.resolve(),
  ) {
    const scope = {
      caches,
      crypto,
      fetch: place.fetch,
      // A test has no time to wait, but lets everything go first that waits for nothing.
      setTimeout: (done: () => void) => setImmediate(() => setImmediate(done)),
      clients: { claim },
      registration: { scope: place.home },
      skipWaiting: () => Promise.resolve(void (this.skipped += 1)),
      addEventListener: (kind: string, hear: (event: unknown) => void) =>
        this.#heard.set(kind, hear),
    };
    offlineWorker(scope as unknown as OfflineScope, build);
  }

  async #tell(kind: string, more: object): Promise<Response | null> {
    let waits: Promise<unknown> = Promise.resolve();
    let answer: Promise<Response> | null = null;
    this.#heard.get(kind)?.({
      waitUntil: (work: Promise<unknown>) => (waits = Promise.all([waits, work])),
      respondWith: (response: Promise<Response>) => (answer = response),
      ...more,
    });
    const response = await (answer as Promise<Response> | null);
    await waits;
    return response;
  }

  async install(): Promise<boolean> {
    return this.#tell('install', {}).then(
      () => true,
      () => false,
    );
  }

  async activate(): Promise<void> {
    await this.#tell('activate', {});
  }

  async say(data: string, url = this.place.home): Promise<void> {
    await this.#tell('message', { data, source: { url } });
  }

  /** What a window gets for an address; null when nothing can be got. */
  async get(path: string, mode = path === '' || path.startsWith('?') ? 'navigate' : 'cors') {
    const request = new Request(this.place.home + path);
    Object.defineProperty(request, 'mode', { value: mode });
    const response = await this.#tell('fetch', { request }).catch(() => null);
    return response === null ? null : response.text();
  }
}

function worker(place: Place, caches: MemoryCaches, build = place.build): Worker {
  return new Worker(place, caches, build);
}

test('what was installed is served without a network', async () => {
  const place = new Place(built('one'));
  const one = worker(place, new MemoryCaches());
  expect(await one.install()).toBe(true);
  place.up = false;
  expect(await one.get('')).toContain('one.js');
  expect(await one.get('assets/one.js')).toBe("run('one')");
  expect(await one.get('icon.svg?x=1')).toBe('icon of one');
});

test.each([
  ['is refused', () => Promise.reject(new DOMException('no', 'InvalidStateError'))],
  [
    'throws',
    () => {
      throw new TypeError('no');
    },
  ],
  ['never ends', () => new Promise<void>(() => undefined)],
])('a worker that takes over serves even where claiming its windows %s', async (_, claim) => {
  const place = new Place(built('one'));
  const one = new Worker(place, new MemoryCaches(), place.build, claim);
  expect(await one.install()).toBe(true);
  await one.activate();
  place.up = false;
  expect(await one.get('')).toContain('one.js');
});

test('a page that a cache on the way holds back is not taken for the new one', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  place.stale = place.build.texts['./'];
  place.build = built('two');
  const two = worker(place, caches);
  expect(await two.install()).toBe(true);
  place.up = false;
  expect(await two.get('')).toContain('two.js');
  expect(await two.get('assets/two.js')).toBe("run('two')");
});

test('a build is not installed with the page of another, and leaves nothing behind', async () => {
  const place = new Place(built('two'));
  const caches = new MemoryCaches();
  const three = worker(place, caches, built('three'));
  place.build = {
    ...built('three'),
    texts: { ...built('three').texts, './': built('two').texts['./'] },
  };
  expect(await three.install()).toBe(false);
  expect(await caches.keys()).toEqual([]);
});

test.each([
  ['the page of a hotel', '<h1>Welcome! Accept our terms</h1>'],
  ['nothing', ''],
  ['its first half', "run('t"],
])(
  'a build is not installed with %s in place of a file, and comes once all is there',
  async (_, text) => {
    for (const file of built('two').files.slice(1)) {
      const place = new Place(built('one'));
      const caches = new MemoryCaches();
      const one = worker(place, caches);
      await one.install();
      const whole = built('two');
      place.build = { ...whole, texts: { ...whole.texts, [file]: text } };
      const isShared = file === 'assets/font.woff2';
      const two = worker(place, caches);
      expect(await two.install()).toBe(isShared);
      place.build = whole;
      place.up = !isShared;
      expect(await two.install()).toBe(true);
      place.up = false;
      expect(await two.get(file)).toBe((whole.texts as Texts)[file]);
    }
  },
);

test('what another build was given in place of a file is not taken over, nor kept later', async () => {
  const whole = built('one');
  const wrong = { ...whole, sums: [], texts: { ...whole.texts, 'assets/font.woff2': 'sign in' } };
  const place = new Place(wrong);
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  place.build = { ...built('two'), texts: { ...built('two').texts, [face]: 'sign in' } };
  const two = worker(place, caches);
  expect(await two.install()).toBe(true);
  expect(await two.get(face)).toBe('sign in');
  expect(await two.get('assets/font.woff2')).toBe('font');
  place.build = built('two');
  expect(await two.get(face)).toBe('other face');
});

test('a build there is no room for leaves the one before as it is, and comes once there is', async () => {
  for (let room = 0; room < built('two').files.length - 1; room += 1) {
    const place = new Place(built('one'));
    const caches = new MemoryCaches();
    const one = worker(place, caches);
    await one.install();
    place.build = built('two');
    caches.room = room;
    const two = worker(place, caches);
    expect(await two.install()).toBe(false);
    expect(two.skipped).toBe(0);
    place.up = false;
    expect(await one.get('')).toContain('one.js');
    expect(await one.get('assets/one.js')).toBe("run('one')");
    expect(await one.get('icon.svg')).toBe('icon of one');
    // It has run, and still there is no room for what few want.
    await one.say('ran');
    expect(await one.get('')).toContain('one.js');
    [place.up, caches.room] = [true, Infinity];
    expect(await two.install()).toBe(true);
    place.up = false;
    expect(await two.get('')).toContain('two.js');
    expect(await two.get('?previous')).toContain('one.js');
  }
});

test('the build before stays until the one after the new one has run', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  for (const name of ['two', 'three']) {
    place.build = built(name);
    const next = worker(place, caches);
    await next.install();
    expect((await caches.keys()).at(-1)).toBe(`runaway-${name} /app/`);
    if (name === 'three') expect(await caches.keys()).toHaveLength(3);
    await next.say('ran');
  }
  expect(await caches.keys()).toEqual(['runaway-two /app/', 'runaway-three /app/']);
});

test('a window of the build before still gets its files, and can be opened again', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  place.build = built('two');
  const two = worker(place, caches);
  await two.install();
  place.up = false;
  expect(await two.get('assets/one.js')).toBe("run('one')");
  expect(await two.get('?previous')).toContain('one.js');
  await two.say('ran', `${home}?previous#/`);
  expect(await two.get('?previous')).toContain('one.js');
  expect(await two.get('')).toContain('two.js');
});

test('a new build waits to be told, unless the one that is kept cannot come up', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  place.build = built('two');
  const two = worker(place, caches);
  await two.install();
  expect(two.skipped).toBe(0);
  await two.say('take-over');
  expect(two.skipped).toBe(1);
  caches.caches.get('runaway-two /app/')?.texts.delete(`${home}assets/two.js`);
  place.build = built('three');
  const three = worker(place, caches);
  await three.install();
  expect(three.skipped).toBe(1);
});

test('a build that only ever waited is not taken for the one that windows show', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  await one.activate();
  await one.say('ran');
  place.build = built('two');
  await worker(place, caches).install();
  place.build = built('three');
  const three = worker(place, caches);
  await three.install();
  expect(three.skipped).toBe(0);
  await three.activate();
  await three.say('ran');
  expect(await caches.keys()).toEqual(['runaway-one /app/', 'runaway-three /app/']);
  place.up = false;
  expect(await three.get('assets/one.js')).toBe("run('one')");
  expect(await three.get('?previous')).toContain('one.js');
});

test('a build that has taken over and never came up gives way to the next unasked', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  for (const name of ['one', 'two', 'three']) {
    place.build = built(name);
    const next = worker(place, caches);
    await next.install();
    expect(next.skipped).toBe(name === 'three' ? 1 : 0);
    await next.activate();
    if (name !== 'two') await next.say('ran');
  }
});

test('the app in two folders of one host keeps each whole while the other is updated', async () => {
  const caches = new MemoryCaches();
  const still = new Place(built('one'), 'https://host.test/');
  const kept = worker(still, caches);
  await kept.install();
  await kept.activate();
  const place = new Place(built('one'));
  for (const name of ['one', 'two', 'three', 'four']) {
    place.build = built(name);
    const next = worker(place, caches);
    await next.install();
    expect(next.skipped).toBe(0);
    await next.activate();
    await next.say('ran');
  }
  expect(await caches.keys()).toEqual(['runaway-one', 'runaway-three /app/', 'runaway-four /app/']);
  still.up = false;
  expect(await kept.get('')).toContain('one.js');
  expect(await kept.get('icon.svg')).toBe('icon of one');
});

test('the page is the same by the name of its file', async () => {
  const place = new Place(built('one'));
  const one = worker(place, new MemoryCaches());
  await one.install();
  place.up = false;
  expect(await one.get('index.html', 'navigate')).toContain('one.js');
  expect(await one.get('index.html?x=1', 'navigate')).toContain('one.js');
  expect(await one.get('other.html', 'navigate')).toBeNull();
});

test('caches that were deleted are filled again', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  caches.caches.clear();
  expect(await one.get('')).toContain('one.js');
  await one.say('ran');
  place.up = false;
  for (const path of ['', 'assets/one.js', 'assets/font.woff2', 'icon.svg']) {
    expect(await one.get(path)).not.toBeNull();
  }
});

test('a cache that fails never stands between a window and a server that is up', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  caches.broken = true;
  expect(await one.get('')).toContain('one.js');
  expect(await one.get('assets/one.js')).toBe("run('one')");
  await one.say('ran');
  caches.broken = false;
  place.up = false;
  expect(await one.get('')).toContain('one.js');
});

test('a cache that answers late, or never, is not waited for where a server is up', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  for (const isUp of [true, false]) {
    let answer = (): void => undefined;
    caches.held = new Promise((done) => (answer = done));
    place.up = isUp;
    place.asked.length = 0;
    const got = one.get('');
    await expect.poll(() => place.asked).toEqual(['']);
    answer();
    expect(await got).toContain('one.js');
  }
});

test('a page of a later build passes through and is not mixed with what is kept', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  caches.caches.clear();
  place.build = built('two');
  expect(await one.get('')).toContain('two.js');
  await one.say('ran');
  expect(caches.caches.get('runaway-one /app/')?.texts.has(home)).toBe(false);
});

test('what assets another build has already brought is not fetched again', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  await worker(place, caches).install();
  place.build = built('two');
  place.asked.length = 0;
  await worker(place, caches).install();
  expect(place.asked).not.toContain('assets/font.woff2');
  expect(place.asked).toContain('icon.svg');
});

test('what few want is kept from when it is asked for, and by later builds too', async () => {
  const place = new Place(built('one'));
  const caches = new MemoryCaches();
  const one = worker(place, caches);
  await one.install();
  expect(place.asked).not.toContain(face);
  await one.get(face);
  place.build = built('two');
  const two = worker(place, caches);
  await two.install();
  await two.say('ran');
  place.up = false;
  expect(await one.get(face)).toBe('other face');
  expect(await two.get(face)).toBe('other face');
  expect(caches.caches.get('runaway-two /app/')?.texts.has(home + face)).toBe(true);
});

test('other hosts, other folders and what is sent are left alone', async () => {
  const place = new Place(built('one'));
  const one = worker(place, new MemoryCaches());
  await one.install();
  place.asked.length = 0;
  expect(await one.get('deep/', 'navigate')).toBeNull();
  expect(place.asked).toEqual([]);
});
