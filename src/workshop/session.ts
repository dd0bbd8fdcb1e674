import type { PlayedInject } from '../game/index.ts';
import type { Command, Entry, EntryName, Log } from './command.ts';
import {
  emptyPageLog,
  pageLogAfter,
  withReply,
  withSeat,
  withVote,
  type DecidedPage,
  type PageLog,
  type Seat,
  type Setup,
} from './page-log.ts';

/** The clock of the plan. */
export interface Clock {
  /** Seconds that had passed when it was last started or halted. */
  readonly before: number;
  /** When it was started, in seconds since 1970; null while it is halted. */
  readonly since: number | null;
}

/** Everything a log stands for. Plain data. */
export interface Session {
  /** Null until the facilitator has prepared the session. */
  readonly setup: Setup | null;
  /** Those with phones, in the order they came. */
  readonly seats: readonly Seat[];
  readonly clock: Clock;
  /** One for each decision of the playthrough. */
  readonly pageLogs: readonly DecidedPage[];
  /** The page that is shown. */
  readonly pageLog: PageLog;
  readonly injects: readonly PlayedInject[];
  /** Whether the facilitator has ended it, wherever the story stands. */
  readonly isClosed: boolean;
  /** Name of the device the desk was handed to last; null while it never was. */
  readonly desk: string | null;
}

const beginning: Session = {
  setup: null,
  seats: [],
  clock: { before: 0, since: null },
  pageLogs: [],
  pageLog: emptyPageLog,
  injects: [],
  isClosed: false,
  desk: null,
};

/** The session a log stands for. Total: an entry that makes no sense where it stands does nothing. */
export function sessionOf(log: Log): Session {
  return effective(log).reduce(sessionAfter, beginning);
}

/** Whether there is a step that undo would take back. */
export function canUndo(log: Log): boolean {
  return undoneNext(log) !== null;
}

/** The step that undo would take back, or null. */
function undoneNext(log: Log): EntryName | null {
  const last = effective(log).findLast(({ command }) => isStep(command));
  return last !== undefined && isUndoable(last.command) ? nameOf(last) : null;
}

/** A command as it is written down: one that reaches back names what it reaches back to. */
export function asWritten(given: Command, log: Log): Command {
  if (given.kind === 'undo') {
    const of = undoneNext(log);
    return of === null ? given : { ...given, of };
  }
  if (given.kind !== 'lead') return given;
  const last = effective(log).findLast(({ command }) => isStep(command));
  return { ...given, seen: last === undefined ? null : nameOf(last) };
}

function nameOf({ count, window }: Entry): EntryName {
  return { count, window };
}

/** The entry's place among all entries, for the next one of a window. */
export function countAfter(log: Log): number {
  return (log.at(-1)?.count ?? 0) + 1;
}

/** Labels of the decisions taken, in order. */
export function decisionsOf(session: Session): readonly string[] {
  return session.pageLogs.map((pageLog) => pageLog.label);
}

/** Seconds the plan's clock shows at a time, itself in seconds since 1970. */
export function elapsed({ before, since }: Clock, time: number): number {
  return before + (since === null ? 0 : Math.max(0, time - since));
}

/**
 * The entries that still hold: each undo takes the step it names with it, else the last one. A device
 * that takes the lead takes with it what another did without its knowing, before and after.
 */
function effective(log: Log): Log {
  let holding: Entry[] = [];
  let desk: string | null = null;
  for (const entry of log) {
    const { command } = entry;
    if (command.kind === 'lead') {
      holding = known(holding, command.seen);
      ({ desk } = command);
    }
    if (desk !== null && entry.desk !== desk && isLed(command)) continue;
    if (command.kind !== 'undo') {
      holding.push(entry);
      continue;
    }
    const { of } = command;
    const index = holding.findLastIndex((one) =>
      of === undefined
        ? isStep(one.command)
        : one.count === of.count && one.window === of.window && isStep(one.command),
    );
    if (isUndoable(holding[index]?.command)) holding.splice(index, 1);
  }
  return holding;
}

/** Of what holds, what whoever takes the lead knows of; everything where it does not say. */
function known(holding: Entry[], seen: EntryName | null | undefined): Entry[] {
  if (seen === undefined) return holding;
  const last = holding.findIndex((one) => one.count === seen?.count && one.window === seen.window);
  if (seen !== null && last < 0) return holding;
  return holding.filter(({ command }, index) => index <= last || !isLed(command));
}

/** Whether only the device that leads may do it: a step, but for what was said or came from outside. */
function isLed(command: Command): boolean {
  return isStep(command) && command.kind !== 'note' && isUndoable(command);
}

