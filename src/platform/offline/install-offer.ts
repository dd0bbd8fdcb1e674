/** What browsers that can install an app send when they would. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Keeps the browser's offer to install the app until somebody asks for it. */
export class InstallOffer {
  #event: InstallEvent | null = null;

  constructor(page: Window, onChange: () => void) {
    page.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      // The type of this event is in no standard yet.
      this.#event = event as InstallEvent;
      onChange();
    });
    page.addEventListener('appinstalled', () => {
      this.#event = null;
      onChange();
    });
  }

  get stands(): boolean {
    return this.#event !== null;
  }

  /** Lets the browser ask. */
  async ask(): Promise<void> {
    const event = this.#event;
    this.#event = null;
    await event?.prompt();
  }
}
