import {
  canUndo,
  projectorView,
  type Command,
  type PressMessage,
  type RemoteView,
} from '../../workshop/index.ts';
import { doNext, doubtOf, letterNext, nextOf, type Doubt } from './next-step.ts';
import type { Stage } from './stage.ts';

/** Milliseconds in which hands that come in are gathered before they are shown. */
const gather = 700;

/** What a desk does for its facilitator's phone: it shows where it stands, and presses its own buttons. */
export class RemoteDesk {
  #answered = 0;
  #doubt: Doubt | null = null;
  /** What was shown last, and the same without its hands, as text. */
  #shown = '';
  #still = '';
  #isWaiting = false;
  /** Whether a press is being done: what stands in between is not shown, or it would look unanswered. */
  #isActing = false;

  constructor(
    readonly stage: Stage,
    /** Hands on what is shown. */
    readonly send: (view: RemoteView) => void,
    readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  /** Does what a phone asks, where the desk still stands where the phone has seen it. */
  press({ desk, press, step, count }: PressMessage): void {
    if (desk !== this.#name) return;
    const { stage } = this;
    stage.inTurn(() => {
      const before = this.#step;
      this.#isActing = true;
      if (step === before) this.#act(press);
      if (this.#step !== before && press !== 'next') this.#doubt = null;
      this.#answered = count;
      stage.inTurn(() => {
        this.#isActing = false;
        this.tell(true);
      });
    });
  }

  /** Shows where the desk stands, where it is not shown yet, or once more. */
  tell(isOnceMore = false): void {
    if (this.#isActing) return;
    const view = this.#view;
    const text = JSON.stringify(view);
    const still = JSON.stringify({ ...view, voted: 0, people: 0 });
    if (text === this.#shown && !isOnceMore) return;
    if (still === this.#still && !isOnceMore) {
      this.#tellLater();
      return;
    }
    this.#shown = text;
    this.#still = still;
    this.send(view);
  }

  #tellLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void this.wait(gather).then(() => {
      this.#isWaiting = false;
      if (JSON.stringify(this.#view) !== this.#shown) this.tell(true);
    });
  }

  #act(press: PressMessage['press']): void {
    const { stage } = this;
    const give = (command: Command) => {
      const refusal = stage.command(command);
      this.#doubt = doubtOf(refusal);
      return refusal;
    };
    switch (press) {
      case 'next':
        doNext(stage, give);
        break;
      case 'sure':
        if (give({ kind: 'lock', sure: true }) === null) give({ kind: 'reveal' });
        break;
      case 'anew':
        give({ kind: 'open' });
        break;
      case 'undo':
        give({ kind: 'undo' });
        break;
      case 'back':
        stage.show(stage.slide - 1);
    }
  }

  get #name(): string {
    return this.stage.ports.window ?? 'desk';
  }

  get #step(): string {
    const { workshop, slide } = this.stage;
    const { run, session } = workshop;
    const { phase, former } = session.pageLog;
    return [run.turns.length, phase, former.length, session.isClosed, slide].join(' ');
  }

  get #view(): RemoteView {
    const { stage } = this;
    const { workshop, slides, slide } = stage;
    const { phase, voted, people } = projectorView(workshop);
    return {
      desk: this.#name,
      step: this.#step,
      answered: this.#answered,
      next: nextOf(stage),
      letter: letterNext(stage),
      slide,
      slides: slides.length,
      isOpen: phase === 'open',
      voted,
      people,
      isUndoable: canUndo(workshop.log),
      doubt: phase === 'open' ? this.#doubt : null,
    };
  }
}
