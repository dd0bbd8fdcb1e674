import {
  axisEnds,
  bareValueText,
  indicatorWords,
  say,
  scaleNote,
  scaleOf,
  valueText,
} from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { columnOf, type Reading, shownAt } from '../../game/index.ts';
import type { WorkshopReport } from '../../workshop/index.ts';
import { curveChart, type AxisName } from '../frame/curve-chart.ts';

/** The readings of one indicator over time. */
export function seriesOf(
  id: string,
  readings: readonly Reading[],
): readonly { readonly hour: number; readonly value: number }[] {
  const column = columnOf(id);
  return column < 0 ? [] : readings.map((one) => ({ hour: one.hour, value: shownAt(one, column) }));
}

/** Where a report's curves begin and end, and what these days are called. */
export function axisOf({ readings }: WorkshopReport, start: string) {
  const span = [readings[0]?.hour ?? 0, readings.at(-1)?.hour ?? 0] as const;
  return { span, ends: axisEnds(start, ...span) };
}

/** The decisions of a report along the axis; numbers that would stand on one another are left out. */
function marksOf({ decisions, readings }: WorkshopReport): readonly AxisName[] {
  const hours = (readings.at(-1)?.hour ?? 0) - (readings[0]?.hour ?? 0) || 1;
  let last = -Infinity;
  return decisions
    .filter(({ isDecision }) => isDecision)
    .map(({ hour, number }) => {
      const isApart = hour - last > hours / 30;
      if (isApart) last = hour;
      return { at: hour, text: isApart ? String(number) : '' };
    });
}

/** Most curves that fit on one page of paper with what stands over them. */
const mostOnPage = 5;

/** Curves in groups that stay on one page each, of about equal size. */
export function groupsOf(ids: readonly string[]): readonly (readonly string[])[] {
  const groups = Math.ceil(ids.length / mostOnPage);
  const size = Math.ceil(ids.length / groups);
  return Array.from({ length: groups }, (_, at) => ids.slice(at * size, (at + 1) * size));
}

/** An indicator through a workshop on the scale it has everywhere, with its sentence. */
export function reportCurve(id: string, report: WorkshopReport, start: string): TemplateResult {
  const points = seriesOf(id, report.readings);
  const values = points.map(({ value }) => value);
  const scale = scaleOf(id, values);
  const told = (value: number) => valueText(id, value);
  return html`<figure class="curve">
    ${curveChart({
      ...axisOf(report, start),
      scale: scale.ticks.map((tick) => ({
        share: scale.share(tick) ?? 0,
        text: bareValueText(id, tick),
      })),
      marks: marksOf(report),
      lines: [
        {
          kind: 'way',
          points: points.map(({ hour, value }) => ({ at: hour, share: scale.share(value) })),
        },
      ],
    })}
    <figcaption>
      ${say('workshop:report.curve', {
        indicator: indicatorWords(id).name,
        first: told(values[0] ?? 0),
        last: told(values.at(-1) ?? 0),
        low: told(Math.min(...values)),
        high: told(Math.max(...values)),
      })}
      ${scaleNote(scale)}
    </figcaption>
  </figure>`;
}
