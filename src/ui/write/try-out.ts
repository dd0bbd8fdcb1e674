import { say, type BroughtStory } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { replay, type Language, type Run } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

type Ready = BroughtStory & { readonly ok: true };

/** The luck of every try, so that an edit alone makes a difference. */
const seed = 1;

/** The story beside its text: played by clicks, and at the same place again after each edit. */
@customElement('rw-try-out')
export class TryOut extends Piece {
  @property({ attribute: false }) story: Ready | null = null;
  @property() language: Language = 'en';
  @state() private decisions: readonly string[] = [];

  protected override render(): TemplateResult {
    const run = this.#run();
    if (run === null) return html`<p class="note">${say('write:room.not_yet')}</p>`;
    const turn = run.turns.at(-1);
    const went = run.playthrough.decisions;
    return html`<p class="acts">
        <button type="button" ?disabled=${went.length === 0} @click=${() => this.#go([])}>
          ${say('write:room.from_start')}
        </button>
        <button
          type="button"
          ?disabled=${went.length === 0}
          @click=${() => this.#go(went.slice(0, -1))}
        >
          ${say('write:room.back')}
        </button>
      </p>
      ${
        run.problem === null
          ? nothing
          : html`<p class="note">
              ${say('write:room.broke')} <span lang="en">${run.problem.message}</span>
            </p>`
      }
      <div class="tried" lang=${run.playthrough.language} aria-live="polite">
        ${turn?.page.passages.map(({ text }) => html`<p>${text}</p>`)}
      </div>
      <ol class="tried-choices" lang=${run.playthrough.language}>
        ${turn?.page.choices.map(
          ({ label, text }) =>
            html`<li>
              <button type="button" @click=${() => this.#go([...went, label])}>${text}</button>
              <code>${label}</code>
            </li>`,
        )}
      </ol>
      ${turn?.page.choices.length === 0 ? html`<p>${say('write:room.over')}</p>` : nothing}`;
  }

  /** The road as far as the story still knows it. */
  #run(): Run | null {
    const { story, decisions } = this;
    if (story === null) return null;
    const { manifest, hash, stories } = story;
    const told = manifest.languages.includes(this.language);
    const language = told ? this.language : manifest.languages[0];
    if (language === undefined || stories[language] === undefined) return null;
    const playthrough = { story: manifest.id, storyHash: hash, seed, language, decisions };
    return replay({ manifest, hash, stories }, playthrough);
  }

  #go(decisions: readonly string[]): void {
    this.decisions = decisions;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-try-out': TryOut;
  }
}
