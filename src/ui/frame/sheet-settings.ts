import { say, spoken, texts } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  defaultSettings,
  readSettings,
  type SettingName,
  settingNames,
  type Settings,
  settingValues,
  type TextKey,
} from '../../app/index.ts';
import { followType } from './own-type.ts';
import { Sheet } from './sheet.ts';

export { followType };

type ValueKey = Extract<TextKey, `sheet:settings.values.${SettingName}.${string}`>;

/** How somebody likes to read: every setting shows at once on the page behind. */
@customElement('rw-settings')
export class SettingsSheet extends Sheet {
  protected override readonly name = 'settings';

  override connectedCallback(): void {
    super.connectedCallback();
    followType(this.app.settings);
  }

  protected override caption(): string {
    return say('sheet:settings.title');
  }

  protected override content(): TemplateResult {
    return html`<p class="sample" lang=${spoken()}>${say('sheet:settings.sample')}</p>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${settingNames.map((name) => this.#setting(name))}
      </form>
      <p class="note" role="status">
        ${this.app.settings.isKept ? nothing : say('sheet:settings.not_kept')}
      </p>
      <p class="acts">
        <button type="button" @click=${() => this.app.settings.replace(defaultSettings)}>
          ${say('sheet:settings.reset')}
        </button>
        <button type="button" @click=${this.#export}>${say('sheet:settings.export')}</button>
        <label class="button">
          ${say('sheet:settings.import')}
          <input
            class="hidden-text"
            type="file"
            accept=".json,application/json"
            @change=${this.#import}
          />
        </label>
      </p>
      <p><a href="#/kept" @click=${() => this.close()}>${say('shelf:kept')}</a></p>`;
  }

  #setting(name: SettingName): TemplateResult {
    const { settings } = this.app;
    const values: readonly string[] = settingValues[name];
    const ordered = values[0] === 'system' ? values : [...values].sort();
    return html`<fieldset>
      <legend>${say(`sheet:settings.names.${name}`)}</legend>
      <div class="options">
        ${ordered.map(
          (value) =>
            html`<label class="option">
              <input
                type="radio"
                name=${name}
                value=${value}
                .checked=${settings.settings[name] === value}
                @change=${() => this.#set(name, value)}
              />
              <span lang=${name === 'language' && value !== 'system' ? value : spoken()}
                >${say(`sheet:settings.values.${name}.${value}` as ValueKey)}${value === 'system' ? this.#now(name) : nothing}</span
              >
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  /** What the system asks for now, by its name, where the page says it. */
  #now(name: SettingName): string {
    const { values }: { values: Readonly<Record<string, Readonly<Record<string, string>>>> } =
      texts('sheet:settings');
    const { settings } = this.app.settings;
    const now = document.documentElement.dataset[name] ?? '';
    const told = settings[name] === 'system' ? values[name]?.[now] : undefined;
    return told === undefined ? '' : ` (${told})`;
  }

  #set(name: SettingName, value: string): void {
    const { settings } = this.app;
    settings.replace(readSettings({ ...settings.settings, [name]: value }));
  }

  readonly #export = (): void => {
    const { settings } = this.app.settings;
    this.app.ports.offerFile('runaway-settings.json', JSON.stringify(settings, null, 2) + '\n');
  };

  readonly #import = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    let settings: Settings | null = null;
    try {
      settings = readSettings(JSON.parse(await file.text()));
    } catch {
      const problem = { kind: 'not-json', detail: '' } as const;
      this.app.troubles.show({ kind: 'save', problem, file: file.name });
    }
    if (settings !== null) this.app.settings.replace(settings);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-settings': SettingsSheet;
  }
}
