import type { Socket } from 'socket.io';
import type { Language } from '../game/index.ts';
import type { RoomNews } from '../workshop/index.ts';
import { longestMessage } from './limit.ts';
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

/** Characters that may wait for a device: several of the longest answers. */
const mostWaiting = 8 * longestMessage;

/** Cuts off a device that asks and does not take what it is answered, before that fills the server. */
export function isTaking(socket: Socket): boolean {
  const { writeBuffer, transport } = socket.conn as unknown as Line;
  const waiting = writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
  if (waiting + (transport.socket?.bufferedAmount ?? 0) <= mostWaiting) return true;
  // A WebSocket would first wait for what it still has to hand on.
  transport.socket?.terminate?.();
  socket.conn.close(true);
  return false;
}

/** The line of a device, as far as its types do not tell. */
interface Line {
  readonly writeBuffer: readonly { readonly data?: { readonly length: number } }[];
  /** A WebSocket counts what it has not handed on. */
  readonly transport: {
    readonly socket?: { readonly bufferedAmount?: number; readonly terminate?: () => void };
  };
}

export function say<Name extends keyof RoomNews>(
  socket: Socket,
  name: Name,
  news: RoomNews[Name],
): void {
  if (isTaking(socket)) socket.emit(name, news);
}

export function addressOf(socket: Socket): string {
  return socket.handshake.address;
}

/** Whether a request comes from a page of this server; what is no browser sends no origin. */
export function isOwn(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
