import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { foundIn, joinSettings, notesToTake, say, takeIn, type KeptPort } from '../../app/index.ts';
import { fileText, maxShelfBytes, shelfText, type SaveProblem } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import '../frame/plain.css';
import './kept.css';
import './found-list.ts';
import './kept-facts.ts';
import type { Looked } from './looked.ts';
import { fileButton } from '../frame/file-button.ts';

/** What is kept where, how to take it along and how to delete it. */
@customElement('rw-kept')
export class KeptPlace extends AppPiece {
  @state() private looked: Looked | null = null;
  @state() private told = '';
  @state() private isSure = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  protected override render(): TemplateResult {
    const { app, looked } = this;
    return html`<main id="text" class="plain kept" tabindex="-1">
      <h1>${say('kept:title')}</h1>
      <p>${say('kept:intro')}</p>
      <h2>${say('kept:here_title')}</h2>
      <rw-kept-facts
        .app=${app}
        .looked=${looked}
        @rw-look=${() => void this.#look()}
      ></rw-kept-facts>
      <h2>${say('kept:sent_title')}</h2>
      <p>${say('kept:sent')}</p>
      <h2>${say('kept:along_title')}</h2>
      <p>${say('kept:along')}</p>
      <p class="acts">
        <button type="button" class="strong" @click=${this.#takeAlong}>
          ${say('kept:along_file')}
        </button>
        ${fileButton({
          label: say('kept:along_open'),
          accept: '.json,application/json',
          chosen: (file) => this.#takeIn(file),
        })}
      </p>
      <p class="note" role="status">${this.told}</p>
      <h2>${say('kept:found_title')}</h2>
      <p>${say('kept:found')}</p>
      ${looked?.isPartial === true ? html`<p>${say('kept:found_refused')}</p>` : nothing}
      ${looked === null ? nothing : html`<rw-found .app=${app} .found=${looked.found}></rw-found>`}
      <h2>${say('kept:delete_title')}</h2>
      <p>${say('kept:delete_note')}</p>
      ${this.#delete(looked?.found.length ?? 0)}
    </main>`;
  }

  #delete(count: number): TemplateResult {
    if (!this.isSure) {
      return html`<p class="acts">
        <button type="button" ?disabled=${count === 0} @click=${() => (this.isSure = true)}>
          ${say('kept:delete')}
        </button>
      </p>`;
    }
    return html`<p role="alert">${say('kept:delete_sure', { count })}</p>
      <p class="acts">
        <button type="button" @click=${() => (this.isSure = false)}>
          ${say('kept:delete_not')}
        </button>
        <button type="button" class="delete" @click=${this.#clear}>
          ${say('kept:delete_now')}
        </button>
      </p>`;
  }

  async #look(): Promise<void> {
    const { app } = this;
    const kept = await this.#kept();
    if (kept === null) return;
    await app.library.refresh();
    const [{ records, refused }, count, space, isDurable] = await Promise.all([
      kept.records(),
      kept.futures.count(),
      kept.space(),
      kept.isDurable(),
    ]);
    const isPartial = refused.length > 0;
    const futures = { count, ...kept.futures.limits };
    this.looked = { found: foundIn(records), isPartial, futures, space, isDurable };
  }

  async #kept(): Promise<KeptPort | null> {
    try {
      return (await this.app.ports.kept?.()) ?? null;
    } catch {
      this.app.troubles.show({ kind: 'not-loaded' });
      return null;
    }
  }

  readonly #takeAlong = async (): Promise<void> => {
    const { library, ports, settings } = this.app;
    await library.refresh();
    const kept = await this.#kept();
    if (kept === null) return;
    const { records, refused } = await kept.records();
    // A file with less than everything must not be taken for everything.
    this.told = refused.length > 0 ? say('kept:found_refused') : '';
    const day = ports.now().slice(0, 10);
    const notes = notesToTake(ports, records);
    ports.offerFile(
      `runaway-${day}.json`,
      shelfText(library.saves ?? [], settings.settings, notes),
    );
    ports.exported?.write(ports.now());
    this.requestUpdate();
  };

  async #takeIn(file: File): Promise<void> {
    const text = await fileText(file, maxShelfBytes).catch(() => '');
    const { library, ports, settings } = this.app;
    await library.refresh();
    const taken =
      text === null
        ? tooLarge(file.size)
        : await takeIn(text, { ...ports, kept: library.saves ?? [] });
    if ('kind' in taken) {
      this.told = refusal(taken, file.name);
      return;
    }
    const { damaged, isCut, refused, stories, earlier } = taken;
    if (taken.settings !== undefined)
      settings.replace(joinSettings(settings.settings, taken.settings));
    this.told = [
      say('kept:taken_in', taken),
      stories > 0 ? say('kept:taken_stories', { count: stories }) : '',
      earlier > 0 ? say('kept:taken_earlier', { count: earlier }) : '',
      isCut ? say('kept:taken_cut') : '',
      damaged > 0 ? say('kept:taken_damaged', { damaged }) : '',
      refused > 0 ? say('kept:taken_refused', { refused }) : '',
    ].join(' ');
    await this.#look();
  }

  readonly #clear = async (): Promise<void> => {
    this.isSure = false;
    const kept = await this.#kept();
    if (kept === null) return;
    const { library, ports } = this.app;
    await library.refresh();
    // Whatever any window still holds of them is told that they are gone.
    for (const { id } of library.saves ?? []) {
      await ports.saves.remove(id);
      ports.tabs.announce(id, 0);
    }
    if (await kept.clear()) {
      // What this window remembers goes as well.
      ports.changeOver(true);
      return;
    }
    this.told = say('kept:delete_refused');
    await this.#look();
  };
}

function tooLarge(bytes: number): SaveProblem {
  return { kind: 'too-large', detail: (bytes / 1e6).toFixed(0) };
}

/** Why a file was not taken in. */
function refusal({ kind, detail }: SaveProblem, file: string): string {
  if (kind === 'not-a-save') return say('kept:not_a_shelf', { file });
  if (kind === 'too-large') return say('kept:shelf_too_large', { file, detail });
  return say(`kept:save.${kind}`, { file, detail });
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-kept': KeptPlace;
  }
}
