import { Draft, say, spoken, type DraftChoice } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AppPiece } from '../frame/piece.ts';
import { takeAskedLine } from './asked-line.ts';
import { firstFile } from './first-file.ts';
import { givenName } from './given-place.ts';
import { namesIn } from './names-in.ts';
import type { TypedEvent, UndoEvent } from './ink-editor.ts';
import { sideOfKey, type AskSideEvent, type GoToEvent, type Side } from './go-to.ts';
import { UndoKeep } from './undo-keep.ts';
import './ink-editor.ts';
import './fault-list.ts';
import './carry-off.ts';
import './copy-offer.ts';
import './room-side.ts';
import './ink-sign.css';
import './writing.css';
import { namePage } from '../frame/page-title.ts';
import { hearKeys } from '../frame/hear-keys.ts';

/** Where a story of one's own is written: its files, the text, what is wrong, and the story beside it. */
@customElement('rw-writing')
export class PlaceWriting extends AppPiece {
  @state() private draft: Draft | null = null;
  /** No story of that id is kept here. */
  @state() private isMissing = false;
  @state() private file = '';
  /** Line of the text the cursor stands in, from 1. */
  @state() private line = 1;
  #column = 1;
  #undo: UndoKeep | null = null;
  #leave: (() => void) | null = null;
  #opened = '';
  #isToMend = false;

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
    namePage(this, () => say('write:room.title', { title: this.#title() }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override arrive(): void {
    super.arrive();
    this.#opened = '';
  }

  protected override willUpdate(): void {
    const { route } = this.app;
    if (route.place !== 'writing' || route.story === this.#opened) return;
    this.#opened = route.story;
    void this.#open(route.story);
  }

  protected override render(): TemplateResult {
    const { draft, file } = this;
    const head = html`<h1>${say('write:room.title', { title: this.#title() })}</h1>`;
    if (draft === null) {
      return html`<main id="text" class="plain" tabindex="-1">
        ${head} ${this.#missing()}
        <p><a href="#/write">${say('write:help.back')}</a></p>
      </main>`;
    }
    return html`<main
      id="text"
      class="writing"
      tabindex="-1"
      @rw-go-to=${({ file, line }: GoToEvent) => void this.#goTo(file, line)}
      @rw-ask-side=${({ side }: AskSideEvent) => this.#ask(side)}
    >
      <header>
        ${head}
        <p class="acts">
          <a href="#/write">${say('write:help.back')}</a>
          <a href="#/write/help">${say('write:handbook')}</a>
          <span class="note" role="status">${this.#standing(draft)}</span>
        </p>
        <rw-carry-off .app=${this.app} .draft=${draft}></rw-carry-off>
      </header>
      <section aria-label=${say('write:room.text')}>
        <label>
          ${say('write:room.file')}
          <select
            @change=${(event: Event) => (this.file = (event.target as HTMLSelectElement).value)}
          >
            ${[...draft.files.keys()].map(
              (path) =>
                html`<option value=${path} ?selected=${path === file}>
                  ${givenName(path, draft.files.keys())}
                </option>`,
            )}
          </select>
        </label>
        ${this.#conflict(draft)}
        <rw-ink-editor
          .file=${file}
          .text=${draft.files.get(file) ?? ''}
          .undo=${this.#undo?.kept ?? {}}
          .problems=${draft.problems.filter((problem) => problem.file === file)}
          .names=${namesIn(draft.files)}
          .language=${this.app.language}
          .label=${say('write:room.text')}
          @rw-typed=${(event: TypedEvent) => void draft.write(event.file, event.text)}
          @rw-undo=${({ file, value }: UndoEvent) => this.#undo?.put(file, value)}
          @rw-line=${({ line, column }: GoToEvent) => {
            this.line = line;
            this.#column = column;
          }}
        ></rw-ink-editor>
        ${
          draft.state === 'made'
            ? html`<rw-fault-list
                .language=${this.app.language}
                .paths=${[...draft.files.keys()]}
                .message=${draft.message}
                .problems=${draft.problems}
              ></rw-fault-list>`
            : nothing
        }
      </section>
      <rw-room-side
        .app=${this.app}
        .draft=${draft}
        .file=${file}
        .line=${this.line}
      ></rw-room-side>
    </main>`;
  }

  /** As the story calls itself now, or did when it was brought here; its id where it never said. */
  #title(): string {
    const { catalog } = this.app.ports;
    const kept = catalog.find(({ manifest }) => manifest.id === this.#opened);
    const shown = this.draft?.story ?? kept;
    return shown == null ? this.#opened : this.app.title(shown);
  }

  /** What to do about a story that is not kept here: those of the app can be copied. */
  #missing(): TemplateResult {
    const { catalog } = this.app.ports;
    const entry = catalog.find(
      ({ manifest, loadFiles }) => manifest.id === this.#opened && loadFiles !== undefined,
    );
    if (!this.isMissing || entry === undefined) {
      return html`<p role="status">${this.isMissing ? say('write:room.none') : ''}</p>`;
    }
    return html`<rw-copy-offer .app=${this.app} .entry=${entry}></rw-copy-offer>`;
  }

  #standing(draft: Draft): string {
    if (draft.conflicts.size > 0) return say('write:room.torn');
    return say(draft.isKept ? `write:room.${draft.state}` : 'write:room.unkept');
  }

  /** Two tabs have changed the same lines: the author says which are to stand. */
  #conflict(draft: Draft): TemplateResult | typeof nothing {
    const [first] = draft.conflicts.keys();
    if (first === undefined) return nothing;
    const choose = (choice: DraftChoice) =>
      html`<button type="button" @click=${() => void draft.settle(first, choice)}>
        ${say(`write:torn.${choice}`)}
      </button>`;
    return html`<div class="torn" role="alert">
      <p>${say('write:torn.told', { file: givenName(first, draft.files.keys()) })}</p>
      <p class="acts">${choose('mine')} ${choose('theirs')} ${choose('both')}</p>
      <details>
        <summary>${say('write:torn.other')}</summary>
        <pre tabindex="0">${draft.conflicts.get(first)}</pre>
      </details>
    </div>`;
  }

