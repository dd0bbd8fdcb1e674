import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { settingRanges, type TrilemmaSettings } from '../../futures/index.ts';
import { tidy, type KnobName } from './trilemma-state.ts';

/** A name with the sentence that explains it. */
interface Named {
  readonly name: string;
  readonly meaning: string;
}

/** One knob of a setting. */
export interface Knob {
  readonly name: KnobName;
  readonly words: Named;
  readonly settings: TrilemmaSettings;
  /** Unique on the page. */
  readonly id: string;
  /** How a value is written. */
  readonly write: (value: number) => string;
  readonly turn: (change: Partial<TrilemmaSettings>) => void;
}

/** Shares are slid; whole numbers are typed, because their ranges are wide. */
export function knob({ name, words, settings, id, write, turn }: Knob): TemplateResult {
  const { from, to, whole } = settingRanges[name];
  const value = settings[name];
  const take = (event: Event): void => {
    const given = Number((event.target as HTMLInputElement).value);
    const bounded = Math.min(to, Math.max(from, whole ? Math.round(given) : tidy(given)));
    if (bounded !== value && !Number.isNaN(given)) turn({ [name]: bounded });
  };
  return html`<div class="knob" data-knob=${name}>
    <label for=${id}>${words.name}</label>
    ${
      whole
        ? html`<input
            id=${id}
            type="number"
            inputmode="numeric"
            min=${from}
            max=${to}
            aria-describedby="${id}-meaning"
            .value=${live(String(value))}
            @change=${(event: Event) => {
              take(event);
              (event.target as HTMLInputElement).value = String(
                settingAfter(event, from, to, value),
              );
            }}
          />`
        : html`<output for=${id}>${write(value)}</output>
            <input
              id=${id}
              type="range"
              min=${from}
              max=${to}
              step=${to > 1 ? 0.1 : 0.05}
              aria-valuetext=${write(value)}
              aria-describedby="${id}-meaning"
              .value=${live(String(value))}
              @input=${take}
            />`
    }
    <p class="note" id="${id}-meaning">${words.meaning}</p>
  </div>`;
}

/** What a typed number becomes: inside its range, whole, or what it was. */
function settingAfter(event: Event, from: number, to: number, before: number): number {
  const { value } = event.target as HTMLInputElement;
  const given = Number(value);
  if (value === '' || Number.isNaN(given)) return before;
  return Math.min(to, Math.max(from, Math.round(given)));
}
