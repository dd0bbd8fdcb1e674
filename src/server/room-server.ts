import type { Server as HttpServer } from 'node:http';
import { Server, type ServerOptions, type Socket } from 'socket.io';
import {
  readRoomMessage,
  type Log,
  type RoomAnswer,
  type RoomAnswers,
  type RoomMessages,
  type RoomProblem,
} from '../workshop/index.ts';
import { enter, isOwn, isTaking, leave, say, type Device, type Part } from './device.ts';
import { Gather } from './gather.ts';
import { Gate } from './gate.ts';
import { Leading, type Hears } from './leading.ts';
import { longestMessage, type RoomLimits } from './limit.ts';
import { Neighbours } from './neighbour.ts';
import { sayPolicy } from './policy.ts';
import type { Room } from './room.ts';
import { isShared } from './room-store.ts';
import { hashOf, Rooms, secret, type RoomsPorts } from './rooms.ts';

/** Characters of the longest message of anybody but a facilitator. */
const longestSaying = 1000;

/** Milliseconds in which what happens in a room is gathered before everybody is told. */
const gather = 60;

/** The same for votes and answers, of which others see no more than how many there are. */
const gatherVotes = 500;

/** Milliseconds between two looks for rooms that have expired. */
const lookAgain = 10 * 60_000;

/** Rooms over a web server: Socket.IO by WebSocket, or by long polling where a proxy allows no more. */
export class RoomServer {
  readonly io: Server;
  /** The processes that share the store; null where this one is alone. */
  readonly #neighbours: Neighbours | null;
  #rooms!: Rooms;
  readonly #devices = new Map<Room, Set<Device>>();
  readonly #untold = new Gather<Room>(gather, (room) => void this.#show(room));
  readonly #uncounted = new Gather<Room>(gatherVotes, (room) => void this.#show(room));
  /** Whether what rooms are kept in is there. */
  #isKept = true;
  readonly #gate: Gate;
  readonly #leading: Leading;
  readonly #timer: NodeJS.Timeout;

