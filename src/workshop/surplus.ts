import type { Ballot, Seat, Setup } from './page-log.ts';
import type { Session } from './session.ts';
import { abstainedOf, handsOf, isSeated, peopleIn, setupOf, talliesOf } from './vote.ts';

/** More hands than there are people to raise them: a number is wrong, or somebody is not counted. */
export interface Surplus {
  /** Null: the whole room. */
  readonly role: string | null;
  readonly hands: number;
  readonly people: number;
}

/** Hands of a role, or of the room. */
interface Given {
  readonly role: string | null;
  readonly count: number;
}

/**
 * Where there are more hands than people: in the whole room, which comes first, and in each role.
 * Nothing while nobody has said who is there. Those who came by phone are people too.
 */
export function surplusOf(
  given: readonly Given[],
  setup: Setup | null,
  phones: readonly Seat[],
): readonly Surplus[] {
  if (setup === null) return [];
  const handsOf = (all: readonly Given[]) => all.reduce((sum, { count }) => sum + count, 0);
  const room = {
    role: null,
    hands: handsOf(given),
    people: peopleIn({ setup, seats: phones }) ?? 0,
  };
  const roles = setup.roles.map(({ role, seats }) => ({
    role,
    hands: handsOf(given.filter((one) => one.role === role)),
    people: Math.max(seats, phones.filter((one) => one.role === role).length),
  }));
  return [room, ...roles].filter(({ hands, people }) => hands > people);
}

/** Where a vote has more hands, and phones that abstain, than people. */
export function surplusIn(
  ballot: Ballot,
  setup: Setup | null,
  phones: readonly Seat[],
): readonly Surplus[] {
  return surplusOf([...talliesOf(ballot, setup), ...abstainersOf(ballot, setup)], setup, phones);
}

/** The same for the vote on the page that is shown. */
export function surplusNow(session: Session): readonly Surplus[] {
  return surplusIn(session.pageLog, setupOf(session), session.seats);
}

/** What looks wrong about the vote on the page that is shown, before it is closed. */
export function doubtIn(session: Session): 'too-many' | 'no-hands' | null {
  if (surplusNow(session).length > 0) return 'too-many';
  const setup = setupOf(session);
  const voted = handsOf(session.pageLog, setup) + abstainedOf(session.pageLog, setup);
  return voted === 0 ? 'no-hands' : null;
}

function abstainersOf({ votes }: Ballot, setup: Setup | null): readonly Given[] {
  return votes.flatMap(({ role, label }) =>
    label === null && isSeated(setup, role) ? [{ role, count: 1 }] : [],
  );
}
