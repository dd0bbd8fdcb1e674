import { say, write } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  gameRounds,
  gameTasks,
  spreadOf,
  type GamesTask,
  type GameSpread,
  type LabRunner,
  type SeatSpread,
} from '../../futures/index.ts';
import { bandChart } from './band-chart.ts';
import { LabWork } from './lab-work.ts';
import { seatNames } from './mirror-names.ts';
import { seatsOf, type MirrorState } from './mirror-state.ts';
import { Piece } from '../frame/piece.ts';
import { scrolled } from './scrolled.ts';
import { workLine } from './work-line.ts';

const games = 10_000;

/** The same table over many games: what each seat gives round by round, and makes. */
@customElement('rw-games')
export class LabGames extends Piece {
  @property({ attribute: false }) runner!: LabRunner;
  @property({ attribute: false }) table!: MirrorState;
  #work!: LabWork<GamesTask>;
  #spread: GameSpread | null = null;
  /** What the games were played for: the models and the seed. */
  #asked = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('runner')) {
      this.#work = new LabWork<GamesTask>(this.runner, () => {
        this.#spread = spreadOf([...this.#work.parts.values()]);
        this.requestUpdate();
      });
    }
    const asked = JSON.stringify([seatsOf(this.table), this.table.seed]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#work.clear();
    this.#spread = null;
  }

  protected override render(): TemplateResult {
    const { table } = this;
    const { state, done, count } = this.#work;
    const names = seatNames(table);
    const spread = this.#spread;
    const isStanding = state === 'done' || state === 'stopped';
    return html`<section class="many" aria-labelledby="many-games">
      <h2 id="many-games">${say('table:mirror.many')}</h2>
      <p class="lead">
        ${say('table:mirror.many_intro')}
        ${table.view === 'picture' ? say('table:mirror.many_marks') : nothing}
      </p>
      ${workLine({
        state,
        done: count === 0 ? 0 : Math.round((done / count) * games),
        count: games,
        label: say('table:mirror.run', { count: games }),
        start: () => void this.#work.start(gameTasks(seatsOf(table), table.seed, games)),
        stop: () => this.#work.stop(),
      })}
      <div role="status">
        ${
          isStanding && spread !== null
            ? spread.seats.map((seat, index) => this.#outcome(seat, names[index] ?? ''))
            : nothing
        }
      </div>
      ${state === 'idle' ? html`<p class="note">${say('table:mirror.not_run')}</p>` : nothing}
      ${
        spread === null
          ? nothing
          : html`<div class="fans ${spread.seats.length === 2 ? 'two' : ''}">
              ${spread.seats.map((seat, index) => this.#band(seat, names[index] ?? ''))}
            </div>`
      }
    </section>`;
  }

  #outcome(seat: SeatSpread, name: string): TemplateResult {
    return html`<p class="outcome">
      ${say('table:mirror.mean_given', {
        name,
        mean: write('number', seat.mean),
        total: write('number', seat.total.mean),
        low: write('number', seat.total.p05),
        high: write('number', seat.total.p95),
      })}
    </p>`;
  }

  #band(seat: SeatSpread, name: string): TemplateResult {
    const { perRound } = seat;
    return html`<figure class="fan">
      <figcaption>
        <strong>${name}</strong> <span class="note">${say('table:mirror.per_round')}</span>
      </figcaption>
      ${
        this.table.view === 'table'
          ? this.#table(seat, name)
          : bandChart({
              bands: [
                { low: perRound.map(({ p05 }) => p05), high: perRound.map(({ p95 }) => p95) },
              ],
              line: perRound.map(({ mean }) => mean),
              top: 10,
              edges: [
                write('number', 10),
                write('number', 0),
                `${say('table:round')} 1`,
                `${say('table:round')} ${gameRounds}`,
              ],
            })
      }
    </figure>`;
  }

  #table(seat: SeatSpread, name: string): TemplateResult {
    const table = html`<table>
      <thead>
        <tr>
          <th scope="col">${say('table:round')}</th>
          <th scope="col">${say('lab:mirror.readouts.mean.name')} (5–95 %)</th>
        </tr>
      </thead>
      <tbody>
        ${seat.perRound.map(
          (each, index) =>
            html`<tr>
              <th scope="row">${index + 1}</th>
              <td>${write('number', each.mean)} (${each.p05}–${each.p95})</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
    return scrolled(name, table);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-games': LabGames;
  }
}
