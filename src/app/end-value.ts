import type { Run } from '../game/index.ts';
import { isTraceAt } from './instrument.ts';
import { columnOf } from './moved.ts';
import { valueText } from './world-words.ts';

/** What an indicator shows on the last page of a run, with its unit. */
export function endValueText(run: Run, indicator: string): string {
  const page = run.turns.at(-1);
  const value = page?.readings.at(-1)?.values[columnOf(indicator)] ?? 0;
  return valueText(indicator, value, page !== undefined && isTraceAt(page, indicator));
}
