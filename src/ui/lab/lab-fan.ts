import { say, write } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  breakThreshold,
  courseOf,
  fanOf,
  fanTasks,
  type Fan,
  type FanTask,
  type Frame,
  type LabRunner,
  type ReadoutName,
  type TrilemmaSettings,
} from '../../futures/index.ts';
import { bandChart } from './band-chart.ts';
import { LabWork } from './lab-work.ts';
import { options } from './options.ts';
import { Piece } from '../frame/piece.ts';
import { scrolled } from './scrolled.ts';
import { readoutText, scaleOf, shownReadouts } from './trilemma-readout.ts';
import { horizons, seedCounts, type View } from './trilemma-state.ts';
import { workLine } from './work-line.ts';

/** Somebody asks for another number of seeds or rounds. */
export class FanSizeEvent extends Event {
  static readonly type = 'rw-fan-size';

  constructor(
    readonly seeds: number,
    readonly rounds: number,
  ) {
    super(FanSizeEvent.type, { bubbles: true });
  }
}

/** One or two settings with many seeds, as bands around a middle. */
@customElement('rw-fan')
export class LabFan extends Piece {
  @property({ attribute: false }) runner!: LabRunner;
  @property({ attribute: false }) settings: readonly TrilemmaSettings[] = [];
  /** The heading of each setting. */
  @property({ attribute: false }) headings: readonly string[] = [];
  @property({ type: Number }) seed = 1;
  @property({ type: Number }) seeds = 100;
  @property({ type: Number }) rounds = 20;
  @property() view: View = 'picture';
  #work!: LabWork<FanTask>;
  /** Per setting what stands so far, made again when parts have come. */
  #fans: readonly (Fan | null)[] = [];
  #single: readonly (readonly Frame[])[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('runner')) {
      this.#work = new LabWork<FanTask>(this.runner, () => {
        this.#gather();
        this.requestUpdate();
      });
    }
    const isAnother = (['settings', 'seed', 'seeds', 'rounds'] as const).some((name) =>
      changed.has(name),
    );
    if (!isAnother) return;
    this.#work.clear();
    this.#fans = [];
    this.#single = this.settings.map((settings) => courseOf(settings, this.seed, this.rounds));
  }

  protected override render(): TemplateResult {
    const { seeds, rounds } = this;
    const { state, done, count } = this.#work;
    const inSeeds = count === 0 ? 0 : Math.round((done / count) * seeds);
    return html`<section class="many" aria-labelledby="many-seeds">
      <h2 id="many-seeds">${say('table:trilemma.many')}</h2>
      <p class="lead">
        ${say('table:trilemma.many_intro')}
        ${this.view === 'picture' ? say('table:trilemma.many_marks') : nothing}
      </p>
      <div class="bench">
        ${options({
          legend: say('table:trilemma.seeds'),
          name: 'seeds',
          values: seedCounts.map((value) => ({
            value: String(value),
            label: write('number', value),
          })),
          chosen: String(seeds),
          choose: (value) => this.dispatchEvent(new FanSizeEvent(Number(value), rounds)),
        })}
        ${options({
          legend: say('table:trilemma.horizon'),
          name: 'rounds',
          values: horizons.map((value) => ({
            value: String(value),
            label: say('table:trilemma.horizon_count', { count: value }),
          })),
          chosen: String(rounds),
          choose: (value) => this.dispatchEvent(new FanSizeEvent(seeds, Number(value))),
        })}
        ${workLine({
          state,
          done: inSeeds,
          count: seeds,
          label: `${say('table:trilemma.run')}: ${say('table:trilemma.seeds_count', { count: seeds })}`,
          start: () => void this.#start(),
          stop: () => this.#work.stop(),
        })}
      </div>
      <div role="status">
        ${state === 'done' || state === 'stopped' ? this.#outcome() : nothing}
      </div>
      ${state === 'idle' ? html`<p class="note">${say('table:trilemma.not_run')}</p>` : this.#bands()}
    </section>`;
  }

  #start(): Promise<void> {
    const { settings, seed, seeds, rounds } = this;
    // In turn, so that both settings grow side by side.
    const [first = [], other = []] = settings.map((each) => fanTasks(each, seed, seeds, rounds));
    return this.#work.start(
      first.flatMap((task, index) => [task, ...other.slice(index, index + 1)]),
    );
  }

  #gather(): void {
    const entries = [...this.#work.parts];
    this.#fans = this.settings.map((settings) =>
      fanOf(entries.filter(([task]) => task.settings === settings).map(([, part]) => part)),
    );
  }

  #outcome(): TemplateResult {
    const { headings } = this;
    return html`${this.#fans.map((fan, index) => {
      if (fan === null) return nothing;
      const held = Math.round(fan.held * fan.seeds);
      const half = fan.medianBreak;
      return html`<p class="outcome">
        ${headings.length > 1 ? html`<strong>${headings[index]}:</strong>` : nothing}
        ${say('table:trilemma.held', { held, count: fan.seeds, rounds: fan.rounds })}
        ${half === null ? nothing : say('table:trilemma.broke_half', { round: half })}
      </p>`;
    })}`;
  }

  #bands(): TemplateResult {
    return html`<div class="fans ${this.settings.length > 1 ? 'two' : ''}">
      ${shownReadouts.map(({ name }) =>
        this.#fans.map((fan, index) => (fan === null ? nothing : this.#band(name, fan, index))),
      )}
    </div>`;
  }

  #band(name: ReadoutName, fan: Fan, index: number): TemplateResult {
    const { headings } = this;
    const band = fan.bands[name];
    const write = (value: number) => readoutText(name, value);
    const heading =
      headings.length > 1
        ? `${say(`lab:trilemma.readouts.${name}.name`)}, ${headings[index] ?? ''}`
        : say(`lab:trilemma.readouts.${name}.name`);
    const sentence = say('table:trilemma.chart', {
      name: say(`lab:trilemma.readouts.${name}.name`),
      round: fan.rounds,
      middle: write(band.p50.at(-1) ?? 0),
      low: write(band.p05.at(-1) ?? 0),
      high: write(band.p95.at(-1) ?? 0),
    });
    const isDistance = name === 'divergence';
    const { from } = scaleOf(name);
    const raised = (values: readonly number[]) => values.map((value) => value - from);
    const tops = this.#fans.map((each) => Math.max(...(each?.bands[name].p95 ?? [0])));
    const top = isDistance
      ? Math.max(1.2 * breakThreshold, ...tops)
      : scaleOf(name).isShare
        ? 1
        : 5;
    return html`<figure class="fan" data-readout=${name}>
      <figcaption><strong>${heading}</strong> <span class="note">${sentence}</span></figcaption>
      ${
        this.view === 'table'
          ? this.#table(heading, band, write)
          : bandChart({
              bands: [
                { low: raised(band.p05), high: raised(band.p95) },
                { low: raised(band.p25), high: raised(band.p75) },
              ],
              line: raised(band.p50),
              dashes: raised(this.#single[index]?.map((frame) => frame.readout[name]) ?? []),
              ...(isDistance
                ? {
                    level: { value: breakThreshold, words: `┄ ${say('table:trilemma.threshold')}` },
                  }
                : {}),
              top: top - from,
              edges: [
                write(top),
                write(from),
                `${say('table:round')} 0`,
                `${say('table:round')} ${fan.rounds}`,
              ],
            })
      }
    </figure>`;
  }

  #table(
    heading: string,
    band: Fan['bands'][ReadoutName],
    write: (value: number) => string,
  ): TemplateResult {
    const every = Math.max(1, Math.round((band.p50.length - 1) / 20));
    const table = html`<table>
      <thead>
        <tr>
          <th scope="col">${say('table:round')}</th>
          <th scope="col">${say('table:trilemma.middle_range')}</th>
        </tr>
      </thead>
      <tbody>
        ${band.p50.flatMap((middle, step) =>
          step % every === 0
            ? [
                html`<tr>
                  <th scope="row">${step}</th>
                  <td>
                    ${write(middle)} (${write(band.p05[step] ?? 0)}–${write(band.p95[step] ?? 0)})
                  </td>
                </tr>`,
              ]
            : [],
        )}
      </tbody>
    </table>`;
    return scrolled(heading, table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-fan': LabFan;
  }
  interface HTMLElementEventMap {
    'rw-fan-size': FanSizeEvent;
  }
}
