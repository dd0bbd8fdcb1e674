import type { Objective, Texts } from '../game/index.ts';
import { answers, type AnswerName, type Ask, type Log } from './command.ts';
import { projectorView, type ProjectorView } from './projector-view.ts';
import type { VotePhase } from './page-log.ts';
import { joiningNext } from './decider.ts';
import { nextOwners } from './seating.ts';
import { isSeated } from './vote.ts';
import { askNow, isOver, turnOf, type Workshop } from './workshop.ts';

/** Somebody who is shown the room. */
export type Viewer =
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'wall' }
  | { readonly kind: 'facilitator' };

/** What a seat may know: its own role, aims and vote, and of the others what stands on the wall. */
export interface SeatView {
  readonly kind: 'seat';
  readonly seat: string;
  /** Null where the room votes as one. */
  readonly role: string | null;
  /** What the story, its own role and those that decide are called; a phone fetches no story. */
  readonly names: {
    readonly story: Texts;
    readonly role: Texts | null;
    /** Of the roles that decide, the owner's first; empty where the whole room does. */
    readonly deciders: readonly Texts[];
  };
  /** Its own role's, and nobody else's. */
  readonly objectives: readonly Objective[];
  /** Whether its role is in the room; a seat that is not may ask for another. */
  readonly isSeated: boolean;
  /** Decisions taken so far, which names the page. */
  readonly page: number;
  readonly chapter: string | null;
  readonly phase: VotePhase;
  readonly ballot: number;
  readonly owner: string | null;
  /** Whether the decision is its own role's, or its own with others. */
  readonly isOwn: boolean;
  /** As on the wall: whether the hands of those who decide alone count, and how the vote is read. */
  readonly isOwners: boolean;
  readonly rule: ProjectorView['rule'];
  readonly hands: number;
  readonly voted: number;
  readonly people: number | null;
  readonly choices: ProjectorView['choices'];
  /** Its own vote: a label, null for abstained; undefined until it has voted. */
  readonly vote?: string | null;
  /** The question it is asked now, with its own answer. */
  readonly ask: { readonly kind: Ask; readonly answers: readonly AnswerName[] } | null;
  readonly reply: string | null;
  /** What the room decided last. */
  readonly taken: string | null;
  /** Ids of the injects played on the page. */
  readonly injects: readonly string[];
  readonly isOver: boolean;
  readonly ending: string | null;
}

/** What may stand on the wall. */
export interface WallView extends ProjectorView {
  readonly kind: 'wall';
  /** Whose decision comes next, as far as that is certain or open; null is the whole room. */
  readonly next: readonly (string | null)[];
  /** Roles that decide there with whomever the page names. */
  readonly joining: readonly string[];
}

/** What a facilitator knows: everything. */
export interface FacilitatorView {
  readonly kind: 'facilitator';
  readonly log: Log;
}

/** What somebody may be shown of a room; null for a seat there is none of. */
export function viewFor(
  workshop: Workshop,
  viewer: Viewer,
): SeatView | WallView | FacilitatorView | null {
  switch (viewer.kind) {
    case 'facilitator':
      return { kind: 'facilitator', log: workshop.log };
    case 'wall':
      return {
        kind: 'wall',
        ...projectorView(workshop),
        next: nextOwners(workshop),
        joining: joiningNext(workshop),
      };
    case 'seat':
      return seatView(workshop, viewer.seat);
  }
}

function seatView(workshop: Workshop, seat: string): SeatView | null {
  const { session, run } = workshop;
  const found = session.seats.find((one) => one.seat === seat);
  if (found === undefined) return null;
  const turn = turnOf(workshop);
  const { phase, ballot, owner, deciders, voted, people, choices, isOwners, rule, hands } =
    projectorView(workshop);
  const { role } = found;
  const { manifest } = run.pack;
  const titleOf = (id: string | null) => manifest.roles.find((one) => one.id === id)?.title ?? null;
  const isDone = isOver(workshop);
  const asked = phase === 'briefing' || isDone ? askNow(workshop) : null;
  const vote = session.pageLog.votes.find((one) => one.seat === seat);
  const reply = session.pageLog.replies.find((one) => one.seat === seat && one.ask === asked);
  return {
    kind: 'seat',
    seat,
    role,
    names: {
      story: manifest.title,
      role: titleOf(role),
      deciders: deciders.map((id) => titleOf(id) ?? { en: id }),
    },
    objectives: manifest.roles.find(({ id }) => id === role)?.objectives ?? [],
    isSeated: isSeated(session.setup, role),
    page: session.pageLogs.length,
    chapter: turn?.chapter ?? null,
    phase,
    ballot,
    owner,
    isOwn: owner === null || (role !== null && deciders.includes(role)),
    isOwners,
    rule,
    hands: phase === 'revealed' ? hands : 0,
    voted,
    people,
    // Before the vote is opened the wall tells the page; nobody reads ahead.
    choices: phase === 'briefing' || isDone ? [] : choices,
    ...(vote === undefined ? {} : { vote: vote.label }),
    ask: asked === null ? null : { kind: asked, answers: answers[asked] },
    reply: reply?.answer ?? null,
    taken: session.pageLogs.at(-1)?.time == null ? null : (turn?.taken?.text ?? null),
    injects: turn?.injects ?? [],
    isOver: isDone,
    ending: turn?.ending ?? null,
  };
}
