import type { Socket } from 'socket.io';
import type { RoomProblem } from '../workshop/index.ts';
import { addressOf } from './device.ts';
import { Meter, usualLimits, type RoomLimits } from './limit.ts';
import type { Room } from './room.ts';

/** Holds devices to the limits of a server. */
export class Gate {
  readonly #messages: Meter;
  readonly #guesses: Meter;
  readonly #allGuesses: Meter;
  readonly #openings: Meter;

  constructor(asked: Partial<RoomLimits>) {
    const limits: RoomLimits = { ...usualLimits, ...asked };
    const now = () => performance.now();
    this.#messages = new Meter(limits.messages, now);
    this.#guesses = new Meter(limits.guesses, now);
    this.#allGuesses = new Meter(limits.allGuesses, now);
    this.#openings = new Meter(limits.openings, now);
  }

  /** Whether a device may say one thing more; what a desk shows takes nothing from what it may do. */
  mayAsk({ id }: Socket, isShown: boolean): boolean {
    return this.#messages.take(isShown ? `${id} show` : id);
  }

  /** Whether one room or seat more may be opened. */
  mayOpen(socket: Socket): boolean {
    return this.#openings.take(addressOf(socket));
  }

  /** Looks for what a guess is about; whoever guesses wrong too often is not told any more. */
  async guess(
    socket: Socket,
    look: () => Promise<Room | RoomProblem>,
  ): Promise<Room | RoomProblem> {
    const address = addressOf(socket);
    if (this.#guesses.left(address) < 1 || this.#allGuesses.left('') < 1) return 'too-fast';
    const found = await look();
    if (typeof found === 'string') {
      this.#guesses.take(address);
      this.#allGuesses.take('');
    }
    return found;
  }
}
