import { say, texts } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import {
  constants,
  indicators,
  measuredAlternative,
  measuredCircumstances,
  measuredCrisis,
  measuredFacts,
  measuredPaper,
  measuredSearch,
  measuredSensitivity,
  parameters,
} from '../../game/index.ts';
import './model-alternative.ts';
import { modelDiagram } from './model-diagram.ts';
import { SizeWatch } from '../frame/size-watch.ts';
import './model-circumstance.ts';
import './model-crisis.ts';
import './model-facts.ts';
import './model-measures.ts';
import { list, mechanisms, oddChapter, readingChapter } from './model-chapter.ts';
import './model-mirror.ts';
import './model-paper.ts';
import './model-parameters.ts';
import './model-search.ts';
import './model-sensitivity.ts';
import {
  equationPieces,
  indicatorWords,
  type ModelPage,
  textWithNumbers,
} from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { modelEquations } from '../../../locales/model-equation.ts';
import '../frame/plain.css';
import './model.css';

/** Everything measured, as the parts of the page take it. */
const page: ModelPage = {
  parameters,
  constants,
  facts: measuredFacts,
  sensitivity: measuredSensitivity,
  paper: measuredPaper,
  search: measuredSearch,
  circumstances: measuredCircumstances,
  crisis: measuredCrisis,
  alternative: measuredAlternative,
};

/** A part of the model: what it says, and a sentence to each of its equations. */
interface Section {
  readonly title: string;
  readonly text: string;
  readonly equations: Readonly<Record<string, string>>;
}

/** How the world is computed: rules, numbers, assumptions, limits, and what was measured. */
@customElement('rw-model')
export class ModelPlace extends AppPiece {
  /** The section last gone to. */
  #part: string | null = null;
  readonly #sizes = new SizeWatch(() => void this.#reach());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
    this.addEventListener('toggle', this.#opened, true);
    window.addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    window.removeEventListener('beforeprint', this.#unfold);
  }

  protected override updated(): void {
    void this.#reach();
    const { route } = this.app;
    const part = route.place === 'model' ? route.part : null;
    if (part === this.#part) return;
    this.#part = part;
    if (part !== null) requestAnimationFrame(() => this.#show(part));
  }

  protected override render(): TemplateResult {
    // The picture of the whole comes before the list of its parts.
    const [short, ...others] = Object.entries(texts('model:headings')).map(
      ([name, title]) =>
        html`<h2 id="part-${name}" tabindex="-1">${title}</h2>
          ${this.#folded(name, title)}`,
    );
    return html`<main id="text" class="plain model" tabindex="-1">
      <h1>${say('model:title')}</h1>
      <p>${say('model:intro')}</p>
      ${short} ${this.#contents()} ${others}
    </main>`;
  }

  /** What only some want to read lies folded under a sentence that says what it is. */
  #folded(name: string, title: string): unknown {
    const gists: Readonly<Record<string, string>> = texts('model:gists');
    const gist = gists[name];
    if (gist === undefined) return this.#chapter(name);
    return html`<p>${gist}</p>
      <details data-part=${name}>
        <summary>${say('model:show_part')}<span class="hidden-text">: ${title}</span></summary>
        ${this.#chapter(name)}
      </details>`;
  }

  #chapter(name: string): unknown {
    switch (name) {
      case 'short':
        return modelDiagram();
      case 'equations':
        return html`<p>${say('model:symbols')}</p>
          ${Object.entries(texts('model:sections')).map(([each, section]) => this.#section(each, section))}`;
      case 'measure_table':
        return html`<rw-measure-table .page=${page}></rw-measure-table>`;
      case 'mechanisms':
        return mechanisms();
      case 'parameters':
        return html`<rw-parameters .page=${page}></rw-parameters>`;
      case 'assumptions':
        return list(texts('model:assumptions'));
      case 'limits':
        return list(texts('model:limits'));
      case 'facts':
        return html`<rw-facts .page=${page}></rw-facts>
          <rw-circumstances .page=${page}></rw-circumstances>`;
      case 'paper':
        return html`<rw-paper .page=${page}></rw-paper>`;
      case 'sensitivity':
        return html`<rw-sensitivity .page=${page}></rw-sensitivity>`;
      case 'search':
        return html`<rw-search .page=${page}></rw-search>`;
      case 'crisis':
        return html`<rw-crisis .page=${page}></rw-crisis>`;
      case 'alternative':
        return html`<rw-alternative .page=${page}></rw-alternative>`;
      case 'calibration':
        return list(texts('model:calibration'));
      case 'odd':
        return oddChapter();
      default:
        return readingChapter();
    }
  }

  #contents(): TemplateResult {
    return html`<nav class="contents" aria-label=${say('world-room:model.parts')}>
      <ul role="list">
        ${Object.entries(texts('model:headings')).map(
          ([name, title]) => html`<li><a href="#/model/${name}">${title}</a></li>`,
        )}
      </ul>
    </nav>`;
  }

  #section(name: string, section: Section): TemplateResult {
    const drawn: Readonly<Record<string, Readonly<Record<string, string>>>> = modelEquations;
    const read = indicators.filter(({ equation }) => equation === name);
    return html`<section>
      <h3 id="part-${name}" tabindex="-1">${section.title}</h3>
      <p>${section.text}</p>
      ${
        name === 'trilemma' || name === 'mirror'
          ? html`<p><a href="#/lab/${name}">${say(`shelf:lab_${name}`)}</a></p>`
          : nothing
      }
      ${name === 'mirror' ? html`<rw-mirror-score></rw-mirror-score>` : nothing}
      <details>
        <summary>
          ${say('model:show_equations')}<span class="hidden-text">: ${section.title}</span>
        </summary>
        <dl class="equations">
          ${Object.entries(section.equations).map(
            ([key, said]) =>
              html`<div>
                <dt>${this.#equation(drawn[name]?.[key])}</dt>
                <dd>${textWithNumbers(said)}</dd>
              </div>`,
          )}
        </dl>
      </details>
      ${
        read.length === 0
          ? nothing
          : html`<p class="note">
              ${say('world-room:model.readings', {
                list: read.map(({ id }) => indicatorWords(id).name).join(', '),
              })}
            </p>`
      }
    </section>`;
  }

  #equation(markup: string | undefined): TemplateResult | typeof nothing {
    if (markup === undefined) return nothing;
    return html`<div class="equation" role="group" aria-label=${say('world-room:model.equation')}>
      ${equationPieces(textWithNumbers(markup)).map((piece) => unsafeHTML(piece))}
    </div>`;
  }

  /** What is wider than its place can be moved sideways by keyboard too. */
  async #reach(): Promise<void> {
    const parts = this.querySelectorAll<AppPiece>(
      'rw-measure-table, rw-parameters, rw-facts, rw-circumstances, rw-paper, rw-sensitivity, rw-search, rw-crisis, rw-alternative',
    );
    await Promise.all(Array.from(parts, (part) => part.updateComplete));
    for (const box of this.querySelectorAll<HTMLElement>('.equation, .wide')) {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    }
  }

  readonly #opened = (): void => void this.#reach();

  /** What is folded is printed as well. */
  readonly #unfold = (): void => {
    for (const folded of this.querySelectorAll('details')) folded.open = true;
  };

  #show(part: string): void {
    const folded = this.querySelector<HTMLDetailsElement>(`details[data-part='${part}']`);
    if (folded !== null) folded.open = true;
    const heading = this.querySelector<HTMLElement>(`#part-${part}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-model': ModelPlace;
  }
}
