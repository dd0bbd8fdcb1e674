import { readSave, type Save } from '../game/index.ts';
import { presentViews, type PresentView } from './route.ts';

/** What the windows of one workshop tell one another. */
export type StageMessage =
  /** A window has opened and asks for the state. */
  | { readonly kind: 'hello'; readonly id: string; readonly view: PresentView }
  | { readonly kind: 'bye'; readonly id: string; readonly view: PresentView }
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly view: PresentView;
      readonly save: Save;
      readonly slide: number;
      /** How often the screenful was turned. */
      readonly turned: number;
    }
  | {
      readonly kind: 'slide';
      readonly id: string;
      readonly slide: number;
      readonly turned: number;
    }
  /** The code under which phones join; null where there is no room. */
  | {
      readonly kind: 'invite';
      readonly id: string;
      readonly code: string | null;
      /** Whether phones must wait for the server. */
      readonly isAway: boolean;
    };

/** Reads a message of another window, which may be of another version; null when it is none. */
export function readStageMessage(value: unknown): StageMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id, view, save, slide, turned, code, isAway } = value as Readonly<
    Record<string, unknown>
  >;
  if (typeof id !== 'string') return null;
  const isSlide = isCount(slide) && isCount(turned);
  if (kind === 'invite')
    return code === null || typeof code === 'string'
      ? { kind, id, code, isAway: isAway === true }
      : null;
  if (kind === 'slide') return isSlide ? { kind, id, slide, turned } : null;
  const known = presentViews.find((one) => one === view);
  if (known === undefined) return null;
  if (kind === 'hello' || kind === 'bye') return { kind, id, view: known };
  if (kind !== 'state' || !isSlide) return null;
  const read = readSave(save);
  return read.ok ? { kind, id, view: known, save: read.save, slide, turned } : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
