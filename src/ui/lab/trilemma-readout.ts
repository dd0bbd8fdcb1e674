import { html, type TemplateResult } from 'lit';
import { breakThreshold, type Frame, type ReadoutName } from '../../futures/index.ts';
import { percentText } from './lab-knob.ts';
import type { LabWords, Text } from '../../app/index.ts';
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
const ownScales: Readonly<Partial<Record<ReadoutName, number>>> = { divergence: 0, harmfulness: 1 };

/** The lowest value a read-out can have, and whether it is a share. */
export function scaleOf(name: ReadoutName): { readonly from: number; readonly isShare: boolean } {
  const from = ownScales[name];
  return { from: from ?? 0, isShare: from === undefined };
}

/** A value of a read-out: a share in percent, a distance in nats or a mark with two decimals. */
export function readoutText(
  name: ReadoutName,
  value: number,
  { table }: LabWords,
  text: Text,
): string {
  if (!scaleOf(name).isShare) return decimals(text, value);
  // A whole percent hides how rare the rare has become.
  const percent = value * 100;
  if (percent > 0 && percent < 0.95)
    return text.fill(table.percent, { value: text.number(percent, 1) });
  return percentText(text, table.percent, value);
}

function decimals(text: Text, value: number): string {
  const written = text.number(Math.abs(value), 2);
  return value < -0.005 ? `−${written}` : written;
}

/** The five read-outs of a watched society, each with its way here. */
export function readoutList(frames: readonly Frame[], words: LabWords, text: Text): TemplateResult {
  const first = frames[0]?.readout;
  const now = frames.at(-1)?.readout;
  if (first === undefined || now === undefined) return html``;
  return html`<ul role="list" class="readouts">
    ${shownReadouts.map(({ name, bad }) => {
      const { name: label, meaning } = words.lab.trilemma.readouts[name];
      const change = changeOf(name, first[name], now[name], bad, words, text);
      const values = frames.map((frame) => frame.readout[name]);
      return html`<li class="readout" data-readout=${name}>
        <span class="name">${label}</span>
        <span class="value">${readoutText(name, now[name], words, text)}</span>
        ${change} ${sparkLine({ values: values.length === 1 ? [...values, ...values] : values })}
        <span class="note meaning">${meaning}</span>
      </li>`;
    })}
  </ul>`;
}

function changeOf(
  name: ReadoutName,
  from: number,
  to: number,
  bad: 'low' | 'high',
  words: LabWords,
  text: Text,
): TemplateResult {
  const { isShare } = scaleOf(name);
  const scale = isShare ? 100 : 1;
  const digits = isShare ? 1 : 2;
  const change = Math.round((to - from) * scale * 10 ** digits) / 10 ** digits;
  const { since, unchanged } = words.table.trilemma;
  if (change === 0)
    return html`<span class="change">= <span class="hidden-text">${unchanged}</span></span>`;
  const rises = change > 0;
  const written = (rises ? '+' : '−') + text.number(Math.abs(change), digits);
  const weight = rises === (bad === 'high') ? 'worse' : 'better';
  return html`<span class="change ${weight}">
    <span class="arrow" aria-hidden="true">${rises ? '▲' : '▼'}</span>
    <span aria-hidden="true">${written}</span>
    <span class="hidden-text">${text.fill(since, { change: written })}</span>
  </span>`;
}

/** Whether a society has broken, in a sentence. */
export function standing(frame: Frame, words: LabWords, text: Text): string {
  const { broken, holds } = words.table.trilemma;
  const isBroken = frame.readout.divergence > breakThreshold;
  return text.fill(isBroken ? broken : holds, { threshold: text.number(breakThreshold, 1) });
}

/** Every round so far as a table. */
export function readoutTable(
  frames: readonly Frame[],
  words: LabWords,
  text: Text,
): TemplateResult {
  const { readouts } = words.lab.trilemma;
  const say = words.table;
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${say.round}</th>
        ${shownReadouts.map(({ name }) => html`<th scope="col">${readouts[name].name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${frames.map(
        (frame) =>
          html`<tr>
            <th scope="row">${frame.round}</th>
            ${shownReadouts.map(
              ({ name }) => html`<td>${readoutText(name, frame.readout[name], words, text)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return scrolled({ words, text }, say.trilemma.readouts, table);
}
