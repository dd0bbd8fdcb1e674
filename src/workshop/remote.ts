import * as v from 'valibot';
import { readCode } from './room-code.ts';

/** What a workshop waits for. */
const nextKinds = [
  'screen',
  /** The hands are shown, and there is more to show of them. */
  'result',
  /** A question of the debrief. */
  'question',
  'ask',
  'open',
  /** The vote is closed and its result shown. */
  'show',
  'reveal',
  'decide',
  /** The page has one way on. */
  'onward',
  /** The facilitator must choose: a tie. */
  'choose',
  /** The same, because nobody has voted. */
  'nobody',
  'report',
] as const;

export type NextKind = (typeof nextKinds)[number];

/**
 * What a facilitator's phone may ask its desk to do: what comes next, the same in spite of the desk's
 * doubt, to vote again, a screen back, the last step back.
 */
const presses = ['next', 'sure', 'anew', 'back', 'undo'] as const;

export type Press = (typeof presses)[number];

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const windowName = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const step = v.pipe(v.string(), v.maxLength(80));

/** A press, with what the phone had before its eyes: a desk that has gone on does nothing. */
export const pressMessage = v.strictObject({
  /** The window it is meant for. */
  desk: windowName,
  press: v.picklist(presses),
  /** `step` of what was shown. */
  step,
  /** One more than the press before. */
  count: whole(1_000_000),
});

/** What a desk shows of itself on a facilitator's phone, and to a desk that was handed over. */
export const remoteView = v.strictObject({
  /** Name of the window that shows it; it alone answers to a press. */
  desk: windowName,
  /** Tells what was shown before from what is shown after a step. */
  step,
  /** The press it has answered last. */
  answered: whole(1_000_000),
  next: v.picklist(nextKinds),
  /** The letter of the choice that would be taken, where that comes next. */
  letter: v.nullable(v.pipe(v.string(), v.maxLength(2))),
  /** Index of the screenful on the wall, and how many there are. */
  slide: whole(10_000),
  slides: whole(10_000),
  /** Whether people vote just now. */
  isOpen: v.boolean(),
  voted: whole(100_000),
  people: v.nullable(whole(500)),
  isUndoable: v.boolean(),
  /** Why the vote was not closed as it is. */
  doubt: v.nullable(v.picklist(['too-many', 'no-hands'])),
});

export type RemoteView = v.InferOutput<typeof remoteView>;
export type PressMessage = v.InferOutput<typeof pressMessage>;

/** A link that leads a workshop: by a phone beside the desk, or as its desk. */
export interface LeadingLink {
  readonly kind: 'remote' | 'desk';
  readonly code: string;
  readonly key: string;
}

/** What stands in the address of such a link where others have the code. */
export function leadingText({ kind, code, key }: LeadingLink): string {
  return `${code}-${kind}-${key}`;
}

/** Reads it again; null for anything else, such as a room's code alone. */
export function readLeading(text: string): LeadingLink | null {
  const [, typed = '', kind, key = ''] = /^(\w+)-(remote|desk)-([\w-]{20,60})$/.exec(text) ?? [];
  const code = readCode(typed);
  return code === null || (kind !== 'remote' && kind !== 'desk') ? null : { kind, code, key };
}
