import { columnOf, type Turn } from '../game/index.ts';
import { answers, type Ask } from './command.ts';
import { numbersIn } from './decision-number.ts';
import type { PageLog } from './page-log.ts';
import { surplusOf, type Surplus } from './surplus.ts';
import { answersIn } from './vote.ts';
import { askNow, askOf, type Workshop } from './workshop.ts';

/** Hands for one answer to a question. */
export interface ReportedAnswer {
  readonly answer: string;
  readonly count: number;
  /** Of all hands, 0..100; 0 where nobody raised one. */
  readonly percent: number;
  /** Empty where the room answered as one. */
  readonly byRole: readonly { readonly role: string; readonly count: number }[];
  /** What the people of the world say at that time, in percent. */
  readonly world: number;
}

/** A question as it was answered once. */
export interface ReportedAsk {
  readonly kind: Ask;
  /** The decision it was asked before, as `numbersIn` counts; null when it was asked at the end. */
  readonly number: number | null;
  /** Decisions of the playthrough before it. */
  readonly page: number;
  /** World hour at which it was asked. */
  readonly hour: number;
  /** All hands. */
  readonly hands: number;
  /** Where there were more hands than people. */
  readonly surplus: readonly Surplus[];
  readonly answers: readonly ReportedAnswer[];
}

/** Every time a question was answered in a session, in order. */
export function askedOf(workshop: Workshop): readonly ReportedAsk[] {
  const { run, session } = workshop;
  const numbers = numbersIn(workshop);
  const before = session.pageLogs.map((pageLog, index) => {
    const turn = run.turns[index];
    return asked(workshop, askOf(turn ?? null), pageLog, turn, index, numbers[index] ?? null);
  });
  const now = asked(
    workshop,
    askNow(workshop),
    session.pageLog,
    run.turns.at(-1),
    session.pageLogs.length,
    null,
  );
  return [...before, now].filter((one) => one !== null);
}

function asked(
  { session }: Workshop,
  kind: Ask | null,
  pageLog: PageLog,
  turn: Turn | undefined,
  page: number,
  number: number | null,
): ReportedAsk | null {
  const setup = pageLog.setup ?? session.setup;
  const given = answersIn(pageLog, setup, kind);
  if (kind === null || turn === undefined || given.length === 0) return null;
  const reading = turn.readings.at(-1);
  const roles = setup?.roles.map(({ role }) => role) ?? [];
  const hands = given.reduce((sum, one) => sum + one.count, 0);
  return {
    kind,
    number,
    page,
    hour: reading?.hour ?? 0,
    hands,
    surplus: surplusOf(given, setup, pageLog.replies),
    answers: answers[kind].map((answer) => {
      const own = given.filter((one) => one.answer === answer);
      const count = own.reduce((sum, one) => sum + one.count, 0);
      const column = columnOf(`${kind}_${answer}`);
      return {
        answer,
        count,
        percent: Math.round((100 * count) / hands),
        byRole: roles.map((role) => ({
          role,
          count: own.find((one) => one.role === role)?.count ?? 0,
        })),
        world: reading?.values[column] ?? 0,
      };
    }),
  };
}
