import { describe, expect, test } from 'vitest';
import {
  askNow,
  command,
  isOver,
  leadersNow,
  madeUpNext,
  openWorkshop,
  ownersOf,
  proposeRoles,
  reportOf,
  stepOf,
  weightsIn,
  wayTo,
  type Command,
  type Workshop,
} from '../../src/workshop/index.ts';
import { playthrough } from '../fixtures/ink.ts';
import { shippedPack } from '../fixtures/story.ts';
import { after, prepare, workshop } from '../fixtures/workshop.ts';

const spirits = shippedPack('spirits');

/** Carries out a command; made-up people give none that is refused. */
function given(now: Workshop, what: Command): Workshop {
  const answer = command(now, what, 1000 + now.log.length);
  if (!answer.ok) throw new Error(`${answer.refusal}: ${JSON.stringify(what)}`);
  return answer.workshop;
}

/** Lets the made-up people do all they have to do for now. */
function settled(start: Workshop): Workshop {
  let now = start;
  for (let next = madeUpNext(now); next !== null; next = madeUpNext(now)) now = given(now, next);
  return now;
}

/** The facilitator alone: the made-up people do the rest. */
function rehearsed(seed: number, decisions: number): Workshop {
  const start = { ...playthrough(), story: 'spirits', seed };
  const way = wayTo(spirits, start, 'morning_after')!;
  const roles = proposeRoles(spirits.manifest, 25, weightsIn(ownersOf(spirits, 'en'), []));
  const opened = openWorkshop(spirits, { ...start, decisions: way }, [], 1000);
  let now = given(opened, { kind: 'prepare', people: 25, roles, plan: 45, rota: true });
  const end = way.length + decisions;
  while (!isOver(now) && now.session.pageLogs.length < end) {
    now = settled(now);
    const label = leadersNow(now)[0];
    const tie = { kind: 'decide', label: label ?? '', reason: 'A tie.' } as const;
    now = given(now, stepOf(now) ?? tie);
  }
  return settled(given(now, { kind: 'close' }));
}

describe('made-up people', () => {
  test('vote and answer through a whole rehearsal, each once', () => {
    const report = reportOf(rehearsed(3, 8));
    const voted = report.decisions.filter(({ isVoted }) => isVoted);
    expect(voted.length).toBeGreaterThan(5);
    for (const { options, abstained } of voted) {
      const hands = options.reduce((sum, { total }) => sum + total, 0);
      expect(hands + abstained).toBe(25);
    }
    expect(report.asked.map(({ hands }) => hands)).toEqual([25, 25]);
    expect(voted.flatMap(({ surplus }) => surplus)).toEqual([]);
  });

  test('are the same again under the same seed, and others under another', () => {
    const first = rehearsed(5, 3);
    expect(rehearsed(5, 3).log).toEqual(first.log);
    const votes = ({ session }: Workshop) =>
      session.pageLogs.map((page) => page.votes.map(({ label }) => label));
    expect(votes(rehearsed(6, 3))).not.toEqual(votes(first));
  });

  test('do not do again what the facilitator takes back', () => {
    const open = settled(after(workshop(), prepare, { kind: 'open' }));
    expect(open.session.pageLog.tallies).not.toEqual([]);
    const back = after(open, { kind: 'undo' });
    expect(madeUpNext(back)).toBeNull();
  });

  test('do nothing before the room is prepared, nor where nothing is asked', () => {
    expect(madeUpNext(workshop())).toBeNull();
    const seated = settled(after(workshop(), prepare));
    expect(seated.session.seats).toHaveLength(4);
    expect(askNow(seated)).toBeNull();
    expect(madeUpNext(seated)).toBeNull();
  });
});
