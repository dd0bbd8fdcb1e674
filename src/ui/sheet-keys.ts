import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Sheet } from './sheet.ts';
import type { TextKey } from './text.ts';

const rows = [
  [['1', '…', '9'], 'help.choose'],
  [['U'], 'help.undo'],
  [['R'], 'help.redo'],
  [['H'], 'help.history'],
  [['L'], 'help.language'],
  [['S'], 'help.settings'],
  [['B'], 'help.shelf'],
  [['?'], 'help.help'],
  [['Tab'], 'help.tab'],
  [['Esc'], 'help.escape'],
] as const satisfies readonly (readonly [readonly string[], TextKey])[];

/** Keys of the line of time in the world room; those with names in the language spoken by their text. */
const roomRows = [
  [['←', '→'], 'help.time'],
  [['key.page_up', 'key.page_down'], 'help.time_decision'],
  [['key.home', 'key.end'], 'help.time_ends'],
] as const satisfies readonly (readonly [readonly string[], TextKey])[];

/** Which key does what. */
@customElement('rw-keys')
export class KeysSheet extends Sheet {
  protected override readonly name = 'keys';

  protected override caption(): string {
    return this.app.text.say('help.title');
  }

  protected override content(): TemplateResult {
    const { text } = this.app;
    return html`<dl class="keys">${rows.map(([keys, does]) => this.#row(keys, does))}</dl>
      <h3>${text.say('help.room')}</h3>
      <dl class="keys">${roomRows.map(([keys, does]) => this.#row(keys, does))}</dl>`;
  }

  #row(keys: readonly KeyName[], does: Doing): TemplateResult {
    const { text } = this.app;
    const name = (key: KeyName) => (isNamed(key) ? text.say(key) : key);
    return html`<dt>
        ${keys.map((key) => (key === '…' ? html` – ` : html`<kbd>${name(key)}</kbd>`))}
      </dt>
      <dd>${text.say(does)}</dd>`;
  }
}

type Doing = (typeof rows)[number][1] | (typeof roomRows)[number][1];
type KeyName = (typeof rows)[number][0][number] | (typeof roomRows)[number][0][number];

function isNamed(key: KeyName): key is Extract<KeyName, `key.${string}`> {
  return key.startsWith('key.');
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-keys': KeysSheet;
  }
}
