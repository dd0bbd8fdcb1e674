/** What a room may be asked before it votes. */
export const asks = ['attribution'] as const;

export type Ask = (typeof asks)[number];

/** Answers to each question, in the order they are shown. */
export const answers = {
  attribution: ['group', 'lab', 'state', 'agent'],
} as const satisfies Record<Ask, readonly string[]>;

/** An answer to any of the questions. */
export type AnswerName = (typeof answers)[Ask][number];

/** What a seat may be called. */
export const seatName = /^[a-z0-9]{1,24}$/;

/** What a seat is called aloud: the number it was given, with what sets it apart in a shared room. */
export function numberOfSeat(seat: string): string {
  return seat.replace(/^s/, '').toUpperCase();
}

/** A role taken by people in the room. */
export interface SeatedRole {
  /** Role id in the manifest. */
  readonly role: string;
  /** People who play it, at least 1. */
  readonly seats: number;
}

/** What may happen in a room. A session is a list of these with their times, and nothing else. */
export type Command =
  /** Says who is in the room and which plan is followed; may be said again at any time. */
  | {
      readonly kind: 'prepare';
      /** People in the room, 1..500. */
      readonly people: number;
      /** Empty: the whole room votes as one. */
      readonly roles: readonly SeatedRole[];
      /** Length of the plan in minutes, or null for none. */
      readonly plan: number | null;
      /** Whether a role that has only advised for long decides with the next; missing: no. */
      readonly rota?: boolean;
    }
  /** Takes over decisions and injects that came about outside the session. */
  | {
      readonly kind: 'adopt';
      readonly decisions: readonly string[];
      readonly injects: readonly { readonly after: number; readonly inject: string }[];
    }
  /** Starts or halts the clock of the plan. */
  | { readonly kind: 'clock'; readonly running: boolean }
  /** How many of a role (null: of the room) gave this answer to the page's question. */
  | {
      readonly kind: 'answer';
      readonly ask: Ask;
      readonly role: string | null;
      readonly answer: string;
      /** Hands, 0..999. */
      readonly count: number;
    }
  /** Opens the vote of a page; once a result is shown, a second vote beside it. */
  | { readonly kind: 'open' }
  /** How many of a role (null: of the room) are for a choice. */
  | {
      readonly kind: 'tally';
      readonly role: string | null;
      readonly label: string;
      /** Hands, 0..999. */
      readonly count: number;
    }
  /** Closes the vote. Where there are more hands than people only when one is sure of it. */
  | { readonly kind: 'lock'; readonly sure?: true }
  | { readonly kind: 'reveal' }
  /** Takes the decision; the reason is needed where it is not what the vote says. */
  | { readonly kind: 'decide'; readonly label: string; readonly reason: string }
  | { readonly kind: 'inject'; readonly inject: string }
  /** Gives somebody with a phone a seat, or another role in it; null where the room votes as one. */
  | { readonly kind: 'seat'; readonly seat: string; readonly role: string | null }
  /** Gives a seat up. */
  | { readonly kind: 'leave'; readonly seat: string }
  /** A seat's own vote; null abstains. Given again it replaces the former, until the vote is closed. */
  | {
      readonly kind: 'vote';
      readonly seat: string;
      /** Which vote of the page, from 0. */
      readonly ballot: number;
      readonly label: string | null;
    }
  /** A seat's own answer to the page's question. */
  | { readonly kind: 'reply'; readonly seat: string; readonly ask: Ask; readonly answer: string }
  /**
   * Says which device leads from here on, by its name; others look on. Once given it names the last
   * step that device knew of: steps another took meanwhile without its knowledge hold no more.
   */
  | { readonly kind: 'lead'; readonly desk: string; readonly seen?: EntryName | null }
  /** Something said in the room, for the report. */
  | { readonly kind: 'note'; readonly text: string }
  /** Ends the session where the story stands; the debrief begins. */
  | { readonly kind: 'close' }
  /**
   * Takes back the last step; may be given again and again. Once given it names the step, so that
   * two windows that take back the same one take back no other.
   */
  | { readonly kind: 'undo'; readonly of?: EntryName };

/** What tells an entry from all others, and where it stands among them. */
export interface EntryName {
  /** One more than the highest its window knew of. */
  readonly count: number;
  /** Name of the window it was given in; empty where there is but one. */
  readonly window: string;
}

/** A command and when it was given. */
export interface Entry extends EntryName {
  /** Whole seconds since 1970, UTC. */
  readonly time: number;
  /** Decisions taken when it was given; missing in old logs. */
  readonly page?: number;
  /** The device that led, as far as was known where a step was given; missing while none was named. */
  readonly desk?: string;
  readonly command: Command;
}

/** A session as it is kept: a set of entries, in the order of their names. */
export type Log = readonly Entry[];
