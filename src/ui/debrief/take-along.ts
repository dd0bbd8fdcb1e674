import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fileName, say, type Debrief } from '../../app/index.ts';
import { accountOf, curvesCsv, type Save } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { futuresCsv, futuresJson } from './futures-file.ts';

/** What can be taken along of a playthrough: on paper, as data, as a link. */
@customElement('rw-take-along')
export class TakeAlong extends AppPiece {
  /** Null while there are no futures to take along. */
  @property({ attribute: false }) debrief: Debrief | null = null;
  /** Empty once the link is on the clipboard; the link itself where the browser refuses that. */
  @state() private link: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { app, debrief } = this;
    const { sitting, ports, language } = app;
    if (sitting === null) return nothing;
    const save = () => sitting.saveAt(sitting.run.playthrough.decisions.length);
    const seen = app.endingsSeen(sitting.entry.manifest.id);
    const name = (ending: string) => fileName(save()).replace(/\.json$/, ending);
    return html`<p class="acts">
        <button type="button" @click=${() => window.print()}>${say('place:debrief.print')}</button>
        <a class="button" href="#/book/${sitting.id}">${say('place:debrief.book')}</a>
        <button
          type="button"
          @click=${() => {
            const account = JSON.stringify(accountOf(sitting.run, language), null, 1);
            ports.offerFile(name('-data.json'), account);
          }}
        >
          ${say('place:debrief.data')}
        </button>
        <button
          type="button"
          @click=${() => ports.offerFile(name('.csv'), curvesCsv(sitting.run), 'text/csv')}
        >
          ${say('place:debrief.curves_file')}
        </button>
        ${
          debrief === null
            ? nothing
            : html`<button
                  type="button"
                  @click=${() => ports.offerFile(name('-futures.csv'), futuresCsv(debrief, seen), 'text/csv')}
                >
                  ${say('debrief:file.csv')}
                </button>
                <button
                  type="button"
                  @click=${() => ports.offerFile(name('-futures.json'), futuresJson(debrief, seen))}
                >
                  ${say('debrief:file.json')}
                </button>`
        }
        <button type="button" @click=${() => void this.#copyLink(save())}>
          ${say('place:debrief.link')}
        </button>
      </p>
      <div class="note" role="status">
        ${
          this.link === null
            ? nothing
            : this.link === ''
              ? say('place:debrief.link_copied')
              : html`<label
                  >${say('place:debrief.link_here')}
                  <input type="text" readonly .value=${this.link}
                /></label>`
        }
      </div>`;
  }

  async #copyLink(save: Save): Promise<void> {
    const link = await this.app.linkTo(save);
    if (link === null) return;
    this.link = (await this.app.ports.copy(link)) ? '' : link;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-take-along': TakeAlong;
  }
}
