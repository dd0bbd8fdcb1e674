import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { headword, type Glossary, type Language, type Turn } from '../../game/index.ts';
import {
  hangs,
  held,
  type HeldSegment,
  type Passage,
  type Segment,
  segmentsOf,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

/** The paragraphs of one page, in the story's language, terms explained where they stand. */
@customElement('rw-page')
export class PageView extends Piece {
  @property({ attribute: false }) turn!: Turn;
  @property({ attribute: false }) language: Language = 'en';
  @property({ attribute: false }) glossary: Glossary | null = null;
  /** Paragraph and term that lie open. */
  @state() private open: string | null = null;

  /** Takes the reader to the first new paragraph without moving the page. */
  async focusText(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('p')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('turn')) this.open = null;
  }

  protected override render(): TemplateResult {
    return html`${this.turn.page.passages.map((passage, index) => this.#passage(passage, index))}`;
  }

  #passage(passage: Passage, index: number): TemplateResult {
    const segments = segmentsOf(passage, this.glossary, this.language);
    const kind = hangs(passage.text) ? 'hanging' : nothing;
    const focus = index === 0 ? -1 : nothing;
    return html`<p class=${kind} lang=${this.language} tabindex=${focus}>
        ${held(segments).map((segment) => this.#segment(segment, index))}
      </p>
      ${segments.map((segment) => this.#explanation(segment, index))}`;
  }

  #segment(segment: HeldSegment, index: number): TemplateResult | string {
    const { text, term, emphasis } = segment;
    if (term !== null) {
      const name = `${index}-${term}`;
      const [before, after] = segment.held;
      return html`<span class="held"
        >${before}<button
          type="button"
          class="term"
          aria-expanded=${this.open === name}
          aria-controls="term-${name}"
          @click=${() => this.#toggle(name)}
        >
          ${emphasis ? html`<em>${text}</em>` : text}</button
        >${after}</span
      >`;
    }
    return emphasis ? html`<em>${text}</em>` : text;
  }

  #explanation({ term }: Segment, index: number): TemplateResult | typeof nothing {
    if (term === null) return nothing;
    const entry = this.glossary?.[term]?.[this.language];
    const name = `${index}-${term}`;
    return html`<div
      class="explanation"
      id="term-${name}"
      lang=${this.language}
      ?hidden=${this.open !== name}
    >
      <strong>${entry === undefined ? term : headword(entry)}</strong> ${entry?.text ?? ''}
    </div>`;
  }

  #toggle(name: string): void {
    this.open = this.open === name ? null : name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-page': PageView;
  }
}
