import { indicatorWords, say, spoken, write, type Debrief } from '../../app/index.ts';
import {
  countShifts,
  effectsOf,
  isClear,
  type Estimate,
  type ForkRoad,
} from '../../futures/index.ts';

/** One digit behind the point: more is not known of anything that was sampled. */
export function tenth(value: number): number {
  return awayFromZero(value * 10) / 10;
}

/** The nearest whole number; of two as near, the one further from nothing, above and below it alike. */
function awayFromZero(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** A standard error, never told as nothing where something was sampled. */
export function errorText(error: number): string {
  return write('number', error === 0 ? 0 : Math.max(0.1, tenth(error)));
}

/** A difference with its sign. */
export function pointsText({ points }: Estimate): string {
  return write('signed', tenth(points));
}

/** A difference of shares with its sign, as whole as the shares themselves are told. */
export function sharePointsText({ points }: Estimate): string {
  return write('signed', awayFromZero(points));
}

/** What a choice clearly shifts beside its ending, in words; a sentence that nothing does where nothing does. */
export function shiftsText(road: ForkRoad): string {
  const told = shiftsOf(road);
  if (told.length > 0) return told.join('; ');
  return say(effectsOf(road).some(isClear) ? 'debrief:fork.same_else' : 'debrief:fork.same');
}

/** Each indicator that a choice clearly shifts, in words. */
export function shiftsOf(road: ForkRoad): readonly string[] {
  return [
    ...effectsOf(road)
      .filter((effect) => effect.kind === 'indicator' && isClear(effect))
      .map((effect) => shiftText(effect.id, pointsText(effect), errorText(effect.error))),
    ...countShifts(road).map(({ id, points, error }) =>
      shiftText(id, write('signed', awayFromZero(points)), write('number', Math.ceil(error))),
    ),
  ];
}

function shiftText(id: string, points: string, error: string): string {
  return say('debrief:fork.shift', { indicator: indicatorWords(id).name, points, error });
}

/** An ending's name in the language spoken. */
export function endingText({ entry }: Debrief, ending: string): string {
  return entry.manifest.endings[ending]?.[spoken()] ?? say('reader:ending');
}

/** The wording of a choice as it stood on its page. */
export function choiceText({ run }: Debrief, at: number, label: string): string {
  return run.turns[at]?.page.choices.find((choice) => choice.label === label)?.text ?? label;
}
