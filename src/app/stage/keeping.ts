import type { Save, StoredSave, StoreProblem } from '../../game/index.ts';
import { Autosave, type SavingState } from '../kept/autosave.ts';
import type { StagePorts } from './port.ts';
import { storeTrouble } from '../trouble.ts';

/** What the keeping of a workshop asks of it. */
export interface KeptStage {
  /** The workshop as it is now. */
  save(): Save;
  /** What both come to together, or null where they cannot be joined. */
  join(theirs: Save): Save | null;
  /** Called when the state of saving has changed. */
  onState(): void;
}

/** Keeps a workshop in the store, beside whatever other windows write there. */
export class StageKeeping {
  #state: SavingState = 'off';
  #autosave: Autosave;

  constructor(
    readonly ports: StagePorts,
    readonly id: string,
    stored: StoredSave | null,
    readonly stage: KeptStage,
  ) {
    this.#autosave = this.#autosaveOver(stored);
  }

  get state(): SavingState {
    return this.#state;
  }

  /** Keeps the workshop as it is now. */
  offer(): Promise<void> | undefined {
    return this.#autosave.offer(this.stage.save());
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  #autosaveOver(stored: StoredSave | null): Autosave {
    const { saves, tabs, troubles, wait } = this.ports;
    return new Autosave({
      store: saves,
      id: this.id,
      wait,
      revision: stored?.revision ?? 0,
      base: stored?.save ?? null,
      join: (_, __, theirs) => this.stage.join(theirs),
      onState: (state) => {
        this.#state = state;
        this.stage.onState();
      },
      onSaved: ({ revision }) => {
        troubles.clear('storage');
        tabs.announce(this.id, revision);
      },
      onProblem: (problem) => void this.#solve(problem),
    });
  }

  /** Somebody read on in it, or deleted it, meanwhile: their way is kept beside, the workshop goes on. */
  async #solve(problem: StoreProblem): Promise<void> {
    if (problem.kind !== 'conflict' && problem.kind !== 'deleted') {
      this.ports.troubles.show(storeTrouble(problem));
      return;
    }
    const { saves, newId } = this.ports;
    const stored = problem.kind === 'conflict' ? problem.stored : null;
    if (stored !== null) await saves.put(newId(stored.save.story), 0, stored.save);
    const before = this.#autosave;
    this.#autosave = this.#autosaveOver(stored);
    void this.#autosave.offer(this.stage.save());
    before.stop(false);
  }
}
