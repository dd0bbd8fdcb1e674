import type { Scene, Setup } from './session.ts';

/** Hands for one choice, all together and by role. */
export interface Count {
  readonly label: string;
  /** All hands. */
  readonly total: number;
  /** In the order of the session's roles; empty where the room votes as one. */
  readonly byRole: readonly { readonly role: string; readonly count: number }[];
}

/** The hands on a page for each of its choices. */
export function countsOf(
  scene: Pick<Scene, 'tallies'>,
  setup: Setup | null,
  labels: readonly string[],
): readonly Count[] {
  const roles = setup?.roles ?? [];
  return labels.map((label) => {
    const given = scene.tallies.filter((tally) => tally.label === label);
    const byRole = roles.map(({ role }) => ({
      role,
      count: given.find((tally) => tally.role === role)?.count ?? 0,
    }));
    return { label, total: given.reduce((sum, tally) => sum + tally.count, 0), byRole };
  });
}

/** All hands raised on a page. */
export function handsOf(scene: Pick<Scene, 'tallies'>): number {
  return scene.tallies.reduce((sum, tally) => sum + tally.count, 0);
}

/**
 * The choices with most hands: of the role whose decision it is where it raised any, else of the
 * whole room. More than one is a tie; none means nobody voted.
 */
export function leadersOf(scene: Pick<Scene, 'tallies'>, owner: string | null): readonly string[] {
  const own = scene.tallies.filter((tally) => tally.role === owner && owner !== null);
  const sums = new Map<string, number>();
  for (const { label, count } of handsOf({ tallies: own }) > 0 ? own : scene.tallies) {
    sums.set(label, (sums.get(label) ?? 0) + count);
  }
  const most = Math.max(0, ...sums.values());
  return most === 0 ? [] : [...sums].filter(([, sum]) => sum === most).map(([label]) => label);
}
