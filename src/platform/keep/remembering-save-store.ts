import type { Backups } from '../../app/index.ts';
import {
  joinSaves,
  type Save,
  type SaveStore,
  type Stored,
  type StoredSave,
  type StoreProblem,
} from '../../game/index.ts';
import type { Owed } from './owed.ts';

/** Who is told, and how one waits before what was refused is tried again. */
export interface RememberPorts {
  /** Told whenever something turns out to be kept. */
  readonly onKept?: () => void;
  /** Told of everything that is written or deleted. */
  readonly backups?: Pick<Backups, 'note' | 'bury'>;
  /** Told when something is written and nothing is left to be. */
  readonly onAllWritten?: () => void;
  /** What windows have left for the store behind, known without it. */
  readonly owed?: () => Promise<readonly Owed[] | undefined>;
  /** Told when what is answered is remembered only, as the store behind refuses. */
  readonly onRefused?: () => void;
  /** Resolves after so many milliseconds; where it is missing, nothing is tried again. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Longest between two tries of what is refused, ms. */
const longestPause = 30_000;

/**
 * A store that still says when the one behind it refuses or is full, but remembers what this window
 * has seen of it and could not write, so that a playthrough can be opened and handed out all the
 * same until the page closes, and tries again to write it.
 */
export class RememberingSaveStore implements SaveStore {
  readonly #unwritten = new Map<string, StoredSave>();
  /** The last this window has read, written or asked to be written. */
  readonly #known = new Map<string, StoredSave>();

  constructor(
    readonly behind: SaveStore,
    readonly ports: RememberPorts = {},
  ) {}

  /** Whether everything this window was asked to write is written. */
  get isAllWritten(): boolean {
    return this.#unwritten.size === 0;
  }

  async list(): ReturnType<SaveStore['list']> {
    const answer = await this.behind.list();
    if (answer.ok) {
      const { saves, damaged } = answer.value;
      if (saves.length + damaged.length > 0) this.ports.onKept?.();
      this.#known.clear();
      for (const stored of saves) this.#known.set(stored.id, stored);
      if (this.#unwritten.size === 0) return answer;
    } else {
      await this.#learnOwed();
      if (this.#known.size + this.#unwritten.size === 0) return answer;
      this.ports.onRefused?.();
    }
    const all = new Map([...this.#known, ...this.#unwritten]);
    const saves = [...all.values()].sort((a, b) => b.save.updated.localeCompare(a.save.updated));
    return { ok: true, value: { saves, damaged: answer.ok ? answer.value.damaged : [] } };
  }

  async get(id: string): Promise<Stored<StoredSave | null>> {
    const unwritten = this.#unwritten.get(id);
    if (unwritten !== undefined) return { ok: true, value: unwritten };
    const answer = await this.behind.get(id);
    if (answer.ok && answer.value !== null) this.#known.set(id, answer.value);
    if (answer.ok || !isNoRoom(answer.problem)) return answer;
    await this.#learnOwed();
    const known = this.#known.get(id);
    if (known === undefined) return answer;
    this.ports.onRefused?.();
    return { ok: true, value: known };
  }

  async put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    const answer = await this.behind.put(id, revision, save);
    if (answer.ok) this.#wrote(answer.value);
    else if (isNoRoom(answer.problem)) {
      this.#remember({ id, revision, save });
    }
    // Somebody else was there: what is kept is theirs, and no longer what this window remembers.
    else this.#unwritten.delete(id);
    return answer;
  }

  async remove(id: string): Promise<Stored<null>> {
    const unwritten = this.#unwritten.get(id);
    // While it is deleted it is not written.
    this.#unwritten.delete(id);
    const answer = await this.behind.remove(id);
    // What was never written is only here, and owed; what is kept would come back, so it stays.
    const isOnlyHere = unwritten?.revision === 0;
    if (answer.ok || isOnlyHere) {
      this.#known.delete(id);
      this.ports.backups?.bury(id);
    } else if (unwritten !== undefined) this.#remember(unwritten);
    if (isOnlyHere) void this.owe(id, 0, [], Promise.resolve());
    return isOnlyHere ? { ok: true, value: null } : answer;
  }

  owe(
    id: string,
    revision: number,
    saves: readonly Save[],
    tried: Promise<void>,
  ): Promise<void> | undefined {
    const save = saves.at(-1);
    if (save !== undefined) this.#known.set(id, { id, revision, save });
    return this.behind.owe?.(id, revision, saves, tried);
  }

  #remember(stored: StoredSave): void {
    this.#unwritten.set(stored.id, stored);
    void this.#tryAgain(stored, 1);
  }

  /** Where the store behind refuses, what windows have left for it is all that is known of them. */
  async #learnOwed(): Promise<void> {
    for (const { id, revision, saves } of (await this.ports.owed?.()) ?? [])
      this.#known.set(id, { id, revision, save: saves.at(-1)! });
  }

  #wrote(stored: StoredSave): void {
    this.#unwritten.delete(stored.id);
    this.#known.set(stored.id, stored);
    this.ports.onKept?.();
    this.ports.backups?.note(stored);
    if (this.isAllWritten) this.ports.onAllWritten?.();
  }

  /** Goes on until it is written, or something newer takes its place. */
  async #tryAgain(stored: StoredSave, tries: number): Promise<void> {
    const { wait } = this.ports;
    if (wait === undefined) return;
    await wait(Math.min(longestPause, 500 * 2 ** tries));
    const { id, revision, save } = stored;
    if (this.#unwritten.get(id) !== stored) return;
    const answer = await this.#write(id, revision, save);
    if (this.#unwritten.get(id) !== stored) return;
    if (answer.ok) this.#wrote(answer.value);
    else if (isNoRoom(answer.problem)) await this.#tryAgain(stored, tries + 1);
    else this.#unwritten.delete(id);
  }

  /** What differs from what somebody else wrote in its name only is written over it. */
  async #write(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    const answer = await this.behind.put(id, revision, save);
    if (answer.ok || answer.problem.kind !== 'conflict') return answer;
    const { stored } = answer.problem;
    const joined = joinSaves(null, save, stored.save);
    return joined === null ? answer : this.behind.put(id, stored.revision, joined);
  }
}

function isNoRoom({ kind }: StoreProblem): boolean {
  return kind === 'refused' || kind === 'full';
}
