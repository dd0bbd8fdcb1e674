import { columnOf, type Objective, type Reading } from '../game/index.ts';
import { beginningOf } from './beginning.ts';
import { decidersIn } from './decider.ts';
import { numbersIn, wasDecision } from './decision-number.ts';
import { askedOf, type ReportedAsk } from './report-ask.ts';
import { countsThen } from './projector-view.ts';
import { surplusIn, type Surplus } from './surplus.ts';
import type { Ballot, DecidedPage, VotePhase } from './page-log.ts';
import { abstainedOf, countsOf, isOwners, leadersOf, talliesOf, type Count } from './vote.ts';
import type { Workshop } from './workshop.ts';

/** One decision as the report tells it. */
export interface ReportedDecision {
  /** As `numbersIn` counts; where nothing was decided that of the decision it led to. */
  readonly number: number;
  /** Decisions of the playthrough before it. */
  readonly page: number;
  readonly chapter: string | null;
  /** Role whose decision it was, or null. */
  readonly role: string | null;
  /** Whether there was anything to decide; false on a page with one way on. */
  readonly isDecision: boolean;
  /** Roles that decided, that one first; empty where it was the whole room. */
  readonly deciders: readonly string[];
  /** World hour at which it was taken. */
  readonly hour: number;
  /** Minutes on the clock of the session's first decision; null where it was taken elsewhere. */
  readonly minute: number | null;
  readonly label: string;
  readonly text: string;
  /** The choices there were, with the hands they got. */
  readonly options: readonly (Count & { readonly text: string })[];
  /** The hands of each vote before a discussion led to another, in order. */
  readonly former: readonly (readonly Count[])[];
  /** People in the room when it was voted on; null where nobody has said. */
  readonly people: number | null;
  /** Where there were more hands than people. */
  readonly surplus: readonly Surplus[];
  /** Phones that abstained. */
  readonly abstained: number;
  /** The same in each vote before. */
  readonly formerAbstained: readonly number[];
  /** Whether anybody was counted. */
  readonly isVoted: boolean;
  /** Whether the decision is what the vote said. */
  readonly isMajority: boolean;
  /** Whether as many hands were raised for something else. */
  readonly isTie: boolean;
  /** Whether only the hands of those whose decision it was counted. */
  readonly isOwners: boolean;
  /** Roles that only advised, whose hands were mostly for something else. */
  readonly dissent: readonly string[];
  readonly reason: string;
  readonly notes: readonly string[];
  /** Ids of the injects played on the page. */
  readonly injects: readonly string[];
  /** The question answered before it, or null. */
  readonly ask: ReportedAsk | null;
}

/** How a role's objective stands at the end. */
export interface ReportedObjective {
  readonly role: string;
  readonly objective: Objective;
  /** In the indicator's integer unit. */
  readonly value: number;
  readonly isReached: boolean;
}

/** Everything the report is made of. Ids only: its words are the story's and the interface's. */
export interface WorkshopReport {
  readonly people: number | null;
  readonly plan: number | null;
  /** Seconds since 1970 of the first and the last decision or inject; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** Decisions taken before the session or outside it are left out. */
  readonly decisions: readonly ReportedDecision[];
  readonly before: number;
  readonly ending: string | null;
  /** Whether the facilitator ended it before the story did. */
  readonly isClosed: boolean;
  /** Every time a question was answered, in order. */
  readonly asked: readonly ReportedAsk[];
  /** What was said and played on the page that is still open. */
  readonly open: { readonly notes: readonly string[]; readonly injects: readonly string[] };
  readonly phase: VotePhase;
  readonly objectives: readonly ReportedObjective[];
  /** World hour at which the session's first page stands. */
  readonly startHour: number;
  /** From the session's first page to now. */
  readonly readings: readonly Reading[];
}

