import type { Keep } from '../ports.ts';
import type { Led, LedRooms } from './rooms.ts';

/** Most rooms that are remembered. */
const mostRooms = 10;

/** What this browser remembers of the room of one workshop. */
export class LedKeep {
  constructor(
    readonly keep: Keep<LedRooms>,
    /** Id of the workshop. */
    readonly id: string,
  ) {}

  /** Null where there is no room. */
  get led(): Led | null {
    return this.keep.read()?.[this.id] ?? null;
  }

  remember(led: Led): void {
    const others = this.#others;
    this.keep.write(Object.fromEntries([...others.slice(1 - mostRooms), [this.id, led]]));
  }

  forget(): void {
    this.keep.write(Object.fromEntries(this.#others));
  }

  get #others() {
    return Object.entries(this.keep.read() ?? {}).filter(([id]) => id !== this.id);
  }
}
