import { say, type App, type Draft } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { packZip, pointToSchema } from '../../authoring/index.ts';
import { Piece } from '../frame/piece.ts';
import { givenFiles } from './given-place.ts';

/** Takes a story out of the browser: as a zip, into a folder, as one page. */
@customElement('rw-carry-off')
export class CarryOff extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) draft!: Draft;
  /** What was done last. */
  @state() private told = '';

  protected override render(): TemplateResult {
    const { saveFolder } = this.app.ports.own.ports;
    return html`<p class="acts">
        <button type="button" @click=${() => this.#zip()}>${say('write:take.zip')}</button>
        ${
          saveFolder === undefined || !('showDirectoryPicker' in globalThis)
            ? nothing
            : html`<button type="button" @click=${() => void this.#folder()}>
                ${say('write:take.folder')}
              </button>`
        }
        <button type="button" @click=${() => void this.#page()}>${say('write:publish')}</button>
      </p>
      <p class="note" role="status">${this.told}</p>`;
  }

  #zip(): void {
    const { id, files } = this.draft;
    this.app.ports.offerFile(
      `${id}.zip`,
      packZip(pointToSchema(files, 'nowhere'), id),
      'application/zip',
    );
    this.told = say('write:take.zipped', { file: `${id}.zip` });
  }

  async #folder(): Promise<void> {
    const { saveFolder } = this.app.ports.own.ports;
    try {
      const { id, files } = this.draft;
      const saved = await saveFolder?.({ id, files, given: givenFiles(files) });
      if (saved == null) this.told = '';
      else if (saved.written === 0) this.told = say('write:take.same_in_folder', saved);
      else this.told = say('write:take.in_folder', { ...saved, count: saved.written });
    } catch {
      this.told = say('write:take.folder_failed');
    }
  }

  async #page(): Promise<void> {
    const file = `${this.draft.id}.html`;
    const { own, offerFile } = this.app.ports;
    this.told = say('write:publishing', { file });
    try {
      offerFile(file, await own.publish(this.draft.id), 'text/html');
      this.told = say('write:published', { file });
    } catch {
      this.told = say('write:publish_failed', { file });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-carry-off': CarryOff;
  }
}
