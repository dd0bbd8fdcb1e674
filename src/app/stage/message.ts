import { languages, readSave, type Language, type Save } from '../../game/index.ts';
import { presentViews, type PresentView } from '../route.ts';

/** What the windows of one workshop tell one another. */
export type StageMessage =
  /** A window has opened and asks for the state. */
  | ({ readonly kind: 'hello'; readonly language?: Language } & OfWindow)
  | ({ readonly kind: 'bye'; readonly language?: Language } & OfWindow)
  /** A window asks which others are there, and one says that it is. */
  | ({ readonly kind: 'who'; readonly language?: Language } & OfWindow)
  | ({ readonly kind: 'here'; readonly language?: Language } & OfWindow)
  | ({
      readonly kind: 'state';
      readonly save: Save;
      readonly slide: number;
      /** How often the screenful was turned. */
      readonly turned: number;
    } & OfWindow)
  | {
      readonly kind: 'slide';
      readonly id: string;
      readonly slide: number;
      readonly turned: number;
    }
  /** The desk goes to a rehearsal of this workshop, or from it back to the workshop. */
  | { readonly kind: 'move'; readonly id: string; readonly to: string }
  /** The desk wants its wall in a language. */
  | { readonly kind: 'speak'; readonly id: string; readonly language: Language }
  /** The code under which phones join; null where there is no room. */
  | {
      readonly kind: 'invite';
      readonly id: string;
      readonly code: string | null;
      /** Whether phones must wait for the server. */
      readonly isAway: boolean;
      /** Whether the code stands large on the wall, over whatever stands there. */
      readonly isLarge: boolean;
    };

/** Which window says so of which workshop, and what it shows. */
interface OfWindow {
  readonly id: string;
  readonly view: PresentView;
  /** Name of the window; empty where it has none. */
  readonly window: string;
}

/** Reads a message of another window, which may be of another version; null when it is none. */
export function readStageMessage(value: unknown): StageMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id, view, save, slide, turned, code, isAway, ...rest } = value as Readonly<
    Record<string, unknown>
  >;
  if (typeof id !== 'string') return null;
  const isSlide = isCount(slide) && isCount(turned);
  if (kind === 'invite')
    return code === null || typeof code === 'string'
      ? { kind, id, code, isAway: isAway === true, isLarge: rest['isLarge'] === true }
      : null;
  if (kind === 'move') return typeof rest['to'] === 'string' ? { kind, id, to: rest['to'] } : null;
  const language = languages.find((one) => one === rest['language']);
  if (kind === 'speak') return language === undefined ? null : { kind, id, language };
  if (kind === 'slide') return isSlide ? { kind, id, slide, turned } : null;
  const known = presentViews.find((one) => one === view);
  if (known === undefined) return null;
  const window = typeof rest['window'] === 'string' ? rest['window'] : '';
  const of = { id, view: known, window };
  if (kind === 'hello' || kind === 'bye' || kind === 'who' || kind === 'here')
    return { kind, ...of, ...(language && { language }) };
  if (kind !== 'state' || !isSlide) return null;
  const read = readSave(save);
  return read.ok ? { kind, ...of, save: read.save, slide, turned } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
