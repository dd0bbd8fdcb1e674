import * as v from 'valibot';
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

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.string();
const ofWindow = {
  id,
  view: v.picklist(presentViews),
  window: v.fallback(v.string(), ''),
};

const schema = v.variant('kind', [
  v.object({
    kind: v.picklist(['hello', 'bye', 'who', 'here']),
    ...ofWindow,
    // A window of a later version may speak more languages than this one.
    language: v.fallback(v.optional(v.picklist(languages)), undefined),
  }),
  v.object({
    kind: v.literal('state'),
    ...ofWindow,
    save: v.unknown(),
    slide: count,
    turned: count,
  }),
  v.object({ kind: v.literal('slide'), id, slide: count, turned: count }),
  v.object({ kind: v.literal('move'), id, to: v.string() }),
  v.object({ kind: v.literal('speak'), id, language: v.picklist(languages) }),
  v.object({
    kind: v.literal('invite'),
    id,
    code: v.nullable(v.string()),
    isAway: v.fallback(v.boolean(), false),
    isLarge: v.fallback(v.boolean(), false),
  }),
]);

/** Reads a message of another window, which may be of another version; null when it is none. */
export function readStageMessage(value: unknown): StageMessage | null {
  const read = v.safeParse(schema, value);
  if (!read.success) return null;
  const message = read.output;
  if (message.kind === 'state') {
    const { save: kept, ...rest } = message;
    const save = readSave(kept);
    return save.ok ? { ...rest, save: save.save } : null;
  }
  if (!('window' in message)) return message;
  const { language, ...rest } = message;
  return language === undefined ? rest : { ...rest, language };
}
