import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { seedRange } from './address-query.ts';

/** The luck of a table: a number to be typed, or the next one. */
export function seedField({
  seed,
  choose,
}: {
  readonly seed: number;
  readonly choose: (seed: number) => void;
}): TemplateResult {
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const given = Number(input.value);
    const fits = Number.isInteger(given) && given >= seedRange.from && given <= seedRange.to;
    if (fits) choose(given);
    else input.value = String(seed);
  };
  return html`<div class="seed field">
    <label for="seed">${say('table:seed')}</label>
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
      ${say('table:another_seed')}
    </button>
  </div>`;
}
