import { io, type Socket } from 'socket.io-client';
import { saveStamp, type Save } from '../../src/game/index.ts';
import type {
  Log,
  RoomAnswer,
  RoomAnswers,
  RoomMessages,
  RoomNews,
  SeatView,
} from '../../src/workshop/index.ts';
import { after, prepare, workshop } from '../fixtures/workshop.ts';

/** A device of a room as tests hold it. */
export class Client {
  readonly socket: Socket;
  readonly frames: string[] = [];
  readonly #waiting = new Set<() => void>();
  view: SeatView | null = null;
  log: Log = [];
  over = false;
  /** What it was told last of whether rooms can be kept. */
  isKept: boolean | null = null;
  /** What it was told last, by the name of the news. */
  heard: Partial<RoomNews> = {};

  constructor(address: string, transports: string[] = ['websocket']) {
    this.socket = io(address, { transports, forceNew: true, reconnection: false });
    this.socket.onAny((name: string, news: unknown) => {
      this.frames.push(JSON.stringify([name, news]));
      if (name === 'view') this.view = news as RoomNews['view'];
      if (name === 'entries') this.log = [...this.log, ...(news as RoomNews['entries'])];
      if (name === 'kept') this.isKept = news as RoomNews['kept'];
      if (name === 'over') this.over = true;
      this.heard = { ...this.heard, [name]: news };
      for (const look of this.#waiting) look();
    });
  }

  ask<Name extends keyof RoomMessages>(name: Name, message: unknown): Promise<RoomAnswer<Name>> {
    return this.socket.timeout(5000).emitWithAck(name, message) as Promise<RoomAnswer<Name>>;
  }

  /** The answer of a message that must be carried out. */
  async get<Name extends keyof RoomMessages>(
    name: Name,
    message: unknown,
  ): Promise<RoomAnswers[Name]> {
    const answer = await this.ask(name, message);
    if (!answer.ok) throw new Error(`${name}: ${answer.problem}`);
    return answer;
  }

  /** Resolves as soon as something holds, at the latest when the test's time is up. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((done) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting.delete(look);
        done();
      };
      this.#waiting.add(look);
      look();
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}

const time = '2027-06-03T12:15:00.000Z';

/** A prepared workshop on the lamp story, as a desk hands it to a server. */
export function prepared(): Save {
  const { run, log } = after(workshop(), prepare);
  const about = { name: 'Class 9b', created: time, updated: time };
  return { ...saveStamp, ...run.playthrough, workshop: log, ...about };
}

/** A facilitator's entry after those known. */
export function entry(log: Log, command: Log[number]['command'], page = 0): Log {
  const count = (log.at(-1)?.count ?? 0) + 1;
  return [{ count, window: 'desk', time: 2000, page, command }];
}
