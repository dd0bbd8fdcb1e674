import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Sheet } from './sheet.ts';
import type { TextKey } from '../../app/index.ts';

type HelpKey = `help.${string}` & TextKey;

/** A key: what stands on it, or the name of what stands on it where languages differ. */
type Key = { readonly sign: string } | { readonly name: `help.key.${string}` & TextKey };

interface Group {
  readonly title: HelpKey;
  readonly rows: readonly { readonly keys: readonly (Key | '–')[]; readonly does: HelpKey }[];
}

const on = (...signs: readonly string[]): readonly Key[] => signs.map((sign) => ({ sign }));
const range = (first: string, last: string): readonly (Key | '–')[] => [
  { sign: first },
  '–',
  { sign: last },
];

const groups: readonly Group[] = [
  {
    title: 'help.reading',
    rows: [
      { keys: range('1', '9'), does: 'help.choose' },
      { keys: on('U'), does: 'help.undo' },
      { keys: on('R'), does: 'help.redo' },
      { keys: on('H'), does: 'help.history' },
    ],
  },
  {
    title: 'help.everywhere',
    rows: [
      { keys: on('L'), does: 'help.language' },
      { keys: on('S'), does: 'help.settings' },
      { keys: on('B'), does: 'help.shelf' },
      { keys: on('?'), does: 'help.help' },
      { keys: on('Tab'), does: 'help.tab' },
      { keys: on('Esc'), does: 'help.escape' },
    ],
  },
  {
    title: 'help.time',
    rows: [
      { keys: on('←', '→'), does: 'help.time_hours' },
      {
        keys: [{ name: 'help.key.page_down' }, { name: 'help.key.page_up' }],
        does: 'help.time_decision',
      },
      { keys: [{ name: 'help.key.home' }, { name: 'help.key.end' }], does: 'help.time_ends' },
    ],
  },
  {
    title: 'help.mirror',
    rows: [
      { keys: range('0', '9'), does: 'help.mirror_give' },
      { keys: on('X'), does: 'help.mirror_ten' },
    ],
  },
  {
    title: 'help.present',
    rows: [
      { keys: on('←', '→'), does: 'help.present_screen' },
      { keys: on('N'), does: 'help.present_next' },
      { keys: on('U'), does: 'help.undo' },
    ],
  },
];

/** Which key does what. */
@customElement('rw-keys')
export class KeysSheet extends Sheet {
  protected override readonly name = 'keys';
  protected override readonly isOnlyText = true;

  protected override caption(): string {
    return this.app.text.say('help.title');
  }

  protected override content(): TemplateResult {
    const { text } = this.app;
    const isOff = this.app.settings.settings.keys === 'off';
    return html`${isOff ? html`<p class="note">${text.say('help.off')}</p>` : nothing}
    ${groups.map(
      ({ title, rows }) =>
        html`<h3 class="small-caps">${text.say(title)}</h3>
          <dl>
            ${rows.map(
              ({ keys, does }) =>
                html`<dt>${keys.map((key) => this.#key(key))}</dt>
                  <dd>${text.say(does)}</dd>`,
            )}
          </dl>`,
    )}`;
  }

  #key(key: Key | '–'): TemplateResult | string {
    if (key === '–') return ' – ';
    return html` <kbd>${'sign' in key ? key.sign : this.app.text.say(key.name)}</kbd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-keys': KeysSheet;
  }
}
