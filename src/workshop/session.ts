import type { PlayedInject } from '../game/index.ts';
import type { Ask, Command, Entry, EntryName, Log, SeatedRole } from './command.ts';

/** How far the vote on a page is. */
export type Stage = 'briefing' | 'open' | 'locked' | 'revealed';

/** Hands for one choice. */
export interface Tally {
  /** Null: the whole room. */
  readonly role: string | null;
  readonly label: string;
  readonly count: number;
}

/** Answers given to a page's question. */
export interface Answer {
  readonly ask: Ask;
  /** Null: the whole room. */
  readonly role: string | null;
  readonly answer: string;
  readonly count: number;
}

/** What happened in the room on one page. */
export interface Scene {
  readonly stage: Stage;
  /** At most one for each role and choice. */
  readonly tallies: readonly Tally[];
  /** At most one for each question, role and answer. */
  readonly answers: readonly Answer[];
  readonly notes: readonly string[];
}

/** A page the room has left by a decision. */
export interface DecidedScene extends Scene {
  readonly label: string;
  readonly reason: string;
  /** Seconds since 1970; null for a decision that was not taken in the session. */
  readonly time: number | null;
}

/** Who is in the room. */
export interface Setup {
  readonly people: number;
  readonly roles: readonly SeatedRole[];
  readonly plan: number | null;
}

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
  readonly clock: Clock;
  /** One for each decision of the playthrough. */
  readonly scenes: readonly DecidedScene[];
  /** The page that is shown. */
  readonly scene: Scene;
  readonly injects: readonly PlayedInject[];
  /** Whether the facilitator has ended it, wherever the story stands. */
  readonly isClosed: boolean;
}

const emptyScene: Scene = { stage: 'briefing', tallies: [], answers: [], notes: [] };

const beginning: Session = {
  setup: null,
  clock: { before: 0, since: null },
  scenes: [],
  scene: emptyScene,
  injects: [],
  isClosed: false,
};

/** The session a log stands for. Total: an entry that makes no sense where it stands does nothing. */
export function sessionOf(log: Log): Session {
  return effective(log).reduce(next, beginning);
}

/** Whether there is a step that undo would take back. */
export function canUndo(log: Log): boolean {
  return undoneNext(log) !== null;
}

/** The step that undo would take back, or null. */
export function undoneNext(log: Log): EntryName | null {
  const last = effective(log).findLast(({ command }) => isStep(command));
  return last !== undefined && isUndoable(last.command)
    ? { count: last.count, window: last.window }
    : null;
}

/** The entry's place among all entries, for the next one of a window. */
export function countAfter(log: Log): number {
  return (log.at(-1)?.count ?? 0) + 1;
}

/** Labels of the decisions taken, in order. */
export function decisionsOf(session: Session): readonly string[] {
  return session.scenes.map((scene) => scene.label);
}

/** Seconds the plan's clock shows at a time, itself in seconds since 1970. */
export function elapsed({ before, since }: Clock, time: number): number {
  return before + (since === null ? 0 : Math.max(0, time - since));
}

/** The entries that still hold: each undo takes the step it names with it, else the last one. */
function effective(log: Log): Log {
  const holding: Entry[] = [];
  for (const entry of log) {
    const { command } = entry;
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

/** Steps of a vote belong to their page: given while another window left it, they come too late. */
function isLate({ page, command }: Entry, session: Session): boolean {
  const isOfPage = ['answer', 'open', 'tally', 'lock', 'reveal', 'decide', 'inject'];
  return page !== undefined && page !== session.scenes.length && isOfPage.includes(command.kind);
}

/** Preparations and the clock are no steps: undo passes over them. */
function isStep({ kind }: Command): boolean {
  return kind !== 'prepare' && kind !== 'clock';
}

/** What came from outside cannot be taken back here, nor anything before it. */
function isUndoable(command: Command | undefined): boolean {
  return command !== undefined && command.kind !== 'adopt';
}

function next(session: Session, entry: Entry): Session {
  if (isLate(entry, session)) return session;
  const { time, command } = entry;
  const { scene, clock } = session;
  const at = (changed: Partial<Scene>): Session => ({
    ...session,
    scene: { ...scene, ...changed },
  });
  switch (command.kind) {
    case 'prepare': {
      const { people, roles, plan } = command;
      return { ...session, setup: { people, roles, plan } };
    }
    case 'adopt':
      return adopt(session, command.decisions, command.injects);
    case 'clock': {
      const before = elapsed(clock, time);
      return { ...session, clock: { before, since: command.running ? time : null } };
    }
    case 'answer': {
      const { ask, role, answer, count } = command;
      const given = { ask, role, answer, count };
      const others = scene.answers.filter((one) => key(one) !== key(given));
      return at({ answers: count === 0 ? others : [...others, given] });
    }
    case 'open':
      return scene.stage === 'briefing' ? at({ stage: 'open' }) : session;
    case 'tally': {
      if (scene.stage !== 'open') return session;
      const { role, label, count } = command;
      const others = scene.tallies.filter((one) => one.role !== role || one.label !== label);
      return at({ tallies: count === 0 ? others : [...others, { role, label, count }] });
    }
    case 'lock':
      return scene.stage === 'open' ? at({ stage: 'locked' }) : session;
    case 'reveal':
      return scene.stage === 'locked' ? at({ stage: 'revealed' }) : session;
    case 'decide': {
      const { label, reason } = command;
      const scenes = [...session.scenes, { ...scene, label, reason, time }];
      return { ...session, scenes, scene: emptyScene };
    }
    case 'inject': {
      if (session.injects.some(({ inject }) => inject === command.inject)) return session;
      const played = { after: session.scenes.length, inject: command.inject };
      return { ...session, injects: [...session.injects, played] };
    }
    case 'note':
      return at({ notes: [...scene.notes, command.text] });
    case 'close':
      return { ...session, isClosed: true };
    case 'undo':
      return session;
  }
}

function key({ ask, role, answer }: Answer): string {
  return JSON.stringify([ask, role, answer]);
}

function adopt(
  session: Session,
  decisions: readonly string[],
  injects: readonly PlayedInject[],
): Session {
  const { scenes } = session;
  const parting = scenes.findIndex((scene, index) => scene.label !== decisions[index]);
  const shared = parting < 0 ? scenes : scenes.slice(0, parting);
  const added = decisions.slice(shared.length).map((label): DecidedScene => ({
    ...emptyScene,
    label,
    reason: '',
    time: null,
  }));
  const stays = shared.length === scenes.length && added.length === 0;
  return {
    ...session,
    scenes: [...shared, ...added],
    scene: stays ? session.scene : emptyScene,
    injects: [...injects],
    isClosed: session.isClosed && stays,
  };
}
