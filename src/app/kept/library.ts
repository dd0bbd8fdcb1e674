import type {
  DamagedSave,
  HandedFile,
  Save,
  SaveStore,
  StoredSave,
  StoreProblem,
  Stored,
} from '../../game/index.ts';
import type { Backups } from './backups.ts';
import { Source } from '../source.ts';
import type { DigestStore, TabChannel } from '../ports.ts';
import { storeTrouble, type TroubleBoard } from '../trouble.ts';

/** What the library needs from outside. */
export interface LibraryPorts {
  readonly saves: SaveStore;
  readonly tabs: TabChannel;
  readonly troubles: TroubleBoard;
  readonly newId: (story: string) => string;
  readonly now: () => string;
  /** What is known of playthroughs without computing them. */
  readonly digests?: Pick<DigestStore, 'get'>;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly backups?: Pick<Backups, 'bury' | 'find' | 'reconcile'>;
  /** Resolves when nothing else is to be done. */
  readonly rest?: () => Promise<void>;
  /** False where nothing was ever kept in this browser. */
  readonly hasKept?: boolean;
}

/** Longest the shelf waits for what is known of a playthrough, ms. */
const longestLook = 500;

/** Most writes of another window that a name is put over at once. */
const mostTries = 5;

/** The playthroughs kept in this browser. */
export class Library extends Source {
  #saves: readonly StoredSave[] | null = null;
  #damaged: readonly DamagedSave[] = [];
  #removed: readonly StoredSave[] = [];
  #isLatestOver = false;
  #isReconciled = false;
  /** Counts looks at what is kept, and which of them is shown. */
  #looks = 0;
  #seen = 0;

  constructor(readonly ports: LibraryPorts) {
    super();
    // Nobody waits for a database that can only say that it is empty.
    if (ports.hasKept === false) this.#saves = [];
    ports.tabs.listen(() => {
      if (this.#saves !== null) void this.refresh();
    });
  }

  /** Most recently played first; null until they were read for the first time. */
  get saves(): readonly StoredSave[] | null {
    return this.#saves;
  }

  get damaged(): readonly DamagedSave[] {
    return this.#damaged;
  }

  /** Those deleted since the page was opened, the last first; each can be brought back. */
  get removed(): readonly StoredSave[] {
    return this.#removed;
  }

  /** Whether the playthrough played most recently has come to an ending. */
  get isLatestOver(): boolean {
    return this.#isLatestOver;
  }

  /** Reads what is kept. */
  async refresh(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const answer = await this.ports.saves.list();
    const isOver = answer.ok && (await this.#isOver(answer.value.saves[0]));
    // Of two looks at once the one that began later knows more.
    if (look < this.#seen) return;
    this.#seen = look;
    if (answer.ok) {
      this.#isLatestOver = isOver;
      this.#saves = answer.value.saves;
      this.#damaged = answer.value.damaged;
      if (!this.#isReconciled) void this.#bringBack(answer.value.saves);
    } else {
      this.#saves ??= [];
      this.#tell(answer);
    }
    this.changed();
  }

  /** What is kept under an id, or why it cannot be had; told where that is still wanted then. */
  async find(id: string, isWanted = () => true): Promise<Stored<StoredSave | null>> {
    const answer = await this.ports.saves.get(id);
    if (isWanted()) this.#tell(answer);
    if (!answer.ok || answer.value !== null) return answer;
    // What is not kept any more may be there as a copy.
    return (await (await this.#recovery())?.findCopy(this.ports, id)) ?? answer;
  }

  async rename(stored: StoredSave, name: string): Promise<void> {
    const { saves } = this.ports;
    const named = (save: Save): Save => ({ ...save, name: name.trim().slice(0, 200) });
    let answer = await saves.put(stored.id, stored.revision, named(stored.save));
    // Whoever played on meanwhile loses nothing by a name.
    for (let tries = 0; tries < mostTries && isBehind(answer); tries += 1) {
      const { id, revision, save } = answer.problem.stored;
      answer = await saves.put(id, revision, named(save));
    }
    this.#written(answer);
    await this.refresh();
  }

  async remove(stored: StoredSave): Promise<void> {
    const answer = await this.ports.saves.remove(stored.id);
    if (answer.ok) {
      this.#removed = [stored, ...this.#removed];
      this.ports.tabs.announce(stored.id, 0);
    }
    this.#tell(answer);
    await this.refresh();
  }

  /** Brings back the playthrough deleted last. */
  async restore(): Promise<void> {
    const [stored, ...rest] = this.#removed;
    if (stored === undefined) return;
    const answer = await this.ports.saves.put(stored.id, 0, stored.save);
    if (answer.ok) this.#removed = rest;
    this.#written(answer);
    await this.refresh();
  }

  /** Deletes something kept that cannot be read. */
  async discard(damaged: DamagedSave): Promise<void> {
    this.#tell(await this.ports.saves.remove(damaged.id));
    await this.refresh();
  }

  /** Takes in a file; answers with the new playthrough's id, or null when refused. */
  async importFile(file: HandedFile): Promise<string | null> {
    const read = await (await import('./save-file.ts').catch(() => null))?.readSaveFile(file);
    if (read?.ok === true) return this.add(read.save);
    this.ports.troubles.show(
      read === undefined
        ? { kind: 'not-loaded' }
        : { kind: 'save', problem: read.problem, file: file.name },
    );
    return null;
  }

  /** Whether what is kept under an id is a workshop’s. */
  isLed(id: string): boolean {
    return this.saves?.find((one) => one.id === id)?.save.workshop !== undefined;
  }

  /** Keeps a playthrough that came from elsewhere under a new id and answers with it. */
  async add(save: Save, id = this.ports.newId(save.story)): Promise<string> {
    this.#written(await this.ports.saves.put(id, 0, { ...save, updated: this.ports.now() }));
    await this.refresh();
    return id;
  }

  /** Once a visit: what this browser has lost of its playthroughs comes back from their copies. */
  async #bringBack(kept: readonly StoredSave[]): Promise<void> {
    this.#isReconciled = true;
    await this.ports.rest?.();
    const recovery = await this.#recovery();
    if (await recovery?.bringBack(this.ports, kept)) await this.refresh();
  }

  /** Without it nothing comes back; it is asked for again at the next visit. */
  async #recovery(): Promise<typeof import('./recovery.ts') | null> {
    if (this.ports.backups === undefined) return null;
    return import('./recovery.ts').catch(() => null);
  }

  async #isOver(stored: StoredSave | undefined): Promise<boolean> {
    const { digests, wait } = this.ports;
    if (digests === undefined || !stored?.save.decisions.length) return false;
    const asked = digests.get(stored.id);
    const digest = await (wait === undefined
      ? asked
      : Promise.race([asked, wait(longestLook).then(() => null)]));
    return digest !== null && digest.ending !== null;
  }

  #written(answer: Stored<StoredSave>): void {
    if (answer.ok) this.ports.tabs.announce(answer.value.id, answer.value.revision);
    this.#tell(answer);
  }

  #tell(answer: Stored<unknown>): void {
    if (!answer.ok) this.ports.troubles.show(storeTrouble(answer.problem));
  }
}

interface Behind {
  readonly ok: false;
  readonly problem: Extract<StoreProblem, { kind: 'conflict' }>;
}

function isBehind(answer: Stored<StoredSave>): answer is Behind {
  return !answer.ok && answer.problem.kind === 'conflict';
}
