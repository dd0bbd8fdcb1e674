import {
  gameRounds,
  labels,
  seatOf,
  type Chair,
  type Label,
  type Seat,
} from '../../futures/index.ts';
import {
  readQuery,
  refuse,
  seedRange,
  type AddressQuery,
  type QueryRead,
} from './address-query.ts';
import { views, type View } from './trilemma-state.ts';

/** Two players, or four copies of the same one. */
export const tables = ['pair', 'copies'] as const;

/** A player without what it is told of the others, which holds for the whole table. */
export type Guest = Pick<Seat, 'family' | 'persona'>;

/** Everything on the table of the mirror that a link carries. */
export interface MirrorState {
  readonly table: (typeof tables)[number];
  /** Who sits first; at a table of copies, all of them. */
  readonly first: Guest;
  readonly second: Guest;
  readonly label: Label;
  /** Whether the person has taken the first seat. */
  readonly you: boolean;
  readonly seed: number;
  /** Rounds watched, 0..20; where the person plays, `given` counts instead. */
  readonly round: number;
  /** What the person gave, 0..10 each. */
  readonly given: readonly number[];
  readonly view: View;
}

/** What is on the table until somebody changes it. */
export const usualMirror: MirrorState = {
  table: 'pair',
  first: { family: 'gpt-4o', persona: 'collective' },
  second: { family: 'claude-sonnet-4', persona: 'collective' },
  label: 'no-name',
  you: false,
  seed: 1,
  round: 0,
  given: [],
  view: 'picture',
};

/** The models at the table, whoever has taken the first seat. */
export function seatsOf({ table, first, second, label }: MirrorState): readonly Seat[] {
  const guest = (each: Guest): Seat => ({ ...each, label });
  return table === 'pair' ? [guest(first), guest(second)] : new Array<Seat>(4).fill(guest(first));
}

/** Who plays: the models, and the person in the first seat where they have taken it. */
export function chairsOf(state: MirrorState): readonly Chair[] {
  return seatsOf(state).map((seat, index) => (state.you && index === 0 ? 'person' : seat));
}

/** Rounds on the table. */
export function roundOf(state: MirrorState): number {
  return state.you ? state.given.length : state.round;
}

/** The same table with the game begun anew, as it must be when somebody else sits down. */
export function seated(state: MirrorState, change: Partial<MirrorState>): MirrorState {
  return { ...state, given: [], round: 0, ...change };
}

/** Writes a table as the part of an address behind the question mark; what is usual is left out. */
export function mirrorQuery(state: MirrorState): string {
  const usual = usualMirror;
  const guest = ({ family, persona }: Guest) => `${family}.${persona}`;
  const pairs: readonly (readonly [string, string, string])[] = [
    ['table', state.table, usual.table],
    ['a', guest(state.first), guest(usual.first)],
    ['b', guest(state.second), guest(usual.second)],
    ['label', state.label, usual.label],
    ['you', state.you ? '1' : '0', '0'],
    ['seed', String(state.seed), String(usual.seed)],
    ['round', state.you ? '0' : String(state.round), '0'],
    ['given', state.you ? state.given.join('.') : '', ''],
    ['view', state.view, usual.view],
  ];
  return pairs
    .filter(([, value, common]) => value !== common)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** Reads what `mirrorQuery` wrote; anything else is refused whole. */
export function readMirror(query: string): QueryRead<MirrorState> {
  return readQuery(query, (from) => {
    const you = from.word('you', ['0', '1'], '0') === '1';
    const round = from.number('round', { from: 0, to: gameRounds, whole: true }, 0);
    const given = givenIn(from);
    if (!you && given.length > 0) refuse('bad-value', 'given', given.join('.'));
    return {
      table: from.word('table', tables, usualMirror.table),
      first: guestIn(from, 'a', usualMirror.first),
      second: guestIn(from, 'b', usualMirror.second),
      label: from.word('label', labels, usualMirror.label),
      you,
      seed: from.number('seed', seedRange, usualMirror.seed),
      round: you ? 0 : round,
      given,
      view: from.word('view', views, usualMirror.view),
    };
  });
}

function guestIn(from: AddressQuery, name: string, usual: Guest): Guest {
  const value = from.text(name);
  if (value === null) return usual;
  const seat = seatOf(...guestNames(value), 'name');
  if (!seat.ok) refuse('bad-value', name, value);
  const { family, persona } = seat.value;
  return { family, persona };
}

/** The two names in `family.persona`. */
export function guestNames(value: string): [family: string, persona: string] {
  const cut = value.lastIndexOf('.');
  return [value.slice(0, Math.max(0, cut)), value.slice(cut + 1)];
}

function givenIn(from: AddressQuery): readonly number[] {
  const value = from.text('given');
  if (value === null || value === '') return [];
  const points = value.split('.');
  const isFine = points.length <= gameRounds && points.every((each) => /^(\d|10)$/.test(each));
  if (!isFine) refuse('bad-value', 'given', value.slice(0, 60));
  return points.map(Number);
}
