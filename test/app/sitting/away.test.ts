import { expect, test } from 'vitest';
import { JoinedSeat } from '../../../src/app/stage/joined-seat.ts';
import { LedRoom } from '../../../src/app/stage/led-room.ts';
import type { Keep } from '../../../src/app/ports.ts';
import type {
  LedRooms,
  RoomLink,
  RoomListener,
  RoomPort,
  SeatTokens,
} from '../../../src/app/stage/rooms.ts';
import type { StagePorts } from '../../../src/app/stage/port.ts';
import { Stage } from '../../../src/app/stage/stage.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import { MemorySaveStore } from '../../../src/game/index.ts';
import { MemoryTabHub, MemoryWindowHub } from '../../fixtures/hub.ts';
import type { Log, SeatView } from '../../../src/workshop/index.ts';
import { entry } from '../../fixtures/sitting.ts';
import { pack, prepare } from '../../fixtures/workshop.ts';

/** A line in memory to a server that keeps what it is told, unless its store is away. */
class MemoryLine implements RoomPort {
  readonly address = 'http://192.168.0.2:4600/';
  readonly said: string[] = [];
  log: Log = [];
  #isKept = true;
  #listener: RoomListener | null = null;

  turn(isKept: boolean): void {
    this.#isKept = isKept;
    this.#listener?.kept?.(isKept);
  }

  show(view: SeatView): void {
    this.#listener?.view?.(view);
  }

  connect(listener: RoomListener): Promise<RoomLink> {
    this.#listener = listener;
    listener.onLine(true);
    const ask = (name: string, message: unknown) => {
      if (!this.#isKept) return Promise.resolve({ ok: false, problem: 'not-kept' });
      this.said.push(name === 'vote' ? JSON.stringify(message) : name);
      if (name === 'lead' || name === 'tell') {
        const { log } = message as { readonly log: Log };
        this.log = [...this.log, ...log.filter(({ count }) => count > this.log.length)];
      }
      return Promise.resolve({ ok: true, code: 'AB3DE', key: 'k', token: 't', log: this.log });
    };
    return Promise.resolve({ ask, close: () => undefined } as unknown as RoomLink);
  }
}

function kept<Value>(): Keep<Value> {
  let value: Value | null = null;
  return { read: () => value, write: (next) => ((value = next), true) };
}

function ports(hub: MemoryWindowHub): StagePorts {
  return {
    saves: new MemorySaveStore(),
    tabs: new MemoryTabHub().tab(),
    windows: hub.window(),
    troubles: new TroubleBoard(),
    now: () => '2027-06-03T12:15:00.000Z',
    newId: (id) => `${id}-new`,
  };
}

test('desk and wall hear that the server cannot keep anything, and hand on what was done meanwhile', async () => {
  const hub = new MemoryWindowHub();
  const open = (view: 'desk' | 'projector') => {
    const story = entry({ manifest: pack.manifest });
    const opening = { entry: story, id: 'lamp-one', language: 'en' as const, stored: null };
    return Stage.open(ports(hub), { ...opening, fresh: { seed: 7 } }, view);
  };
  const desk = await open('desk');
  const wall = await open('projector');
  const line = new MemoryLine();
  const room = new LedRoom(line, kept<LedRooms>(), desk);
  desk.command(prepare);
  await room.open();
  expect([wall.invitation.code, wall.invitation.isAway]).toEqual(['AB3DE', false]);
  expect(line.log).toEqual(desk.workshop.log);

  line.turn(false);
  expect([room.isKept, wall.invitation.isAway]).toEqual([false, true]);
  desk.command({ kind: 'open' });
  await expect.poll(() => room.problem).toBe(null);
  expect(line.log).toHaveLength(1);

  line.turn(true);
  await expect.poll(() => room.isBack).toBe(true);
  expect([room.isKept, wall.invitation.code, wall.invitation.isAway]).toEqual([
    true,
    'AB3DE',
    false,
  ]);
  expect(line.log).toEqual(desk.workshop.log);
  desk.command({ kind: 'tally', role: 'public', label: 'room.wait', count: 1 });
  expect(room.isBack).toBe(false);
});

test('a phone says again by itself what the server could not keep', async () => {
  const line = new MemoryLine();
  const seat = new JoinedSeat(line, kept<SeatTokens>(), 'AB3DE', 'en');
  await expect.poll(() => line.said).toEqual(['join']);
  line.show({ page: 3, ballot: 0 } as SeatView);
  line.turn(false);
  seat.vote('room.wait');
  await expect.poll(() => seat.problem).toBe(null);
  expect([seat.isKept, seat.sending]).toEqual([false, 'room.wait']);
  line.turn(true);
  await expect.poll(() => seat.sending).toBe(undefined);
  expect(line.said.at(-1)).toBe('{"page":3,"ballot":0,"label":"room.wait"}');
});
