import type { BroughtStory, OtherLetters } from '../../game/index.ts';
import { DraftStore, Source, type App } from '../../app/index.ts';
import type { HandedFiles } from './handed-in.ts';

/** How far the story handed in last has come. */
export type Standing =
  | { readonly kind: 'empty' | 'nothing' | 'too_large' | 'failed' }
  | { readonly kind: 'working'; readonly name: string }
  | Done;

/** What came in. */
export interface Done {
  readonly kind: 'done';
  readonly name: string;
  readonly story: BroughtStory;
  /** Whether what was written here before gave way to it. */
  readonly gaveWay: boolean;
  /** Whether the browser keeps it; else it is here until the page is closed. */
  readonly isKept: boolean;
  /** Reads it as Windows used to write; null where it is no such text. */
  readonly readSo: (() => void) | null;
}

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

  /** Makes a story of files; those that are no UTF-8 are read as `other` says. */
  async take(asked: Promise<HandedFiles>, other?: OtherLetters): Promise<void> {
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
      const { own } = this.app.ports;
      const story = await own.bring(files, name, other);
      const id = story.ok ? story.manifest.id : story.id;
      const drafts = new DraftStore(own);
      const gaveWay = await drafts.isLeft(id, story.files);
      const isWindows = !story.ok && story.inWindows !== undefined;
      const readSo = isWindows ? () => void this.take(asked, 'windows-1252') : null;
      show({ kind: 'done', name, story, gaveWay, isKept: drafts.isKept(id), readSo });
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
