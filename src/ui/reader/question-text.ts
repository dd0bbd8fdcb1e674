import type { Run, TalkPoint } from '../../game/index.ts';
import {
  dateText,
  indicatorWords,
  measureWords,
  type PlaceWords,
  type Text,
  valueText,
  type WorldWords,
} from '../../app/index.ts';

/** A question in words. */
export function questionText(
  point: TalkPoint,
  run: Run,
  text: Text,
  words: PlaceWords['debrief'],
  world: WorldWords,
): string {
  const { turn, indicator, from, to, hour, measure, role, count } = point;
  const { roles, start } = run.pack.manifest;
  const value = (one: number | undefined) =>
    indicator === undefined || one === undefined ? '' : valueText(text, world, indicator, one);
  const title = roles.find(({ id }) => id === role)?.title[text.language];
  return text.fill(words.talk[point.kind], {
    decision: run.turns[turn ?? -1]?.taken?.text ?? '',
    indicator: indicator === undefined ? '' : indicatorWords(world, indicator).name,
    from: value(from),
    to: value(to),
    when: hour === undefined ? '' : dateText(text, start, hour),
    measure: measure === undefined ? '' : measureWords(world, measure).name,
    role: title ?? role ?? '',
    count: count ?? 0,
  });
}
