import { columnOf, type Run, shownAt } from '../../game/index.ts';
import { valueText } from '../words/world-words.ts';

/** What an indicator shows on the last page of a run, with its unit. */
export function endValueText(run: Run, indicator: string): string {
  return valueText(indicator, shownAt(run.turns.at(-1)?.readings.at(-1), columnOf(indicator)));
}
