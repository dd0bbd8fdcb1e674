import type { Workshop } from './workshop.ts';

/** Where a group begins with a story. */
export interface Beginning {
  /** Null where the page is in no chapter. */
  readonly chapter: string | null;
  /** Decisions taken before. */
  readonly decisions: number;
  /** Whether people sit in roles. */
  readonly isInRoles: boolean;
}

/** Where the people of a workshop began, or will begin when they have not decided anything yet. */
export function beginningOf({ run, session }: Workshop): Beginning {
  const { pageLogs, setup } = session;
  const first = pageLogs.findIndex(({ time }) => time !== null);
  const decisions = first < 0 ? pageLogs.length : first;
  return {
    chapter: run.turns[decisions]?.chapter ?? null,
    decisions,
    isInRoles: (setup?.roles.length ?? 0) > 0,
  };
}
