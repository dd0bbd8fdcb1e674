import { expect, test } from 'vitest';
import {
  command,
  decisionsOf,
  mergeLogs,
  readLog,
  withLog,
  type Command,
  type Workshop,
} from '../../src/workshop/index.ts';
import { after, prepare, tally, workshop } from '../fixtures/workshop.ts';

/** Carries out commands in a window. */
function by(window: string, start: Workshop, ...commands: readonly Command[]): Workshop {
  return commands.reduce((last, given, index) => {
    const answer = command(last, given, 2000 + index, window);
    if (!answer.ok) throw new Error(`${given.kind}: ${answer.refusal}`);
    return answer.workshop;
  }, start);
}

/** Both once they have heard of one another: the same. */
function together(one: Workshop, two: Workshop): Workshop {
  const logs = [mergeLogs(one.log, two.log), mergeLogs(two.log, one.log)] as const;
  expect(logs[0]).toEqual(logs[1]);
  const [first, second] = [withLog(one, logs[0]), withLog(two, logs[1])];
  if (!first.ok || !second.ok) throw new Error('They do not come together.');
  expect(first.workshop.session).toEqual(second.workshop.session);
  expect(readLog(JSON.parse(JSON.stringify(logs[0])))).toEqual({ ok: true, log: logs[0] });
  return first.workshop;
}

const seat = (name: string): Command => ({ kind: 'seat', seat: name, role: 'public' });
const phone = (name: string): Command => ({
  kind: 'vote',
  seat: name,
  ballot: 0,
  label: 'room.light',
});
const decide = (label: string): Command => ({ kind: 'decide', label, reason: 'We said so.' });
const shown: readonly Command[] = [{ kind: 'lock', sure: true }, { kind: 'reveal' }];

/** A vote under way, led from a laptop that has taken the lead. */
const opened = by('laptop', after(workshop(), prepare, seat('s1'), seat('s2'), { kind: 'open' }), {
  kind: 'lead',
  desk: 'laptop',
});

// The laptop is cut off and goes on; the first desk takes the lead back, after votes or before.
test.each([0, 2])(
  'what a device does that is cut off after %i votes does not replace what the one that leads does',
  (votes) => {
    const away = by('laptop', opened, ...shown, decide('room.wait'), {
      kind: 'note',
      text: 'Said there.',
    });
    const here = by(
      'desk',
      by('room', opened, ...['s1', 's2'].slice(0, votes).map(phone)),
      { kind: 'lead', desk: 'desk' },
      tally('developers', 'room.light', 3),
      ...shown,
      decide('room.light'),
    );
    const both = together(here, away);
    expect(decisionsOf(both.session)).toEqual(['room.light']);
    const [page] = both.session.pageLogs;
    expect(page?.tallies).toEqual(here.session.pageLogs[0]?.tallies);
    expect(page?.votes).toHaveLength(votes);
    expect(both.log.filter(({ command: { kind } }) => kind === 'note')).toHaveLength(1);
    // Undo takes back what was done here, and nothing of what no longer holds.
    const undone = by('desk', both, { kind: 'undo' });
    expect(undone.session.pageLog.phase).toBe('revealed');
  },
);

test('a desk that did not hear that the lead was taken from it loses its steps, not its votes', () => {
  const start = after(workshop(), prepare, seat('s1'), { kind: 'open' });
  const away = by('desk', start, ...shown, decide('room.wait'), { kind: 'undo' }, { kind: 'undo' });
  const here = by('laptop', by('room', start, phone('s1')), { kind: 'lead', desk: 'laptop' });
  const both = together(here, away);
  expect(both.session.pageLog.phase).toBe('open');
  expect(both.session.pageLog.votes).toHaveLength(1);
});

test('what was done before the lead was handed over can still be taken back after it', () => {
  const undone = by('laptop', opened, { kind: 'undo' });
  expect(undone.session.pageLog.phase).toBe('briefing');
});
