import { granted } from '../capability.ts';

/** Which windows of this browser are open. */
export interface Presence {
  /** This window's own name, of which there is no other. */
  readonly window: string;
  /** Whether a window is open; false where the browser cannot tell. */
  isOpen(window: string): Promise<boolean>;
}

/** Windows tell that they are open by a lock they hold, which goes with them however they go. */
export class BrowserPresence implements Presence {
  constructor(
    readonly locks: LockManager | undefined,
    readonly window: string,
  ) {
    // Refused in some frames; then nobody can tell.
    granted(() => locks?.request(nameOf(window), () => new Promise(() => undefined)))?.catch(
      () => undefined,
    );
  }

  async isOpen(window: string): Promise<boolean> {
    if (window === this.window) return true;
    try {
      const { held = [] } = (await this.locks?.query()) ?? {};
      return held.some(({ name }) => name === nameOf(window));
    } catch {
      return false;
    }
  }
}

function nameOf(window: string): string {
  return `runaway.window:${window}`;
}
