import { traceOf } from './run-trace.ts';
import type { Run } from './run.ts';
import type { TalkFact } from './talk-fact.ts';
import { talkRules, type TalkKind, type TalkTheme } from './talk-rule.ts';

/** Something to talk about, with the kind of question it is. */
export interface TalkPoint extends TalkFact {
  readonly kind: TalkKind;
  readonly theme: TalkTheme;
}

/** How many points are talked about at most. */
const most = 6;

/** Everything in a run that is worth talking about, what weighs most first. */
export function talkPointsOf(run: Run): readonly TalkPoint[] {
  const trace = traceOf(run);
  if (trace === null) return [];
  return talkRules
    .flatMap(({ kind, theme, find }): readonly TalkPoint[] => {
      const found = find(trace);
      return found === null ? [] : [{ kind, theme, ...found }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * At most six of them, at most two on one theme and none on a decision already spoken of, in the
 * order in which they happened; what has no hour comes last.
 */
export function chosenPoints(points: readonly TalkPoint[]): readonly TalkPoint[] {
  const chosen: TalkPoint[] = [];
  for (const point of points) {
    const alike = chosen.filter(({ theme }) => theme === point.theme).length;
    const isTold = point.turn !== undefined && chosen.some(({ turn }) => turn === point.turn);
    if (chosen.length < most && alike < 2 && !isTold) chosen.push(point);
  }
  return chosen.sort((a, b) => (a.hour ?? Infinity) - (b.hour ?? Infinity));
}
