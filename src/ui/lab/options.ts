import { html, type TemplateResult } from 'lit';

/** A few words of which one is chosen. */
export interface Options<Value extends string> {
  readonly legend: string;
  /** Unique on the page: it ties the buttons together. */
  readonly name: string;
  readonly values: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** Radio buttons that look like one row of keys. */
export function options<Value extends string>(of: Options<Value>): TemplateResult {
  return html`<fieldset class="option-row">
    <legend>${of.legend}</legend>
    <div class="options">
      ${of.values.map(
        ({ value, label }) =>
          html`<label class="option">
            <input
              type="radio"
              name=${of.name}
              value=${value}
              .checked=${of.chosen === value}
              @change=${() => of.choose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
