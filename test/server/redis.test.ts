import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { sessionOf } from '../../src/workshop/index.ts';
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
      let answered = 0;
      const dying = { kill: null as Promise<void> | null };
      await Promise.all(
        here.map(async (phone) => {
          for (const label of ['room.wait', 'room.light']) {
            const answer = await Promise.race([
              phone.ask('vote', { page: 0, ballot: 0, label }).catch(() => null),
              new Promise<null>((done) => phone.socket.once('disconnect', () => done(null))),
            ]);
            if (answer === null) {
              // Not answered for: it may stand or not.
              voted.delete(phone.view?.seat ?? '');
              return;
            }
            expect(answer).toEqual({ ok: true });
            voted.set(phone.view?.seat ?? '', label);
            answered += 1;
            if (answered === dieAfter) dying.kill = kill(running[victim]!);
          }
        }),
      );
      await (dying.kill ?? kill(running[victim]!));
      for (const phone of here) phone.close();
      // The room goes on where the other process is.
      const again = new Client(running[1 - victim]!.address);
      ({ log } = await again.get('lead', { code, key, log: [] }));
      again.close();
      const { votes } = sessionOf(log).pageLog;
      expect(new Set(votes.map(({ seat }) => seat)).size).toBe(votes.length);
      for (const [seat, label] of voted)
        expect(votes.find((vote) => vote.seat === seat)?.label, `${seat}, round ${round}`).toBe(
          label,
        );
      if (round + 1 < kills) running[victim] = await runRooms(url);
    }
    expect(seats.size).toBe(phones);
    expect(sessionOf(log).seats).toHaveLength(phones);
  },
  20_000 + kills * 20_000,
);
