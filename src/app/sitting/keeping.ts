import { joinSaves, type Save, type StoredSave } from '../../game/index.ts';
import { Autosave, type SavingState } from '../kept/autosave.ts';
import type { SittingPorts } from './port.ts';
import type { Opening } from './opening.ts';
import { storeTrouble } from '../trouble.ts';

/** What keeps the playthrough that lies open: where, under which name, and against which others. */
export class Keeping {
  #id: string;
  #name: string;
  #saving: SavingState = 'off';
  #autosave: Autosave;
  /** The save as it was found, while its story changed and the reader has not yet said what to do. */
  #held: StoredSave | null = null;
  readonly #stopListening: () => void;

  constructor(
    readonly ports: SittingPorts,
    { id, stored }: Opening,
    /** The playthrough as it stands. */
    readonly save: () => Save,
    readonly onChange: () => void,
  ) {
    this.#id = id;
    this.#name = stored?.save.name ?? '';
    this.#autosave = this.#autosaveFor(id, stored);
    this.#stopListening = ports.tabs.listen((other, revision) => void this.#heard(other, revision));
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  get saving(): SavingState {
    return this.#saving;
  }

  get held(): StoredSave | null {
    return this.#held;
  }

  /** Keeps the playthrough as it stands; resolves once it outlasts the window. */
  keep(): Promise<void> | undefined {
    return this.#held === null ? this.#autosave.offer(this.save()) : undefined;
  }

  /** Writes nothing until the reader has said what becomes of this save, which holds up to a decision. */
  hold(save: Save, after: number): void {
    this.#held = { id: this.#id, revision: this.#autosave.revision, save };
    this.ports.troubles.show({ kind: 'story-changed', save, after });
  }

  /** Goes on under a new id and leaves what is kept under the old one as it is. */
  keepBoth(): void {
    this.#moveTo(this.ports.newId(this.save().story), null);
  }

  /** Goes on under the same id over what is kept there. */
  replaceKept(): void {
    this.#moveTo(this.#id, this.ports.troubles.find('conflict')?.stored ?? this.#held);
  }

  /** Gives up what is here for what is kept. */
  letGo(): void {
    this.#autosave.stop();
  }

  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /** Lets go of everything. What nobody has decided about is kept beside. */
  close(): void {
    this.#stopListening();
    const save = this.save();
    if (!this.#autosave.isParted || !this.#autosave.isNews(save)) {
      this.#autosave.leave();
      return;
    }
    void this.ports.saves.put(this.ports.newId(save.story), 0, save).then((answer) => {
      if (answer.ok) this.#autosave.stop();
    });
  }

  #moveTo(id: string, stored: StoredSave | null): void {
    const before = this.#autosave;
    const isElsewhere = id !== this.#id;
    this.#held = null;
    this.#id = id;
    this.#autosave = this.#autosaveFor(id, stored);
    this.ports.troubles.clear('conflict', 'deleted', 'story-changed');
    // Owed anew before it is owed no more.
    void this.keep();
    before.stop(isElsewhere);
    this.onChange();
  }

  #autosaveFor(id: string, stored: StoredSave | null): Autosave {
    const { saves, tabs, troubles, wait } = this.ports;
    return new Autosave({
      store: saves,
      id,
      wait,
      revision: stored?.revision ?? 0,
      base: stored?.save ?? null,
      join: joinSaves,
      onState: (state) => {
        this.#saving = state;
        this.onChange();
      },
      onSaved: ({ revision, save }) => {
        this.#name = save.name;
        troubles.clear('storage');
        tabs.announce(id, revision);
      },
      onProblem: (problem) => troubles.show(storeTrouble(problem)),
    });
  }

  async #heard(id: string, revision: number): Promise<void> {
    const autosave = this.#autosave;
    if (id !== this.#id || (revision > 0 && revision <= autosave.revision)) return;
    const answer = await this.ports.saves.get(id);
    const isGone = answer.ok ? answer.value === null : answer.problem.kind === 'deleted';
    // Where everything was deleted not even that is remembered.
    if (isGone && (!answer.ok || revision === 0)) autosave.hearDeleted();
    if (!answer.ok || answer.value === null) return;
    this.#name = autosave.hear(answer.value, this.save());
    this.onChange();
  }
}
