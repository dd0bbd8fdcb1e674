import type { Ask, Command, SeatedRole } from './command.ts';

/** How far the vote on a page is. */
export type VotePhase = 'briefing' | 'open' | 'locked' | 'revealed';

/** Who is in the room. */
export interface Setup {
  readonly people: number;
  readonly roles: readonly SeatedRole[];
  readonly plan: number | null;
  /** Whether a role that has only advised for long decides with the next. */
  readonly rota: boolean;
}

/** Somebody with a phone. */
export interface Seat {
  readonly seat: string;
  /** Null where the room votes as one. */
  readonly role: string | null;
}

/** Hands for one choice, counted in the room. */
export interface Tally {
  /** Null: the whole room. */
  readonly role: string | null;
  readonly label: string;
  readonly count: number;
}

/** The vote of one seat. */
export interface CastVote extends Seat {
  /** Null abstains. */
  readonly label: string | null;
}

/** Answers given to a page's question, counted in the room. */
export interface Answer {
  readonly ask: Ask;
  /** Null: the whole room. */
  readonly role: string | null;
  readonly answer: string;
  readonly count: number;
}

/** The answer of one seat. */
export interface Reply extends Seat {
  readonly ask: Ask;
  readonly answer: string;
}

/** One vote on a page: hands counted in the room and votes from phones, side by side. */
export interface Ballot {
  /** At most one for each role and choice. */
  readonly tallies: readonly Tally[];
  /** At most one for each seat. */
  readonly votes: readonly CastVote[];
  /** Who was in the room when the vote was closed; null until then. */
  readonly setup: Setup | null;
}

/** What happened in the room on one page. */
export interface PageLog extends Ballot {
  readonly phase: VotePhase;
  /** At most one for each question, role and answer. */
  readonly answers: readonly Answer[];
  /** At most one for each question and seat. */
  readonly replies: readonly Reply[];
  readonly notes: readonly string[];
  /** The votes before a discussion led to another, in order. */
  readonly former: readonly Ballot[];
}

/** A page the room has left by a decision; its set-up is the one it was voted under. */
export interface DecidedPage extends PageLog {
  readonly label: string;
  readonly reason: string;
  /** Seconds since 1970; null for a decision that was not taken in the session. */
  readonly time: number | null;
}

/** A page nothing has happened on. */
export const emptyPageLog: PageLog = {
  phase: 'briefing',
  tallies: [],
  votes: [],
  setup: null,
  answers: [],
  replies: [],
  notes: [],
  former: [],
};

/** What happens on the page that is shown. `setup` is who is in the room now. */
export function pageLogAfter(pageLog: PageLog, command: Command, setup: Setup | null): PageLog {
  const { phase } = pageLog;
  switch (command.kind) {
    case 'answer': {
      const { ask, role, answer, count } = command;
      const others = pageLog.answers.filter(
        (one) => keyOf(one) !== keyOf(command) || one.answer !== answer,
      );
      const given = count === 0 ? [] : [{ ask, role, answer, count }];
      return { ...pageLog, answers: [...others, ...given] };
    }
    case 'open': {
      if (phase === 'briefing') return { ...pageLog, phase: 'open' };
      if (phase !== 'revealed') return pageLog;
      const { tallies, votes, former } = pageLog;
      const kept = { tallies, votes, setup: pageLog.setup };
      const anew = { tallies: [], votes: [], setup: null };
      return { ...pageLog, ...anew, former: [...former, kept], phase: 'open' };
    }
    case 'tally': {
      if (phase !== 'open') return pageLog;
      const { role, label, count } = command;
      const others = pageLog.tallies.filter((one) => one.role !== role || one.label !== label);
      return { ...pageLog, tallies: count === 0 ? others : [...others, { role, label, count }] };
    }
    case 'lock':
      return phase === 'open' ? { ...pageLog, phase: 'locked', setup } : pageLog;
    case 'reveal':
      return phase === 'locked' ? { ...pageLog, phase: 'revealed' } : pageLog;
    case 'note':
      return { ...pageLog, notes: [...pageLog.notes, command.text] };
    default:
      return pageLog;
  }
}

/**
 * A seat's vote on a page. The room asks nobody once a vote is closed; what it had taken by then
 * counts, though word of the closing came from another device in between.
 */
export function withVote<S extends PageLog>(pageLog: S, vote: CastVote, ballot: number): S {
  if (pageLog.phase === 'briefing' || ballot !== pageLog.former.length) return pageLog;
  const others = pageLog.votes.filter(({ seat }) => seat !== vote.seat);
  return { ...pageLog, votes: [...others, vote] };
}

/** A seat's answer on a page. */
export function withReply<S extends PageLog>(pageLog: S, reply: Reply): S {
  const others = pageLog.replies.filter(
    ({ seat, ask }) => keyOf({ ask, role: seat }) !== keyOf({ ask: reply.ask, role: reply.seat }),
  );
  return { ...pageLog, replies: [...others, reply] };
}

function keyOf({ ask, role }: { readonly ask: Ask; readonly role: string | null }): string {
  return JSON.stringify([ask, role]);
}

/** The page once a seat has another role, or (null) is given up: an open vote follows, a closed one stands. */
export function withSeat(pageLog: PageLog, seat: string, moved: Seat | null): PageLog {
  const follow = <S extends Seat>(all: readonly S[]): readonly S[] =>
    all.flatMap((one) =>
      one.seat !== seat ? [one] : moved === null ? [] : [{ ...one, role: moved.role }],
    );
  const replies = pageLog.phase === 'briefing' ? follow(pageLog.replies) : pageLog.replies;
  const votes = pageLog.phase === 'open' ? follow(pageLog.votes) : pageLog.votes;
  return { ...pageLog, replies, votes };
}
