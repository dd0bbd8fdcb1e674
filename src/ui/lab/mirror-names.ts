import { say, write } from '../../app/index.ts';
import { seatsOf, type MirrorState } from './mirror-state.ts';

/** What each model at the table is called, so that no two are called the same. */
export function seatNames(state: MirrorState): readonly string[] {
  const seats = seatsOf(state);
  if (state.table === 'copies') {
    return seats.map((_, index) => say('table:mirror.copy', { number: index + 1 }));
  }
  const areAlike = seats[0]?.family === seats[1]?.family;
  return seats.map(({ family }, index) => {
    return areAlike
      ? `${say(`lab:mirror.families.${family}.name`)} (${say('table:mirror.seat', { number: index + 1 })})`
      : say(`lab:mirror.families.${family}.name`);
  });
}

/** What everybody at the table is called, the person among them. */
export function chairNames(state: MirrorState): readonly string[] {
  return seatNames(state).map((name, index) =>
    state.you && index === 0 ? say('lab:mirror.you') : name,
  );
}

/** Points with one decimal where there is one: `12.5`. */
export function pointsText(points: number): string {
  return write('number', points);
}
