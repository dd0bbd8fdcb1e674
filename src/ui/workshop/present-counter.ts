import { html, type TemplateResult } from 'lit';

/** A number of hands: typed, or counted up and down. */
export interface Counter {
  /** What is counted, in words, for those who do not see where it stands. */
  readonly name: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  /** Names of the two buttons. */
  readonly more: string;
  readonly fewer: string;
  readonly isFixed?: boolean;
  readonly set: (value: number) => void;
}

/** The control for a number of hands. Tab goes from number to number; arrows count up and down. */
export function counter(made: Counter): TemplateResult {
  const { name, value, least = 0, most = 999, more, fewer, isFixed = false, set } = made;
  const put = (wanted: number) => {
    const next = Math.max(least, Math.min(most, Math.round(wanted) || 0));
    if (next !== value) set(next);
  };
  return html`<span class="counter" role="group" aria-label=${name}>
    <button
      type="button"
      aria-label=${fewer}
      tabindex="-1"
      ?disabled=${isFixed || value <= least}
      @click=${() => put(value - 1)}
    >
      −
    </button>
    <input
      type="number"
      inputmode="numeric"
      min=${least}
      max=${most}
      aria-label=${name}
      .value=${String(value)}
      ?disabled=${isFixed}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @change=${(event: Event) => {
        const field = event.target as HTMLInputElement;
        put(Number(field.value));
        field.value = String(Math.max(least, Math.min(most, Math.round(Number(field.value)) || 0)));
      }}
    />
    <button
      type="button"
      aria-label=${more}
      tabindex="-1"
      ?disabled=${isFixed || value >= most}
      @click=${() => put(value + 1)}
    >
      +
    </button>
  </span>`;
}
