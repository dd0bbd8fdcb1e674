import { answers, type Command } from './command.ts';
import type { Seat, Setup } from './page-log.ts';
import { askNow, isOver, mostSeats, turnOf, type Workshop } from './workshop.ts';

/** Of so many made-up people one has no phone and raises a hand. */
const oneInSoMany = 3;

/** Share of those who vote as most of their role do, whatever they would have chosen themselves. */
const together = 0.55;

/** Share of phones that abstain. */
const abstaining = 0.05;

/** One of the people a rehearsal is played with. */
interface Person extends Seat {
  readonly hasPhone: boolean;
}

/**
 * What the made-up people of a rehearsal do next, one command after another: they take their seats,
 * answer what is asked and vote, by phone or by hands that are counted. What they choose follows
 * from the playthrough's seed and from nothing else. Null while they wait for the facilitator; what
 * the facilitator takes back they do not do again.
 */
export function madeUpNext(workshop: Workshop): Command | null {
  const { setup, pageLog } = workshop.session;
  if (setup === null) return null;
  const people = peopleOf(setup);
  const sits = seatNext(workshop, people);
  if (sits !== null) return sits;
  if (pageLog.phase === 'open' && !isOver(workshop)) return voteNext(workshop, people);
  return pageLog.phase === 'briefing' || isOver(workshop) ? answerNext(workshop, people) : null;
}

/** Whoever is in the room, by role; the first of them have phones as far as there are seats. */
function peopleOf({ people, roles }: Setup): readonly Person[] {
  const seated =
    roles.length === 0
      ? Array.from({ length: people }, () => null)
      : roles.flatMap(({ role, seats }) => Array.from({ length: seats }, () => role));
  let phones = 0;
  return seated.map((role, index) => {
    const hasPhone = index % oneInSoMany !== oneInSoMany - 1 && phones < mostSeats;
    if (hasPhone) phones += 1;
    return { seat: `madeup${index}`, role, hasPhone };
  });
}

function seatNext({ session }: Workshop, people: readonly Person[]): Command | null {
  const missing = people.find(({ seat, role, hasPhone }) => {
    const there = session.seats.find((one) => one.seat === seat);
    return hasPhone && there?.role !== role;
  });
  return missing === undefined ? null : { kind: 'seat', seat: missing.seat, role: missing.role };
}

function voteNext(workshop: Workshop, people: readonly Person[]): Command | null {
  const { pageLog, pageLogs } = workshop.session;
  const labels = turnOf(workshop)?.page.choices.map(({ label }) => label) ?? [];
  const ballot = pageLog.former.length;
  const page = `${pageLogs.length} ${ballot}`;
  const seed = workshop.run.playthrough.seed;
  const liked = (one: Person) => likedOf(labels, one, page, seed);
  const voter = people.find(
    ({ seat, hasPhone }) => hasPhone && !pageLog.votes.some((vote) => vote.seat === seat),
  );
  if (voter !== undefined) {
    const abstains = shareOf(`${seed} ${page} ${voter.seat} abstains`) < abstaining;
    return { kind: 'vote', seat: voter.seat, ballot, label: abstains ? null : liked(voter) };
  }
  const given = givenSince(workshop, 'open').flatMap((one) => (one.kind === 'tally' ? one : []));
  return (
    counted(people, labels, liked)
      .map((one): Command => ({ kind: 'tally', ...one }))
      .find(
        (one) =>
          one.kind === 'tally' &&
          !given.some(({ role, label }) => role === one.role && label === one.label),
      ) ?? null
  );
}

function answerNext(workshop: Workshop, people: readonly Person[]): Command | null {
  const ask = askNow(workshop);
  if (ask === null) return null;
  const { pageLog, pageLogs } = workshop.session;
  const seed = workshop.run.playthrough.seed;
  const liked = (one: Person) => likedOf(answers[ask], one, `${pageLogs.length} asked`, seed);
  const asked = people.find(
    ({ seat, hasPhone }) => hasPhone && !pageLog.replies.some((reply) => reply.seat === seat),
  );
  if (asked !== undefined) return { kind: 'reply', seat: asked.seat, ask, answer: liked(asked) };
  const given = givenSince(workshop, 'decide').flatMap((one) => (one.kind === 'answer' ? one : []));
  const next = counted(people, answers[ask], liked).find(
    ({ role, label }) => !given.some((one) => one.role === role && one.answer === label),
  );
  return next === undefined
    ? null
    : { kind: 'answer', ask, role: next.role, answer: next.label, count: next.count };
}

/** Hands of those without a phone, by role and by what they are for. */
function counted<Label extends string>(
  people: readonly Person[],
  labels: readonly Label[],
  liked: (one: Person) => Label,
): readonly { readonly role: string | null; readonly label: Label; readonly count: number }[] {
  const hands = people.filter(({ hasPhone }) => !hasPhone);
  const roles = [...new Set(hands.map(({ role }) => role))];
  return roles.flatMap((role) =>
    labels.flatMap((label) => {
      const count = hands.filter((one) => one.role === role && liked(one) === label).length;
      return count === 0 ? [] : [{ role, label, count }];
    }),
  );
}

/** What was commanded since the last command of a kind, also what was taken back meanwhile. */
function givenSince({ log }: Workshop, kind: Command['kind']): readonly Command[] {
  const from = log.findLastIndex(({ command }) => command.kind === kind);
  return log.slice(from + 1).map(({ command }) => command);
}

/** What somebody is for: what most of the role are for, or a mind of one's own. */
function likedOf<Label extends string>(
  labels: readonly Label[],
  { seat, role }: Person,
  page: string,
  seed: number,
): Label {
  const isTogether = shareOf(`${seed} ${page} ${seat} together`) < together;
  const share = shareOf(`${seed} ${page} ${isTogether ? `role ${role ?? ''}` : seat}`);
  const label = labels[Math.floor(share * labels.length)];
  if (label === undefined) throw new RangeError('nothing to choose from');
  return label;
}

/** A number of [0, 1) that looks like chance and is always the same for the same text. */
function shareOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
