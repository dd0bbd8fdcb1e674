import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { sessionOf } from '../../src/workshop/index.ts';
import { expectVotes, voteThroughDeath } from './killed-vote.ts';
import { Client, entry, prepared } from './room-client.ts';
import { kill, run, runRooms } from './running.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;
const kills = isLong ? 20 : 1;
const phones = isLong ? 12 : 6;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.log('1 test of rooms in Redis is skipped: there is no redis-server here.');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function redis(): Promise<string> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', '/tmp'];
  await run('redis-server', options, 'Ready to accept connections');
  return `redis://127.0.0.1:${port}`;
}

test.skipIf(!hasRedis)(
  `no vote that was answered for is lost, and none counted twice, when one of two processes is killed (${kills} in all)`,
  async () => {
    const url = await redis();
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
      const victim = Math.floor(Math.random() * 2);
      const dieAfter = 1 + Math.floor(Math.random() * phones);
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
