import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { seedRange } from './address-query.ts';
import type { LabWords } from '../../app/index.ts';

/** The luck of a table: a number to be typed, or the next one. */
export function seedField({
  words,
  seed,
  choose,
}: {
  readonly words: LabWords;
  readonly seed: number;
  readonly choose: (seed: number) => void;
}): TemplateResult {
  const { table } = words;
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const given = Number(input.value);
    const fits = Number.isInteger(given) && given >= seedRange.from && given <= seedRange.to;
    if (fits) choose(given);
    else input.value = String(seed);
  };
  return html`<div class="seed field">
    <label for="seed">${table.seed}</label>
    <input
      id="seed"
      type="number"
      inputmode="numeric"
      min=${seedRange.from}
      max=${seedRange.to}
      .value=${live(String(seed))}
      @change=${take}
    />
    <button type="button" @click=${() => choose(seed >= seedRange.to ? 1 : seed + 1)}>
      ${table.another_seed}
    </button>
  </div>`;
}
