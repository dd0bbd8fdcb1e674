import type { Draft } from '../../app/index.ts';

/** A change of many files at once, which is taken back at once too. */
export class WholeChange {
  readonly #before: ReadonlyMap<string, string>;

  private constructor(
    readonly draft: Draft,
    /** Path → text as it was written. */
    readonly written: ReadonlyMap<string, string>,
  ) {
    this.#before = new Map([...written.keys()].map((path) => [path, draft.files.get(path) ?? '']));
  }

  static make(draft: Draft, written: ReadonlyMap<string, string>): WholeChange {
    const change = new WholeChange(draft, written);
    void draft.writeAll(written);
    return change;
  }

  /** Whether nothing has been written in these files since. */
  get canTakeBack(): boolean {
    return [...this.written].every(([path, text]) => this.draft.files.get(path) === text);
  }

  takeBack(): void {
    void this.draft.writeAll(this.#before);
  }
}

/** Whether two stories have the same files with the same text. */
export function isSame(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string> | undefined,
): boolean {
  return one.size === other?.size && [...one].every(([path, text]) => other.get(path) === text);
}
