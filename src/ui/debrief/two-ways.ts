import { html, nothing, type TemplateResult } from 'lit';
import { axisEnds, hourOf, indicatorWords, say, valueText, wayOf } from '../../app/index.ts';
import type { Run } from '../../game/index.ts';
import { namedWayPicture } from '../frame/way-picture.ts';

/** Most values of a lane. */
const points = 160;

/** Two playthroughs in one picture, decided alike up to `decided` decisions; nothing without indicators. */
export function twoWays(run: Run, other: Run, decided: number): TemplateResult | typeof nothing {
  // One axis of time, that of the longer; a lane ends where its run does.
  const hours = Math.max(wayOf(run, 1).hours, wayOf(other, 1).hours);
  const [way, ghost] = [wayOf(run, points, hours), wayOf(other, points, hours)];
  if (way.lanes.length === 0) return nothing;
  // One that goes on where the other ends parts from it there.
  const parted = way.decisions[decided] ?? ghost.decisions[decided] ?? null;
  const { start } = run.pack.manifest;
  const first = hourOf(run) - wayOf(run, 1).hours;
  const last = (values: readonly number[] | undefined, id: string) =>
    valueText(id, values?.at(-1) ?? 0);
  return html`<figure class="way-figure pair">
    ${namedWayPicture(
      way,
      false,
      ({ id, values }) => ({
        name: indicatorWords(id).name,
        value: say('debrief:beside.values', {
          own: last(values, id),
          other: last(ghost.lanes.find((lane) => lane.id === id)?.values, id),
        }),
      }),
      axisEnds(start, first, first + way.hours),
      { way: ghost, parted },
    )}
    <figcaption class="note">
      <span class="keys"
        ><span class="key-own">${say('debrief:beside.this')}</span
        ><span class="key-ghost">${say('debrief:beside.that')}</span>${
          parted === null
            ? nothing
            : html`<span class="key-mark">${say('debrief:beside.part')}</span>`
        }</span
      >
    </figcaption>
  </figure>`;
}
