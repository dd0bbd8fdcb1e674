import { afterEach, expect, test, vi } from 'vitest';
import { capabilitiesOf, channelOf, granted } from '../../src/platform/capability.ts';
import { newName } from '../../src/platform/new-id.ts';
import { BrowserWindowChannel, BrowserTabChannel } from '../../src/platform/index.ts';

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
  if (value === undefined) expect(newName()).toMatch(/^[a-z0-9]{12}$/);
});
