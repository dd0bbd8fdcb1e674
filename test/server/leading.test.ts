import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MemoryRoomStore, RoomServer } from '../../src/server/index.ts';
import { pack, remoteView as view } from '../fixtures/workshop.ts';
import { Client, entry, prepared } from './room-client.ts';

let http: HttpServer;
let server: RoomServer;
let address: string;
let kept = new MemoryRoomStore();
const clients: Client[] = [];

async function start(): Promise<void> {
  http = createServer();
  const ports = { store: kept, packOf: () => pack, seconds: () => 10_000 };
  server = await RoomServer.open(http, { ...ports, onFailed: () => undefined });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function client(): Client {
  const made = new Client(address);
  clients.push(made);
  return made;
}

async function opened(): Promise<{ desk: Client; code: string; key: string }> {
  const desk = client();
  const { code, key } = await desk.get('create', { save: prepared() });
  desk.log = (await desk.get('lead', { code, key, log: [] })).log;
  return { desk, code, key };
}

/** A facilitator's phone beside a desk. */
async function held(desk: Client, code: string): Promise<{ remote: Client; key: string }> {
  const { key } = await desk.get('remote', {});
  const remote = client();
  await remote.get('hold', { code, key });
  await desk.until(() => desk.heard.remotes === 1);
  return { remote, key };
}

const press = { desk: 'window', press: 'next', step: '1 briefing 0', count: 1 };

beforeEach(async () => {
  kept = new MemoryRoomStore();
  await start();
});

afterEach(async () => {
  for (const one of clients.splice(0)) one.close();
  await server.close();
});

test('a facilitator’s phone sees where the desk stands and is heard there; no seat hears of it', async () => {
  const { desk, code } = await opened();
  const seat = client();
  await seat.get('join', { code, token: null, language: 'en' });
  const { remote, key } = await held(desk, code);
  await remote.until(() => remote.heard.led === true);
  await desk.get('show', view);
  await remote.until(() => remote.heard.shown !== undefined);
  expect(remote.heard.shown).toEqual(view);
  await remote.get('press', press);
  await desk.until(() => desk.heard.press !== undefined);
  expect(desk.heard.press).toEqual(press);
  expect(seat.frames.join(' ')).not.toMatch(/shown|press|remotes|led"/);
  expect([...desk.frames, ...remote.frames].join(' ')).not.toContain(key);
  expect(remote.frames.join(' ')).not.toMatch(/entries|"view"/);
});

test('nobody presses a button of the desk without its key, and none with one that was replaced', async () => {
  const { desk, code, key: leads } = await opened();
  const { remote, key } = await held(desk, code);
  const seat = client();
  const { token } = await seat.get('join', { code, token: null, language: 'en' });
  const stranger = client();
  const wrong = { ok: false, problem: 'wrong-key' };
  expect(await stranger.ask('press', press)).toEqual(wrong);
  expect(await seat.ask('press', press)).toEqual(wrong);
  expect(await seat.ask('show', view)).toEqual(wrong);
  expect(await seat.ask('remote', {})).toEqual(wrong);
  expect(await remote.ask('tell', { log: entry(desk.log, { kind: 'open' }) })).toEqual(wrong);
  expect(await remote.ask('remote', {})).toEqual(wrong);
  for (const forged of [token, leads, 'x'.repeat(32)])
    expect(await stranger.ask('hold', { code, key: forged })).toEqual(wrong);
  expect(await stranger.ask('press', press)).toEqual(wrong);
  // A key of the phone leads no desk.
  expect(await stranger.ask('lead', { code, key, log: [] })).toEqual(wrong);
  expect(await stranger.ask('take', { code, key })).toEqual(wrong);

  const other = await desk.get('remote', {});
  await remote.until(() => remote.over);
  expect(await remote.ask('press', press)).toEqual(wrong);
  expect(await stranger.ask('hold', { code, key })).toEqual(wrong);
  expect(desk.heard.press).toBeUndefined();
  await stranger.get('hold', { code, key: other.key });
  await stranger.get('press', press);
  await desk.until(() => desk.heard.press !== undefined);
});

test('a facilitator’s phone hears that the desk is gone, and its press is refused', async () => {
  const { desk, code, key } = await opened();
  const { remote } = await held(desk, code);
  desk.close();
  await remote.until(() => remote.heard.led === false);
  expect(await remote.ask('press', press)).toEqual({ ok: false, problem: 'not-now' });
  await client().get('lead', { code, key, log: [] });
  await remote.until(() => remote.heard.led === true);
});

test('the key of a facilitator’s phone holds when the server comes back', async () => {
  const { desk, code } = await opened();
  const { key } = await held(desk, code);
  await server.close();
  await start();
  await client().get('hold', { code, key });
});

test('who takes the desk over has every vote that was acknowledged, and all hear who leads', async () => {
  const { desk, code, key } = await opened();
  const seat = client();
  await seat.get('join', { code, token: null, language: 'en' });
  await desk.get('tell', { log: entry(desk.log, { kind: 'open' }) });
  await seat.until(() => seat.view?.phase === 'open');
  await seat.get('vote', { page: 0, ballot: 0, label: 'room.wait' });
  const other = client();
  const { save } = await other.get('take', { code, key });
  const { story, workshop } = save as { story: string; workshop: Client['log'] };
  expect(story).toBe('lamp');
  expect(workshop.filter(({ command }) => command.kind === 'vote')).toHaveLength(1);
  other.log = (await other.get('lead', { code, key, log: workshop })).log;
  const last = { ...entry(other.log, { kind: 'lead', desk: 'other' })[0]!, window: 'other' };
  await other.get('tell', { log: [last] });
  await desk.until(() => desk.log.some(({ command }) => command.kind === 'lead'));
  // What the former desk did meanwhile is not lost either.
  await desk.get('tell', { log: entry(desk.log, { kind: 'note', text: 'Said here.' }) });
  await other.until(() => other.log.some(({ command }) => command.kind === 'note'));
  expect(other.log.filter(({ command }) => command.kind === 'vote')).toHaveLength(1);
});