  async #open(id: string): Promise<void> {
    const { own, wait = () => Promise.resolve(), now, tabs } = this.app.ports;
    const draft = await Draft.open(own, id, { wait, now, tabs }).catch(() => null);
    const undo = draft === null ? null : await UndoKeep.open(draft);
    if (this.#opened !== id || !this.isConnected) {
      draft?.close();
      return;
    }
    this.#close();
    this.#undo = undo;
    this.draft = draft;
    this.isMissing = draft === null;
    const stop = draft?.subscribe(() => {
      this.#showFirst();
      this.requestUpdate();
    });
    this.#leave = () => {
      stop?.();
      draft?.close();
    };
    this.file = firstFile(draft?.files ?? new Map<string, string>(), spoken());
    this.#isToMend = own.unplayable.some(({ manifest }) => manifest.id === id);
    const asked = takeAskedLine(this.app, id);
    if (asked === null) this.#showFirst();
    else void this.#goTo(asked.file, asked.line);
  }

  /** Of a story that has to be mended its first mistake is shown, as soon as it is known. */
  #showFirst(): void {
    if (!this.#isToMend || this.draft?.state !== 'made') return;
    this.#isToMend = false;
    const first = this.draft.problems.find(({ severity }) => severity === 'error');
    if (first !== undefined) void this.#goTo(first.file, Math.max(1, first.line));
  }

  #close(): void {
    this.#leave?.();
    this.#leave = null;
  }

  #key(event: KeyboardEvent): void {
    const side = sideOfKey(event);
    if (side === null || this.draft === null) return;
    event.preventDefault();
    this.#ask(side);
  }

  #ask(side: Side): void {
    void this.querySelector('rw-room-side')?.ask(side, this.#column);
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
    'rw-writing': PlaceWriting;
  }
}
