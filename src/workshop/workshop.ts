import {
  choose,
  playInject,
  replay,
  rewind,
  type Pack,
  type Playthrough,
  type Run,
  type Turn,
} from '../game/index.ts';
import { decidersNow, isDecision } from './decider.ts';
import { answers, seatName, type Ask, type Command, type Entry, type Log } from './command.ts';
import {
  asWritten,
  canUndo,
  countAfter,
  decisionsOf,
  isStep,
  sessionAfter,
  sessionOf,
  type Session,
} from './session.ts';
import { doubtIn } from './surplus.ts';
import { isSeated, leadersOf, leftRoles, setupOf } from './vote.ts';

/** Most phones in one room. */
export const mostSeats = 100;

/** A session and the playthrough it moves. A value: commands give a new one. */
export interface Workshop {
  readonly log: Log;
  readonly session: Session;
  readonly run: Run;
}

/** Why a command was not carried out. */
export type RefusalKind =
  /** It is not the moment for it: wrong phase, no choices left, nothing asked. */
  | 'not-now'
  /** There is no such choice, role, plan, answer or inject here. */
  | 'unknown'
  /** A count, a text or a list beyond its bounds. */
  | 'out-of-range'
  /** The vote says otherwise, is tied or was not counted to an end. */
  | 'reason-needed'
  /** The inject has been played already. */
  | 'played'
  /** There are more hands than people, and nobody has said that it is so. */
  | 'too-many'
  /** Nobody has voted, and nobody has said that it is so. */
  | 'no-hands'
  | 'nothing-to-undo'
  /** The story or the world failed. */
  | 'story';

export type Commanded =
  | { readonly ok: true; readonly workshop: Workshop }
  | { readonly ok: false; readonly refusal: RefusalKind };

/**
 * Opens a playthrough as a workshop with the log its save carries. Where the playthrough went on
 * outside the session, the log is told so by an entry of its own.
 * @throws RangeError when the pack does not hold the playthrough's language or story
 */
export function openWorkshop(
  pack: Pack,
  playthrough: Playthrough,
  log: Log,
  time: number,
  window = '',
): Workshop {
  const run = replay(pack, playthrough);
  const { decisions, injects = [] } = run.playthrough;
  const session = sessionOf(log);
  const same = isSame(decisionsOf(session), decisions) && isSame(session.injects, injects);
  if (same) return { log, session, run };
  const command = { kind: 'adopt', decisions, injects } as const;
  const adopted = [...log, { count: countAfter(log), window, time, command }];
  return { log: adopted, session: sessionOf(adopted), run };
}

/**
 * Carries out a command, or says why not. `time` is whole seconds since 1970, `window` the name of
 * the window it is given in, which no other has.
 */
export function command(workshop: Workshop, given: Command, time: number, window = ''): Commanded {
  const refusal = refusalOf(workshop, given);
  if (refusal !== null) return { ok: false, refusal };
  const { log, session } = workshop;
  const written = asWritten(given, log);
  const entry: Entry = {
    count: countAfter(log),
    window,
    time,
    page: session.pageLogs.length,
    ...(session.desk !== null && isStep(given) && { desk: session.desk }),
    command: written,
  };
  const longer = [...log, entry];
  // Only an undo reaches back: anything else goes on from the session that stands.
  if (written.kind === 'undo') return withLog(workshop, longer);
  return followed(workshop, longer, sessionAfter(session, entry));
}

/** The same workshop with another log, its run moved along; refused when the story cannot follow. */
export function withLog(workshop: Workshop, log: Log): Commanded {
  return followed(workshop, log, sessionOf(log));
}

function followed(workshop: Workshop, log: Log, session: Session): Commanded {
  const run = follow(workshop.run, session);
  if (run.problem !== null) return { ok: false, refusal: 'story' };
  return { ok: true, workshop: { log, session, run } };
}

