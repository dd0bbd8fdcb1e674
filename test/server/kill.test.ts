import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sessionOf } from '../../src/workshop/index.ts';
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
      let answered = 0;
      const dying = { kill: null as Promise<void> | null };
      const dieAfter = 3 + ((round * 7) % 15);
      await Promise.all(
        here.map(async (phone, at) => {
          for (const label of at % 2 === round % 2 ? ['room.wait', 'room.light'] : ['room.wait']) {
            const vote = { page: 0, ballot: 0, label };
            const answer = await Promise.race([
              phone.ask('vote', vote).catch(() => null),
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
            if (answered === dieAfter) dying.kill = kill(running);
          }
        }),
      );
      await (dying.kill ?? kill(running));
      for (const phone of here) phone.close();
      running = await runRooms(folder);
      const again = new Client(running.address);
      ({ log } = await again.get('lead', { code, key, log: [] }));
      again.close();
      const { votes } = sessionOf(log).pageLog;
      expect(new Set(votes.map(({ seat }) => seat)).size).toBe(votes.length);
      for (const [seat, label] of voted) {
        expect(votes.find((vote) => vote.seat === seat)?.label, `${seat}, round ${round}`).toBe(
          label,
        );
      }
    }
    expect(new Set(tokens).size).toBe(phones);
    expect(sessionOf(log).seats).toHaveLength(phones);
  },
  kills * eachKill,
);
