import type { Server, Socket } from 'socket.io';
import type { RoomAnswers, RoomMessages, RoomProblem } from '../workshop/index.ts';
import { leadRoom, remoteRoom, say, type Device, type Part } from './device.ts';
import type { Gate } from './gate.ts';
import type { Neighbours } from './neighbour.ts';
import type { Room } from './room.ts';
import { hashOf, secret, type Rooms } from './rooms.ts';

/** Has something done when a device says something of a name. */
export type Hears = <Name extends keyof RoomMessages>(
  name: Name,
  act: (message: RoomMessages[Name]) => Promise<RoomAnswers[Name] | RoomProblem>,
) => void;

/** What the carrying of word needs of its server. */
interface LeadingOf {
  readonly gate: Gate;
  rooms(): Rooms;
  enter(device: Device, part: Part): void;
  /** Called when other processes should look at a room. */
  onChanged(code: string): void;
}

/** Carries word between desks and facilitators' phones; what is done, a desk does. */
export class Leading {
  constructor(
    readonly io: Server,
    readonly of: LeadingOf,
  ) {}

  /** Hears what desks and facilitators' phones say to one another. */
  meet(device: Device, on: Hears): void {
    const { socket } = device;
    const { enter, onChanged, rooms } = this.of;
    on('take', async ({ code, key }) => {
      const room = await this.open(socket, code, (one) => rooms().leads(one, key));
      return typeof room === 'string' ? room : { save: room.save() };
    });
    on('remote', async () => {
      if (device.part?.kind !== 'lead') return 'wrong-key';
      const { room } = device.part;
      const key = secret();
      await room.giveRemote(hashOf(key));
      this.#forget(room.code);
      onChanged(room.code);
      return { key };
    });
    on('hold', async ({ code, key: given }) => {
      const key = hashOf(given);
      const room = await this.open(socket, code, (one) => one.isRemote(key));
      if (typeof room === 'string') return room;
      enter(device, { kind: 'remote', room, key });
      return {};
    });
    on('press', (press) => this.#press(device, press));
    on('show', (view) => this.#show(device, view));
  }

  /** The room of a code, for whoever has what opens it. */
  open(socket: Socket, code: string, opens: (room: Room) => boolean): Promise<Room | RoomProblem> {
    return this.of.gate.guess(socket, async () => {
      const found = await this.of.rooms().find(code);
      return found === null ? 'no-room' : opens(found) ? found : 'wrong-key';
    });
  }

  /** Hands a phone's press on to the desks, of which one takes it as its own. */
  async #press(
    { part }: Device,
    press: RoomMessages['press'],
  ): Promise<Record<string, never> | RoomProblem> {
    if (part?.kind !== 'remote' || !part.room.isRemote(part.key)) return 'wrong-key';
    const desks = leadRoom(part.room.code);
    const connected = await this.io
      .in(desks)
      .fetchSockets()
      .catch(() => []);
    if (connected.length === 0) return 'not-now';
    this.io.to(desks).emit('press', press);
    return {};
  }

  /** Hands what a desk shows on to phones and other desks. */
  #show(
    { part, socket }: Device,
    view: RoomMessages['show'],
  ): Promise<Record<string, never> | RoomProblem> {
    if (part?.kind !== 'lead') return Promise.resolve('wrong-key');
    const { code } = part.room;
    socket.to([remoteRoom(code), leadRoom(code)]).emit('shown', view);
    return Promise.resolve({});
  }

  /** Lets go of a room's phones: their key opens nothing any more. */
  #forget(code: string): void {
    const phones = this.io.in(remoteRoom(code));
    phones.emit('over', null);
    phones.socketsLeave(remoteRoom(code));
  }

  /** Tells desks and phones of a room, as far as they are connected here, of one another. */
  async tell(code: string, here: readonly Device[], neighbours: Neighbours | null): Promise<void> {
    const leading = here.filter(({ part }) => part?.kind === 'lead' || part?.kind === 'remote');
    if (leading.length === 0) return;
    const kinds: readonly (string | undefined)[] =
      neighbours === null ? here.map(({ part }) => part?.kind) : await neighbours.kindsOf(code);
    const remotes = kinds.filter((kind) => kind === 'remote').length;
    const isLed = kinds.includes('lead');
    for (const { part, socket } of leading) {
      if (part?.kind === 'lead') say(socket, 'remotes', remotes);
      else say(socket, 'led', isLed);
    }
  }
}