/** The step that comes next in a vote, or null where the facilitator must choose. */
export function stepOf(workshop: Workshop): Command | null {
  const { phase } = workshop.session.pageLog;
  const turn = turnOf(workshop);
  if (turn === null || isOver(workshop)) return null;
  if (phase === 'briefing') {
    const [only] = turn.page.choices;
    return isForVote(workshop) || only === undefined
      ? { kind: 'open' }
      : { kind: 'decide', label: only.label, reason: '' };
  }
  if (phase === 'open') return { kind: 'lock' };
  if (phase === 'locked') return { kind: 'reveal' };
  const [leader, ...others] = leadersNow(workshop);
  return leader === undefined || others.length > 0
    ? null
    : { kind: 'decide', label: leader, reason: '' };
}

/** The choices the vote is for as it stands; more than one is a tie. */
export function leadersNow(workshop: Workshop): readonly string[] {
  const { session } = workshop;
  return leadersOf(session.pageLog, setupOf(session), decidersNow(workshop));
}

/** The page that is shown; null when the story failed on its first. */
export function turnOf(workshop: Workshop): Turn | null {
  return workshop.run.turns.at(-1) ?? null;
}

/** Whether there is nothing left to decide: the story is told or the session is closed. */
export function isOver(workshop: Workshop): boolean {
  const turn = turnOf(workshop);
  return workshop.session.isClosed || turn === null || turn.page.choices.length === 0;
}

/**
 * Whether the room votes on the page that is shown: there is something to decide. A vote that was
 * opened on a page with one way on, as older logs hold, goes on.
 */
export function isForVote(workshop: Workshop): boolean {
  const isOpened = workshop.session.pageLog.phase !== 'briefing';
  return !isOver(workshop) && (isOpened || isDecision(turnOf(workshop)?.page.choices ?? []));
}

/** The question of a page that is answered before the vote, or null. */
export function askOf(turn: Turn | null): Ask | null {
  const value = turn?.page.cues.find((cue) => cue.kind === 'ask')?.value;
  return value === 'attribution' ? value : null;
}

/**
 * The question the room is asked now: the page's own, and when all is over once more the last one
 * that was asked on the way. Null where there is none.
 */
export function askNow(workshop: Workshop): Ask | null {
  const { turns } = workshop.run;
  if (!isOver(workshop)) return askOf(turnOf(workshop));
  const asked = turns.findLast((one) => askOf(one) !== null);
  return asked === undefined ? null : askOf(asked);
}

/** Moves a run to where a session stands, by the shortest way there is. */
function follow(run: Run, session: Session): Run {
  const decisions = decisionsOf(session);
  const { injects } = session;
  const { playthrough } = run;
  const there = playthrough.decisions;
  const played = playthrough.injects ?? [];
  const isPrefix = isSame(there, decisions.slice(0, there.length));
  if (isPrefix && isSame(played, injects)) {
    return decisions.slice(there.length).reduce(choose, run);
  }
  const last = injects.at(-1);
  const isOneMore = last?.after === decisions.length && isSame(played, injects.slice(0, -1));
  if (isSame(there, decisions) && isOneMore) return playInject(run, last.inject);
  const back = rewind(run, decisions.length);
  const isBack =
    isSame(back.playthrough.decisions, decisions) &&
    isSame(back.playthrough.injects ?? [], injects);
  return isBack ? back : replay(run.pack, { ...playthrough, decisions, injects });
}

