import { expect, test } from 'vitest';
import { stayAwake } from '../../src/platform/wake-lock.ts';

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

test('the screen is kept on while the page is seen, asked for again after it was hidden', async () => {
  const held: string[] = [];
  let count = 0;
  const source = {
    request: () => {
      const name = `lock ${(count += 1)}`;
      held.push(name);
      return Promise.resolve({
        release: () => Promise.resolve(void held.splice(held.indexOf(name), 1)),
      });
    },
  };
  const page = new Page();
  const sleep = stayAwake(source, page as unknown as Document);
  expect(held).toEqual(['lock 1']);
  page.turn('hidden');
  expect(held).toEqual(['lock 1']);
  held.length = 0;
  page.turn('visible');
  expect(held).toEqual(['lock 2']);
  sleep();
  await Promise.resolve().then(() => Promise.resolve());
  expect(held).toEqual([]);
  page.turn('visible');
  expect(held).toEqual([]);
});

test('a browser that refuses, or has no such thing, is no trouble', () => {
  const page = new Page() as unknown as Document;
  expect(stayAwake(undefined, page)).not.toThrow();
  const refuse = () => Promise.reject(new Error('battery'));
  expect(stayAwake({ request: refuse }, page)).not.toThrow();
  const fail = () => {
    throw new Error('not here');
  };
  expect(stayAwake({ request: fail }, page)).not.toThrow();
  expect(stayAwake({ request: () => Promise.resolve({ release: refuse }) }, page)).not.toThrow();
});
