import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { effectsOf, isClear, isShown } from '../../futures/index.ts';
import { FuturesPiece } from '../frame/futures-piece.ts';
import './fork-shares.ts';
import { momentOf, roadEntry } from './road-entry.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';

type Decision = Extract<TimelineEntry, { kind: 'decision' }>;

/**
 * The whole road with the roads not taken. Decisions in a row at which nothing else would have differed
 * clearly are folded into one line, which opens on a press; on paper they stand open.
 */
@customElement('rw-road')
export class RoadList extends FuturesPiece {
  /** Numbers of the decisions whose line is opened. */
  @state() private opened: ReadonlySet<number> = new Set();

  /** Numbers of the decisions that are folded. */
  protected override followed(): string {
    return [...this.debrief.forks.keys()].filter((at) => this.#isAlike(at)).join(' ');
  }

  protected override render(): TemplateResult {
    const rows: (TimelineEntry | Decision[])[] = [];
    for (const entry of timelineOf(this.debrief.run)) {
      const last = rows.at(-1);
      if (entry.kind !== 'decision' || !this.#folds(entry)) rows.push(entry);
      else if (Array.isArray(last)) last.push(entry);
      else rows.push([entry]);
    }
    return html`<ol role="list" class="road">
      ${rows.map((row) => {
        if (!Array.isArray(row)) return this.#entry(row);
        const isAlike = row.some(({ count }) => this.#isAlike(count));
        return isAlike ? this.#folded(row) : row.map((decision) => this.#entry(decision));
      })}
    </ol>`;
  }

  /** Whether a decision may lie in a fold: where nothing else was on offer nothing could differ. */
  #folds({ count }: Decision): boolean {
    const choices = this.debrief.run.turns[count]?.page.choices ?? [];
    return choices.length === 1 || this.#isAlike(count);
  }

  /** Whether it is known that no other choice would have differed clearly. */
  #isAlike(at: number): boolean {
    const part = this.debrief.forks.get(at);
    if (!part?.roads.every(isShown)) return false;
    return part.roads
      .filter(({ label }) => label !== part.taken)
      .every((road) => !effectsOf(road).some(isClear));
  }

  #folded(decisions: readonly Decision[]): TemplateResult {
    const counts = decisions.map(({ count }) => count);
    const isOpen = counts.some((count) => this.opened.has(count));
    const others = [...this.opened].filter((count) => !counts.includes(count));
    const toggle = () => (this.opened = new Set(isOpen ? others : [...others, ...counts]));
    const [first] = decisions;
    return html`<li class="alike">
      <button type="button" class="bare" aria-expanded=${isOpen} @click=${toggle}>
        ${say('debrief:fork.alike', { count: counts.length, choice: first?.text ?? '' })}
      </button>
      ${momentOf(first?.hour ?? 0, this.debrief.run)}
      <ol role="list" class="road" ?hidden=${!isOpen}>
        ${decisions.map((decision) => this.#entry(decision))}
      </ol>
    </li>`;
  }

  #entry(entry: TimelineEntry): TemplateResult {
    const { debrief, seen } = this;
    if (entry.kind !== 'decision') return roadEntry(entry, debrief.run);
    const fork = html`<rw-fork .debrief=${debrief} .seen=${seen} .at=${entry.count}></rw-fork>`;
    return roadEntry(entry, debrief.run, fork);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-road': RoadList;
  }
}
