import { mirrorConstants } from '../mirror/constant.ts';
import { endowment } from '../mirror/rule.ts';
import { meetingMeans } from '../mirror/table.ts';
import type { PersonaMix } from './trilemma-coupling.ts';

const { answer_middle, answer_points } = mirrorConstants.values;

/**
 * Cooperation g, 0..1: the mean contribution, over ten points, when lineages of this mix meet. With
 * chance `recognised` both know the other as a copy of themselves and play like the four true copies
 * of study 3; otherwise they meet as strangers of study 1. Means over the four published families.
 */
export function cooperationOf(mix: PersonaMix, recognised: number): number {
  const { strangers, copies } = meetingMeans;
  const { collective, neutral, selfish } = mix;
  const among = collective * copies[0] + neutral * copies[1] + selfish * copies[2];
  const between =
    collective * (collective * strangers[0] + neutral * strangers[1] + selfish * strangers[2]) +
    neutral * (collective * strangers[3] + neutral * strangers[4] + selfish * strangers[5]) +
    selfish * (collective * strangers[6] + neutral * strangers[7] + selfish * strangers[8]);
  return (recognised * among + (1 - recognised) * between) / endowment;
}

/**
 * How agents answer somebody at their table whose mean contribution is `example` points (0..10): half
 * a point more or less of the ten for every three points it gives above or below the middle.
 */
export function answerTo(cooperation: number, example: number): number {
  const answered = cooperation + (example - answer_middle) / answer_points;
  return answered < 0 ? 0 : answered > 1 ? 1 : answered;
}
