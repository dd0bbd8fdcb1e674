import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { gameRounds, labels, playHand, seatOf } from '../../futures/index.ts';
import type { QueryProblem, QueryRead } from './address-query.ts';
import './lab-games.ts';
import { LabPlace } from './lab-place.ts';
import './lab-published.ts';
import { gameTable, givenRows, roundSentence, totalsChart, type ShownGame } from './mirror-game.ts';
import { chairNames } from './mirror-names.ts';
import { mirrorSeats } from './mirror-seats.ts';
import {
  chairsOf,
  guestNames,
  mirrorQuery,
  readMirror,
  roundOf,
  seated,
  usualMirror,
  type MirrorState,
} from './mirror-state.ts';
import { plainKey } from '../frame/plain-key.ts';
import { seedField } from './seed-field.ts';
import { hearKeys } from '../frame/hear-keys.ts';

const points = Array.from({ length: 11 }, (_, index) => index);

/** The table of the mirror: who sits there, the game round by round, and what is known of such games. */
@customElement('rw-mirror')
export class MirrorPlace extends LabPlace<MirrorState> {
  protected override readonly place = 'mirror';
  protected override readonly usual = usualMirror;

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
  }

  protected override read(query: string): QueryRead<MirrorState> {
    return readMirror(query);
  }

  protected override write(table: MirrorState): string {
    return mirrorQuery(table);
  }

  protected override refusal(problem: QueryProblem): string {
    const { name, value } = problem;
    if (name === 'a' || name === 'b') {
      const seat = seatOf(...guestNames(value), labels[0]);
      if (!seat.ok && seat.refusal.kind !== 'unknown-label') {
        const { kind, name: unknown, known } = seat.refusal;
        const said = say(`lab:mirror.unknown.${kind === 'unknown-family' ? 'family' : 'persona'}`, {
          name: unknown,
          known: known.join(', '),
        });
        return `${said} ${say('table:damaged_usual')}`;
      }
    }
    return problem.kind === 'bad-value'
      ? say('table:damaged_value', { name: problem.name, value: problem.value })
      : say('table:damaged_name', { name: problem.name });
  }

  protected override content(table: MirrorState): TemplateResult {
    const game = this.#game(table);
    const isTable = table.view === 'table';
    return html`<div class="rounds">
        <div class="at-table">
          <section class="game" aria-labelledby="game">
            <h2 id="game">${say('table:mirror.game')}</h2>
            <p class="round-said" role="status">${roundSentence(game)}</p>
            ${
              isTable
                ? html`<div class="sheet-of-game">${gameTable(game)}</div>`
                : html`<div class="sheet-of-game in-sight">${givenRows(game)}</div>
                    <div class="sheet-of-game">${totalsChart(game)}</div>`
            }
          </section>
          <div>
            ${mirrorSeats({ table, change: (next) => this.change(next) })}
            <div class="luck">
              ${seedField({
                seed: table.seed,
                choose: (seed) => this.change(seated(table, { seed })),
              })}
            </div>
          </div>
        </div>
        ${this.#turn(table)}
      </div>
      ${
        table.you && table.table === 'pair'
          ? nothing
          : html`<rw-games .runner=${this.app.ports.lab} .table=${table}></rw-games>`
      }
      <rw-published .runner=${this.app.ports.lab} .table=${table}></rw-published>
      ${this.tools(table)}`;
  }

  #game(table: MirrorState): ShownGame {
    const hand = playHand(chairsOf(table), table.seed, table.given, table.round);
    return { hand, names: chairNames(table), you: table.you };
  }

  #turn(table: MirrorState): TemplateResult {
    const round = roundOf(table);
    const isOver = round >= gameRounds;
    const common = html`<button
        type="button"
        class="back"
        ?disabled=${round === 0}
        @click=${() => this.#back(table)}
      >
        ${say('table:mirror.back')}
      </button>
      <button
        type="button"
        class="again"
        @click=${() => this.change(seated(table, { seed: table.seed + 1 }))}
      >
        ${say('table:mirror.new_game')}
      </button>`;
    if (!table.you) {
      return html`<div class="turn" role="group" aria-label=${say('table:mirror.game')}>
        <p class="round">${say('table:round')} <strong>${round}</strong></p>
        <div class="acts">
          ${common}
          <button
            type="button"
            class="to-end"
            ?disabled=${isOver}
            @click=${() => this.change({ ...table, round: gameRounds })}
          >
            ${say('table:mirror.to_end')}
          </button>
          <button
            type="button"
            class="strong next"
            ?disabled=${isOver}
            @click=${() => this.change({ ...table, round: round + 1 })}
          >
            ${say('table:mirror.next')}
          </button>
        </div>
      </div>`;
    }
    return html`<div class="turn">
      <fieldset class="hand" aria-describedby="hand-keys" ?disabled=${isOver}>
        <legend>
          ${isOver ? say('table:mirror.over') : say('table:mirror.your_move', { round: round + 1 })}
        </legend>
        <div class="points">
          ${points.map(
            (each) =>
              html`<button
                type="button"
                data-give=${each}
                aria-label=${say('lab:mirror.give', { points: each })}
                aria-keyshortcuts=${each === 10 ? 'x' : String(each)}
                @click=${() => this.#give(each)}
              >
                ${each}
              </button>`,
          )}
        </div>
        <p class="note" id="hand-keys">${say('table:mirror.keys')}</p>
      </fieldset>
      <div class="acts">${common}</div>
    </div>`;
  }

  #back(table: MirrorState): void {
    const back = table.you
      ? { ...table, given: table.given.slice(0, -1) }
      : { ...table, round: table.round - 1 };
    this.change(back);
  }

  #give(given: number): void {
    const { table } = this;
    if (table === null || !table.you || table.given.length >= gameRounds) return;
    this.change({ ...table, given: [...table.given, given] });
  }

  #key(event: KeyboardEvent): void {
    const key = plainKey(event, this.app.settings.settings) ?? '';
    const given = key === 'x' ? 10 : /^\d$/.test(key) ? Number(key) : null;
    if (given === null || event.repeat || this.table?.you !== true) return;
    if (this.app.route.place !== 'mirror') return;
    event.preventDefault();
    this.#give(given);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-mirror': MirrorPlace;
  }
}
