import { say, write } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { breakThreshold, type Frame, type ReadoutName } from '../../futures/index.ts';
import { harmOf } from '../../game/index.ts';
import { arrow, harmName } from '../frame/harm.ts';
import { scrolled } from './scrolled.ts';
import { sparkLine } from '../frame/spark-line.ts';

/** The read-outs on the table, with the direction that is bad for people. */
export const shownReadouts = [
  { name: 'safeMass', bad: 'low' },
  { name: 'coverage', bad: 'low' },
  { name: 'divergence', bad: 'high' },
  { name: 'jailbreak', bad: 'high' },
  { name: 'harmfulness', bad: 'high' },
  { name: 'truth', bad: 'low' },
  { name: 'forgotten', bad: 'high' },
] as const satisfies readonly { name: ReadoutName; bad: 'low' | 'high' }[];

/** Read-outs on a scale of their own, from its lowest value; all others are shares. */
/** Harmfulness is marked from one to this. */
const mostHarmful = 5;

const ownScales: Readonly<Partial<Record<ReadoutName, number>>> = { divergence: 0, harmfulness: 1 };

/** The lowest value a read-out can have, and whether it is a share. */
export function scaleOf(name: ReadoutName): { readonly from: number; readonly isShare: boolean } {
  const from = ownScales[name];
  return { from: from ?? 0, isShare: from === undefined };
}

/** Where a value lies on the whole scale of its read-out, 0..1; a distance has none but its own. */
function shareOn(name: ReadoutName, values: readonly number[]): (value: number) => number {
  const { from, isShare } = scaleOf(name);
  const top = isShare ? 1 : name === 'harmfulness' ? mostHarmful : Math.max(1, ...values);
  return (value) => (value - from) / (top - from);
}

/** A value of a read-out: a share in percent, a distance in nats or a mark as a number. */
export function readoutText(name: ReadoutName, value: number): string {
  return scaleOf(name).isShare ? write('percent', value) : write('number', value);
}

/** The five read-outs of a watched society, each with its way here. */
export function readoutList(frames: readonly Frame[]): TemplateResult {
  const first = frames[0]?.readout;
  const now = frames.at(-1)?.readout;
  if (first === undefined || now === undefined) return html``;
  return html`<ul role="list" class="readouts">
    ${shownReadouts.map(({ name, bad }) => {
      const change = changeOf(name, first[name], now[name], bad);
      const values = frames.map((frame) => frame.readout[name]);
      return html`<li class="readout" data-readout=${name}>
        <span class="name">${say(`lab:trilemma.readouts.${name}.name`)}</span>
        <span class="value">${readoutText(name, now[name])}</span>
        ${change}
        ${sparkLine({
          values: values.length === 1 ? [...values, ...values] : values,
          share: shareOn(name, values),
        })}
        <span class="note meaning">${say(`lab:trilemma.readouts.${name}.meaning`)}</span>
      </li>`;
    })}
  </ul>`;
}

function changeOf(
  name: ReadoutName,
  from: number,
  to: number,
  bad: 'low' | 'high',
): TemplateResult {
  const { isShare } = scaleOf(name);
  const scale = isShare ? 100 : 1;
  const digits = isShare ? 1 : 2;
  const change = Math.round((to - from) * scale * 10 ** digits) / 10 ** digits;
  if (change === 0)
    return html`<span class="change"
      >= <span class="hidden-text">${say('table:trilemma.unchanged')}</span></span
    >`;
  const written = write('signed', change);
  return html`<span class="change ${harmName(harmOf(change, bad))}">
    ${arrow(change)}
    <span aria-hidden="true">${written}</span>
    <span class="hidden-text">${say('table:trilemma.since', { change: written })}</span>
  </span>`;
}

/** Whether a society has broken, in a sentence. */
export function standing(frame: Frame): string {
  const isBroken = frame.readout.divergence > breakThreshold;
  return say(`table:trilemma.${isBroken ? 'broken' : 'holds'}`, { threshold: breakThreshold });
}

/** Every round so far as a table. */
export function readoutTable(frames: readonly Frame[]): TemplateResult {
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${say('table:round')}</th>
        ${shownReadouts.map(({ name }) => html`<th scope="col">${say(`lab:trilemma.readouts.${name}.name`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${frames.map(
        (frame) =>
          html`<tr>
            <th scope="row">${frame.round}</th>
            ${shownReadouts.map(
              ({ name }) => html`<td>${readoutText(name, frame.readout[name])}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return scrolled(say('table:trilemma.readouts'), table);
}
