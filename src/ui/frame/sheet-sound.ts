import {
  followsHosts,
  instrumentWords,
  say,
  soundPlayerOf,
  soundVoices,
  valueText,
} from '../../app/index.ts';
import { columnOf, shownAt } from '../../game/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { settingField } from './setting-field.ts';
import { Sheet } from './sheet.ts';

/** Whether the world is heard, how loud, and in words what there is to hear of it. */
@customElement('rw-sound')
export class SoundSheet extends Sheet {
  protected override readonly name = 'sound';
  #leave: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const player = soundPlayerOf(this.app);
    this.#leave = player.subscribe(() => this.requestUpdate());
    void player.ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override caption(): string {
    return say('frame:bar.sound');
  }

  protected override content(): TemplateResult {
    const { sitting } = this.app;
    const isSilent = sitting === null || !followsHosts(sitting.entry);
    return html`<div class="settings">
        ${settingField(this.app, 'sound')}
        <p class="note" role="status">
          ${soundPlayerOf(this.app).isMute ? say('sheet:sound.mute') : nothing}
        </p>
      </div>
      <p>${say(isSilent ? 'sheet:sound.no_world' : 'sheet:sound.about')}</p>
      ${isSilent ? nothing : this.#voices()}`;
  }

  #voices(): TemplateResult {
    const reading = this.app.sitting?.run.turns.at(-1)?.readings.at(-1);
    return html`<ul>
        ${soundVoices.map(([voice, id]) => {
          const value = shownAt(reading, columnOf(id));
          return html`<li>
            ${say(`sheet:sound.voices.${voice}`)}: ${instrumentWords(id).name}
            (${valueText(id, value)})
          </li>`;
        })}
      </ul>
      <p class="note">${say('sheet:sound.rests')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-sound': SoundSheet;
  }
}
