import { isForVote, leadersNow, turnOf, type Workshop } from './workshop.ts';
import type { Ballot, Setup, VotePhase } from './page-log.ts';
import { decidersNow } from './decider.ts';
import { surplusNow, type Surplus } from './surplus.ts';
import { countsOf, handsOf, abstainedOf, isOwners, peopleIn, setupOf, type Count } from './vote.ts';

/** What everybody in the room may see of a vote. It holds no tally before the vote is revealed. */
export interface ProjectorView {
  readonly phase: VotePhase;
  /** Whether the room votes on this page; false where there is one way on, or none. */
  readonly isForVote: boolean;
  /** Which vote on the page it is, from 0. */
  readonly ballot: number;
  /** Role whose decision it is, or null. */
  readonly owner: string | null;
  /** Roles that decide, the owner first; empty where the whole room does. */
  readonly deciders: readonly string[];
  /** Whether the hands of those roles alone decide; false until the vote is revealed. */
  readonly isOwners: boolean;
  /** How the vote is read; null until it is revealed. */
  readonly rule: VoteRule | null;
  /** Hands counted so far, and phones that abstain. */
  readonly voted: number;
  /** Where there are more hands than people; empty until the vote is revealed. */
  readonly surplus: readonly Surplus[];
  /** Hands for a choice; they are what the choices add up to. */
  readonly hands: number;
  /** People in the room; null while nobody has said. */
  readonly people: number | null;
  readonly choices: readonly ProjectedChoice[];
}

/**
 * How a vote is read: nobody voted; a tie, of all or of those who decide; most hands of those who
 * decide; most hands, as the room decides; most hands, as those who decide raised none.
 */
export type VoteRule = 'none' | 'tie' | 'tie_own' | 'owner' | 'room' | 'fallback';

/** A choice as the room sees it. */
export interface ProjectedChoice {
  /** A, B, C …; what people say aloud. */
  readonly letter: string;
  readonly label: string;
  readonly text: string;
  /** Whether it has most hands of those who decide; false until the vote is revealed. */
  readonly leads: boolean;
  /** Null until the vote is revealed. */
  readonly count: Count | null;
  /** Those of them that decide; null until the vote is revealed. */
  readonly own: number | null;
  /** Hands in the vote before the discussion; null where there was none, and until it is revealed. */
  readonly former: number | null;
  /** Those of them that decide; null where `former` is. */
  readonly formerOwn: number | null;
}

/** Everybody in a room is shown the same; it is worked out once. */
const known = new WeakMap<Workshop, ProjectorView>();

/** The part of a workshop that may stand on the wall. */
export function projectorView(workshop: Workshop): ProjectorView {
  const view = known.get(workshop) ?? viewOf(workshop);
  known.set(workshop, view);
  return view;
}

function viewOf(workshop: Workshop): ProjectorView {
  const { session } = workshop;
  const { pageLog } = session;
  const setup = setupOf(session);
  const turn = turnOf(workshop);
  const owner = turn?.role ?? null;
  const deciders = decidersNow(workshop);
  const choices = turn?.page.choices ?? [];
  const labels = choices.map((choice) => choice.label);
  const isRevealed = pageLog.phase === 'revealed';
  const leaders = isRevealed ? leadersNow(workshop) : [];
  const counts = isRevealed ? countsOf(pageLog, setup, labels) : null;
  const before = pageLog.former.at(-1);
  const former = isRevealed && before !== undefined ? countsThen(before, setup, labels) : null;
  const hands = handsOf(pageLog, setup);
  const isTheirs = isRevealed && isOwners(pageLog, setup, deciders);
  const ownOf = ({ total, byRole }: Count) =>
    isTheirs
      ? byRole
          .filter(({ role }) => deciders?.includes(role))
          .reduce((sum, { count }) => sum + count, 0)
      : total;
  const rule = (): VoteRule => {
    if (hands === 0) return 'none';
    if (leaders.length > 1) return isTheirs ? 'tie_own' : 'tie';
    if (isTheirs) return 'owner';
    return owner === null || (setup?.roles ?? []).length === 0 ? 'room' : 'fallback';
  };
  return {
    phase: pageLog.phase,
    isForVote: isForVote(workshop),
    ballot: pageLog.former.length,
    owner,
    deciders: deciders ?? [],
    isOwners: isTheirs,
    rule: isRevealed ? rule() : null,
    voted: hands + abstainedOf(pageLog, setup),
    surplus: isRevealed ? surplusNow(session) : [],
    hands,
    people: peopleIn({ setup, seats: session.seats }),
    choices: choices.map(({ label, text }, index) => ({
      letter: letterOf(index),
      label,
      text,
      leads: leaders.includes(label),
      count: counts?.[index] ?? null,
      own: counts?.[index] === undefined ? null : ownOf(counts[index]),
      former: former?.[index]?.total ?? null,
      formerOwn: former?.[index] === undefined ? null : ownOf(former[index]),
    })),
  };
}

/** The hands of a former vote, by those who were in the room then. */
export function countsThen(
  ballot: Ballot,
  now: Setup | null,
  labels: readonly string[],
): readonly Count[] {
  return countsOf(ballot, ballot.setup ?? now, labels);
}

/** The letter of a choice: A for the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}
