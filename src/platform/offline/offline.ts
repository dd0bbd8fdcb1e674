/** What the offline worker may have to tell a window. */
export interface OfflineNews {
  /** A newer version than the one shown lies ready. */
  readonly onWaiting: () => void;
  /** The newer version has taken over, here or from another window. */
  readonly onTaken: () => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How often a window that stays open looks for a newer version, ms. */
const hour = 3_600_000;

/** Lets the app work without a network, and brings later versions without pressing them on anyone. */
export class Offline {
  #registration: ServiceWorkerRegistration | null = null;
  /** Whether the browser had no version before this window: then none can be older than another. */
  #isFirst = true;

  constructor(
    readonly container: ServiceWorkerContainer,
    readonly news: OfflineNews,
  ) {}

  /** Fetches the whole app into the browser. To be called once the app has run. */
  async start(): Promise<void> {
    const { container, news } = this;
    this.#isFirst = container.controller === null;
    container.addEventListener('controllerchange', () => {
      if (this.#isFirst) container.controller?.postMessage('ran');
      else news.onTaken();
      this.#isFirst = false;
    });
    try {
      // A window that was reloaded past its worker has none, and is no first visit for that.
      const before = await container.getRegistration();
      if (before?.active != null) this.#isFirst = false;
      const registration = await container.register('./service-worker.js', {
        updateViaCache: 'none',
      });
      this.#registration = registration;
      container.controller?.postMessage('ran');
      this.#watch(registration.waiting);
      // Another window may have found it already.
      this.#watch(registration.installing);
      registration.addEventListener('updatefound', () => this.#watch(registration.installing));
      void this.#lookOften(registration);
    } catch {
      // Refused (a private window, no secure connection): the app then needs its server.
    }
  }

  /** Changes over to the version that lies ready; the address, and with it the place, stays. */
  changeOver(): void {
    const waiting = this.#registration?.waiting ?? null;
    if (waiting !== null) waiting.postMessage('take-over');
    // Another window has seen to it already.
    else this.news.onTaken();
  }

  #watch(worker: ServiceWorker | null): void {
    if (worker === null) return;
    const look = () => {
      if (worker.state === 'installed' && !this.#isFirst) this.news.onWaiting();
    };
    look();
    worker.addEventListener('statechange', look);
  }

  /** Browsers look when a page is opened, and nobody opens a page that stays open. */
  async #lookOften(registration: ServiceWorkerRegistration): Promise<void> {
    for (;;) {
      await this.news.wait(hour);
      // Without a network the next look is as good.
      await registration.update().catch(() => undefined);
    }
  }
}
