import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { keysEverywhere, keysReading } from './key-table.ts';
import { Sheet } from './sheet.ts';
import type { TextKey } from '../../app/index.ts';

type HelpKey = `sheet:help.${string}` & TextKey;

/** A key: what stands on it, or the name of what stands on it where languages differ. */
type Key = { readonly sign: string } | { readonly name: `sheet:help.key.${string}` & TextKey };

interface Row {
  readonly keys: readonly (Key | '–')[];
  readonly does: HelpKey;
}

interface Group {
  readonly title: HelpKey;
  readonly rows: readonly Row[];
}

const on = (...signs: readonly string[]): readonly Key[] => signs.map((sign) => ({ sign }));
const range = (first: string, last: string): readonly (Key | '–')[] => [
  { sign: first },
  '–',
  { sign: last },
];

/** The keys of a table, each with what the sheet says of it. */
function rowsOf(table: typeof keysEverywhere | typeof keysReading): readonly Row[] {
  return Object.entries(table).map(([sign, does]) => ({
    keys: on(sign.toUpperCase()),
    does: `sheet:help.${does}`,
  }));
}

const groups: readonly Group[] = [
  {
    title: 'sheet:help.reading',
    rows: [{ keys: range('1', '9'), does: 'sheet:help.choose' }, ...rowsOf(keysReading)],
  },
  {
    title: 'sheet:help.everywhere',
    rows: [
      ...rowsOf(keysEverywhere),
      { keys: on('Tab'), does: 'sheet:help.tab' },
      { keys: on('Esc'), does: 'sheet:help.escape' },
    ],
  },
  {
    title: 'sheet:help.time',
    rows: [
      { keys: on('←', '→'), does: 'sheet:help.time_hours' },
      {
        keys: [{ name: 'sheet:help.key.page_down' }, { name: 'sheet:help.key.page_up' }],
        does: 'sheet:help.time_decision',
      },
      {
        keys: [{ name: 'sheet:help.key.home' }, { name: 'sheet:help.key.end' }],
        does: 'sheet:help.time_ends',
      },
    ],
  },
  {
    title: 'sheet:help.mirror',
    rows: [
      { keys: range('0', '9'), does: 'sheet:help.mirror_give' },
      { keys: on('X'), does: 'sheet:help.mirror_ten' },
    ],
  },
  {
    title: 'sheet:help.present',
    rows: [
      { keys: on('←', '→'), does: 'sheet:help.present_screen' },
      { keys: on('N'), does: 'sheet:help.present_next' },
      { keys: on('U'), does: 'sheet:help.undo' },
    ],
  },
];

/** Which key does what. */
@customElement('rw-keys')
export class KeysSheet extends Sheet {
  protected override readonly name = 'keys';
  protected override readonly isOnlyText = true;

  protected override caption(): string {
    return say('sheet:help.title');
  }

  protected override content(): TemplateResult {
    const isOff = this.app.settings.settings.keys === 'off';
    return html`${isOff ? html`<p class="note">${say('sheet:help.off')}</p>` : nothing}
    ${groups.map(
      ({ title, rows }) =>
        html`<h3 class="small-caps">${say(title)}</h3>
          <dl>
            ${rows.map(
              ({ keys, does }) =>
                html`<dt>${keys.map((key) => this.#key(key))}</dt>
                  <dd>${say(does)}</dd>`,
            )}
          </dl>`,
    )}`;
  }

  #key(key: Key | '–'): TemplateResult | string {
    if (key === '–') return ' – ';
    return html` <kbd>${'sign' in key ? key.sign : say(key.name)}</kbd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-keys': KeysSheet;
  }
}
