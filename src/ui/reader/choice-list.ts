import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language, Turn } from '../../game/index.ts';
import { mayDecide } from '../frame/page-turn.ts';
import { Piece } from '../frame/piece.ts';

type Choice = Turn['page']['choices'][number];

/** Somebody took a choice. */
export class ChosenEvent extends Event {
  static readonly type = 'rw-chosen';

  constructor(readonly label: string) {
    super(ChosenEvent.type, { bubbles: true });
  }
}

/** Somebody presses a choice and has not let go yet. */
export class PressedEvent extends Event {
  static readonly type = 'rw-pressed';

  constructor(readonly label: string) {
    super(PressedEvent.type, { bubbles: true });
  }
}

/** What can be done now: buttons, the first nine also by number key. */
@customElement('rw-choices')
export class ChoiceList extends Piece {
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property({ attribute: false }) language: Language = 'en';
  /** Whether number keys take a choice. */
  @property({ attribute: false }) hasKeys = true;
  /** Label of the choice whose page is still on its way. */
  @property({ attribute: false }) awaited: string | null = null;
  /** Id of the heading that names the list. */
  @property() heading = '';

  protected override render(): TemplateResult {
    return html`<ol role="list" class="choices" aria-labelledby=${this.heading}>
      ${this.choices.map((choice, index) => this.#choice(choice, index + 1))}
    </ol>`;
  }

  #choice(choice: Choice, number: number): TemplateResult {
    const key = number <= 9 ? String(number) : nothing;
    return html`<li>
      <button
        type="button"
        lang=${this.language}
        aria-keyshortcuts=${this.hasKeys ? key : nothing}
        data-label=${choice.label}
        aria-busy=${choice.label === this.awaited ? 'true' : nothing}
        @pointerdown=${() => this.dispatchEvent(new PressedEvent(choice.label))}
        @click=${(event: MouseEvent) => {
          if (mayDecide(event)) this.dispatchEvent(new ChosenEvent(choice.label));
        }}
      >
        <span class="key" aria-hidden="true">${key}</span><span>${choice.text}</span>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-choices': ChoiceList;
  }
  interface HTMLElementEventMap {
    'rw-chosen': ChosenEvent;
    'rw-pressed': PressedEvent;
  }
}