function refusalOf(workshop: Workshop, given: Command): RefusalKind | null {
  const { session, run, log } = workshop;
  const { phase } = session.pageLog;
  const { manifest } = run.pack;
  const turn = turnOf(workshop);
  const choices = turn?.page.choices ?? [];
  const isOffered = (label: string) => choices.some((choice) => choice.label === label);
  const isDone = isOver(workshop);
  const hasSeat = (seat: string) => session.seats.some((one) => one.seat === seat);
  // A question answered with the vote before one's eyes would be another question.
  const isAsking = (ask: Ask) => askNow(workshop) === ask && (phase === 'briefing' || isDone);
  switch (given.kind) {
    case 'prepare': {
      const { people, roles, plan } = given;
      const isKnown = roles.every(({ role }) => manifest.roles.some(({ id }) => id === role));
      const hasPlan = plan === null || manifest.plans.some(({ minutes }) => minutes === plan);
      if (!isKnown || !hasPlan) return 'unknown';
      return isWhole(people, 1, 500) && roles.every(({ seats }) => isWhole(seats, 1, 500))
        ? null
        : 'out-of-range';
    }
    case 'answer': {
      if (!isAsking(given.ask)) return 'not-now';
      if (!isAnswer(given) || !isSeated(session.setup, given.role)) return 'unknown';
      return isWhole(given.count, 0, 999) ? null : 'out-of-range';
    }
    case 'open':
      if (!isForVote(workshop)) return 'not-now';
      return phase === 'briefing' || phase === 'revealed' ? null : 'not-now';
    case 'tally': {
      if (phase !== 'open' || isDone) return 'not-now';
      // What was counted for people who have left can still be corrected.
      const isCounted = leftRoles(session.pageLog, session.setup).includes(given.role);
      const isRow = isSeated(session.setup, given.role) || isCounted;
      if (!isRow || !isOffered(given.label)) return 'unknown';
      return isWhole(given.count, 0, 999) ? null : 'out-of-range';
    }
    case 'lock':
      if (phase !== 'open' || isDone) return 'not-now';
      return given.sure === true ? null : doubtIn(session);
    case 'reveal':
      return phase === 'locked' && !isDone ? null : 'not-now';
    case 'decide': {
      if (isDone || phase === 'open' || phase === 'locked') return 'not-now';
      if (!isOffered(given.label)) return 'unknown';
      if (given.reason.length > 2000) return 'out-of-range';
      return needsReason(workshop, given.label) && given.reason.trim() === ''
        ? 'reason-needed'
        : null;
    }
    case 'inject':
      if (isDone || turn?.ending !== null) return 'not-now';
      if (!manifest.injects.some(({ id }) => id === given.inject)) return 'unknown';
      return session.injects.some(({ inject }) => inject === given.inject) ? 'played' : null;
    case 'seat':
      if (!isSeated(session.setup, given.role)) return 'unknown';
      return seatName.test(given.seat) && (hasSeat(given.seat) || session.seats.length < mostSeats)
        ? null
        : 'out-of-range';
    case 'leave':
      return hasSeat(given.seat) ? null : 'unknown';
    case 'vote':
      if (phase !== 'open' || isDone || given.ballot !== session.pageLog.former.length)
        return 'not-now';
      if (!hasSeat(given.seat)) return 'unknown';
      return given.label === null || isOffered(given.label) ? null : 'unknown';
    case 'reply':
      if (!isAsking(given.ask)) return 'not-now';
      return hasSeat(given.seat) && isAnswer(given) ? null : 'unknown';
    case 'lead':
      return isWhole(given.desk.length, 1, 40) ? null : 'out-of-range';
    case 'note':
      return given.text.trim() === '' || given.text.length > 2000 ? 'out-of-range' : null;
    case 'close':
      return isDone ? 'not-now' : null;
    case 'undo':
      return canUndo(log) ? null : 'nothing-to-undo';
    default:
      return null;
  }
}

/** Whether taking this choice goes against the vote or breaks a tie, so that a reason is wanted. */
export function needsReason(workshop: Workshop, label: string): boolean {
  const leaders = leadersNow(workshop);
  return leaders.length > 0 && !(leaders.length === 1 && leaders[0] === label);
}

function isAnswer({ ask, answer }: { readonly ask: Ask; readonly answer: string }): boolean {
  return answers[ask].some((one) => one === answer);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function isSame(one: readonly unknown[], two: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
