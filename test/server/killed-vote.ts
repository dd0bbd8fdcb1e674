import { expect } from 'vitest';
import { sessionOf, type Log } from '../../src/workshop/index.ts';
import type { Client } from './room-client.ts';

/** By seat, the last vote that was answered for. */
export type Voted = Map<string, string>;

/** Lets every phone vote, some more than once; after so many answers `die` is called, once. */
export async function voteThroughDeath(
  phones: readonly Client[],
  labelsOf: (index: number) => readonly string[],
  voted: Voted,
  dieAfter: number,
  die: () => Promise<void>,
): Promise<void> {
  let answered = 0;
  const dying = { death: null as Promise<void> | null };
  await Promise.all(
    phones.map(async (phone, index) => {
      for (const label of labelsOf(index)) {
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
        if (answered === dieAfter) dying.death = die();
      }
    }),
  );
  await (dying.death ?? die());
  for (const phone of phones) phone.close();
}

/** Every vote that was answered for stands in the log, and no seat twice. */
export function expectVotes(log: Log, voted: Voted, round: number): void {
  const { votes } = sessionOf(log).pageLog;
  expect(new Set(votes.map(({ seat }) => seat)).size).toBe(votes.length);
  for (const [seat, label] of voted) {
    expect(votes.find((vote) => vote.seat === seat)?.label, `${seat}, round ${round}`).toBe(label);
  }
}
