import { html, type TemplateResult } from 'lit';
import { axisEnds, say, valueText, worldTime, write } from '../../app/index.ts';
import { curveChart } from '../frame/curve-chart.ts';
import type { Series } from '../../futures/index.ts';

/** What two roads are told with. */
export interface RoadPair {
  /** Indicator id; one that is a share of a hundred. */
  readonly indicator: string;
  readonly name: string;
  readonly own: Series;
  readonly other: Series;
  /** World hours of the decision, and where the roads come together again. */
  readonly decided: number;
  readonly meets: number | null;
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  readonly start: string;
}

/** An indicator on the reader's road and on the other, from 0 to 100, with a sentence and a table. */
export function roadPair(pair: RoadPair): TemplateResult {
  const { indicator, name, own, other, decided, meets, start } = pair;
  const mine = own.values[indicator] ?? [];
  const theirs = other.values[indicator] ?? [];
  const end = Math.max(own.hours.at(-1) ?? 0, other.hours.at(-1) ?? 0) || 1;
  const line = ({ hours }: Series, values: readonly number[]) =>
    hours.map((at, place) => ({ at, share: (values[place] ?? 0) / 100 }));
  const marks = meets === null ? [decided] : [decided, meets];
  const told = (values: readonly number[]) => valueText(indicator, values.at(-1) ?? 0);
  const rows = spread(own.hours.length, 12);
  return html`<figure class="chart pair">
    <figcaption>
      <strong>${name}</strong>
      <span
        >${say('debrief:weights.chart', { indicator: name, own: told(mine), other: told(theirs) })}</span
      >
    </figcaption>
    ${curveChart({
      span: [0, end],
      ends: axisEnds(start, 0, end),
      scale: [0, 50, 100].map((tick) => ({ share: tick / 100, text: String(tick) })),
      marks: marks.map((at) => ({ at, text: '' })),
      lines: [
        { kind: 'ghost', points: line(other, theirs) },
        { kind: 'own', points: line(own, mine) },
      ],
    })}
    <p class="pair-ends note">
      <span class="keys"
        ><span class="key-own">${say('debrief:weights.mine')}</span
        ><span class="key-ghost">${say('debrief:weights.theirs')}</span
        ><span class="key-mark"
          >${say(meets === null ? 'debrief:weights.decided' : 'debrief:weights.decided_and_met')}</span
        ></span
      >
    </p>
    <details>
      <summary>${say('debrief:fork.table')}<span class="hidden-text">: ${name}</span></summary>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${say('debrief:weights.mine')}</th>
            <th scope="col">${say('debrief:weights.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((place) => {
            const hour = own.hours[place] ?? 0;
            const there = other.hours.indexOf(hour);
            return html`<tr>
              <th scope="row">${write('date', worldTime(start, hour))}</th>
              <td>${valueText(indicator, mine[place] ?? 0)}</td>
              <td>${there < 0 ? '–' : valueText(indicator, theirs[there] ?? 0)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </details>
  </figure>`;
}

/** At most so many places among `count`, evenly spread, the first and the last with them. */
function spread(count: number, most: number): readonly number[] {
  const wanted = Math.min(count, most);
  const places = Array.from({ length: wanted }, (_, index) =>
    Math.round((index * (count - 1)) / Math.max(1, wanted - 1)),
  );
  return [...new Set(places)];
}
