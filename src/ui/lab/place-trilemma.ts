import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { courseOf, type Frame, type TrilemmaSettings } from '../../futures/index.ts';
import type { QueryProblem, QueryRead } from './address-query.ts';
import type { FanSizeEvent } from './lab-fan.ts';
import './lab-fan.ts';
import { LabPlace } from './lab-place.ts';
import type { SettingEvent } from './lab-society.ts';
import './lab-society.ts';
import { seedField } from './seed-field.ts';
import { readoutText, shownReadouts } from './trilemma-readout.ts';
import {
  lastRound,
  readTrilemma,
  trilemmaQuery,
  usualTrilemma,
  type TrilemmaState,
} from './trilemma-state.ts';

/** Milliseconds a round is shown while twenty run by. */
const pace = 160;
const many = 20;

/** The table of the trilemma: a society, or two of them side by side, and the rounds they play. */
@customElement('rw-trilemma')
export class TrilemmaPlace extends LabPlace<TrilemmaState> {
  protected override readonly place = 'trilemma';
  protected override readonly usual = usualTrilemma;
  /** The round to which the rounds are running by; null while they stand. */
  @state() private until: number | null = null;
  @state() private said = '';
  #ticker: ReturnType<typeof setInterval> | undefined;
  /** Courses computed so far, one per setting on the table. */
  #courses = new Map<TrilemmaSettings, { readonly seed: number; readonly frames: Frame[] }>();
  #frames: readonly (readonly Frame[])[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticker);
  }

  protected override read(query: string): QueryRead<TrilemmaState> {
    return readTrilemma(query);
  }

  protected override write(table: TrilemmaState): string {
    return trilemmaQuery(table);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { table } = this;
    if (table === null) return;
    this.#frames = table.settings.map((settings) => this.#framesOf(settings, table));
  }

  protected override refusal(problem: QueryProblem): string {
    return problem.kind === 'bad-value'
      ? say('table:damaged_value', { name: problem.name, value: problem.value })
      : say('table:damaged_name', { name: problem.name });
  }

  protected override content(table: TrilemmaState): TemplateResult {
    const isTwo = table.settings.length > 1;
    const headings = isTwo
      ? [say('table:trilemma.setting_a'), say('table:trilemma.setting_b')]
      : [say('table:trilemma.setting')];
    return html`<label class="tick">
        <input type="checkbox" .checked=${isTwo} @change=${() => this.#compare(table, !isTwo)} />
        <span>${say('table:trilemma.compare')}</span>
      </label>
      <div class="rounds">
        <div class="societies ${isTwo ? 'two' : ''}">
          ${table.settings.map(
            (settings, index) =>
              html`<rw-society
                .settings=${settings}
                .frames=${this.#frames[index] ?? []}
                .view=${table.view}
                .key=${index === 0 ? 'a' : 'b'}
                .heading=${headings[index] ?? ''}
                @rw-setting=${(event: SettingEvent) => this.#set(table, index, event.settings)}
              ></rw-society>`,
          )}
        </div>
        <div class="luck">
          ${seedField({ seed: table.seed, choose: (seed) => this.change({ ...table, seed }) })}
          <p class="note">${say('table:trilemma.again')}</p>
        </div>
        <div class="turn" role="group" aria-label=${say('table:trilemma.turn')}>
          <p class="round">${say('table:round')} <strong>${table.round}</strong></p>
          <div class="acts">${this.#buttons(table)}</div>
        </div>
      </div>
      <p class="hidden-text" role="status">${this.said}</p>
      <rw-fan
        .runner=${this.app.ports.lab}
        .settings=${table.settings}
        .headings=${headings}
        .seed=${table.seed}
        .seeds=${table.seeds}
        .rounds=${table.rounds}
        .view=${table.view}
        @rw-fan-size=${({ seeds, rounds }: FanSizeEvent) => this.change({ ...table, seeds, rounds })}
      ></rw-fan>
      ${this.tools(table)}`;
  }

  #buttons(table: TrilemmaState): TemplateResult {
    const { round } = table;
    const isRunning = this.until !== null;
    const isEnd = round >= lastRound;
    return html`<button type="button" ?disabled=${round === 0} @click=${() => this.#goTo(0)}>
        ${say('table:trilemma.start')}
      </button>
      <button type="button" ?disabled=${round === 0} @click=${() => this.#goTo(round - 1)}>
        ${say('table:trilemma.back')}
      </button>
      <button type="button" class="step" ?disabled=${isEnd} @click=${() => this.#goTo(round + 1)}>
        ${say('table:trilemma.step')}
      </button>
      <button
        type="button"
        class="strong twenty"
        ?disabled=${isEnd && !isRunning}
        @click=${() => (isRunning ? this.#goTo(round) : this.#run(round + many))}
      >
        ${isRunning ? say('table:trilemma.pause') : say('table:trilemma.twenty')}
      </button>`;
  }

  #framesOf(settings: TrilemmaSettings, { seed, round }: TrilemmaState): readonly Frame[] {
    const known = this.#courses.get(settings);
    if (known?.seed === seed && known.frames.length > round) {
      return known.frames.slice(0, round + 1);
    }
    const frames = courseOf(settings, seed, Math.min(lastRound, round + many));
    if (this.#courses.size > 8) this.#courses.clear();
    this.#courses.set(settings, { seed, frames });
    return frames.slice(0, round + 1);
  }

  #compare(table: TrilemmaState, isTwo: boolean): void {
    const [first] = table.settings;
    // A copy of its own, so that the two are told apart while they are still alike.
    this.change({ ...table, settings: isTwo ? [first, { ...first }] : [first] });
  }

  #set(table: TrilemmaState, index: number, settings: TrilemmaSettings): void {
    const [first, other] = table.settings;
    const changed =
      other === undefined
        ? ([settings] as const)
        : index === 0
          ? ([settings, other] as const)
          : ([first, settings] as const);
    this.change({ ...table, settings: changed });
  }

  /** Lets the rounds run by, so that holes can be seen to open; at once where motion is not welcome. */
  #run(round: number): void {
    const to = Math.min(lastRound, round);
    if (document.documentElement.dataset['motion'] === 'less') {
      this.#goTo(to);
      return;
    }
    clearInterval(this.#ticker);
    this.until = to;
    this.#ticker = setInterval(() => {
      const { table } = this;
      if (table === null || table.round >= to) this.#goTo(table?.round ?? 0);
      else this.change({ ...table, round: table.round + 1 });
    }, pace);
  }

  /** Shows a round, stands still there and says what is to be read. */
  #goTo(round: number): void {
    clearInterval(this.#ticker);
    this.until = null;
    const { table } = this;
    if (table === null) return;
    const to = Math.max(0, Math.min(lastRound, round));
    const next = { ...table, round: to };
    if (to !== table.round) this.change(next);
    const said = table.settings.map((settings) => {
      const now = this.#framesOf(settings, next).at(-1);
      return shownReadouts
        .map(({ name }) =>
          say('table:trilemma.said_each', {
            name: say(`lab:trilemma.readouts.${name}.name`),
            value: now === undefined ? '' : readoutText(name, now.readout[name]),
          }),
        )
        .join(', ');
    });
    this.said = say('table:trilemma.said', { round: to, values: said.join('; ') });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-trilemma': TrilemmaPlace;
  }
}
