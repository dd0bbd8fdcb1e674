import type { Socket } from 'socket.io';
import type { Language } from '../game/index.ts';
import type { RoomNews } from '../workshop/index.ts';
import type { Room } from './room.ts';

/** What a device is in a room. */
export type Part =
  | { readonly kind: 'lead'; readonly room: Room }
  /** A facilitator's phone, with the SHA-256 of its key. */
  | { readonly kind: 'remote'; readonly room: Room; readonly key: string }
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

/** Under which the desks of a room are found, in any process. */
export function leadRoom(code: string): string {
  return `${code} lead`;
}

/** The same of facilitators' phones. */
export function remoteRoom(code: string): string {
  return `${code} remote`;
}

/** Gives a device its part; other processes find it under the room's code, with its seat. */
export function enter(device: Device, part: Part): void {
  device.part = part;
  device.seen = '';
  const { kind } = part;
  const { code } = part.room;
  device.socket.data = { kind, seat: kind === 'seat' ? part.seat : null };
  void device.socket.join(kind === 'seat' ? code : [code, `${code} ${kind}`]);
}

/** Takes a device's part from it; answers with what it was. */
export function leave(device: Device): Part | null {
  const { part, socket } = device;
  device.part = null;
  if (part !== null) {
    const { code } = part.room;
    for (const name of [code, leadRoom(code), remoteRoom(code)]) void socket.leave(name);
  }
  return part;
}

export function say<Name extends keyof RoomNews>(
  socket: Socket,
  name: Name,
  news: RoomNews[Name],
): void {
  socket.emit(name, news);
}

export function addressOf(socket: Socket): string {
  return socket.handshake.address;
}

/** Whether a request comes from a page of this server; what is no browser sends no origin. */
export function isOwn(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
