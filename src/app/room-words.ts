import type { roomText } from '../../locales/en/room.ts';
import type { Message } from '../../locales/translation.ts';

/** A tree of texts with any texts in it: what another language, or none, may put in its place. */
export type Words<Original> = Original extends string
  ? string
  : Original extends Message
    ? Message
    : { readonly [Key in keyof Original]: Words<Original[Key]> };

/** What the world room and the frame of the model page say, in one language. */
export type RoomWords = Words<typeof roomText>;
