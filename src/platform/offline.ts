/** What the offline worker may have to tell a window. */
export interface OfflineNews {
  /** A newer version than the one shown lies ready. */
  readonly onWaiting: () => void;
  /** The newer version has taken over, here or from another window. */
  readonly onTaken: () => void;
}

/** Lets the app work without a network, and brings later versions without pressing them on anyone. */
export class Offline {
  #registration: ServiceWorkerRegistration | null = null;

  constructor(
    readonly container: ServiceWorkerContainer | undefined,
    readonly news: OfflineNews,
  ) {}

  /** Fetches the whole app into the browser. To be called once the app has run. */
  async start(): Promise<void> {
    const { container, news } = this;
    if (container === undefined) return;
    // Without a controller this is the first visit, and nothing older is being shown.
    let isFirst = container.controller === null;
    container.addEventListener('controllerchange', () => {
      if (!isFirst) news.onTaken();
      isFirst = false;
    });
    try {
      const registration = await container.register('./service-worker.js', {
        updateViaCache: 'none',
      });
      this.#registration = registration;
      container.controller?.postMessage('ran');
      const look = (worker: ServiceWorker | null) => {
        if (worker !== null && !isFirst) news.onWaiting();
      };
      look(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state === 'installed') look(worker);
        });
      });
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
}
