import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sessionOf } from '../../src/workshop/index.ts';
import { expectVotes, voteThroughDeath } from './killed-vote.ts';
import { Client, entry, prepared } from './room-client.ts';
import { kill, runRooms } from './running.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;
const kills = isLong ? 20 : 2;
const phones = 12;
/** Milliseconds in which a server is started twice, from its sources, and all phones come back. */
const eachKill = 30_000;

test(
  `no vote that was answered for is lost, and none counted twice, when the server is killed ${kills} times`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runaway-rooms-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    let running = await runRooms(folder);
    const desk = new Client(running.address);
    const { code, key } = await desk.get('create', { save: prepared() });
    let { log } = await desk.get('lead', { code, key, log: [] });
    await desk.get('tell', { log: entry(log, { kind: 'open' }) });
    desk.close();
    const tokens: (string | null)[] = Array.from({ length: phones }, () => null);
    const voted = new Map<string, string>();
    for (let round = 0; round < kills; round += 1) {
      const here = tokens.map(() => new Client(running.address));
      await Promise.all(
        here.map(async (phone, at) => {
          const joined = await phone.get('join', { code, token: tokens[at], language: 'en' });
          tokens[at] = joined.token;
          await phone.until(() => phone.view !== null);
        }),
      );
      // Everybody votes and changes their mind; in the middle of it the server dies.
      await voteThroughDeath(
        here,
        (at) => (at % 2 === round % 2 ? ['room.wait', 'room.light'] : ['room.wait']),
        voted,
        3 + ((round * 7) % 15),
        () => kill(running),
      );
      running = await runRooms(folder);
      const again = new Client(running.address);
      ({ log } = await again.get('lead', { code, key, log: [] }));
      again.close();
      expectVotes(log, voted, round);
    }
    expect(new Set(tokens).size).toBe(phones);
    expect(sessionOf(log).seats).toHaveLength(phones);
  },
  kills * eachKill,
);
