import { write } from '../../app/index.ts';
import { say, spoken } from '../../app/index.ts';
import type { Run, TalkPoint } from '../../game/index.ts';
import { worldTime, indicatorWords, measureWords, valueText } from '../../app/index.ts';

/** A question in words. */
export function questionText(point: TalkPoint, run: Run): string {
  const { turn, indicator, from, to, hour, measure, role, count } = point;
  const { roles, start } = run.pack.manifest;
  const value = (one: number | undefined) =>
    indicator === undefined || one === undefined ? '' : valueText(indicator, one);
  const title = roles.find(({ id }) => id === role)?.title[spoken()];
  return say(`place:debrief.talk.${point.kind}`, {
    decision: run.turns[turn ?? -1]?.taken?.text ?? '',
    indicator: indicator === undefined ? '' : indicatorWords(indicator).name,
    from: value(from),
    to: value(to),
    when: hour === undefined ? '' : write('date', worldTime(start, hour)),
    measure: measure === undefined ? '' : measureWords(measure).name,
    role: title ?? role ?? '',
    count: count ?? 0,
  });
}
