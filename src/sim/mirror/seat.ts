import type { FourCourse, MoveCounts } from './count.ts';
import { families, labels, personas, type Seat } from './name.ts';
import { fourPolicyOf, policyOf, type MirrorPolicy } from './policy.ts';
import { unpackCourse, unpackMoves } from './record.ts';
import { courseLines, moveLines } from './table.ts';

const built = new Map<string, MirrorPolicy>();
let counts: readonly MoveCounts[] | null = null;
let courses: readonly FourCourse[] | null = null;

/** The policy of a seat in a two-player game; built at the first call and kept. */
export function pairPolicy(seat: Seat): MirrorPolicy {
  counts ??= moveLines.map(unpackMoves);
  const all = counts;
  return remembered(`2/${seatText(seat)}`, () => policyOf(find(all, seat), all));
}

/** The policy of a seat that plays with three true copies of itself. */
export function fourPolicy(seat: Seat): MirrorPolicy {
  courses ??= courseLines.map(unpackCourse);
  const all = courses;
  return remembered(`4/${seatText(seat)}`, () => fourPolicyOf(find(all, seat)));
}

/**
 * The policies of a table of two or four. Four equal seats play as the published four copies did; any
 * other four answer the others' mean with what they learnt from games of two.
 */
export function tablePolicies(seats: readonly Seat[]): MirrorPolicy[] {
  const copies = seats.length > 2 && new Set(seats.map(seatText)).size === 1;
  return seats.map(copies ? fourPolicy : pairPolicy);
}

/** Every kind of player: four families, three personas, two labels. */
export const allSeats: readonly Seat[] = families.flatMap((family) =>
  labels.flatMap((label) => personas.map((persona) => ({ family, persona, label }))),
);

function find<T extends Seat>(all: readonly T[], seat: Seat): T {
  const found = all.find(
    (each) =>
      each.family === seat.family && each.persona === seat.persona && each.label === seat.label,
  );
  if (found === undefined) throw new RangeError(`Nobody is known as ${seatText(seat)}.`);
  return found;
}

function seatText(seat: Seat): string {
  return `${seat.family} ${seat.persona} ${seat.label}`;
}

function remembered(key: string, build: () => MirrorPolicy): MirrorPolicy {
  const known = built.get(key);
  if (known !== undefined) return known;
  const policy = build();
  built.set(key, policy);
  return policy;
}
