import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon, type IconName } from './icon.ts';
import { AppPiece } from './piece.ts';
import type { Sitting, TextKey } from '../../app/index.ts';
import { otherLanguage } from '../../game/index.ts';

/** What can be laid over the page. */
export type SheetName = 'history' | 'settings' | 'keys' | 'aloud' | 'sound';

/** Somebody asks for a sheet. */
export class SheetEvent extends Event {
  static readonly type = 'rw-sheet';

  constructor(readonly sheet: SheetName) {
    super(SheetEvent.type, { bubbles: true });
  }
}

/** The line of tools above every place. */
@customElement('rw-bar')
export class TopBar extends AppPiece {
  /** What the page that stands in the HTML offers is as little as can be. */
  @state() private hasCome = false;

  protected override firstUpdated(): void {
    this.hasCome = true;
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const sitting = 'id' in app.route ? app.sitting : null;
    const other = otherLanguage(app.language);
    return html`<nav class="bar" aria-label=${say('frame:bar.label')}>
      <button
        type="button"
        class="skip"
        @click=${() => this.dispatchEvent(new Event('rw-skip', { bubbles: true }))}
      >
        ${say('frame:app.skip')}
      </button>
      <a class="mark" href="#/" aria-label="${say('frame:app.name')}: ${say('frame:bar.shelf')}"
        >${icon('shelf')}<span class="mark-word">${say('frame:app.name')}</span></a
      >
      <span class="saving">${this.#saving()}</span>
      ${
        sitting === null
          ? nothing
          : html`${this.#tool('undo', 'frame:bar.undo', () => sitting.undo(), !sitting.canUndo, 'u')}
            ${this.#tool('redo', 'frame:bar.redo', () => sitting.redo(), !sitting.canRedo, 'r')}
            ${this.#tool('history', 'frame:bar.history', () => this.#ask('history'), false, 'h')} `
      }
      ${this.#tool('settings', 'frame:bar.settings', () => this.#ask('settings'))}
      ${sitting === null ? this.#keys() : this.#more(sitting)}
      <button
        type="button"
        class="bare language"
        lang=${other}
        @click=${() => app.changeLanguage()}
      >
        <span class="long">${say('frame:bar.language')}</span
        ><span class="short">${other.toUpperCase()}</span
        ><span class="hidden-text">: ${say(`frame:language.${other}`)}</span>
      </button>
    </nav>`;
  }

  /** What is asked for less often, behind one word. */
  #more(sitting: Sitting): TemplateResult {
    const { app } = this;
    return html`<details class="more-tools" @keydown=${closeOnEscape}>
      <summary class="button bare">${say('frame:bar.more')}</summary>
      <div class="tools" @click=${close}>
        ${
          this.hasCome
            ? html`${this.#tool('aloud', 'frame:bar.aloud', () => this.#ask('aloud'), false, 'v')}
              ${this.#tool('sound', 'frame:bar.sound', () => this.#ask('sound'))}`
            : nothing
        }
        ${this.#tool('present', 'shelf:present', () =>
          app.go({ place: 'present', id: sitting.id, view: 'desk' }),
        )}
        ${this.#keys()}
      </div>
    </details>`;
  }

  #keys(): TemplateResult {
    return this.#tool('keys', 'frame:bar.help', () => this.#ask('keys'), false, '?');
  }

  #saving(): string | typeof nothing {
    const { sitting } = this.app;
    if (sitting?.awaited != null) return say('frame:app.loading');
    if (sitting === null || sitting.saving === 'off') return nothing;
    // The page that stands in the HTML says so before anybody can know, and is adopted as it is.
    return say(`frame:saving.${this.hasCome ? sitting.saving : 'saved'}`);
  }

  #tool(
    name: IconName,
    label: TextKey & (`frame:bar.${string}` | 'shelf:present'),
    act: () => void,
    disabled = false,
    key: string | null = null,
  ): TemplateResult {
    const title = say(label);
    return html`<button
      type="button"
      class="bare icon tool-${name}"
      aria-label=${title}
      title=${title}
      aria-keyshortcuts=${this.app.settings.settings.keys === 'off' ? nothing : (key ?? nothing)}
      ?disabled=${disabled}
      @click=${act}
    >
      ${icon(name)}<span class="word" aria-hidden="true">${title}</span>
    </button>`;
  }

  #ask(sheet: SheetName): void {
    this.dispatchEvent(new SheetEvent(sheet));
  }
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLDetailsElement).open) return;
  event.preventDefault();
  close(event);
  (event.currentTarget as Element).querySelector('summary')?.focus();
}

/** Puts the less used tools away again. */
function close({ currentTarget }: Event): void {
  (currentTarget as Element).closest('details')?.removeAttribute('open');
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-bar': TopBar;
  }
  interface HTMLElementEventMap {
    'rw-sheet': SheetEvent;
  }
}
