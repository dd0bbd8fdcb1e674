import { Draft, say, type StoryFault } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { codeTexts } from '../../../locales/authoring-de.ts';
import { AppPiece } from '../frame/piece.ts';
import { namesIn } from './names-in.ts';
import type { TypedEvent } from './ink-editor.ts';
import './ink-editor.ts';
import './try-out.ts';
import './room.css';

/** Where a story of one's own is written: its files, the text, what is wrong, and the story beside it. */
@customElement('rw-writing')
export class WritingRoom extends AppPiece {
  @state() private draft: Draft | null = null;
  /** No story of that id is kept here. */
  @state() private isMissing = false;
  @state() private file = '';
  #leave: (() => void) | null = null;
  #opened = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(): void {
    const { route } = this.app;
    if (route.place !== 'writing' || route.story === this.#opened) return;
    this.#opened = route.story;
    void this.#open(route.story);
  }

  protected override updated(): void {
    document.title = say('write:room.title', { id: this.#opened });
  }

  protected override render(): TemplateResult {
    const { draft, file } = this;
    const head = html`<h1>${say('write:room.title', { id: this.#opened })}</h1>`;
    if (draft === null) {
      return html`<main id="text" class="plain" tabindex="-1">
        ${head}
        <p role="status">${this.isMissing ? say('write:room.none') : ''}</p>
        <p><a href="#/write">${say('write:help.back')}</a></p>
      </main>`;
    }
    const text = draft.files.get(file) ?? '';
    return html`<main id="text" class="writing" tabindex="-1">
      <header>
        ${head}
        <p class="acts">
          <a href="#/write">${say('write:help.back')}</a>
          <a href="#/write/help">${say('write:handbook')}</a>
          <span class="note" role="status">${say(`write:room.${draft.state}`)}</span>
        </p>
      </header>
      <section aria-label=${say('write:room.text')}>
        <label>
          ${say('write:room.file')}
          <select
            @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
          >
            ${[...draft.files.keys()].map(
              (path) => html`<option value=${path} ?selected=${path === file}>${path}</option>`,
            )}
          </select>
        </label>
        <rw-ink-editor
          .file=${file}
          .text=${text}
          .problems=${draft.problems.filter((problem) => problem.file === file)}
          .names=${namesIn(draft.files)}
          .label=${say('write:room.text')}
          @rw-typed=${(event: TypedEvent) => void draft.write(event.file, event.text)}
        ></rw-ink-editor>
        ${this.#problems(draft)}
      </section>
      <section aria-label=${say('write:room.beside')}>
        <rw-try-out .story=${draft.story} .language=${this.app.language}></rw-try-out>
      </section>
    </main>`;
  }

  #problems({ problems, message, state: standing }: Draft): TemplateResult | typeof nothing {
    if (standing !== 'made') return nothing;
    if (problems.length === 0 && message === '') {
      return html`<p class="note">${say('write:no_problems')}</p>`;
    }
    return html`${message === '' ? nothing : html`<p lang="en">${message}</p>`}
      <ul
        role="list"
        class="faults"
        aria-label=${say('write:problems', { count: problems.length })}
      >
        ${problems.map((problem) => this.#problem(problem))}
      </ul>`;
  }

  #problem({ code, severity, file, line, message }: StoryFault): TemplateResult {
    const german: Readonly<Partial<Record<string, readonly string[]>>> = codeTexts;
    const hint = this.app.language === 'de' ? german[code] : undefined;
    return html`<li class=${severity}>
      <button type="button" class="bare" @click=${() => void this.#goTo(file, line)}>
        ${line === 0 ? file : say('write:place', { file, line })}
      </button>
      <strong>${say(`write:${severity}`)}</strong> ${code} ${hint?.join(' ')}
      <span lang="en">${message}</span>
    </li>`;
  }

  async #open(id: string): Promise<void> {
    const { own, wait } = this.app.services;
    const draft = await Draft.open(own, id, wait ?? (() => Promise.resolve())).catch(() => null);
    if (this.#opened !== id) return;
    this.#leave?.();
    this.draft = draft;
    this.isMissing = draft === null;
    this.#leave = draft?.subscribe(() => this.requestUpdate()) ?? null;
    const paths = [...(draft?.files.keys() ?? [])];
    this.file =
      paths.find((path) => /^(en|de)\/(?!main\.ink).*\.ink$/.test(path)) ?? paths[0] ?? '';
  }

  #choose(file: string): void {
    this.file = file;
  }

  async #goTo(file: string, line: number): Promise<void> {
    if (this.draft?.files.has(file) !== true) return;
    this.file = file;
    await this.updateComplete;
    const editor = this.querySelector('rw-ink-editor');
    await editor?.updateComplete;
    editor?.goTo(line);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-writing': WritingRoom;
  }
}
