import { html, render } from 'lit';
import { expect, test } from 'vitest';
import type { App, RoomLink, RoomListener } from '../../../src/app/index.ts';
import type { PressMessage, RemoteView } from '../../../src/workshop/index.ts';
import '../../../src/ui/workshop/join-remote.ts';
import { speak } from '../../fixtures/spoken.ts';

const leading = { kind: 'remote', code: 'ABCDE', key: 'k' } as const;

const seen: RemoteView = {
  desk: 'window',
  step: '1 open 0 2',
  answered: 0,
  next: 'show',
  letter: null,
  slide: 2,
  slides: 3,
  isOpen: true,
  voted: 3,
  people: 6,
  isUndoable: true,
  doubt: null,
};

/** Taps the large button twice within a tenth of a second, the desk answering between; how often it pressed. */
async function pressesOfTwo(before: Partial<RemoteView>, after: Partial<RemoteView>) {
  speak('en');
  const presses: PressMessage[] = [];
  let listener: RoomListener | null = null;
  const link = {
    ask: (name: string, message: unknown) => {
      if (name === 'press') presses.push(message as PressMessage);
      return Promise.resolve({ ok: true });
    },
    close: () => undefined,
  } as unknown as RoomLink;
  const connect = (given: RoomListener) => {
    listener = given;
    given.onLine(true);
    return Promise.resolve(link);
  };
  const wait = () => new Promise<void>(() => undefined);
  const app = {
    ports: { rooms: { address: 'http://here/', connect }, wait },
    subscribe: () => () => undefined,
  } as unknown as App;
  const phone = document.createElement('main');
  document.body.append(phone);
  render(html`<rw-join-remote .app=${app} .leading=${leading}></rw-join-remote>`, phone);
  const piece = phone.querySelector('rw-join-remote')!;
  const shows = async (view: RemoteView) => {
    await piece.updateComplete;
    await Promise.resolve();
    listener?.shown?.(view);
    await piece.updateComplete;
  };
  await shows({ ...seen, ...before });
  for (const [index, at] of [1000, 1100].entries()) {
    if (index > 0) await shows({ ...seen, ...after, answered: 1 });
    const click = new MouseEvent('click', { detail: index + 1, bubbles: true, cancelable: true });
    Object.defineProperty(click, 'timeStamp', { value: at });
    phone.querySelector('.remote-acts > button')!.dispatchEvent(click);
  }
  phone.remove();
  return presses.length;
}

test('two quick taps are one where the first has changed what the button does', async () => {
  expect(await pressesOfTwo({}, { next: 'result', step: '1 revealed 0 2', isOpen: false })).toBe(1);
  expect(
    await pressesOfTwo(
      { next: 'result', step: '1 revealed 0 2', isOpen: false },
      { next: 'decide', letter: 'A', step: '1 revealed 0 3', isOpen: false },
    ),
  ).toBe(1);
});

test('screens are turned as quickly as one taps', async () => {
  expect(
    await pressesOfTwo(
      { next: 'screen', step: '1 briefing 0 1', isOpen: false },
      { next: 'screen', step: '1 briefing 0 2', isOpen: false },
    ),
  ).toBe(2);
});
