import type { Ask } from './command.ts';
import type { Answer, Ballot, PageLog, Seat, Setup, Tally } from './page-log.ts';
import type { Deciders } from './decider.ts';
import type { Session } from './session.ts';

/** Hands for one choice, all together and by role. */
export interface Count {
  readonly label: string;
  /** All hands; the roles add up to it. */
  readonly total: number;
  /** In the order of the set-up's roles; empty where the room votes as one. */
  readonly byRole: readonly { readonly role: string; readonly count: number }[];
}

/** Who counts on the page that is shown: those the vote was closed with, else those seated now. */
export function setupOf({ pageLog, setup }: Pick<Session, 'pageLog' | 'setup'>): Setup | null {
  return pageLog.setup ?? setup;
}

/** Whether a role is in the room; null is the room that votes as one. */
export function isSeated(setup: Setup | null, role: string | null): boolean {
  const roles = setup?.roles ?? [];
  return role === null ? roles.length === 0 : roles.some((one) => one.role === role);
}

/** People in the room: as many as were named, or more where more have come by phone. */
export function peopleIn({ setup, seats }: Pick<Session, 'setup' | 'seats'>): number | null {
  if (setup === null) return seats.length === 0 ? null : seats.length;
  return Math.max(setup.people, seats.filter(({ role }) => isSeated(setup, role)).length);
}

/** Hands in the room and votes from phones together, of those who are seated. */
export function talliesOf(ballot: Ballot, setup: Setup | null): readonly Tally[] {
  const sums = new Map<string, Tally>();
  const cast = ballot.votes.flatMap(({ role, label }) =>
    label === null ? [] : [{ role, label, count: 1 }],
  );
  for (const { role, label, count } of [...ballot.tallies, ...cast]) {
    const key = JSON.stringify([role, label]);
    if (isSeated(setup, role))
      sums.set(key, { role, label, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}

/** Roles with hands on a page that are no longer in the room. */
export function leftRoles(ballot: Ballot, setup: Setup | null): readonly (string | null)[] {
  return [...new Set(ballot.tallies.map(({ role }) => role))].filter(
    (role) => !isSeated(setup, role),
  );
}

/** The hands on a page for each of its choices. */
export function countsOf(
  ballot: Ballot,
  setup: Setup | null,
  labels: readonly string[],
): readonly Count[] {
  const tallies = talliesOf(ballot, setup);
  return labels.map((label) => {
    const given = tallies.filter((tally) => tally.label === label);
    const byRole = (setup?.roles ?? []).map(({ role }) => ({
      role,
      count: given.find((tally) => tally.role === role)?.count ?? 0,
    }));
    return { label, total: given.reduce((sum, tally) => sum + tally.count, 0), byRole };
  });
}

/** All hands raised on a page, and votes from phones; of one role where one is named. */
export function handsOf(ballot: Ballot, setup: Setup | null, role?: string | null): number {
  return talliesOf(ballot, setup)
    .filter((tally) => role === undefined || tally.role === role)
    .reduce((sum, tally) => sum + tally.count, 0);
}

/** Phones that abstain. */
export function abstainedOf(ballot: Ballot, setup: Setup | null): number {
  return ballot.votes.filter(({ role, label }) => label === null && isSeated(setup, role)).length;
}

/**
 * The rule: of the roles whose decision it is, the choice with most hands; where they raised none,
 * of the whole room. Abstentions and those who do not vote before the vote is closed count for no
 * choice, so nobody is waited for. More than one leader is a tie, which the facilitator breaks with
 * a reason; none means nobody voted.
 */
export function leadersOf(
  ballot: Ballot,
  setup: Setup | null,
  deciders: Deciders,
): readonly string[] {
  const all = talliesOf(ballot, setup);
  const isTheirs = isOwners(ballot, setup, deciders);
  const own = isTheirs ? all.filter((one) => decides(one.role, deciders)) : all;
  const sums = new Map<string, number>();
  for (const { label, count } of own) sums.set(label, (sums.get(label) ?? 0) + count);
  const most = Math.max(0, ...sums.values());
  return most === 0 ? [] : [...sums].filter(([, sum]) => sum === most).map(([label]) => label);
}

/** Whether those whose decision it is decide by themselves: they are in the room and raised a hand. */
export function isOwners(ballot: Ballot, setup: Setup | null, deciders: Deciders): boolean {
  return deciders?.some((role) => handsOf(ballot, setup, role) > 0) ?? false;
}

/** Roles in the order in which their hands are counted and shown: those who decide come first. */
export function inOrder(roles: readonly string[], deciders: Deciders): readonly string[] {
  const first = deciders?.filter((role) => roles.includes(role)) ?? [];
  return [...first, ...roles.filter((role) => !first.includes(role))];
}

/** Whether a role is one of those that decide. */
export function decides(role: string | null, deciders: Deciders): boolean {
  return deciders === null || (role !== null && deciders.includes(role));
}

/** Answers to a question: hands in the room and phones together, of those who are seated. */
export function answersIn(
  pageLog: PageLog,
  setup: Setup | null,
  ask: Ask | null,
): readonly Answer[] {
  const sums = new Map<string, Answer>();
  const replies = pageLog.replies.map((one) => ({ ...one, count: 1 }));
  for (const { ask: asked, role, answer, count } of [...pageLog.answers, ...replies]) {
    if (asked !== ask || !isSeated(setup, role)) continue;
    const key = JSON.stringify([role, answer]);
    const sum = (sums.get(key)?.count ?? 0) + count;
    sums.set(key, { ask: asked, role, answer, count: sum });
  }
  return [...sums.values()];
}

/** The role a newcomer is given: of those in the room, the one that has most places left. */
export function roleForNext({ setup, seats }: Pick<Session, 'setup' | 'seats'>): string | null {
  const roles = setup?.roles ?? [];
  const free = roles.map(({ role, seats: places }) => places - seatedAt(seats, role));
  const most = Math.max(...free);
  return roles[free.indexOf(most)]?.role ?? null;
}

function seatedAt(seats: readonly Seat[], role: string): number {
  return seats.filter((one) => one.role === role).length;
}
