import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  indicators,
  measuredAlternative,
  measuredFacts,
  measuredPaper,
  measuredSensitivity,
  parameters,
  type Language,
} from '../../game/index.ts';
import './model-alternative.ts';
import { modelDiagram } from './model-diagram.ts';
import './model-facts.ts';
import './model-measures.ts';
import { list, mechanisms, oddChapter, readingChapter } from './model-chapter.ts';
import './model-paper.ts';
import './model-parameters.ts';
import './model-sensitivity.ts';
import {
  equationPieces,
  equationText,
  indicatorWords,
  type ModelPage,
  type RoomWords,
  type WorldWords,
} from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import '../frame/plain.css';
import './model.css';

/** How the world is computed: rules, numbers, assumptions, limits, and what was measured. */
@customElement('rw-model')
export class ModelPlace extends AppPiece {
  @state() private page: ModelPage | null = null;
  @state() private words: RoomWords | null = null;
  #language: Language | null = null;
  /** The section last gone to. */
  #part: string | null = null;
  readonly #sizes = new ResizeObserver(() => void this.#reach());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    this.addEventListener('toggle', this.#opened, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(): void {
    void this.#speak();
  }

  protected override updated(): void {
    void this.#reach();
    const { route } = this.app;
    const part = route.place === 'model' ? route.part : null;
    if (part === this.#part || this.page === null || this.app.worldWords === null) return;
    this.#part = part;
    if (part !== null) requestAnimationFrame(() => this.#show(part));
  }

  protected override render(): TemplateResult {
    const { page, words } = this;
    const { worldWords: world } = this.app;
    if (page === null || words === null || world === null) {
      return html`<main id="text" class="plain model" aria-busy="true" tabindex="-1"></main>`;
    }
    return html`<main id="text" class="plain model" tabindex="-1">
      <h1>${page.words.title}</h1>
      <p>${page.words.intro}</p>
      ${this.#contents(page, words)}
      ${Object.entries(page.words.headings).map(
        ([name, title]) =>
          html`<h2 id="part-${name}" tabindex="-1">${title}</h2>
            ${this.#chapter(name, page, words, world)}`,
      )}
    </main>`;
  }

  #chapter(name: string, page: ModelPage, words: RoomWords, world: WorldWords): unknown {
    const { text } = this.app;
    const { assumptions, limits, calibration } = page.words;
    switch (name) {
      case 'short':
        return modelDiagram(page);
      case 'equations':
        return html`<p>${page.words.symbols}</p>
          ${Object.keys(page.words.sections).map((each) => this.#section(page, words, world, each))}`;
      case 'measures':
        return html`<rw-measure-table .text=${text} .page=${page} .words=${words} .world=${world}>
        </rw-measure-table>`;
      case 'mechanisms':
        return mechanisms(page);
      case 'parameters':
        return html`<rw-parameters .text=${text} .page=${page} .words=${words}></rw-parameters>`;
      case 'assumptions':
        return list(assumptions);
      case 'limits':
        return list(limits);
      case 'facts':
        return html`<rw-facts .text=${text} .page=${page} .words=${words} .world=${world}>
        </rw-facts>`;
      case 'paper':
        return html`<rw-paper .text=${text} .page=${page} .words=${words}></rw-paper>`;
      case 'sensitivity':
        return html`<rw-sensitivity .text=${text} .page=${page} .words=${words}></rw-sensitivity>`;
      case 'alternative':
        return html`<rw-alternative .text=${text} .page=${page} .words=${words} .world=${world}>
        </rw-alternative>`;
      case 'calibration':
        return list(calibration);
      case 'odd':
        return oddChapter(page);
      default:
        return readingChapter(page);
    }
  }

  #contents(page: ModelPage, words: RoomWords): TemplateResult {
    return html`<nav class="contents" aria-label=${words.model.parts}>
      <ul role="list">
        ${Object.entries(page.words.headings).map(
          ([name, title]) => html`<li><a href="#/model/${name}">${title}</a></li>`,
        )}
      </ul>
    </nav>`;
  }

  #section(page: ModelPage, words: RoomWords, world: WorldWords, name: string): TemplateResult {
    const { text } = this.app;
    const sections: Readonly<Record<string, ModelPage['words']['sections']['lab']>> =
      // Every section has a title, a text and equations; which ones differs.
      page.words.sections as never;
    const section = sections[name]!;
    const drawn: Readonly<Record<string, Readonly<Record<string, string>>>> = page.equations;
    const read = indicators.filter(({ equation }) => equation === name);
    return html`<section>
      <h3 id="part-${name}" tabindex="-1">${section.title}</h3>
      <p>${section.text}</p>
      ${
        name === 'trilemma' || name === 'mirror'
          ? html`<p><a href="#/lab/${name}">${text.say(`shelf.lab_${name}`)}</a></p>`
          : nothing
      }
      <details>
        <summary>
          ${page.words.show_equations}<span class="hidden-text">: ${section.title}</span>
        </summary>
        <dl class="equations">
          ${Object.entries(section.equations).map(
            ([key, said]) =>
              html`<div>
                <dt>${this.#equation(words, drawn[name]?.[key])}</dt>
                <dd>${said}</dd>
              </div>`,
          )}
        </dl>
      </details>
      ${
        read.length === 0
          ? nothing
          : html`<p class="note">
              ${text.fill(words.model.readings, {
                list: read.map(({ id }) => indicatorWords(world, id).name).join(', '),
              })}
            </p>`
      }
    </section>`;
  }

  #equation(words: RoomWords, markup: string | undefined): TemplateResult | typeof nothing {
    if (markup === undefined) return nothing;
    return html`<div class="equation" role="group" aria-label=${words.model.equation}>
      ${equationPieces(equationText(this.app.text, markup)).map((piece) => unsafeHTML(piece))}
    </div>`;
  }

  /** What is wider than its place can be moved sideways by keyboard too. */
  async #reach(): Promise<void> {
    const parts = this.querySelectorAll<AppPiece>(
      'rw-measure-table, rw-parameters, rw-facts, rw-paper, rw-sensitivity, rw-alternative',
    );
    await Promise.all(Array.from(parts, (part) => part.updateComplete));
    for (const box of this.querySelectorAll<HTMLElement>('.equation, .wide')) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  }

  readonly #opened = (): void => void this.#reach();

  #show(part: string): void {
    const heading = this.querySelector<HTMLElement>(`#part-${part}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }

  async #speak(): Promise<void> {
    const { language, services, troubles } = this.app;
    if (language === this.#language) return;
    this.#language = language;
    try {
      const [model, words] = await Promise.all([
        services.modelWords(language),
        services.roomWords(language),
      ]);
      if (this.#language !== language) return;
      this.words = words;
      this.page = {
        ...model,
        parameters,
        facts: measuredFacts,
        sensitivity: measuredSensitivity,
        paper: measuredPaper,
        alternative: measuredAlternative,
      };
    } catch {
      this.#language = null;
      troubles.show({ kind: 'not-loaded' });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-model': ModelPlace;
  }
}
