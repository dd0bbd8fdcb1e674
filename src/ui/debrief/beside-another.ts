import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { endValueText, indicatorWords, saveNames, say, spoken } from '../../app/index.ts';
import { replay, type Run, type StoredSave } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { fileButton } from '../frame/file-button.ts';
import { twoWays } from './two-ways.ts';

/** Two playthroughs of a story side by side, decision by decision; the other is one's own or from a file. */
@customElement('rw-beside')
export class BesideAnother extends AppPiece {
  @state() private other: Run | null = null;
  /** Why the last file is not shown here. */
  @state() private trouble: string | null = null;
  #chosen = '';

  protected override firstUpdated(): void {
    if (this.app.library.saves === null) void this.app.library.refresh();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sitting } = this.app;
    if (sitting === null) return nothing;
    const saves = this.#saves();
    const nameOf = saveNames(this.app);
    return html`<div class="beside">
      ${
        saves.length === 0
          ? html`<p>${say('debrief:beside.none')}</p>`
          : html`<label
              >${say('debrief:beside.choose')}
              <select
                @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}
              >
                <option value="">${say('debrief:beside.pick')}</option>
                ${saves.map(
                  (stored) =>
                    html`<option value=${stored.id} ?selected=${stored.id === this.#chosen}>
                      ${nameOf(stored)} (${stored.save.decisions.length})
                    </option>`,
                )}
              </select></label
            >`
      }
      <p>
        ${fileButton({
          label: say('debrief:beside.file'),
          accept: '.json,application/json',
          chosen: (file) => this.#import(file),
        })}
      </p>
      ${this.trouble === null ? nothing : html`<p role="alert">${this.trouble}</p>`}
      ${this.other === null ? nothing : this.#both(sitting.run, this.other)}
    </div>`;
  }

  #saves(): readonly StoredSave[] {
    const { sitting, library } = this.app;
    const all = library.saves ?? [];
    return all.filter(
      ({ id, save }) => save.story === sitting?.entry.manifest.id && id !== sitting.id,
    );
  }

  async #import(file: File): Promise<void> {
    const id = await this.app.library.importFile(file);
    if (id === null) this.trouble = say('debrief:beside.unread', { file: file.name });
    else this.#choose(id);
    if (id !== null && this.#chosen !== id) {
      this.trouble = say('debrief:beside.elsewhere', { file: file.name });
    }
  }

  #choose(id: string): void {
    this.trouble = null;
    const { sitting } = this.app;
    const found = this.#saves().find((stored) => stored.id === id);
    this.#chosen = found === undefined ? '' : id;
    if (found === undefined || sitting === null) {
      this.other = null;
      return;
    }
    const { story, storyHash, seed, decisions, injects, from, given } = found.save;
    this.other = replay(sitting.run.pack, {
      ...{ story, storyHash, seed, decisions, language: sitting.language },
      ...(injects && { injects }),
      ...(from && { from }),
      ...(given && { given }),
    });
  }

  #both(run: Run, other: Run): TemplateResult {
    const rows = Math.max(run.turns.length, other.turns.length) - 1;
    const taken = (of: Run, at: number) => of.turns[at + 1]?.taken ?? null;
    const differs = (at: number) => taken(run, at)?.label !== taken(other, at)?.label;
    const places = Array.from({ length: rows }, (_, at) => at);
    const first = places.find(differs) ?? rows;
    const language = run.playthrough.language;
    const { indicators: followed, endings } = run.pack.manifest;
    const ending = (of: Run) => {
      const id = of.turns.at(-1)?.ending ?? null;
      return id === null ? '–' : (endings[id]?.[spoken()] ?? id);
    };
    return html`${
        other.problem === null
          ? nothing
          : html`<p class="note">
              ${say('debrief:beside.cut', { number: other.playthrough.decisions.length })}
            </p>`
      }
      ${first === 0 ? nothing : html`<p>${say('debrief:beside.equal', { number: first })}</p>`}
      ${twoWays(run, other, first)}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">${say('debrief:beside.number')}</th>
              <th scope="col">${say('debrief:beside.this')}</th>
              <th scope="col">${say('debrief:beside.that')}</th>
            </tr>
          </thead>
          <tbody>
            ${places.slice(first).map(
              (at) =>
                html`<tr class=${differs(at) ? 'differs' : nothing}>
                  <th scope="row">${at + 1}</th>
                  <td lang=${language}>${taken(run, at)?.text ?? '–'}</td>
                  <td lang=${language}>${taken(other, at)?.text ?? '–'}</td>
                </tr>`,
            )}
            <tr>
              <th scope="row">${say('place:debrief.endings')}</th>
              <td>${ending(run)}</td>
              <td>${ending(other)}</td>
            </tr>
            ${followed.map(
              (id) =>
                html`<tr>
                  <th scope="row">${indicatorWords(id).name}</th>
                  <td>${endValueText(run, id)}</td>
                  <td>${endValueText(other, id)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-beside': BesideAnother;
  }
}
