import {
  type App,
  readSettings,
  say,
  type SettingName,
  settingValues,
  spoken,
  type TextKey,
  texts,
} from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';

type ValueKey = Extract<TextKey, `sheet:settings.values.${SettingName}.${string}`>;

/** One setting, as a row of which one thing is chosen. */
export function settingField({ settings }: App, name: SettingName): TemplateResult {
  const values: readonly string[] = settingValues[name];
  const ordered = values[0] === 'system' ? values : [...values].sort();
  const set = (value: string) =>
    settings.replace(readSettings({ ...settings.settings, [name]: value }));
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
              @change=${() => set(value)}
            />
            <span lang=${name === 'language' && value !== 'system' ? value : spoken()}
              >${say(`sheet:settings.values.${name}.${value}` as ValueKey)}${value === 'system' ? now(settings.settings[name], name) : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** What the system asks for now, by its name, where the page says it. */
function now(chosen: string, name: SettingName): string {
  const { values }: { values: Readonly<Record<string, Readonly<Record<string, string>>>> } =
    texts('sheet:settings');
  const told =
    chosen === 'system' ? values[name]?.[document.documentElement.dataset[name] ?? ''] : undefined;
  return told === undefined ? '' : ` (${told})`;
}
