import {
  addTallies,
  emptyTally,
  fateElsewhere,
  tally,
  walkOnce,
  type Tally,
  type Walked,
  type WalkOptions,
} from '../../futures/index.ts';
import type { Pack } from '../../game/index.ts';

/** Every `step`th playthrough of `runs`, from `first` on. */
export interface Part {
  readonly first: number;
  readonly step: number;
  readonly runs: number;
}

/** Plays a part of a walk and adds it up; `told` hears now and then how many more are done. */
export function walkPart(
  pack: Pack,
  options: WalkOptions,
  { first, step, runs }: Part,
  told: (done: number) => void,
): Tally {
  const taken = new Map<string, number>();
  let sum = emptyTally;
  let quiet = 0;
  const fate = options.elsewhere === true ? (one: Walked) => fateElsewhere(pack, one) : undefined;
  for (let index = first; index < runs; index += step) {
    sum = addTallies(sum, tally([walkOnce(pack, options, index, taken)], fate));
    quiet += 1;
    if (quiet === 10) {
      told(quiet);
      quiet = 0;
    }
  }
  return sum;
}
