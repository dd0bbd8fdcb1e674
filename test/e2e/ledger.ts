import type { Locator } from '@playwright/test';

/** Hands for one choice or answer: those of each role. */
export type Hands = ReadonlyMap<string, number>;

/** What was pressed on one page, kept beside the app to hold its report to. */
export interface Pressed {
  /** The choice that was taken. */
  readonly text: string;
  /** By the index of the choice. */
  readonly hands: readonly Hands[];
  readonly former: readonly Hands[] | null;
  readonly abstained: number;
  readonly reason: string;
  readonly minute: number;
  /** What is to stand in the report beside it. */
  readonly beside: readonly string[];
}

export const letters = 'ABCDEFGH';

export function sumOf(hands: Hands): number {
  return [...hands.values()].reduce((sum, count) => sum + count, 0);
}

/** Counts hands as given: who they belong to and what they were raised for. */
export function handsFor(
  given: readonly (readonly [role: string, index: number])[],
  count: number,
): readonly Hands[] {
  return Array.from({ length: count }, (_, index) => {
    const own = new Map<string, number>();
    for (const [role, at] of given) if (at === index) own.set(role, (own.get(role) ?? 0) + 1);
    return own;
  });
}

/** The choices with most hands of those who decide; of everybody where those raised none. */
export function leading(hands: readonly Hands[], deciders: readonly string[]): readonly number[] {
  const own = hands.map((one) => deciders.reduce((sum, role) => sum + (one.get(role) ?? 0), 0));
  const counted = own.some((count) => count > 0) ? own : hands.map(sumOf);
  const most = Math.max(...counted);
  return most === 0 ? [] : counted.flatMap((count, index) => (count === most ? [index] : []));
}

/** The words of one decision in a report as the ledger has them. */
export async function reported(decision: Locator): Promise<{
  readonly text: string;
  readonly totals: readonly number[];
  /** Hands of the vote before it, where there was one. */
  readonly former: readonly number[] | null;
  readonly roles: readonly Hands[];
  readonly whole: string;
}> {
  const table = decision.getByRole('table', { name: 'Vote' });
  const rows = table.getByRole('row').filter({ has: decision.page().getByRole('rowheader') });
  const cells = await rows.getByRole('cell').allInnerTexts();
  const votes = (await table.getByRole('columnheader').count()) || 1;
  const ofVote = (vote: number) => cells.filter((_, at) => at % votes === vote).map(Number);
  // Who raised hands for a choice stands in a line of its own below it.
  const names = await rows.getByRole('rowheader').allInnerTexts();
  const roles = names.map((name) => name.split('\n').slice(1).join(''));
  return {
    text: (await decision.getByRole('heading').innerText()).replace(/^Decision \d+\s+/, ''),
    totals: ofVote(votes - 1),
    former: votes === 1 ? null : ofVote(votes - 2),
    roles: roles.map(
      (line) =>
        new Map(
          line
            .split(' · ')
            .filter((part) => part !== '')
            .map((part) => {
              const [, role = '', count = ''] = /^(.*) (\d+)$/.exec(part) ?? [];
              return [role, Number(count)] as const;
            }),
        ),
    ),
    whole: await decision.innerText(),
  };
}
