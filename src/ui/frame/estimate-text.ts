import { indicatorWords, say, spoken, write, type Debrief } from '../../app/index.ts';
import { isClear, type Effect, type Estimate } from '../../futures/index.ts';

/** One digit behind the point: more is not known of anything that was sampled. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A standard error, never told as nothing where something was sampled. */
export function errorText(error: number): string {
  return write('number', error === 0 ? 0 : Math.max(0.1, tenth(error)));
}

/** A difference with its sign. */
export function pointsText({ points }: Estimate): string {
  return write('signed', tenth(points));
}

/** What a choice clearly shifts, in words; a sentence that nothing does where nothing does. */
export function shiftsText(effects: readonly Effect[]): string {
  const clear = effects.filter((effect) => effect.kind === 'indicator' && isClear(effect));
  if (clear.length === 0) return say('debrief:fork.same');
  return clear
    .map((effect) =>
      say('debrief:fork.shift', {
        indicator: indicatorWords(effect.id).name,
        points: pointsText(effect),
        error: errorText(effect.error),
      }),
    )
    .join('; ');
}

/** An ending's name in the language spoken. */
export function endingText({ entry }: Debrief, ending: string): string {
  return entry.manifest.endings[ending]?.[spoken()] ?? say('reader:ending');
}

/** The wording of a choice as it stood on its page. */
export function choiceText({ run }: Debrief, at: number, label: string): string {
  return run.turns[at]?.page.choices.find((choice) => choice.label === label)?.text ?? label;
}
