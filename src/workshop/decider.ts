import type { Run } from '../game/index.ts';
import type { SeatedRole } from './command.ts';
import type { Setup } from './page-log.ts';
import type { Session } from './session.ts';

/** Decisions in a row after which a role that has only advised feels left out. */
export const longestWait = 3;

/** Roles whose hands decide on a page; null is the whole room. */
export type Deciders = readonly string[] | null;

/** What a workshop holds of that. */
interface Held {
  readonly session: Session;
  readonly run: Run;
}

/** A page of a session, for the question who decides there. */
export interface DecidedBy {
  /** The role the story names, or null. */
  readonly owner: string | null;
  /** Who is in the room. */
  readonly setup: Pick<Setup, 'rota' | 'roles'> | null;
}

/**
 * The rule: the role the story names decides. Where the set-up has a rota, each role that has only
 * advised at `longestWait` decisions in a row decides with it, so that none waits longer. The roles
 * begin at different places of the rota, so that they do not all come in at once.
 */
export function decidersAlong(pages: readonly DecidedBy[]): readonly Deciders[] {
  const waits = new Map<string, number>();
  return pages.map(({ owner, setup }) => {
    const roles = setup?.roles ?? [];
    const waited = ({ role }: SeatedRole, index: number) =>
      waits.get(role) ?? index % (longestWait + 1);
    const isDue = (one: SeatedRole, index: number) =>
      setup?.rota === true && one.role !== owner && waited(one, index) >= longestWait;
    const deciders =
      owner === null ? null : [owner, ...roles.filter(isDue).map(({ role }) => role)];
    const after = roles.map((one, index) => {
      const decides = deciders === null || deciders.includes(one.role);
      return [one.role, decides ? 0 : waited(one, index) + 1] as const;
    });
    for (const [role, wait] of after) waits.set(role, wait);
    return deciders;
  });
}

/**
 * Who decides, or decided, on each page of a workshop, the one that is shown being the last. What
 * was decided elsewhere made nobody wait, and neither did a page with one way on.
 */
export function decidersIn(workshop: Held): readonly Deciders[] {
  const known = decided.get(workshop.session);
  if (known !== undefined) return known;
  const pages = pagesOf(workshop);
  const along = decidersAlong(pages.filter(({ isTurn }) => isTurn));
  let next = 0;
  const all = pages.map(({ owner, isTurn }) => {
    if (isTurn) return along[next++] ?? null;
    return owner === null ? null : [owner];
  });
  decided.set(workshop.session, all);
  return all;
}

const decided = new WeakMap<Session, readonly Deciders[]>();

/** Who decides on the page that is shown. */
export function decidersNow(workshop: Held): Deciders {
  return decidersIn(workshop).at(-1) ?? null;
}

/** The roles that will decide with whichever role the next page names. */
export function joiningNext(workshop: Held): readonly string[] {
  const own = pagesOf(workshop).filter(({ isTurn }) => isTurn);
  const next = { owner: '', setup: workshop.session.setup };
  return (
    decidersAlong([...own, next])
      .at(-1)
      ?.slice(1) ?? []
  );
}

/** Whether there is anything to decide among a page's choices. */
export function isDecision(choices: readonly unknown[]): boolean {
  return choices.length > 1;
}

/** The pages of a workshop, and whether its people had something to decide there. */
function pagesOf({ session, run }: Held): readonly (DecidedBy & { isTurn: boolean })[] {
  const { pageLogs, pageLog } = session;
  return [...pageLogs, { ...pageLog, time: 0 }].map(({ time, setup }, page) => ({
    owner: run.turns[page]?.role ?? null,
    setup: setup ?? session.setup,
    isTurn: time !== null && isDecision(run.turns[page]?.page.choices ?? []),
  }));
}
