import { say, texts, write } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  cellsOf,
  paradigms,
  tableSettings,
  trilemmaSettings,
  type Frame,
  type TrilemmaSettings,
} from '../../futures/index.ts';
import { behaviourMap, behaviourTable, mapSentence } from './behaviour-map.ts';
import { societyTriangle, triangleTable } from './society-triangle.ts';
import { knob } from './lab-knob.ts';
import { options } from './options.ts';
import { Piece } from '../frame/piece.ts';
import { readoutList, readoutTable, standing } from './trilemma-readout.ts';
import type { KnobName, View } from './trilemma-state.ts';

/** Somebody has turned a knob of a setting. */
export class SettingEvent extends Event {
  static readonly type = 'rw-setting';

  constructor(readonly settings: TrilemmaSettings) {
    super(SettingEvent.type, { bubbles: true });
  }
}

const corners = ['evolution', 'isolation', 'safety'] as const;
const strategies = [
  { name: 'verifier', knobs: ['verifier', 'sensitivity', 'specificity'] },
  { name: 'rollback', knobs: ['rollback'] },
  { name: 'diversity', knobs: ['temperature', 'outside'] },
  { name: 'release', knobs: ['pruning'] },
] as const;
const society = [
  'lineages',
  'behaviours',
  'draws',
  'learning',
  'selection',
  'mixing',
  'sight',
  'reach',
] as const;

/** One society: where it stands in the triangle, its knobs, what it still sees, and its read-outs. */
@customElement('rw-society')
export class LabSociety extends Piece {
  @property({ attribute: false }) settings!: TrilemmaSettings;
  /** From the beginning to the round shown. */
  @property({ attribute: false }) frames: readonly Frame[] = [];
  @property() view: View = 'picture';
  /** Unique on the page. */
  @property() key = 'a';
  @property() heading = '';

  protected override render(): TemplateResult {
    const { frames, settings, view, key } = this;
    const now = frames.at(-1);
    if (now === undefined) return html``;
    const groups = cellsOf(settings, now.mixture, frames.at(-2)?.mixture ?? null);
    const isTable = view === 'table';
    return html`<section class="society" aria-labelledby="society-${key}">
      <h2 id="society-${key}">${this.heading}</h2>
      <div class="at-hand">
        <div class="stand ${isTable ? '' : 'in-sight'}">
          ${isTable ? triangleTable(frames) : societyTriangle(frames)}
          <p class="standing">${standing(now)}</p>
          <p class="note">${mapSentence(groups)}</p>
        </div>
        <div class="controls">
          ${this.#preset()}
          <fieldset class="knobs">
            <legend>${say('table:trilemma.corners')}</legend>
            ${corners.map((name) => this.#knob(name))}
          </fieldset>
          ${options({
            legend: say('table:trilemma.paradigm'),
            name: `paradigm-${key}`,
            values: paradigms.map((value) => ({
              value,
              label: say(`lab:trilemma.paradigms.${value}.name`),
            })),
            chosen: settings.paradigm,
            choose: (paradigm) => this.#send(inParadigm(settings, paradigm)),
          })}
          <p class="note">${say(`lab:trilemma.paradigms.${settings.paradigm}.meaning`)}</p>
          <h3>${say('table:trilemma.strategies')}</h3>
          ${strategies.map((strategy) => this.#strategy(strategy))}
          <details>
            <summary>${say('table:trilemma.society')}</summary>
            ${society.map((name) => this.#knob(name))}
          </details>
        </div>
      </div>
      <div class="shown">
        <h3>${say('table:trilemma.map')}</h3>
        ${isTable ? behaviourTable(groups) : behaviourMap(groups)}
        <h3>${say('table:trilemma.readouts')}</h3>
        ${isTable ? readoutTable(frames) : readoutList(frames)}
      </div>
    </section>`;
  }

  #preset(): TemplateResult {
    const { settings, key } = this;
    const names: Readonly<Record<string, string>> = texts('lab:trilemma.settings');
    const chosen = presetOf(settings);
    return html`<div class="field">
      <label for="preset-${key}">${say('table:trilemma.preset')}</label>
      <select id="preset-${key}" @change=${this.#choosePreset}>
        ${chosen === null ? html`<option value="" selected>${say('table:trilemma.preset_own')}</option>` : nothing}
        ${Object.keys(tableSettings).map(
          (id) => html`<option value=${id} ?selected=${id === chosen}>${names[id] ?? id}</option>`,
        )}
      </select>
    </div>`;
  }

  #strategy({ name, knobs }: (typeof strategies)[number]): TemplateResult {
    const isOn = isInUse(this.settings, name);
    const level = isOn
      ? knobs
          .filter((each) => each === 'rollback' || !['sensitivity', 'specificity'].includes(each))
          .map((each) => this.#write(each, this.settings[each]))
          .join(', ')
      : say('table:trilemma.off');
    return html`<details class="strategy" data-strategy=${name}>
      <summary>
        <span>${say(`lab:trilemma.strategies.${name}.name`)}</span>
        <span class="level">${level}</span>
      </summary>
      <p class="note">${say(`lab:trilemma.strategies.${name}.meaning`)}</p>
      ${knobs.map((each) => this.#knob(each))}
    </details>`;
  }

  #knob(name: KnobName): TemplateResult {
    const isCorner = name === 'evolution' || name === 'isolation' || name === 'safety';
    return knob({
      name,
      words: isCorner ? texts('lab:trilemma.corners')[name] : texts('lab:trilemma.knobs')[name],
      settings: this.settings,
      id: `${this.key}-${name}`,
      write: (value) => this.#write(name, value),
      turn: (change) => this.#send({ ...this.settings, ...change }),
    });
  }

  #write(name: KnobName, value: number): string {
    if (name === 'selection') return write('number', value);
    if (name === 'rollback')
      return value === 0 ? say('table:trilemma.never') : write('number', value);
    return write('percent', value);
  }

  #send(settings: TrilemmaSettings): void {
    this.dispatchEvent(new SettingEvent(settings));
  }

  readonly #choosePreset = (event: Event): void => {
    const id = (event.target as HTMLSelectElement).value;
    const { paradigm } = this.settings;
    if (id !== '') this.#send(trilemmaSettings({ ...tableSettings[id], paradigm }));
  };
}

/** The same corners and strategies in another paradigm: only what the paradigm itself brings changes. */
function inParadigm(
  settings: TrilemmaSettings,
  paradigm: TrilemmaSettings['paradigm'],
): TrilemmaSettings {
  return { ...settings, paradigm };
}

function isInUse(
  settings: TrilemmaSettings,
  strategy: (typeof strategies)[number]['name'],
): boolean {
  switch (strategy) {
    case 'verifier':
      return settings.verifier > 0;
    case 'rollback':
      return settings.rollback > 0;
    case 'diversity':
      return settings.temperature > 0 || settings.outside > 0;
    case 'release':
      return settings.pruning > 0;
  }
}

/** The named setting these knobs make, or null. */
function presetOf(settings: TrilemmaSettings): string | null {
  const { paradigm } = settings;
  const same = (id: string) => {
    const preset = trilemmaSettings({ ...tableSettings[id], paradigm });
    return (Object.keys(preset) as (keyof TrilemmaSettings)[]).every(
      (name) => preset[name] === settings[name],
    );
  };
  return Object.keys(tableSettings).find(same) ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-society': LabSociety;
  }
  interface HTMLElementEventMap {
    'rw-setting': SettingEvent;
  }
}
