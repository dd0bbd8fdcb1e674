import { afterEach, expect, test, vi } from 'vitest';
import { capabilitiesOf, channelOf, granted } from '../../src/platform/capability.ts';
import { newName } from '../../src/platform/new-id.ts';
import {
  BrowserPresence,
  BrowserWindowChannel,
  BrowserTabChannel,
  exclusiveInBrowser,
} from '../../src/platform/index.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};

/** A browser that throws whatever it is asked for. */
const refusing = new Proxy({}, { get: refuse }) as Navigator;

test('what is missing and what is refused are both undefined', () => {
  expect(granted<unknown>(() => null)).toBeUndefined();
  expect(granted<unknown>(refuse)).toBeUndefined();
  expect(granted(() => 0)).toBe(0);
});

test('a browser without anything has nothing, and throws nothing', () => {
  const nothing = {
    serviceWorker: undefined,
    storage: undefined,
    locks: undefined,
    wakeLock: undefined,
  };
  expect(capabilitiesOf({ navigator: refusing })).toEqual({ ...nothing, languages: [] });
  expect(capabilitiesOf({ navigator: {} as Navigator })).toEqual({ ...nothing, languages: [] });
  const page = Object.defineProperty({}, 'navigator', { get: refuse }) as { navigator: Navigator };
  expect(capabilitiesOf(page).languages).toEqual([]);
});

test('a browser with one language alone is asked for that', () => {
  const navigator = { language: 'de-AT', hardwareConcurrency: 8 } as Navigator;
  expect(capabilitiesOf({ navigator })).toMatchObject({
    languages: ['de-AT'],
    hardwareConcurrency: 8,
  });
});

test.each([
  ['is missing', undefined],
  ['is refused', refuse],
])('names are made and channels are silent where what they need %s', (_, value) => {
  vi.stubGlobal('BroadcastChannel', value);
  vi.stubGlobal('crypto', value === undefined ? undefined : { getRandomValues: undefined });
  expect(channelOf('x')).toBeUndefined();
  const heard: unknown[] = [];
  new BrowserTabChannel('x').listen((id) => {
    heard.push(id);
  })();
  new BrowserTabChannel('x').announce('a', 1);
  new BrowserWindowChannel('x').send('b');
  expect(heard).toEqual([]);
  expect(newName()).toMatch(/^[a-z0-9]{12}$/);
});

test.each([
  ['throws', refuse],
  ['rejects', () => Promise.reject(new DOMException('refused', 'SecurityError'))],
])(
  'where the lock handed out %s, tasks of one name still run one at a time',
  async (_, request) => {
    const locks = { request, query: request } as unknown as LockManager;
    const exclusive = exclusiveInBrowser(locks);
    const said: string[] = [];
    const task = (name: string) => async () => {
      said.push(`${name} begins`);
      await Promise.resolve();
      said.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([exclusive('x', task('a')), exclusive('x', task('b'))])).toEqual([
      'a',
      'b',
    ]);
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(await new BrowserPresence(locks, 'here').isOpen('there')).toBe(false);
  },
);

test('a task that fails under its lock is not run again', async () => {
  const locks = {
    request: (_: string, task: () => Promise<unknown>) => task(),
  } as unknown as LockManager;
  const task = vi.fn(() => Promise.reject(new Error('full')));
  await expect(exclusiveInBrowser(locks)('x', task)).rejects.toThrow('full');
  expect(task).toHaveBeenCalledTimes(1);
});

test('channels and dice that are handed out and then refuse throw nothing', () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      postMessage = refuse;
    },
  );
  vi.stubGlobal('crypto', { getRandomValues: refuse });
  new BrowserTabChannel('x').listen(() => undefined)();
  new BrowserTabChannel('x').announce('a', 1);
  new BrowserWindowChannel('x').send('b');
  expect(newName()).toMatch(/^[a-z0-9]{12}$/);
});
