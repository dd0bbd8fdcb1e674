import type { Language } from '../../game/index.ts';
import type { PresentView } from '../route.ts';
import type { StageMessage } from './message.ts';

/** What another window of a workshop shows, and the language it tells the story in. */
interface OtherWindow {
  readonly view: PresentView;
  /** Null where it has not said. */
  readonly language: Language | null;
}

/** The other windows of a workshop: each by its own name, so that two desks are two. */
export class OtherWindows {
  readonly #windows = new Map<string, OtherWindow>();
  /** Names of those that answer when they are asked, and of those that have since it was asked. */
  readonly #answering = new Set<string>();
  readonly #answered = new Set<string>();

  /** Takes in what a window says of itself. */
  hear(message: StageMessage): void {
    const { kind } = message;
    if (kind === 'slide' || kind === 'invite' || kind === 'move' || kind === 'speak') return;
    const { view } = message;
    const name = message.window || view;
    const language = kind === 'state' ? message.save.language : (message.language ?? null);
    if (kind === 'bye') {
      this.#forget(name);
      return;
    }
    this.#windows.set(name, { view, language });
    if (kind === 'here') {
      this.#answering.add(name);
      this.#answered.add(name);
    }
  }

  /** How many there are. */
  get count(): number {
    return this.#windows.size;
  }

  /** Forgets those that no longer answer: they have gone without a goodbye. */
  forgetSilent(): void {
    const silent = [...this.#answering].filter((name) => !this.#answered.has(name));
    for (const name of silent) this.#forget(name);
    this.#answered.clear();
  }

  #forget(name: string): void {
    this.#windows.delete(name);
    this.#answering.delete(name);
  }

  /** Whether any of them shows a view. */
  shows(view: PresentView): boolean {
    return [...this.#windows.values()].some((one) => one.view === view);
  }

  /** The language a wall among them tells the story in, of several the first by name; null: no wall. */
  get wallLanguage(): Language | null {
    const walls = [...this.#windows].filter(([, { view }]) => view === 'projector');
    return walls.sort(([one], [two]) => (one < two ? -1 : 1))[0]?.[1].language ?? null;
  }
}
