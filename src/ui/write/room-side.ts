import { DraftMap, DraftWalk, say, type App, type Draft } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { knotAtLine, nameAt } from '../../authoring/index.ts';
import { Piece } from '../frame/piece.ts';
import { sides, type PlayedEvent, type Side } from './go-to.ts';
import './earlier-states.ts';
import './rename-name.ts';
import './search-files.ts';
import './story-map.ts';
import './try-out.ts';
import './two-languages.ts';

/** What stands beside the text: the story as it plays, or one of the tools. */
@customElement('rw-room-side')
export class RoomSide extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) draft!: Draft;
  /** The file open in the editor, and the line of the cursor. */
  @property() file = '';
  @property({ type: Number }) line = 1;
  @state() private side: Side = 'play';
  /** The name to be changed. */
  @state() private asked = '';
  /** The knot of the page played last. */
  @state() private played = '';
  /** Stays while the map is not looked at. */
  #walk: DraftWalk | null = null;
  #map: DraftMap | null = null;
  #leave: (() => void) | null = null;

  protected override arrive(): void {
    super.arrive();
    this.#leave = this.draft.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#walk?.stop();
    this.#leave?.();
  }

  /** Opens a tool and goes to its first field; the cursor's column tells which name is meant. */
  async ask(side: Side, column: number): Promise<void> {
    this.side = side;
    if (side === 'rename') {
      this.asked = nameAt(this.draft.files, { file: this.file, line: this.line }, column) ?? '';
    }
    await this.updateComplete;
    const tool = this.querySelector(side === 'rename' ? 'rw-rename' : 'rw-search-files');
    await tool?.updateComplete;
    const fields = tool?.querySelectorAll('input') ?? [];
    fields[side === 'rename' && this.asked !== '' ? 1 : 0]?.focus();
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
          @rw-played=${({ knot }: PlayedEvent) => (this.played = knot)}
        ></rw-try-out>`;
      case 'map':
        return html`<rw-story-map
          .app=${this.app}
          .walk=${(this.#walk ??= new DraftWalk(this.app.ports))}
          .map=${(this.#map ??= new DraftMap(this.app.ports.placeKnots))}
          .story=${draft.story}
          .language=${language}
          .played=${this.played}
          .here=${knotAtLine(draft.files.get(file) ?? '', this.line) ?? ''}
        ></rw-story-map>`;
      case 'both':
        return html`<rw-two-languages
          .app=${this.app}
          .draft=${draft}
          .files=${draft.files}
          .file=${file}
        ></rw-two-languages>`;
      case 'search':
        return html`<rw-search-files
          .draft=${draft}
          .files=${draft.files}
          .file=${file}
        ></rw-search-files>`;
      case 'rename':
        return html`<rw-rename
          .draft=${draft}
          .files=${draft.files}
          .asked=${this.asked}
        ></rw-rename>`;
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