/** Steps of a vote belong to their page: given while another window left it, they come too late. */
function isLate({ page, command }: Entry, session: Session): boolean {
  return page !== undefined && page !== session.pageLogs.length && ofPage.has(command.kind);
}

const ofPage: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  ...(['answer', 'open', 'tally', 'lock', 'reveal', 'decide', 'inject'] as const),
]);

/** What people do at their seats, preparations and the clock are no steps: undo passes over them. */
export function isStep({ kind }: Command): boolean {
  return !noStep.has(kind);
}

const noStep: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  ...(['prepare', 'clock', 'seat', 'leave', 'vote', 'reply', 'lead'] as const),
]);

/** What came from outside cannot be taken back here, nor anything before it. */
function isUndoable(command: Command | undefined): boolean {
  return command !== undefined && command.kind !== 'adopt';
}

/** The session after one more entry that takes nothing back. */
export function sessionAfter(session: Session, entry: Entry): Session {
  if (isLate(entry, session)) return session;
  const { time, command } = entry;
  const { pageLog, clock } = session;
  switch (command.kind) {
    case 'prepare': {
      const { people, roles, plan, rota = false } = command;
      return { ...session, setup: { people, roles, plan, rota } };
    }
    case 'adopt':
      return adopt(session, command.decisions, command.injects);
    case 'clock': {
      const before = elapsed(clock, time);
      return { ...session, clock: { before, since: command.running ? time : null } };
    }
    case 'seat': {
      const moved = { seat: command.seat, role: command.role };
      const isThere = session.seats.some(({ seat }) => seat === moved.seat);
      const seats = isThere
        ? session.seats.map((one) => (one.seat === moved.seat ? moved : one))
        : [...session.seats, moved];
      return { ...session, seats, pageLog: withSeat(pageLog, moved.seat, moved) };
    }
    case 'leave': {
      const seats = session.seats.filter(({ seat }) => seat !== command.seat);
      return { ...session, seats, pageLog: withSeat(pageLog, command.seat, null) };
    }
    case 'vote':
    case 'reply':
      return atSeat(session, command, entry.page ?? session.pageLogs.length);
    case 'decide': {
      const { label, reason } = command;
      const setup = pageLog.setup ?? session.setup;
      const pageLogs = [...session.pageLogs, { ...pageLog, setup, label, reason, time }];
      return { ...session, pageLogs, pageLog: emptyPageLog };
    }
    case 'inject': {
      if (session.injects.some(({ inject }) => inject === command.inject)) return session;
      const played = { after: session.pageLogs.length, inject: command.inject };
      return { ...session, injects: [...session.injects, played] };
    }
    case 'close':
      return { ...session, isClosed: true };
    case 'lead':
      return { ...session, desk: command.desk };
    case 'undo':
      return session;
    default:
      return { ...session, pageLog: pageLogAfter(pageLog, command, session.setup) };
  }
}

/** What a seat says about a page: the one shown, or one the room has left while word was on its way. */
function atSeat(
  session: Session,
  command: Extract<Command, { kind: 'vote' | 'reply' }>,
  page: number,
): Session {
  const found = session.seats.find(({ seat }) => seat === command.seat);
  if (found === undefined) return session;
  const take = <S extends PageLog>(pageLog: S): S =>
    command.kind === 'vote'
      ? withVote(pageLog, { ...found, label: command.label }, command.ballot)
      : withReply(pageLog, { ...found, ask: command.ask, answer: command.answer });
  if (page === session.pageLogs.length) return { ...session, pageLog: take(session.pageLog) };
  const pageLogs = session.pageLogs.map((pageLog, index) =>
    index === page && pageLog.time !== null ? take(pageLog) : pageLog,
  );
  return { ...session, pageLogs };
}

function adopt(
  session: Session,
  decisions: readonly string[],
  injects: readonly PlayedInject[],
): Session {
  const { pageLogs } = session;
  const parting = pageLogs.findIndex((pageLog, index) => pageLog.label !== decisions[index]);
  const shared = parting < 0 ? pageLogs : pageLogs.slice(0, parting);
  const added = decisions.slice(shared.length).map((label): DecidedPage => ({
    ...emptyPageLog,
    label,
    reason: '',
    time: null,
  }));
  const stays = shared.length === pageLogs.length && added.length === 0;
  return {
    ...session,
    pageLogs: [...shared, ...added],
    pageLog: stays ? session.pageLog : emptyPageLog,
    injects: [...injects],
    isClosed: session.isClosed && stays,
  };
}
