import { Source, type App, type BroughtStory } from '../../app/index.ts';
import type { HandedFiles } from './handed-in.ts';

/** How far the story handed in last has come. */
export type Standing =
  | { readonly kind: 'empty' | 'nothing' | 'too_large' | 'failed' }
  | { readonly kind: 'working'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly story: BroughtStory };

/** The story handed in last; the place that shows it may come and go. */
export class Workbench extends Source {
  #standing: Standing = { kind: 'empty' };
  /** Counts what was handed in, so that only the last is shown. */
  #handed = 0;

  constructor(readonly app: App) {
    super();
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Makes a story of files. */
  async take(asked: Promise<HandedFiles>): Promise<void> {
    this.#handed += 1;
    const handed = this.#handed;
    const show = (standing: Standing): void => {
      if (handed !== this.#handed) return;
      this.#standing = standing;
      this.changed();
    };
    try {
      const { name, files, isTooLarge } = await asked;
      if (isTooLarge || files.size === 0) {
        show({ kind: isTooLarge ? 'too_large' : 'nothing' });
        return;
      }
      show({ kind: 'working', name });
      const story = await this.app.ports.own.bring(files, name);
      show({ kind: 'done', name, story });
    } catch {
      show({ kind: 'failed' });
    }
  }
}

const benches = new WeakMap<App, Workbench>();

/** The one workbench of an app. */
export function workbench(app: App): Workbench {
  const bench = benches.get(app) ?? new Workbench(app);
  benches.set(app, bench);
  return bench;
}
