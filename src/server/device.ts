import type { Socket } from 'socket.io';
import type { Language } from '../game/index.ts';
import type { Room } from './room.ts';

/** What a device is in a room. */
export type Part =
  | { readonly kind: 'lead'; readonly room: Room }
  | {
      readonly kind: 'seat';
      readonly room: Room;
      readonly seat: string;
      readonly language: Language;
    };

/** A device that is connected. */
export interface Device {
  readonly socket: Socket;
  part: Part | null;
  /** The view that was sent last, as text. */
  seen: string;
}
