/** Lets the app work without a network, and brings later versions without pressing them on anyone. */
export class Offline {
  #waiting: ServiceWorker | null = null;

  constructor(
    readonly container: ServiceWorkerContainer | undefined,
    readonly reload: () => void,
  ) {}

  /**
   * Fetches the whole app into the browser. Calls `onWaiting` when a newer version than the one
   * shown lies ready.
   */
  async start(onWaiting: () => void): Promise<void> {
    const { container } = this;
    if (container === undefined) return;
    try {
      const registration = await container.register('./service-worker.js');
      const look = (worker: ServiceWorker | null) => {
        // Without a controller this is the first visit, and nothing older is being shown.
        if (worker === null || container.controller === null) return;
        this.#waiting = worker;
        onWaiting();
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
    this.container?.addEventListener('controllerchange', () => this.reload(), { once: true });
    this.#waiting?.postMessage('take-over');
  }
}