/** The after-action report of a session, at its end or at any time before. */
export function reportOf(workshop: Workshop): WorkshopReport {
  const { run, session, log } = workshop;
  const { setup, pageLogs } = session;
  // Each decision keeps the set-up it was voted under.
  const under = (pageLog: DecidedPage) => pageLog.setup ?? setup;
  const times = pageLogs.flatMap((pageLog) => pageLog.time ?? []);
  const began = log.find(({ command }) => command.kind === 'clock' && command.running)?.time;
  const from = began ?? times[0] ?? null;
  const start = beginningOf(workshop).decisions;
  const asked = askedOf(workshop);
  const along = decidersIn(workshop);
  const numbers = numbersIn(workshop);
  const decisions = pageLogs.flatMap((pageLog, index): ReportedDecision[] => {
    const turn = run.turns[index];
    const taken = run.turns[index + 1]?.taken;
    if (pageLog.time === null || turn === undefined || taken === undefined) return [];
    const { choices } = turn.page;
    const labels = choices.map((choice) => choice.label);
    const then = under(pageLog);
    const deciders = along[index] ?? null;
    const leaders = leadersOf(pageLog, then, deciders);
    const isVoted = talliesOf(pageLog, then).length > 0;
    const isOpen = wasDecision(pageLog, setup, choices);
    return [
      {
        number: numbers[index] ?? 0,
        page: index,
        chapter: turn.chapter,
        role: turn.role,
        isDecision: isOpen,
        deciders: isOpen ? (deciders ?? []) : [],
        hour: turn.readings.at(-1)?.hour ?? 0,
        minute: from === null ? null : Math.max(0, Math.floor((pageLog.time - from) / 60)),
        label: pageLog.label,
        text: taken?.text ?? pageLog.label,
        options: countsOf(pageLog, then, labels).map((count, at) => ({
          ...count,
          text: choices[at]?.text ?? count.label,
        })),
        former: pageLog.former.map((ballot) => countsThen(ballot, then, labels)),
        people: then?.people ?? null,
        surplus: surplusIn(pageLog, then, pageLog.votes),
        abstained: abstainedOf(pageLog, then),
        formerAbstained: pageLog.former.map((one) => abstainedOf(one, one.setup ?? then)),
        isVoted,
        isMajority: leaders.length === 1 && leaders[0] === pageLog.label,
        isTie: leaders.length > 1 && leaders.includes(pageLog.label),
        isOwners: isOwners(pageLog, then, deciders),
        dissent: (then?.roles ?? []).flatMap(({ role }) => {
          if (deciders?.includes(role) === true) return [];
          const own = leadersOf(ofRole(pageLog, role), then, null);
          return own.length > 0 && !own.includes(pageLog.label) ? [role] : [];
        }),
        reason: pageLog.reason,
        notes: pageLog.notes,
        injects: turn.injects,
        ask: asked.find(({ page }) => page === index) ?? null,
      },
    ];
  });
  const last = run.turns.at(-1);
  return {
    people: setup?.people ?? null,
    plan: setup?.plan ?? null,
    from,
    to: times.at(-1) ?? null,
    decisions,
    before: start,
    ending: last?.ending ?? null,
    isClosed: session.isClosed,
    asked,
    open: { notes: session.pageLog.notes, injects: last?.injects ?? [] },
    phase: session.pageLog.phase,
    objectives: objectivesOf(workshop),
    startHour: run.turns[start]?.readings.at(-1)?.hour ?? 0,
    readings: run.turns
      .slice(start)
      .flatMap((turn, index) => (index === 0 ? turn.readings.slice(-1) : turn.readings)),
  };
}

function ofRole(ballot: Ballot, role: string): Ballot {
  const isOwn = (one: { readonly role: string | null }) => one.role === role;
  return { ...ballot, tallies: ballot.tallies.filter(isOwn), votes: ballot.votes.filter(isOwn) };
}

/** Both objectives of every role in the room; of every role of the story where none was named. */
function objectivesOf({ run, session }: Workshop): readonly ReportedObjective[] {
  const seated = session.setup?.roles.map(({ role }) => role) ?? [];
  const values = run.turns.at(-1)?.readings.at(-1)?.values ?? [];
  const { roles } = run.pack.manifest;
  return roles
    .filter(({ id }) => seated.length === 0 || seated.includes(id))
    .flatMap(({ id, objectives }) =>
      objectives.map((objective) => {
        const column = columnOf(objective.indicator);
        const value = values[column] ?? 0;
        const isReached =
          objective.at === 'least' ? value >= objective.value : value <= objective.value;
        return { role: id, objective, value, isReached };
      }),
    );
}