  private constructor(
    http: HttpServer,
    asked: Partial<RoomLimits>,
    adapter: ServerOptions['adapter'] | null,
  ) {
    this.#gate = new Gate(asked);
    this.io = new Server(http, {
      serveClient: false,
      maxHttpBufferSize: longestMessage,
      // Only pages of this server may talk to it, and none of them needs a cookie.
      cors: { origin: false },
      ...(adapter !== null && { adapter }),
      allowRequest: ({ headers }, done) => done(null, isOwn(headers.origin, headers.host)),
    });
    this.#leading = new Leading(this.io, {
      gate: this.#gate,
      rooms: () => this.#rooms,
      enter: (device, part) => this.#enter(device, part),
      onChanged: (code) => this.#neighbours?.tell(code),
    });
    this.io.engine.use(sayPolicy);
    this.io.on('connection', (socket) => this.#meet(socket));
    this.#neighbours =
      adapter === null ? null : new Neighbours(this.io, (code) => this.#hear(code));
    this.#timer = setInterval(() => void this.expire(), lookAgain);
    this.#timer.unref();
  }

  /** Opens what is kept and listens for devices on a web server. */
  static async open(
    http: HttpServer,
    ports: Omit<RoomsPorts, 'onWritten' | 'onHeard' | 'onOver'>,
    asked: Partial<RoomLimits> = {},
    adapter: ServerOptions['adapter'] | null = null,
  ): Promise<RoomServer> {
    const server = new RoomServer(http, asked, adapter);
    server.#rooms = await Rooms.open({
      ...ports,
      onWritten: (room, entries) => {
        server.#tell(room, entries);
        server.#neighbours?.tell(room.code);
      },
      onHeard: (room, entries) => server.#tell(room, entries),
      onOver: (room) => server.#sayOver(room),
    });
    if (isShared(ports.store))
      ports.store.watch((isThere) => void server.#turn(isThere).catch(ports.onFailed));
    return server;
  }

  /** Deletes rooms in which nothing has happened for long. */
  async expire(): Promise<void> {
    if (this.#isKept) await this.#rooms.expire();
  }

  /** Lets go of every device; rooms stay as they are kept. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.io.close();
    await this.#rooms.ports.store.close();
  }

  #meet(socket: Socket): void {
    const device: Device = { socket, part: null, seen: '' };
    if (!this.#isKept) say(socket, 'kept', false);
    const on: Hears = (name, act) => {
      const event: string = name;
      socket.on(event, (value: unknown, answer: unknown) => {
        if (typeof answer !== 'function' || !isTaking(socket)) return;
        const reply = answer as (given: RoomAnswer<typeof name>) => void;
        void this.#answer(device, name, value, act).then(reply, () => socket.disconnect(true));
      });
    };
    on('create', async ({ save }) => {
      if (!this.#gate.mayOpen(socket)) return 'too-fast';
      const made = await this.#rooms.create(save);
      if (typeof made === 'string') return made;
      return { code: made.room.code, key: made.key };
    });
    on('lead', async ({ code, key, log }) => {
      const room = await this.#leading.open(socket, code, (one) => this.#rooms.leads(one, key));
      if (typeof room === 'string') return room;
      const problem = await room.take(log);
      if (problem !== null) return problem;
      this.#enter(device, { kind: 'lead', room });
      return { log: room.log };
    });
    const asLead = <A extends object>(act: (room: Room) => Promise<A | RoomProblem>) =>
      device.part?.kind === 'lead'
        ? act(device.part.room)
        : Promise.resolve<RoomProblem>('wrong-key');
    on('tell', ({ log }) => asLead(async (room) => (await room.take(log)) ?? {}));
    on('end', () =>
      asLead(async (room) => {
        await this.#rooms.end(room);
        this.#neighbours?.tell(room.code);
        return {};
      }),
    );
    this.#leading.meet(device, on);
    on('join', (message) => this.#join(device, message));
    const atSeat = async (
      act: (room: Room, seat: string) => Promise<RoomProblem | null>,
    ): Promise<object | RoomProblem> => {
      const { part } = device;
      if (part?.kind !== 'seat') return 'wrong-key';
      const problem = await act(part.room, part.seat);
      this.#showTo(device);
      return problem ?? {};
    };
    on('vote', (vote) => atSeat((room, seat) => room.vote(seat, vote)));
    on('reply', (reply) => atSeat((room, seat) => room.reply(seat, reply)));
    on('leave', async () => {
      const { part } = device;
      if (part?.kind !== 'seat') return 'wrong-key';
      const problem = await part.room.leave(part.seat);
      this.#part(device);
      return problem ?? {};
    });
    socket.on('disconnect', () => this.#part(device));
  }

  async #answer<Name extends keyof RoomMessages>(
    { socket, part }: Device,
    name: Name,
    value: unknown,
    act: (message: RoomMessages[Name]) => Promise<RoomAnswers[Name] | RoomProblem>,
  ): Promise<RoomAnswer<Name>> {
    const refuse = (problem: RoomProblem) => ({ ok: false as const, problem });
    if (!this.#gate.mayAsk(socket, name === 'show')) return refuse('too-fast');
    const mayBeLong = name === 'create' || name === 'lead' || part?.kind === 'lead';
    if (!mayBeLong && JSON.stringify(value ?? null).length > longestSaying)
      return refuse('malformed');
    if (!this.#isKept) return refuse('not-kept');
    const message = readRoomMessage(name, value);
    if (message === null) return refuse('malformed');
    const given = await act(message);
    return typeof given === 'string' ? refuse(given) : { ok: true, ...given };
  }

  async #join(
    device: Device,
    { code, token, language }: RoomMessages['join'],
  ): Promise<RoomAnswers['join'] | RoomProblem> {
    const { socket } = device;
    const look = async () => (await this.#rooms.find(code)) ?? 'no-room';
    const room = await this.#gate.guess(socket, look);
    if (typeof room === 'string') return room;
    const known = token === null ? null : room.seatOf(hashOf(token));
    if (token !== null && known !== null) {
      this.#enter(device, { kind: 'seat', room, seat: known, language });
      return { token };
    }
    if (!this.#gate.mayOpen(socket)) return 'too-fast';
    const given = secret();
    const seat = await room.sit(hashOf(given));
    if (seat === null) return 'full';
    this.#enter(device, { kind: 'seat', room, seat, language });
    return { token: given };
  }

  #enter(device: Device, part: Part): void {
    this.#part(device);
    enter(device, part);
    const here = this.#devices.get(part.room) ?? new Set();
    this.#devices.set(part.room, here.add(device));
    this.#untold.add(part.room);
    this.#neighbours?.tell(part.room.code);
  }

  #part(device: Device): void {
    const part = leave(device);
    if (part === null) return;
    this.#devices.get(part.room)?.delete(device);
    this.#untold.add(part.room);
    this.#neighbours?.tell(part.room.code);
  }

  /** Facilitators hear at once what is on the disk; everybody's view follows in a moment. */
  #tell(room: Room, entries: Log): void {
    if (entries.length === 0) return;
    for (const { socket, part } of this.#devices.get(room) ?? [])
      if (part?.kind === 'lead') say(socket, 'entries', entries);
    const isCount = entries.every(({ command: { kind } }) => kind === 'vote' || kind === 'reply');
    (isCount ? this.#uncounted : this.#untold).add(room);
  }

  /** Tells every device at once, and again as soon as nothing that was answered for is missing any more. */
  async #turn(isThere: boolean): Promise<void> {
    if (isThere) await this.#rooms.restore();
    this.#isKept = isThere;
    this.io.local.emit('kept', isThere);
  }

  async #show(room: Room): Promise<void> {
    const here = [...(this.#devices.get(room) ?? [])];
    const seats = here.flatMap(({ part }) => (part?.kind === 'seat' ? [part.seat] : []));
    const isLed = here.some(({ part }) => part?.kind === 'lead');
    await this.#leading.tell(room.code, here, this.#neighbours);
    const elsewhere = (isLed ? await this.#neighbours?.seatsOf(room.code) : null) ?? [];
    const present = [...new Set([...seats, ...elsewhere])];
    for (const device of here) {
      if (device.part?.kind === 'lead') say(device.socket, 'present', present);
      else this.#showTo(device);
    }
  }

  /** Reads what others did in a room; a store that has just come back may lack it yet. */
  async #hear(code: string): Promise<void> {
    const room = this.#isKept && this.#rooms.isOpen(code) ? await this.#rooms.hear(code) : null;
    if (room !== null) this.#untold.add(room);
  }

  /** Sends a seat what it may see, where that is not what it has. */
  #showTo(device: Device): void {
    const { part, socket } = device;
    if (part?.kind !== 'seat') return;
    const view = part.room.viewOf(part.seat, part.language);
    const text = JSON.stringify(view);
    if (view === null || text === device.seen) return;
    device.seen = text;
    say(socket, 'view', view);
  }

  #sayOver(room: Room): void {
    for (const device of this.#devices.get(room) ?? []) {
      device.part = null;
      say(device.socket, 'over', null);
    }
    this.#devices.delete(room);
  }
}
