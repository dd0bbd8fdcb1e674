import { say, type App, type Draft } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  addLanguage,
  readStrings,
  stringTable,
  takeStrings,
  writeStrings,
  type StringEntry,
  type StringForm,
  type StringTable,
} from '../../authoring/index.ts';
import { languages, type Language } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { faultText } from './fault-text.ts';
import { placeButton } from './place-button.ts';
import { fileButton } from '../frame/file-button.ts';

/** Entries shown at once. */
const shown = 60;

/** Both languages side by side: what is missing, what is older than its original, and the table for translators. */
@customElement('rw-two-languages')
export class TwoLanguages extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) draft!: Draft;
  /** The story's files, given anew whenever they change. */
  @property({ attribute: false }) files: ReadonlyMap<string, string> = new Map<string, string>();
  @property() file = '';
  @state() private from: Language = 'en';
  @state() private which: 'open' | 'file' = 'open';
  @state() private most = shown;
  @state() private told = '';

  protected override render(): TemplateResult {
    const [only, another] = languages.filter((language) => this.#has(language));
    if (only !== undefined && another === undefined) return this.#second(only, otherThan(only));
    const to = otherThan(this.from);
    const table = stringTable(this.files, this.draft.id, this.from, to);
    const stale = this.#stale(table);
    const open = table.entries.filter((entry) => isMissing(entry) || stale.has(entry.key));
    const rest = this.file.replace(/^(en|de)\//, '');
    const here = table.entries.filter(({ file }) => file.replace(/^(en|de)\//, '') === rest);
    const entries = this.which === 'open' ? open : here;
    return html`<h2>${say('write:both.title')}</h2>
      <p class="note">
        ${say('write:both.count', { open: open.length, all: table.entries.length })}
      </p>
      <div class="sides" role="group" aria-label=${say('write:both.show')}>
        ${this.#show('open')} ${this.#show('file')}
        <button
          type="button"
          @click=${() => {
            this.from = to;
          }}
        >
          ${say('write:both.turn', { from: this.from, to })}
        </button>
      </div>
      <ul role="list" class="both">
        ${entries.slice(0, this.most).map((entry) => this.#entry(entry, to, stale))}
      </ul>
      ${
        entries.length > this.most
          ? html`<button type="button" class="bare" @click=${() => (this.most += shown)}>
              ${say('write:more', { count: entries.length - this.most })}
            </button>`
          : nothing
      }
      <h3>${say('write:both.table')}</h3>
      <p class="acts">
        ${this.#out(table, 'csv', 'CSV')} ${this.#out(table, 'xlf', 'XLIFF 2.0')}
        ${this.#out(table, 'xlf12', 'XLIFF 1.2')}
        ${fileButton({
          label: say('write:both.take_in'),
          accept: '.csv,.xlf,.xliff',
          chosen: (file) => this.#take(file),
        })}
      </p>
      <p class="note" role="status">${this.told}</p>`;
  }

  #has(language: Language): boolean {
    return [...this.files.keys()].some((path) => path.startsWith(`${language}/`));
  }

  /** A story in one language: what a second one begins with. */
  #second(from: Language, to: Language): TemplateResult {
    return html`<h2>${say('write:both.title')}</h2>
      <p>${say(`write:both.only.${from}`)}</p>
      <p class="acts">
        <button
          type="button"
          @click=${() => {
            this.from = from;
            void this.draft.writeAll(addLanguage(this.draft.files, from, to));
          }}
        >
          ${say(`write:both.add.${to}`)}
        </button>
      </p>
      <p class="note">${say('write:both.add_note', { from, to })}</p>`;
  }

  #show(which: 'open' | 'file'): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${which === this.which}
      @click=${() => {
        this.which = which;
        this.most = shown;
      }}
    >
      ${say(`write:both.${which}`)}
    </button>`;
  }

  #entry(entry: StringEntry, to: Language, stale: ReadonlySet<string>): TemplateResult {
    const { key, file, line, source, target } = entry;
    const isCopy = target !== '' && isMissing(entry);
    return html`<li>
      ${placeButton({ file, line }, this.draft.files.keys())}
      ${stale.has(key) ? html`<strong>${say('write:both.stale')}</strong>` : nothing}
      ${isCopy ? html`<strong>${say('write:both.copy')}</strong>` : nothing}
      <div class="pair">
        <p lang=${this.from}>${source}</p>
        <p lang=${to}>${target === '' ? html`<em>${say('write:both.missing')}</em>` : target}</p>
      </div>
    </li>`;
  }

  /** Keys whose source has changed since the oldest state known here while the target has not. */
  #stale({ from, to, entries }: StringTable): ReadonlySet<string> {
    const before = new Map(this.files);
    for (const [path, states] of Object.entries(this.draft.past)) {
      const [first] = states;
      if (first !== undefined) before.set(path, first.text);
    }
    const then = new Map(
      stringTable(before, this.draft.id, from, to).entries.map((entry) => [entry.key, entry]),
    );
    return new Set(
      entries.flatMap(({ key, source, target }) => {
        const old = then.get(key);
        const isOlder = old !== undefined && old.source !== source && old.target === target;
        return isOlder && target !== '' ? [key] : [];
      }),
    );
  }

  #out(table: StringTable, form: StringForm, called: string): TemplateResult {
    const file = `${table.story}-${table.from}-${table.to}.${form === 'csv' ? 'csv' : 'xlf'}`;
    const type = form === 'csv' ? 'text/csv' : 'application/xliff+xml';
    return html`<button
      type="button"
      aria-label=${say('write:both.out', { form: called })}
      @click=${() => this.app.ports.offerFile(file, writeStrings(table, form), type)}
    >
      ${called}
    </button>`;
  }

  async #take(file: File): Promise<void> {
    const read = readStrings(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      const why = faultText(read, this.app.language).text;
      this.told = say('write:both.unread', { file: file.name, why });
      return;
    }
    const taken = takeStrings(this.draft.files, read.table);
    const { changed, stale, lost, broken } = taken;
    const changes = [...taken.files].filter(([path, text]) => this.draft.files.get(path) !== text);
    const left = stale.length + lost.length + broken.length;
    const news = say('write:both.taken', { count: changed });
    this.told = left === 0 ? news : `${news} ${say('write:both.left', { count: left })}`;
    await this.draft.writeAll(new Map(changes));
  }
}

function otherThan(language: Language): Language {
  return languages.find((other) => other !== language) ?? language;
}

/** Whether there are no words yet, or still those of the original; a number is the same in both. */
function isMissing({ source, target }: StringEntry): boolean {
  return target === '' || (target === source && /\p{L}{2}/u.test(source));
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-two-languages': TwoLanguages;
  }
}
