import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFailed, onTestFinished, test } from 'vitest';
import { RedisRoomStore } from '../../src/server/index.ts';
import { sessionOf } from '../../src/workshop/index.ts';
import { again as drawnAgain, chance } from '../fixtures/chance.ts';
import { expectVotes, voteThroughDeath } from './killed-vote.ts';
import { Client, entry, prepared } from './room-client.ts';
import { kill, run, runRooms, type Running } from './running.ts';
import { freePort } from '../../src/tools/command/serve/free-port.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;
const kills = isLong ? 20 : 1;
const phones = isLong ? 12 : 6;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.log('3 tests of rooms in Redis are skipped: there is no redis-server here.');

async function redis(
  port?: number,
): Promise<Running & { readonly port: number; readonly url: string }> {
  const own = port ?? (await freePort());
  const options = ['--port', String(own), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'];
  const running = await run('redis-server', options, 'Ready to accept connections');
  return { ...running, port: own, url: `redis://127.0.0.1:${own}` };
}

test.skipIf(!hasRedis)(
  `no vote that was answered for is lost, and none counted twice, when one of two processes is killed (${kills} in all)`,
  async () => {
    onTestFailed(() => console.log(drawnAgain));
    const { url } = await redis();
    const running = await Promise.all([runRooms(url), runRooms(url)]);
    const desk = new Client(running[0].address);
    const { code, key } = await desk.get('create', { save: prepared() });
    let { log } = await desk.get('lead', { code, key, log: [] });
    await desk.get('tell', { log: entry(log, { kind: 'open' }) });
    desk.close();
    const tokens: (string | null)[] = Array.from({ length: phones }, () => null);
    const seats = new Set<string>();
    const voted = new Map<string, string>();
    for (let round = 0; round < kills; round += 1) {
      const here = tokens.map((_, at) => new Client(running[(at + round) % 2]!.address));
      await Promise.all(
        here.map(async (phone, at) => {
          const joined = await phone.get('join', { code, token: tokens[at], language: 'en' });
          tokens[at] = joined.token;
          await phone.until(() => phone.view?.phase === 'open');
          seats.add(phone.view?.seat ?? '');
        }),
      );
      const victim = Math.floor(chance() * 2);
      const dieAfter = 1 + Math.floor(chance() * phones);
      await voteThroughDeath(
        here,
        () => ['room.wait', 'room.light'],
        voted,
        dieAfter,
        () => kill(running[victim]!),
      );
      // The room goes on where the other process is.
      const again = new Client(running[1 - victim]!.address);
      ({ log } = await again.get('lead', { code, key, log: [] }));
      again.close();
      expectVotes(log, voted, round);
      if (round + 1 < kills) running[victim] = await runRooms(url);
    }
    expect(seats.size).toBe(phones);
    expect(sessionOf(log).seats).toHaveLength(phones);
  },
  20_000 + kills * 20_000,
);

test.skipIf(!hasRedis)(
  'a Redis that goes away is told at once; when it is back, even empty, nothing answered for is lost',
  async () => {
    const store = await redis();
    const running = await Promise.all([runRooms(store.url), runRooms(store.url)]);
    const desk = new Client(running[0].address);
    const { code, key } = await desk.get('create', { save: prepared() });
    let { log } = await desk.get('lead', { code, key, log: [] });
    await desk.get('tell', { log: entry(log, { kind: 'open' }) });
    const here = [new Client(running[0].address), new Client(running[1].address)] as const;
    const tokens: string[] = [];
    for (const phone of here) {
      tokens.push((await phone.get('join', { code, token: null, language: 'en' })).token);
      await phone.until(() => phone.view?.phase === 'open');
    }
    const vote = { page: 0, ballot: 0, label: 'room.wait' };
    await here[0].get('vote', vote);

    await kill(store);
    for (const device of [desk, ...here]) await device.until(() => device.isKept === false);
    // Nothing is taken that could not be kept, and whoever comes now is told too.
    expect(await here[1].ask('vote', vote)).toEqual({ ok: false, problem: 'not-kept' });
    const late = new Client(running[0].address);
    await late.until(() => late.isKept === false);

    await redis(store.port);
    for (const device of [desk, ...here, late]) await device.until(() => device.isKept === true);
    await here[1].get('vote', { ...vote, label: 'room.light' });
    ({ log } = await desk.get('lead', { code, key, log: [] }));
    // Each once; a phone that sent its vote again after the silence stands behind the other.
    const votes = sessionOf(log).pageLog.votes.map(({ label }) => label);
    expect(votes.toSorted()).toEqual(['room.light', 'room.wait']);
    // What was written back is whole: a process that has never seen the room opens it, with its seats.
    const third = new Client((await runRooms(store.url)).address);
    expect((await third.get('lead', { code, key, log: [] })).log).toEqual(log);
    const again = await third.get('join', { code, token: tokens[0], language: 'en' });
    expect(again.token).toBe(tokens[0]);
    for (const device of [desk, ...here, late, third]) device.close();
  },
  60_000,
);

test('a Redis that takes connections and never answers is refused in a few seconds', async () => {
  const lines = new Set<Socket>();
  const mute = createServer((line) => lines.add(line)).listen(0, '127.0.0.1');
  onTestFinished(() => {
    for (const line of lines) line.destroy();
    mute.close();
  });
  await once(mute, 'listening');
  const { port } = mute.address() as AddressInfo;
  const before = performance.now();
  await expect(RedisRoomStore.open(`redis://127.0.0.1:${port}`)).rejects.toThrow(
    'no answer within',
  );
  expect(performance.now() - before).toBeLessThan(5000);
});

test.skipIf(!hasRedis)(
  'a Redis that stands still is told within seconds; when it goes on, so do votes',
  async () => {
    const store = await redis();
    const running = await runRooms(store.url);
    const desk = new Client(running.address);
    const { code, key } = await desk.get('create', { save: prepared() });
    let { log } = await desk.get('lead', { code, key, log: [] });
    await desk.get('tell', { log: entry(log, { kind: 'open' }) });
    const phone = new Client(running.address);
    await phone.get('join', { code, token: null, language: 'en' });
    await phone.until(() => phone.view?.phase === 'open');
    store.process.kill('SIGSTOP');
    const before = performance.now();
    for (const device of [desk, phone]) await device.until(() => device.isKept === false);
    expect(performance.now() - before).toBeLessThan(8000);
    const vote = { page: 0, ballot: 0, label: 'room.wait' };
    expect(await phone.ask('vote', vote)).toEqual({ ok: false, problem: 'not-kept' });
    store.process.kill('SIGCONT');
    for (const device of [desk, phone]) await device.until(() => device.isKept === true);
    await phone.get('vote', vote);
    ({ log } = await desk.get('lead', { code, key, log: [] }));
    expect(sessionOf(log).pageLog.votes.map(({ label }) => label)).toEqual(['room.wait']);
    for (const device of [desk, phone]) device.close();
  },
  60_000,
);
