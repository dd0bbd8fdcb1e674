import type { LabWords, Text } from '../../app/index.ts';
import { seatsOf, type MirrorState } from './mirror-state.ts';

/** What each model at the table is called, so that no two are called the same. */
export function seatNames(state: MirrorState, words: LabWords, text: Text): readonly string[] {
  const { families } = words.lab.mirror;
  const say = words.table.mirror;
  const seats = seatsOf(state);
  if (state.table === 'copies') {
    return seats.map((_, index) => text.fill(say.copy, { number: index + 1 }));
  }
  const areAlike = seats[0]?.family === seats[1]?.family;
  return seats.map(({ family }, index) => {
    const { name } = families[family];
    return areAlike ? `${name} (${text.fill(say.seat, { number: index + 1 })})` : name;
  });
}

/** What everybody at the table is called, the person among them. */
export function chairNames(state: MirrorState, words: LabWords, text: Text): readonly string[] {
  return seatNames(state, words, text).map((name, index) =>
    state.you && index === 0 ? words.lab.mirror.you : name,
  );
}

/** Points with one decimal where there is one: `12.5`. */
export function pointsText(text: Text, points: number): string {
  return text.number(points, 1);
}
