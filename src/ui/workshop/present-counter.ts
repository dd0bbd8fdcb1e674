import { html, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';

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
  const step = (event: Event, next: number) => {
    tell(event, '');
    set(next);
  };
  const type = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const typed = Number(field.value);
    const isNumber = !field.validity.badInput && Number.isInteger(typed);
    const fits = isNumber && typed >= least && typed <= most;
    tell(event, fits ? '' : say('workshop:desk.bound', { least, most, value }));
    if (!fits) field.value = String(value);
    else if (typed !== value) set(typed);
    else field.value = String(typed);
  };
  return html`<span class="counted"
    ><span class="counter" role="group" aria-label=${name}>
      <button
        type="button"
        aria-label=${fewer}
        tabindex="-1"
        ?disabled=${isFixed || value <= least}
        @click=${(event: Event) => step(event, value - 1)}
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
        @beforeinput=${refuseLetters}
        @change=${type}
      />
      <button
        type="button"
        aria-label=${more}
        tabindex="-1"
        ?disabled=${isFixed || value >= most}
        @click=${(event: Event) => step(event, value + 1)}
      >
        +
      </button>
    </span>
    <span class="bound" role="status"></span>
  </span>`;
}

/** A letter is a key pressed in the wrong place: it must not take the number that stands there. */
function refuseLetters(event: InputEvent): void {
  if (/\p{L}/u.test(event.data ?? '')) event.preventDefault();
}

/** Says beside a number why what was typed does not stand. */
function tell({ target }: Event, text: string): void {
  const bound = (target as Element).closest('.counted')?.querySelector('.bound');
  if (bound != null) bound.textContent = text;
}
