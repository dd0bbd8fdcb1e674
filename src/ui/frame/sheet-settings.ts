import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fileText } from '../../game/index.ts';
import { defaultSettings, parseSettings, settingNames, soundPlayerOf } from '../../app/index.ts';
import { followType } from './own-type.ts';
import { settingField } from './setting-field.ts';
import { Sheet } from './sheet.ts';
import { fileButton } from './file-button.ts';

export { followType, soundPlayerOf };

/** Most bytes of a file of settings, which has a few hundred. */
const mostBytes = 10_000_000;

/** How somebody likes to read: every setting shows at once on the page behind. */
@customElement('rw-settings')
export class SettingsSheet extends Sheet {
  protected override readonly name = 'settings';

  /** Name of the file that was chosen and holds no settings. */
  @state() private unread: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    followType(this.app.settings);
    soundPlayerOf(this.app);
  }

  protected override caption(): string {
    return say('sheet:settings.title');
  }

  protected override content(): TemplateResult {
    return html`<p class="sample" lang=${spoken()}>${say('sheet:settings.sample')}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${settingNames.map((name) => settingField(this.app, name))}
      </form>
      <p class="note" role="status">
        ${this.app.settings.isKept ? nothing : say('sheet:settings.not_kept')}
        ${this.unread === null ? nothing : say('sheet:settings.unread', { file: this.unread })}
      </p>
      <p class="acts">
        <button type="button" @click=${() => this.app.settings.replace(defaultSettings)}>
          ${say('sheet:settings.reset')}
        </button>
        <button type="button" @click=${this.#export}>${say('sheet:settings.export')}</button>
        ${fileButton({
          label: say('sheet:settings.import'),
          accept: '.json,application/json',
          chosen: (file) => this.#import(file),
        })}
      </p>
      <p><a href="#/kept" @click=${() => this.close()}>${say('shelf:kept')}</a></p>`;
  }

  readonly #export = (): void => {
    const { settings } = this.app.settings;
    this.app.ports.offerFile('runaway-settings.json', JSON.stringify(settings, null, 2) + '\n');
  };

  async #import(file: File): Promise<void> {
    const text = await fileText(file, mostBytes).catch(() => null);
    const settings = text === null ? null : parseSettings(text);
    this.unread = settings === null ? file.name : null;
    if (settings !== null) this.app.settings.replace(settings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-settings': SettingsSheet;
  }
}
