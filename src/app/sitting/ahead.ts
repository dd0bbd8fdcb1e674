import { choose, type Run } from '../../game/index.ts';

/** Steps of a run, one of them computed before it is asked for. */
export class Ahead {
  #step: { readonly from: Run; readonly label: string; readonly next: Run } | null = null;

  /** Computes where a choice leads; one for each run: whoever wavers between choices may do so often. */
  prepare(from: Run, label: string): void {
    if (this.#step?.from === from) return;
    this.#step = { from, label, next: choose(from, label) };
  }

  /** The run after a decision, the same whether it was prepared or not. */
  choose(from: Run, label: string): Run {
    const step = this.#step;
    return step?.from === from && step.label === label ? step.next : choose(from, label);
  }
}
