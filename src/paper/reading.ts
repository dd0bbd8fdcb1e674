import { indicators } from '../game/index.ts';

/** The column of an indicator in a reading; -1 where there is none of that id. */
export function columnIn(id: string): number {
  return indicators.findIndex((known) => known.id === id);
}
