import { expect, test } from 'vitest';
import {
  JoinedRemote,
  type RoomLink,
  type RoomListener,
  type RoomPort,
} from '../../../src/app/index.ts';
import type { PressMessage, RemoteView } from '../../../src/workshop/index.ts';
import { remoteView as view } from '../../fixtures/workshop.ts';

/** A facilitator's phone, the room it hears, and the time that passes. */
class Held {
  readonly presses: PressMessage[] = [];
  readonly remote: JoinedRemote;
  #listener: RoomListener | null = null;
  #late: (() => void)[] = [];

  constructor() {
    const link = {
      ask: (name: string, message: unknown) => {
        if (name === 'press') this.presses.push(message as PressMessage);
        return Promise.resolve({ ok: true });
      },
      close: () => undefined,
    } as unknown as RoomLink;
    const port: RoomPort = {
      address: 'http://here/',
      connect: (listener) => {
        this.#listener = listener;
        listener.onLine(true);
        return Promise.resolve(link);
      },
    };
    const wait = () => new Promise<void>((done) => this.#late.push(done));
    this.remote = new JoinedRemote(port, { kind: 'remote', code: 'ABCDE', key: 'k' }, wait);
  }

  async shows(seen: Partial<RemoteView>): Promise<void> {
    await settled();
    this.#listener?.shown?.({ ...view, ...seen });
  }

  /** Tells the phone whether a desk is connected. */
  async leads(isLed: boolean): Promise<void> {
    await settled();
    this.#listener?.led?.(isLed);
  }

  /** Lets the phone's patience run out. */
  async longAfter(): Promise<void> {
    await settled();
    for (const done of this.#late.splice(0)) done();
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let count = 0; count < 10; count += 1) await Promise.resolve();
}

test('a desk that was loaded anew while a button was pressed can be led from the phone again', async () => {
  const held = new Held();
  await held.shows({});
  held.remote.press('next');
  await held.shows({ desk: 'another' });
  expect(held.remote.isPressed).toBe(false);
  await held.longAfter();
  expect(held.remote.isLed).toBe(true);
  held.remote.press('next');
  expect(held.presses.map(({ desk }) => desk)).toEqual(['window', 'another']);
});

test('a desk heard after a press that never reached it is awake, and may be asked again', async () => {
  const held = new Held();
  await held.shows({});
  held.remote.press('next');
  await held.shows({ voted: 1 });
  expect(held.remote.isPressed).toBe(true);
  await held.longAfter();
  expect([held.remote.isPressed, held.remote.isLed]).toEqual([false, true]);
});

test('a desk that does not answer a press is told asleep until it is heard', async () => {
  const held = new Held();
  await held.shows({});
  held.remote.press('next');
  await held.longAfter();
  expect([held.remote.isPressed, held.remote.isLed]).toEqual([false, false]);
  await held.shows({ answered: 1 });
  expect(held.remote.isLed).toBe(true);
});

test('a desk that comes back is asked for nothing before it has shown where it stands', async () => {
  const held = new Held();
  await held.leads(true);
  expect(held.remote.isLed).toBe(true);
  await held.shows({});
  await held.leads(false);
  await held.leads(true);
  expect(held.remote.isLed).toBe(false);
  await held.shows({ desk: 'another' });
  expect(held.remote.isLed).toBe(true);
});
