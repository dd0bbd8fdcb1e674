import { expect, test } from 'vitest';
import { Offline } from '../../../src/platform/offline/offline.ts';
import { MemoryWorkers } from '../../fixtures/worker-container.ts';

/** A window that has run for a moment, and what it was told. */
async function opened(browser: MemoryWorkers, isPast = false) {
  const told: string[] = [];
  let pass: () => void = () => undefined;
  const offline = new Offline(browser.window(isPast), {
    onWaiting: () => told.push('waiting'),
    onTaken: () => told.push('taken'),
    wait: () => new Promise((done) => (pass = done)),
  });
  await offline.start();
  return { offline, told, hourPasses: () => pass() };
}

/** A browser in which one version runs. */
async function visited(): Promise<MemoryWorkers> {
  const browser = new MemoryWorkers();
  await opened(browser);
  browser.find();
  browser.install();
  return browser;
}

test('a first visit is told nothing, in however many windows', async () => {
  const browser = new MemoryWorkers();
  const [one, other] = [await opened(browser), await opened(browser)];
  browser.find();
  browser.install();
  expect([one.told, other.told]).toEqual([[], []]);
});

test('the first version hears that it has come up, a later one only from its own windows', async () => {
  const browser = new MemoryWorkers();
  const first = await opened(browser);
  browser.find();
  browser.install();
  expect(browser.active?.heard).toEqual(['ran']);
  browser.find();
  browser.install();
  first.offline.changeOver();
  expect(browser.active?.heard).toEqual(['take-over']);
  await opened(browser);
  expect(browser.active?.heard).toEqual(['take-over', 'ran']);
});

test('a newer version is told in every window, and all change over when one asks', async () => {
  const browser = await visited();
  const [one, other] = [await opened(browser), await opened(browser)];
  browser.find();
  const third = await opened(browser);
  browser.install();
  const fourth = await opened(browser);
  const all = [one, other, third, fourth];
  for (const { told } of all) expect(told).toEqual(['waiting']);
  other.offline.changeOver();
  for (const { told } of all) expect(told).toEqual(['waiting', 'taken']);
});

test('a window of the first visit changes over with the others', async () => {
  const browser = new MemoryWorkers();
  const first = await opened(browser);
  browser.find();
  browser.install();
  const later = await opened(browser);
  browser.find();
  browser.install();
  expect(first.told).toEqual(['waiting']);
  later.offline.changeOver();
  expect(first.told).toEqual(['waiting', 'taken']);
});

test('a window reloaded past its worker is told like any other', async () => {
  const browser = await visited();
  const past = await opened(browser, true);
  expect(past.told).toEqual([]);
  browser.find();
  browser.install();
  expect(past.told).toEqual(['waiting']);
  browser.takeOver();
  expect(past.told).toEqual(['waiting', 'taken']);
});

test('whoever asks after the others have changed over changes over too', async () => {
  const browser = await visited();
  const late = await opened(browser);
  late.offline.changeOver();
  expect(late.told).toEqual(['taken']);
});

test('a window that stays open looks again, with and without a network', async () => {
  const browser = await visited();
  const { hourPasses } = await opened(browser);
  for (const looks of [1, 2, 3]) {
    hourPasses();
    await new Promise((done) => setImmediate(done));
    expect(browser.looks).toBe(looks);
  }
});

test('a browser that refuses workers costs nothing but them', async () => {
  const browser = new MemoryWorkers();
  browser.window = () =>
    Object.assign(new EventTarget(), {
      controller: null,
      getRegistration: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    }) as unknown as ServiceWorkerContainer;
  const { told, offline } = await opened(browser);
  expect(told).toEqual([]);
  offline.changeOver();
  expect(told).toEqual(['taken']);
});
