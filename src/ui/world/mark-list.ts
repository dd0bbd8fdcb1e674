import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Manifest } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import type { Mark } from './stop.ts';

/** Somebody asks for the time of a decision or a headline. */
export class MarkEvent extends Event {
  static readonly type = 'rw-mark';

  constructor(readonly mark: Mark) {
    super(MarkEvent.type, { bubbles: true });
  }
}

/** Decisions and headlines in words, each a way to its time. */
@customElement('rw-marks')
export class MarkList extends Piece {
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) headlines: Manifest['headlines'] = {};
  /** The page whose decision is looked at. */
  @property({ type: Number }) turn = 0;
  @property({ attribute: false }) when: (hour: number) => string = String;

  /** Nothing of a closed list is made. */
  @state() private isOpen = true;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="marks">
      <details
        class="marks-list"
        open
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary><h2 id="marks">${say('world-room:time.marks')}</h2></summary>
        <ol role="list">
          ${this.isOpen ? this.marks.map((mark) => this.#mark(mark)) : nothing}
        </ol>
      </details>
    </section>`;
  }

  #mark(mark: Mark): TemplateResult {
    return html`<li class=${mark.kind}>
      <button
        type="button"
        class="bare"
        aria-current=${mark.kind === 'decision' && mark.turn === this.turn}
        @click=${() => this.dispatchEvent(new MarkEvent(mark))}
      >
        <span class="note">${this.when(mark.hour)}</span><span>${this.#told(mark)}</span>
      </button>
    </li>`;
  }

  #told(mark: Mark): string {
    const { headlines } = this;
    return mark.kind === 'decision'
      ? say('world-room:time.decision', { text: mark.text })
      : say('world-room:time.headline', { text: headlines[mark.id]?.[spoken()] ?? mark.id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-marks': MarkList;
  }
  interface HTMLElementEventMap {
    'rw-mark': MarkEvent;
  }
}
