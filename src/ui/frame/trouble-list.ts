import { hasTexts, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { otherLanguage, type DamagedSave, type Language, type Save } from '../../game/index.ts';
import { handOut, type Trouble } from '../../app/index.ts';
import { AppPiece } from './piece.ts';

/** The one place where troubles are told, each with what can be done about it. */
@customElement('rw-troubles')
export class TroubleList extends AppPiece {
  /** Report that could not be put on the clipboard and is shown instead. */
  @state() private shown: string | null = null;
  @state() private copied = false;

  protected override render(): TemplateResult {
    const { troubles } = this.app;
    // What has been told is not told again because it now stands there in another language.
    return html`<div
      class="troubles"
      role="region"
      aria-label=${say('frame:trouble.label')}
      aria-live="polite"
      aria-relevant="additions"
    >
      ${repeat(
        troubles.troubles,
        ({ kind }) => kind,
        (trouble) =>
          html`<section class="trouble">
            ${this.#sentence(trouble)}
            <p class="acts">${this.#acts(trouble)}</p>
          </section>`,
      )}
    </div>`;
  }

  #sentence(trouble: Trouble): TemplateResult {
    switch (trouble.kind) {
      case 'storage':
        return html`<p>${say(`trouble:storage.${trouble.reason}`)}</p>`;
      case 'conflict':
        return html`<p>
          ${say('trouble:conflict.told', { count: trouble.stored.save.decisions.length })}
        </p>`;
      case 'deleted':
        return html`<p>
          ${say(this.app.sitting === null ? 'trouble:gone' : 'trouble:deleted.told')}
        </p>`;
      case 'recovered':
        return html`<p>${say('trouble:recovered', { count: trouble.count })}</p>`;
      case 'not-kept':
        return html`<p>${say('trouble:not_kept')}</p>`;
      case 'damaged':
        return html`<p>${say('trouble:damaged.told')}</p>`;
      case 'world-changed':
        return html`<p>${say('trouble:world_changed')}</p>`;
      case 'story-changed':
        return html`<p>
            ${say('trouble:changed.told', { count: trouble.after, next: trouble.after + 1 })}
          </p>
          <p>${say('trouble:changed.note')}</p>`;
      case 'story':
        return html`<p>${say('trouble:story')}</p>
          <rw-own-fault .app=${this.app}></rw-own-fault>`;
      case 'save': {
        const { file, problem } = trouble;
        return this.#late(() => say(`kept:save.${problem.kind}`, { file, detail: problem.detail }));
      }
      case 'link':
        return this.#late(() => say(trouble.isWhole ? 'kept:link_newer' : 'kept:link'));
      case 'no-story':
        return html`<p>${say('trouble:no_story', { story: trouble.story })}</p>`;
      case 'not-loaded':
        return html`<p>${say('frame:trouble.not_loaded')}</p>`;
      case 'update':
        return html`<p>${say(trouble.isHeld === true ? 'trouble:held' : 'frame:app.update')}</p>`;
      case 'bug':
        return html`<p>${say('frame:trouble.bug')}</p>`;
    }
  }

  /** A sentence of those that few ever read: they are fetched when the first is to be said. */
  #late(sentence: () => string): TemplateResult {
    const { words, language } = this.app;
    if (hasTexts(language, 'kept')) return html`<p>${sentence()}</p>`;
    void words.bring('kept').then((isHere) => isHere && this.requestUpdate());
    return html``;
  }

  #acts(trouble: Trouble): TemplateResult {
    const { app } = this;
    const { sitting } = app;
    const away = html`<button type="button" @click=${() => this.#dismiss(trouble)}>
      ${say('frame:trouble.dismiss')}
    </button>`;
    const act = (label: string, run: () => unknown, strong = false) =>
      html`<button type="button" class=${strong ? 'strong' : ''} @click=${run}>${label}</button>`;
    switch (trouble.kind) {
      case 'storage':
        return html`${
          sitting === null
            ? nothing
            : act(say('trouble:storage.file'), () => this.#offer(sitting.save()), true)
        }${away}`;
      case 'conflict':
        return html`${act(say('trouble:conflict.both'), () => sitting?.keepBoth(), true)}
        ${act(say('trouble:conflict.theirs'), () => void app.takeTheirs())}
        ${act(say('trouble:conflict.mine'), () => sitting?.replaceKept())}`;
      case 'deleted':
        return html`${
            sitting === null
              ? nothing
              : html`${act(say('trouble:deleted.keep'), () => sitting.keepBoth(), true)}
                ${act(say('trouble:storage.file'), () => this.#offer(sitting.save()))}`
          } <a class="button" href="#/">${say('frame:app.to_shelf')}</a>`;
      case 'damaged':
        return html`${act(say('trouble:damaged.file'), () => this.#handOut(trouble.damaged), true)}
          <a class="button" href="#/">${say('frame:app.to_shelf')}</a>`;
      case 'story-changed':
        return html`${act(say('trouble:changed.both'), () => sitting?.keepBoth(), true)}
        ${act(say('trouble:changed.replace'), () => sitting?.replaceKept())}
        ${act(say('trouble:changed.file'), () => this.#offer(trouble.save))}`;
      case 'story':
      case 'bug':
        return html`${act(say('frame:trouble.copy'), () => void this.#copy(trouble.report), true)}
        ${away}
        ${this.copied ? html`<span role="status">${say('frame:trouble.copied')}</span>` : nothing}
        ${
          this.shown === null
            ? nothing
            : html`<span>${say('frame:trouble.copy_refused')}</span>
                <textarea
                  readonly
                  rows="4"
                  aria-label=${say('frame:trouble.copy')}
                  .value=${this.shown}
                ></textarea>`
        }`;
      case 'not-loaded':
        return html`${act(say('frame:trouble.retry'), () => app.retry(), true)}
          ${trouble.language === undefined ? nothing : this.#otherLanguage(trouble.language)}
          <a class="button" href="#/">${say('frame:app.to_shelf')}</a>`;
      case 'update':
        return html`${
          trouble.isHeld === true && sitting !== null
            ? act(say('trouble:storage.file'), () => this.#offer(sitting.save()), true)
            : nothing
        }${act(say('frame:app.update_now'), () => app.ports.changeOver(trouble.isHeld), true)}
        ${act(say('frame:app.update_later'), () => this.#dismiss(trouble))}`;
      case 'no-story':
      case 'not-kept':
        return html`<a class="button" href=${trouble.kind === 'no-story' ? '#/write' : '#/'}
            >${say(trouble.kind === 'no-story' ? 'shelf:write' : 'frame:app.to_shelf')}</a
          >
          ${away}`;
      default:
        return away;
    }
  }

  /** Where the texts of a language are missing, those of the other may be here. */
  #otherLanguage(missing: Language): TemplateResult {
    const { app } = this;
    const other = otherLanguage(missing);
    return html`<button
      type="button"
      lang=${other}
      @click=${() => app.settings.set('language', other)}
    >
      ${say(`frame:language.${other}`)}
    </button>`;
  }

  #dismiss(trouble: Trouble): void {
    this.shown = null;
    this.copied = false;
    this.app.troubles.clear(trouble.kind);
  }

  #offer(save: Save): void {
    handOut(this.app.ports, save);
  }

  #handOut({ id, text }: DamagedSave): void {
    this.app.ports.offerFile(`runaway-${id}.json`, text);
  }

  async #copy(report: string): Promise<void> {
    this.copied = await this.app.ports.copy(report);
    this.shown = this.copied ? null : report;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-troubles': TroubleList;
  }
}
