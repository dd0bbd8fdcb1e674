import { say, write } from '../../app/index.ts';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  cellTasks,
  freeForecast,
  gameTasks,
  partnerOf,
  spreadOf,
  type CellsTask,
  type Forecast,
  type LabRunner,
  type LabTask,
  type MirrorPrediction,
  type Seat,
} from '../../futures/index.ts';
import { LabWork } from './lab-work.ts';
import { seatsOf, type MirrorState } from './mirror-state.ts';
import { Piece } from '../frame/piece.ts';
import { scrolled } from './scrolled.ts';

/** Games from which a table nobody published is predicted. */
const freeGames = 2000;

/** One line: who plays whom, and what is known of it. */
interface Line {
  readonly name: string;
  readonly forecast: Forecast;
  /** Whether it is what sits at the table now. */
  readonly isHere: boolean;
}

/** Published means beside the model's predictions for the families at the table. */
@customElement('rw-published')
export class LabPublished extends Piece {
  @property({ attribute: false }) runner!: LabRunner;
  @property({ attribute: false }) table!: MirrorState;
  #work!: LabWork<LabTask>;
  #asked = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('runner')) {
      this.#work = new LabWork<LabTask>(this.runner, () => this.requestUpdate());
    }
    const seats = modelsOf(this.table);
    const published = wantedCells(this.table);
    // The published cells are those of the families; without any, the seats themselves count.
    const asked = JSON.stringify(published.length > 0 ? published : seats);
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#work.start(published.length > 0 ? published : gameTasks(seats, 1, freeGames));
  }

  protected override render(): TemplateResult {
    const { table } = this;
    const { state } = this.#work;
    const isPublished = wantedCells(table).length > 0;
    const lines = state === 'done' ? this.#lines() : [];
    return html`<section
      class="published"
      aria-labelledby="published"
      aria-busy=${state === 'running'}
    >
      <h2 id="published">${say('table:mirror.published')}</h2>
      <p class="lead">
        ${isPublished ? say('table:mirror.published_intro') : say('table:mirror.published_none', { count: freeGames })}
        ${table.view === 'picture' ? say('table:mirror.published_marks') : nothing}
      </p>
      <p class="note" role="status">
        ${state === 'running' ? say('table:mirror.published_wait') : nothing}
        ${state === 'failed' ? say('table:failed') : nothing}
      </p>
      ${table.view === 'table' ? this.#table(lines) : this.#list(lines)}
    </section>`;
  }

  #lines(): readonly Line[] {
    const { table } = this;
    const seats = modelsOf(table);
    const parts = [...this.#work.parts.values()];
    const cells = parts.flatMap((part) => (part.kind === 'cells' ? part.cells : []));
    if (cells.length > 0) {
      return cells.map((cell) => ({
        name: this.#nameOf(cell),
        forecast: cell,
        isHere:
          !table.you &&
          seats.some(
            (seat, index) =>
              seat.family === cell.family &&
              seat.persona === cell.persona &&
              (cell.study === 3 || seats[1 - index]?.persona === cell.other),
          ),
      }));
    }
    const spread = spreadOf(parts.flatMap((part) => (part.kind === 'games' ? [part] : [])));
    return seats.flatMap((seat, index) => {
      const forecast = spread === null ? null : freeForecast(spread, index);
      const other = seats[1 - index];
      if (forecast === null || other === undefined) return [];
      const name = say('table:mirror.meets', {
        name: say(`lab:mirror.families.${seat.family}.name`),
        persona: say(`lab:mirror.personas.${seat.persona}.name`),
        other: say(`lab:mirror.families.${other.family}.name`),
        other_persona: say(`lab:mirror.personas.${other.persona}.name`),
      });
      return [{ name, forecast, isHere: true }];
    });
  }

  #nameOf(cell: MirrorPrediction): string {
    if (cell.study === 3) {
      return say('table:mirror.among', {
        name: say(`lab:mirror.families.${cell.family}.name`),
        persona: say(`lab:mirror.personas.${cell.persona}.name`),
      });
    }
    return say('table:mirror.meets', {
      name: say(`lab:mirror.families.${cell.family}.name`),
      persona: say(`lab:mirror.personas.${cell.persona}.name`),
      other: say(`lab:mirror.families.${partnerOf[cell.family]}.name`),
      other_persona: say(`lab:mirror.personas.${cell.other}.name`),
    });
  }

  #list(lines: readonly Line[]): TemplateResult {
    return html`<ul role="list" class="cells">
      ${lines.map(
        ({ name, forecast, isHere }) =>
          html`<li class=${isHere ? 'here' : ''} aria-current=${isHere ? 'true' : nothing}>
            <span class="name">
              ${name}${isHere ? html` <em>${say('table:mirror.here')}</em>` : nothing}
            </span>
            ${scale(forecast)}
            <span class="figures">
              <span>${say('lab:mirror.readouts.predicted.name')} ${this.#predicted(forecast)}</span>
              <span>
                ${
                  forecast.observed === null
                    ? html`<strong>${say('table:mirror.unseen')}</strong>`
                    : `${say('lab:mirror.readouts.observed.name')} ${this.#points(forecast.observed)}`
                }
              </span>
            </span>
          </li>`,
      )}
    </ul>`;
  }

  #table(lines: readonly Line[]): TemplateResult {
    const table = html`<table>
      <thead>
        <tr>
          <th scope="col">${say('table:mirror.pairing')}</th>
          <th scope="col">${say('lab:mirror.readouts.predicted.name')}</th>
          <th scope="col">${say('table:mirror.error')}</th>
          <th scope="col">${say('lab:mirror.readouts.observed.name')}</th>
          <th scope="col">${say('table:mirror.difference')}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(({ name, forecast, isHere }) => {
          const { mean, se, observed: seen } = forecast;
          return html`<tr>
            <th scope="row">
              ${name}${isHere ? html` <em>(${say('table:mirror.here')})</em>` : nothing}
            </th>
            <td>${this.#points(mean)}</td>
            <td>${this.#points(se)}</td>
            <td>${seen === null ? say('table:mirror.unseen') : this.#points(seen)}</td>
            <td>
              ${seen === null ? '–' : signed(this.#points(Math.abs(mean - seen)), mean - seen)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
    return scrolled(say('table:mirror.published'), table);
  }

  #predicted({ mean, se }: Forecast): string {
    return `${this.#points(mean)} ± ${this.#points(se)}`;
  }

  #points(points: number): string {
    return write('number', points);
  }
}

/** The models whose games are looked up: where the person sits, the opponent and its published partner. */
function modelsOf(table: MirrorState): readonly Seat[] {
  const [first, second] = seatsOf(table);
  if (!table.you || table.table !== 'pair' || first === undefined || second === undefined) {
    return seatsOf(table);
  }
  return [{ ...first, family: partnerOf[second.family] }, second];
}

/** Published cells of these models; where the person sits, the opponent's only. */
function wantedCells(table: MirrorState): readonly CellsTask[] {
  const tasks = cellTasks(modelsOf(table));
  const isOpponentOnly = table.you && table.table === 'pair';
  return isOpponentOnly ? tasks.filter(({ family }) => family === table.second.family) : tasks;
}

function signed(written: string, difference: number): string {
  return (difference < 0 ? '−' : '+') + written;
}

/** Ten points as a line: the prediction a ring on a bar, the published mean a filled mark. */
function scale({ mean, se, observed }: Forecast): TemplateResult {
  const x = (points: number) => (10 + Math.max(0, Math.min(10, points)) * 30).toFixed(1);
  return html`<svg class="scale" viewBox="0 0 320 24" aria-hidden="true">
    <line class="ground" x1="10" x2="310" y1="20" y2="20" />
    ${[0, 5, 10].map((points) => svg`<line class="ground" x1=${x(points)} x2=${x(points)} y1="16" y2="20" />`)}
    <line class="error" x1=${x(mean - se)} x2=${x(mean + se)} y1="9" y2="9" />
    ${
      observed === null
        ? nothing
        : svg`<rect class="observed" x=${(Number(x(observed)) - 4).toFixed(1)} y="5" width="8" height="8"
            transform="rotate(45 ${x(observed)} 9)" />`
    }
    <circle class="predicted" cx=${x(mean)} cy="9" r="6.5" />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-published': LabPublished;
  }
}
