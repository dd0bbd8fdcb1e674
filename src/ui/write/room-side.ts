import { say, type App, type Draft } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Piece } from '../frame/piece.ts';
import './earlier-states.ts';
import './try-out.ts';
import './two-languages.ts';

/** What can stand beside the text. */
const sides = ['play', 'both', 'earlier'] as const;

type Side = (typeof sides)[number];

/** What stands beside the text: the story as it plays, or one of the tools. */
@customElement('rw-room-side')
export class RoomSide extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) draft!: Draft;
  /** The file open in the editor, and the line of the cursor. */
  @property() file = '';
  @property({ type: Number }) line = 1;
  @state() private side: Side = 'play';
  #leave: (() => void) | null = null;

  protected override arrive(): void {
    super.arrive();
    this.#leave = this.draft.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    return html`<section aria-label=${say('write:side.called')}>
      <div class="sides" role="group" aria-label=${say('write:side.called')}>
        ${sides.map(
          (side) =>
            html`<button
              type="button"
              aria-pressed=${side === this.side}
              @click=${() => (this.side = side)}
            >
              ${say(`write:side.${side}`)}
            </button>`,
        )}
      </div>
      ${this.#shown()}
    </section>`;
  }

  #shown(): TemplateResult {
    const { draft, file } = this;
    const { language } = this.app;
    switch (this.side) {
      case 'play':
        return html`<rw-try-out
          .draft=${draft}
          .story=${draft.story}
          .language=${language}
          .file=${file}
          .line=${this.line}
        ></rw-try-out>`;
      case 'both':
        return html`<rw-two-languages
          .app=${this.app}
          .draft=${draft}
          .files=${draft.files}
          .file=${file}
        ></rw-two-languages>`;
      case 'earlier':
        return html`<rw-earlier-states
          .draft=${draft}
          .file=${file}
          .states=${draft.past[file] ?? []}
        ></rw-earlier-states>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-room-side': RoomSide;
  }
}
