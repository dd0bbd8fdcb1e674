import type { Setup, PageLog } from './page-log.ts';
import { isDecision } from './decider.ts';
import { talliesOf } from './vote.ts';
import { isForVote, type Workshop } from './workshop.ts';

/** Whether something was decided on a page: there was a choice, or hands were counted all the same. */
export function wasDecision(
  pageLog: PageLog,
  setup: Setup | null,
  choices: readonly unknown[],
): boolean {
  return isDecision(choices) || talliesOf(pageLog, pageLog.setup ?? setup).length > 0;
}

/**
 * The one numbering of a workshop's decisions, page by page, the one that is shown being the last:
 * 1 for the first the room takes. A page that leaves nothing to decide, or was decided elsewhere, has
 * the number of the decision it leads to.
 */
export function numbersIn({ session, run }: Workshop): readonly number[] {
  let next = 1;
  const taken = session.pageLogs.map((pageLog, page) => {
    const number = next;
    const choices = run.turns[page]?.page.choices ?? [];
    if (pageLog.time !== null && wasDecision(pageLog, session.setup, choices)) next += 1;
    return number;
  });
  return [...taken, next];
}

/** The number of the decision on the page that is shown; null where there is nothing to decide. */
export function numberNow(workshop: Workshop): number | null {
  return isForVote(workshop) ? (numbersIn(workshop).at(-1) ?? null) : null;
}
