import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MemoryRoomStore, RoomServer, type RoomLimits } from '../../src/server/index.ts';
import { pack } from '../fixtures/workshop.ts';
import type { Log } from '../../src/workshop/index.ts';
import { Client, entry, prepared } from './room-client.ts';

let http: HttpServer;
let server: RoomServer;
let address: string;
let seconds = 10_000;
const store = () => new MemoryRoomStore();
let kept = store();
const clients: Client[] = [];

async function start(limits: Partial<RoomLimits> = {}): Promise<void> {
  http = createServer();
  const ports = { store: kept, packOf: (id: string) => (id === 'lamp' ? pack : null) };
  const rest = { seconds: () => seconds, onFailed: () => undefined, mostRooms: 3 };
  server = await RoomServer.open(http, { ...ports, ...rest }, limits);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function client(transports?: string[]): Client {
  const made = new Client(address, transports);
  clients.push(made);
  return made;
}

/** A room with its desk. */
async function opened(): Promise<{ desk: Client; code: string; key: string }> {
  const desk = client();
  const { code, key } = await desk.get('create', { save: prepared() });
  desk.log = (await desk.get('lead', { code, key, log: [] })).log;
  return { desk, code, key };
}

async function phone(code: string, language = 'en', transports?: string[]): Promise<Client> {
  const made = client(transports);
  await made.get('join', { code, token: null, language });
  await made.until(() => made.view !== null);
  return made;
}

beforeEach(async () => {
  kept = store();
  await start();
});

afterEach(async () => {
  for (const one of clients.splice(0)) one.close();
  await server.close();
});

test('what is refused before it is a message carries the policy too', async () => {
  const refused = await fetch(`${address}/socket.io/`);
  expect(refused.status).toBe(400);
  expect(refused.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

describe('a room', () => {
  test('goes from joining to a decision, by WebSocket and by long polling alike', async () => {
    const { desk, code } = await opened();
    const [one, two] = await Promise.all([
      phone(code),
      phone(code.toLowerCase(), 'de', ['polling']),
    ]);
    expect([one.view?.role, two.view?.role].sort()).toEqual(['developers', 'public']);
    expect(one.view?.choices).toEqual([]);
    await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
    await two.until(() => two.view?.phase === 'open');
    for (const each of [one, two])
      await each.get('vote', { page: 0, ballot: 0, label: 'room.light' });
    await one.get('vote', { page: 0, ballot: 0, label: 'room.wait' });
    await one.until(() => one.view?.voted === 2);
    expect(one.view).toMatchObject({ vote: 'room.wait', people: 6 });
    expect(one.view?.choices.every(({ count }) => count === null)).toBe(true);
    await desk.until(() => desk.log.filter(({ command }) => command.kind === 'vote').length === 3);
    await desk.get('tell', { log: entry(desk.log, { kind: 'lock' }) });
    await two.until(() => two.view?.phase === 'locked');
    expect(await two.ask('vote', { page: 0, ballot: 0, label: 'room.wait' })).toEqual({
      ok: false,
      problem: 'not-now',
    });
    await desk.get('tell', { log: entry(desk.log, { kind: 'reveal' }) });
    await one.until(() => one.view?.phase === 'revealed');
    expect(one.view?.choices.map(({ count }) => count?.total)).toEqual([1, 1]);
  });

  test('gives the same seat again for its token, from another tab too, and counts it once', async () => {
    const { desk, code } = await opened();
    const one = client();
    const { token } = await one.get('join', { code, token: null, language: 'en' });
    await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
    await one.until(() => one.view?.phase === 'open');
    await one.get('vote', { page: 0, ballot: 0, label: 'room.wait' });
    one.close();
    const again = client();
    expect(await again.get('join', { code, token, language: 'en' })).toMatchObject({ token });
    await again.until(() => again.view !== null);
    expect(again.view).toMatchObject({ seat: 's1', vote: 'room.wait', voted: 1 });
  });

  test('sends a seat nothing of others’ aims or votes before they are shown', async () => {
    const { desk, code } = await opened();
    const one = await phone(code);
    const two = await phone(code);
    await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
    await two.until(() => two.view?.phase === 'open');
    await two.get('vote', { page: 0, ballot: 0, label: 'room.wait' });
    await one.until(() => one.view?.voted === 1);
    const sent = one.frames.join('\n');
    expect(sent).not.toContain(`"${two.view?.seat ?? ''}"`);
    expect(sent).not.toMatch(/"count":\{|"leads":true|"entries"/);
    const { roles } = pack.manifest;
    for (const { id, objectives } of roles)
      for (const { text } of objectives)
        expect(sent.includes(text.en ?? '')).toBe(id === one.view?.role);
  });

  test('is there again after its server was closed, with its seats and votes', async () => {
    const { desk, code, key } = await opened();
    const one = await phone(code);
    await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
    await one.until(() => one.view?.phase === 'open');
    await one.get('vote', { page: 0, ballot: 0, label: 'room.wait' });
    await server.close();
    await start();
    const again = client();
    const { log } = await again.get('lead', { code, key, log: [] });
    expect(log.at(-1)?.command).toMatchObject({ kind: 'vote', seat: 's1', label: 'room.wait' });
  });

  test('is deleted when its facilitator ends it, or when its time is up', async () => {
    const { desk, code } = await opened();
    const one = await phone(code);
    await desk.get('end', {});
    await one.until(() => one.over);
    expect(await one.ask('join', { code, token: null, language: 'en' })).toMatchObject({
      problem: 'no-room',
    });
    expect(await kept.all()).toEqual([]);
    await opened();
    await server.close();
    seconds += 25 * 3600;
    await start();
    await server.expire();
    expect(await kept.all()).toEqual([]);
  });

  test('seats those anew whose role the facilitator takes out of the room', async () => {
    const { desk, code } = await opened();
    const one = await phone(code);
    const two = await phone(code);
    const roles = [{ role: 'public', seats: 2 }];
    await desk.get('tell', {
      log: entry(desk.log, { kind: 'prepare', people: 2, roles, plan: null }),
    });
    await one.until(() => one.view?.role === 'public');
    await two.until(() => two.view?.role === 'public');
    expect(two.view?.isSeated).toBe(true);
  });
});

describe('a hostile device', () => {
  test.each<[string, string, unknown]>([
    ['nothing', 'join', undefined],
    ['a number', 'join', 3],
    ['no code', 'join', { token: null, language: 'en' }],
    ['a field too many', 'join', { code: 'ABCDE', token: null, language: 'en', seat: 's1' }],
    ['a language there is none of', 'join', { code: 'ABCDE', token: null, language: 'xx' }],
    ['a save that is none', 'create', { save: { story: 'lamp' } }],
    ['a log that is none', 'tell', { log: [{ time: 1, command: { kind: 'dance' } }] }],
    ['a long saying', 'vote', { page: 0, ballot: 0, label: 'x'.repeat(5000) }],
    ['a page before the first', 'vote', { page: -1, ballot: 0, label: 'x' }],
  ])('that sends %s is refused', async (_, name, message) => {
    const bad = client();
    expect(await bad.ask(name as 'join', message)).toEqual({ ok: false, problem: 'malformed' });
  });

  test('can neither vote nor lead without a seat or a key', async () => {
    const { code } = await opened();
    const bad = client();
    const vote = { page: 0, ballot: 0, label: 'room.wait' };
    expect(await bad.ask('vote', vote)).toMatchObject({ problem: 'wrong-key' });
    expect(await bad.ask('tell', { log: [] })).toMatchObject({ problem: 'wrong-key' });
    expect(await bad.ask('end', {})).toMatchObject({ problem: 'wrong-key' });
    const key = 'a'.repeat(32);
    expect(await bad.ask('lead', { code, key, log: [] })).toMatchObject({ problem: 'wrong-key' });
    await bad.get('join', { code, token: null, language: 'en' });
    expect(await bad.ask('tell', { log: entry([], { kind: 'open' }) })).toMatchObject({
      problem: 'wrong-key',
    });
  });

  test('with a forged token, or that of another room, gets a seat of its own and no other', async () => {
    const { code } = await opened();
    const other = await opened();
    const one = client();
    const { token } = await one.get('join', { code, token: null, language: 'en' });
    const there = client();
    await there.get('join', { code: other.code, token, language: 'en' });
    await there.get('join', { code, token: 'b'.repeat(32), language: 'en' });
    await there.until(() => there.view?.seat === 's2');
    expect(there.view?.vote).toBeUndefined();
  });

  test('that floods is slowed down, and the room goes on', async () => {
    const { desk, code } = await opened();
    const one = await phone(code);
    const bad = await phone(code);
    const flood = Array.from({ length: 60 }, () =>
      bad.ask('vote', { page: 0, ballot: 0, label: 'room.wait' }),
    );
    const answers = await Promise.all(flood);
    expect(answers.filter((one) => !one.ok && one.problem === 'too-fast').length).toBeGreaterThan(
      20,
    );
    await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
    await one.until(() => one.view?.phase === 'open');
    await one.get('vote', { page: 0, ballot: 0, label: 'room.light' });
  });

  test('that guesses codes is soon told nothing', async () => {
    const { code } = await opened();
    const bad = client();
    for (let guess = 0; guess < 20; guess += 1) {
      const made = `2222${'23456789ABCDEFGHJKMN'[guess] ?? ''}`;
      await bad.ask('join', { code: made, token: null, language: 'en' });
    }
    const late = client();
    expect(await late.ask('join', { code, token: null, language: 'en' })).toEqual({
      ok: false,
      problem: 'too-fast',
    });
  });

  test('that opens rooms without end finds no more', async () => {
    const bad = client();
    for (let room = 0; room < 3; room += 1) await bad.get('create', { save: prepared() });
    expect(await bad.ask('create', { save: prepared() })).toMatchObject({ problem: 'full' });
    expect(await bad.ask('create', { save: { ...prepared(), story: 'other' } })).toMatchObject({
      ok: false,
    });
  });

  test('that sends more than a server takes is cut off, and the room goes on', async () => {
    const { code } = await opened();
    const bad = client();
    await new Promise<void>((done) => {
      bad.socket.on('disconnect', () => done());
      bad.socket.on('connect', () => bad.socket.emit('create', { save: 'x'.repeat(3_000_000) }));
    });
    await phone(code);
  });

  test('that fills a room with long words finds it full, and can still be led', async () => {
    const { desk, code, key } = await opened();
    await filled(desk);
    expect(await desk.ask('tell', { log: long(desk.log, 1500) })).toEqual({
      ok: false,
      problem: 'full',
    });
    const again = client();
    const { log } = await again.get('lead', { code, key, log: [] });
    // A desk that comes back hands all of it over.
    expect(await again.ask('lead', { code, key, log })).toMatchObject({ ok: true });
  });

  test('that asks and never listens is cut off before it fills the server', async () => {
    const { desk, code, key } = await opened();
    await filled(desk);
    const bad = client();
    await bad.get('lead', { code, key, log: [] });
    const before = server.io.engine.clientsCount;
    const { ws } = bad.socket.io.engine.transport as unknown as {
      readonly ws: { readonly _socket: { pause: () => void } };
    };
    ws._socket.pause();
    for (let count = 0; count < 25; count += 1)
      bad.socket.emit('lead', { code, key, log: [] }, () => undefined);
    await expect.poll(() => server.io.engine.clientsCount, { timeout: 10_000 }).toBe(before - 1);
    expect(await desk.ask('lead', { code, key, log: [] })).toMatchObject({ ok: true });
  });
});

/** So many of the longest notes there may be, after those of a log. */
function long(log: Log, from: number, notes = 500): Log {
  const [first] = entry(log, { kind: 'note', text: 'x'.repeat(2000) });
  return Array.from({ length: notes }, (_, index) => ({ ...first!, count: from + index }));
}

async function filled(desk: Client): Promise<void> {
  await desk.get('tell', { log: long(desk.log, 100) });
  await desk.get('tell', { log: long(desk.log, 700, 300) });
}
