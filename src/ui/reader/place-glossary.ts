import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { headword, type Glossary, type StoryEntry } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import '../frame/plain.css';

/** All terms the stories explain, by story. */
@customElement('rw-glossary')
export class GlossaryPlace extends AppPiece {
  @state() private found: readonly (readonly [StoryEntry, Glossary])[] | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  retry(): void {
    if (this.found === null) void this.#load();
  }

  protected override render(): TemplateResult {
    const found = (this.found ?? []).filter(([, terms]) => Object.keys(terms).length > 0);
    return html`<main id="text" class="plain" tabindex="-1" aria-busy=${this.found === null}>
      <h1>${say('place:glossary.title')}</h1>
      <p>
        ${this.found !== null && found.length === 0 ? say('place:glossary.none') : say('place:glossary.intro')}
      </p>
      ${found.map(([entry, terms]) => this.#story(entry, terms))}
    </main>`;
  }

  #story(entry: StoryEntry, terms: Glossary): TemplateResult {
    const { language } = this.app;
    const entries = Object.values(terms)
      .map((term) => term[language])
      .filter((term) => term !== undefined)
      .sort((a, b) => headword(a).localeCompare(headword(b), language));
    return html`<h2>${this.app.title(entry)}</h2>
      <dl class="terms">
        ${entries.map(
          (known) =>
            html`<div>
              <dt>${headword(known)}</dt>
              <dd>${known.text}</dd>
            </div>`,
        )}
      </dl>`;
  }

  async #load(): Promise<void> {
    try {
      this.found = await Promise.all(
        this.app.ports.catalog.map(
          async (entry) => [entry, await this.#glossaryOf(entry)] as const,
        ),
      );
    } catch {
      this.app.troubles.show({ kind: 'not-loaded' });
    }
  }

  /** A story somebody brought along may be beyond reading; the others are shown all the same. */
  #glossaryOf(entry: StoryEntry): Promise<Glossary> {
    const { own } = this.app.ports;
    const asked = entry.loadGlossary();
    return own.entries.includes(entry) ? asked.catch(() => ({})) : asked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-glossary': GlossaryPlace;
  }
}
