import { doNext, letterNext, nextOf, say, type Doubt } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  elapsed,
  isOver,
  planOf,
  standingIn,
  surplusNow,
  type Command,
  type NextKind,
  type RefusalKind,
} from '../../workshop/index.ts';
import { LowerEdge } from '../frame/lower-edge.ts';
import { ClockPiece } from './clock-piece.ts';

/** Share of a plan after which the rest belongs to the debrief. */
const debriefFrom = 0.8;

const numbers = 'rw-present-vote .tallies input:enabled';
/** What stands between the numbers and this bar. */
const between = ':is(rw-present-deck, .minutes) :is(summary, button, input)';

/** The bar at the foot of the desk: what to do now, in one sentence and one button. */
@customElement('rw-present-next')
export class PresentNext extends ClockPiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;
  /** Why the vote was not closed as it is; null where it was, or was not to be. */
  @property({ attribute: false }) doubt: Doubt | null = null;
  #isAhead = false;

  constructor() {
    super();
    this.addController(new LowerEdge(this));
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    const kind = nextOf(stage);
    const time = this.#time();
    const told = kind === 'ask' && isOver(stage.workshop) ? 'ask_over' : kind;
    return html`<div class="sentence">
        <p aria-live="polite">
          <strong id="next" class="small-caps">${say('workshop:next.title')}</strong>
          ${this.doubt === null ? say(`workshop:next.${told}`) : this.#doubted(this.doubt)}
        </p>
        ${
          time === null
            ? nothing
            : html`<p class="late">
                ${time}
                <button type="button" class="bare" @click=${() => this.give({ kind: 'close' })}>
                  ${say('workshop:next.close')}
                </button>
              </p>`
        }
      </div>
      ${this.#button(kind)}`;
  }

  /** What is wrong about the hands and where, and the way on for whoever means them so. */
  #doubted(doubt: Doubt): TemplateResult {
    const told = this.surplusText(surplusNow(this.stage.workshop.session));
    return html`<span class="late"
        >${doubt === 'no-hands' ? say('workshop:surplus.none') : `${told}. ${say('workshop:surplus.set_right')}`}</span
      >
      <button type="button" class="bare" @click=${() => this.give({ kind: 'lock', sure: true })}>
        ${doubt === 'no-hands' ? say('workshop:surplus.none_sure') : say('workshop:surplus.sure')}
      </button>`;
  }

  #button(kind: NextKind): TemplateResult {
    const { stage } = this;
    if (kind === 'choose') {
      return html`<button type="button" class="strong" @click=${this.#toReason}>
        ${say('workshop:desk.to_reason')}
      </button>`;
    }
    if (kind === 'nobody') {
      return html`<button type="button" class="strong" @click=${() => this.give({ kind: 'open' })}>
        ${say('workshop:desk.anew')}
      </button>`;
    }
    if (kind === 'report') {
      return html`<a class="button strong" href="#/present/${stage.id}/report"
        >${say('workshop:desk.report')}</a
      >`;
    }
    return html`<button
      type="button"
      class="strong"
      aria-keyshortcuts="n"
      @focus=${this.#arrive}
      @keydown=${this.#leave}
      @click=${() => stage.inTurn(() => doNext(stage, this.give))}
    >
      ${this.#label(kind)}
    </button>`;
  }

  /** From the last number one comes here ahead of what stands between, and goes on or back as if one had not. */
  readonly #arrive = ({ relatedTarget }: FocusEvent): void => {
    this.#isAhead = relatedTarget instanceof Element && relatedTarget.matches(numbers);
  };

  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || !this.#isAhead) return;
    const desk = this.closest('.present-desk');
    const wanted = event.shiftKey ? numbers : between;
    const all = [...(desk?.querySelectorAll<HTMLElement>(wanted) ?? [])];
    const to = all.at(event.shiftKey ? -1 : 0);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };

  /** A tie is decided below the hands, once it stands there why. */
  readonly #toReason = (): void =>
    this.closest('.present-desk')?.querySelector<HTMLElement>('rw-present-vote textarea')?.focus();

  #label(kind: Exclude<NextKind, 'choose' | 'nobody' | 'report'>): string {
    const { stage } = this;
    switch (kind) {
      case 'screen':
      case 'result':
      case 'question':
      case 'ask':
        return say('workshop:desk.forward');
      case 'decide':
        return say('workshop:desk.decide', { letter: letterNext(stage) ?? '' });
      case 'onward':
        return say('workshop:desk.go_on');
      case 'show':
        return say('workshop:desk.lock_and_reveal');
      default:
        return say(`workshop:desk.${kind}`);
    }
  }

  /** That time is up, or nearly; null while there is enough, or nothing left to stop. */
  #time(): string | null {
    const { stage } = this;
    const { session } = stage.workshop;
    const plan = planOf(stage.entry.manifest, session.setup?.plan ?? null);
    if (plan === null || isOver(stage.workshop)) return null;
    const { left } = standingIn(plan, elapsed(session.clock, stage.time), null);
    if (left <= 0) return say('workshop:next.over');
    return left <= plan.minutes * (1 - debriefFrom) ? say('workshop:next.late') : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-next': PresentNext;
  }
}
