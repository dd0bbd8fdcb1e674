import type { Language } from '../game/index.ts';
import type { PresentView } from './route.ts';
import type { StageMessage } from './stage-message.ts';

/** What another window of a workshop shows, and the language it tells the story in. */
interface OtherWindow {
  readonly view: PresentView;
  /** Null where it has not said. */
  readonly language: Language | null;
}

/** The other windows of a workshop: each by its own name, so that two desks are two. */
export class OtherWindows {
  readonly #windows = new Map<string, OtherWindow>();

  /** Takes in what a window says of itself. */
  hear(message: StageMessage): void {
    if (message.kind !== 'hello' && message.kind !== 'bye' && message.kind !== 'state') return;
    const { kind, view } = message;
    const name = message.window || view;
    const language = kind === 'state' ? message.save.language : (message.language ?? null);
    if (kind === 'bye') this.#windows.delete(name);
    else this.#windows.set(name, { view, language });
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
