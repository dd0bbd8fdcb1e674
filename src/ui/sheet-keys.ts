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

/** Which key does what. */
@customElement('rw-keys')
export class KeysSheet extends Sheet {
  protected override readonly name = 'keys';

  protected override caption(): string {
    return this.app.text.say('help.title');
  }

  protected override content(): TemplateResult {
    const { text } = this.app;
    return html`<dl class="keys">
      ${rows.map(
        ([keys, does]) =>
          html`<dt>${keys.map((key) => (key === '…' ? html` – ` : html`<kbd>${key}</kbd>`))}</dt>
            <dd>${text.say(does)}</dd>`,
      )}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-keys': KeysSheet;
  }
}
