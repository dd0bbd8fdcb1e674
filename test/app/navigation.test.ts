import { expect, test } from 'vitest';
import { routeHash, type Address, type App } from '../../src/app/index.ts';
import { parseRoute } from '../../src/app/route.ts';
import { MemorySaveStore, type Language, type SaveStore } from '../../src/game/index.ts';
import { entry, save } from '../fixtures/sitting.ts';
import { appIn } from '../fixtures/app.ts';
import { Machine, turn } from '../fixtures/machine.ts';
import { speak } from '../fixtures/spoken.ts';

speak('en');
speak('de');

/** An address that tells of a change only when everything else has had its turn, as browsers do. */
class LateAddress implements Address {
  #hash = '';
  readonly #listeners = new Set<(isOwn: boolean) => void>();

  read(): string {
    return this.#hash;
  }

  go(hash: string, replace = false): void {
    const isSame = hash === this.#hash;
    this.#hash = hash;
    if (!replace && !isSame) for (const hear of this.#listeners) setImmediate(hear, true);
  }

  listen(listener: (isOwn: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  whole(hash: string): string {
    return `https://host.test/${hash}`;
  }
}

/** Lets what is asked for wait until a test lets it come, the first last or in order. */
class Gate {
  #waiting: (() => void)[] = [];
  isOpen = false;

  async pass<Value>(value: () => Promise<Value>): Promise<Value> {
    if (!this.isOpen) await new Promise<void>((done) => this.#waiting.push(done));
    return value();
  }

  open(isReversed: boolean): void {
    this.isOpen = true;
    for (const go of isReversed ? this.#waiting.reverse() : this.#waiting) go();
    this.#waiting = [];
  }
}

async function settle(): Promise<void> {
  for (let count = 0; count < 8; count += 1) await turn();
}

/** An app of which everything it asks for waits at a gate, with two playthroughs kept. */
async function slowApp() {
  const gate = new Gate();
  const behind = new MemorySaveStore();
  await behind.put('lamp-one', 0, save({ decisions: ['room.light'] }));
  await behind.put('lamp-two', 0, save({ decisions: ['room.wait'] }));
  const saves: SaveStore = {
    list: () => gate.pass(() => behind.list()),
    get: (id) => gate.pass(() => behind.get(id)),
    put: (id, revision, one) => gate.pass(() => behind.put(id, revision, one)),
    remove: (id) => gate.pass(() => behind.remove(id)),
  };
  const lamp = entry();
  const slow = entry({ load: (language) => gate.pass(() => lamp.load(language)) });
  const address = new LateAddress();
  const app = appIn(new Machine().window(), {
    address,
    saves,
    catalog: [slow],
    unpack: (packed) => gate.pass(() => Promise.resolve(packed)),
  });
  // The link's own part is fetched before, so that only what waits at the gate takes its time.
  await import('../../src/app/sitting/link-opening.ts');
  await settle();
  return { app, address, gate };
}

const addresses = [
  '#/',
  '#/play/lamp-one',
  '#/play/lamp-two',
  '#/play/lamp',
  '#/play/nothing',
  '#/run/AAAA',
  '#/debrief/lamp-one',
  '#/book/lamp-two',
  '#/world/lamp-one',
  '#/world',
  '#/present/lamp-one',
  '#/model/seeds',
  '#/lab/mirror?x=1',
  '#/lab/trilemma',
  '#/glossary',
  '#/about',
  '#/kept',
  '#/write',
  '#/write/mine',
  '#/write/help/codes',
  '#/join/ABCD',
  '#/elsewhere',
];

/** What somebody sees: the address, the place, what lies open, and what they are told. */
function seen(app: App, address: Address) {
  const id = 'id' in app.route ? app.route.id : null;
  const { sitting } = app;
  return {
    // A playthrough that begins gets an id that nobody can foresee.
    address: address.read().replace(/-w\d+n\d+$/, '-new'),
    place: app.route.place,
    isThere: sitting === null || sitting.id === id,
    told: app.troubles.troubles.map(({ kind }) => kind).sort(),
    open: sitting?.run.playthrough.decisions ?? null,
  };
}

/** What is seen by somebody who goes there and nowhere else. */
async function alone(hash: string) {
  const { app, address, gate } = await slowApp();
  gate.open(false);
  address.go(hash);
  await settle();
  return seen(app, address);
}

test.each([
  ['at once', false],
  ['when the first is on its way', true],
])('of two addresses the last wins, %s', async (_, isOnItsWay) => {
  const wrong: unknown[] = [];
  for (const second of addresses) {
    const expected = await alone(second);
    for (const first of addresses) {
      const { app, address, gate } = await slowApp();
      address.go(first);
      if (isOnItsWay) await settle();
      address.go(second);
      // What was asked for first comes last.
      gate.open(isOnItsWay);
      await settle();
      const found = seen(app, address);
      // A playthrough of before may lie where the place does not ask for one.
      const open = 'id' in app.route || expected.open !== null ? found.open : null;
      if (JSON.stringify({ ...found, open }) !== JSON.stringify(expected)) {
        wrong.push({ first, second, found, expected });
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('what comes while an address is on its way takes nobody away from it', async () => {
  for (const first of addresses) {
    const { app, address, gate } = await slowApp();
    address.go(first);
    await settle();
    // Everything comes in the moment between the wish and the browser's word of it.
    gate.open(false);
    address.go('#/about');
    await settle();
    expect([first, address.read(), app.route.place]).toEqual([first, '#/about', 'about']);
  }
});

test('what takes its time leads nobody away who has gone elsewhere', async () => {
  const acts: Readonly<Record<string, (app: App) => unknown>> = {
    imports: (app) => app.importFile(new File([JSON.stringify(save())], 'a.json')),
    reads: (app) =>
      app.importFile({
        ...{ name: 'a.json', size: 500 },
        arrayBuffer: async () => {
          await settle();
          return new TextEncoder().encode(JSON.stringify(save())).buffer;
        },
      }),
    branches: (app) => app.branch(0),
    'takes theirs': (app) => app.takeTheirs(),
  };
  for (const [name, act] of Object.entries(acts)) {
    const { app, address, gate } = await slowApp();
    gate.open(false);
    address.go('#/play/lamp-one');
    await settle();
    gate.isOpen = false;
    void act(app);
    address.go('#/about');
    gate.open(false);
    await settle();
    await settle();
    expect([name, address.read(), app.route.place]).toEqual([name, '#/about', 'about']);
  }
});

test('the file of a workshop opens where it is led, another playthrough where it is read', async () => {
  const log = [{ command: { kind: 'open' }, time: 1 }];
  for (const [kept, place] of [
    [{ ...save(), workshop: log }, /^#\/present\/lamp-[^/]+\/desk$/],
    [save(), /^#\/play\/lamp-/],
  ] as const) {
    const { app, address, gate } = await slowApp();
    const done = app.importFile(new File([JSON.stringify(kept)], 'a.json'));
    gate.open(false);
    await done;
    await settle();
    expect(address.read()).toMatch(place);
  }
});

test('a table that notes its state in the address takes nobody back to it', async () => {
  const { app, address } = await slowApp();
  address.go('#/lab/mirror');
  await settle();
  address.go('#/about');
  app.amend({ place: 'mirror', query: 'x=2' });
  await settle();
  expect(address.read()).toBe('#/about');
});

test('of two languages asked for the last is spoken, by the page and around it', async () => {
  const wishes: readonly (readonly Language[])[] = [
    ['de', 'en'],
    ['de', 'en', 'de'],
    ['de', 'en', 'de', 'en'],
  ];
  for (const asked of wishes) {
    for (const isReversed of [false, true]) {
      const { app, address, gate } = await slowApp();
      app.settings.set('language', 'en');
      gate.open(false);
      address.go('#/play/lamp-one');
      await settle();
      gate.isOpen = false;
      for (const language of asked) {
        app.settings.set('language', language);
        await settle();
      }
      gate.open(isReversed);
      await settle();
      const last = asked.at(-1);
      expect([app.language, app.sitting?.language]).toEqual([last, last]);
      app.settings.set('language', 'en');
      await settle();
    }
  }
});

test('every address tried here is one of the app, but for the last', () => {
  const own = addresses.slice(0, -1);
  for (const hash of own) expect(routeHash(parseRoute(hash))).toBe(hash);
});
