import type { ReactiveControllerHost } from 'lit';

/** Hears the keys pressed anywhere in the page while an element stands in it. */
export function hearKeys(host: ReactiveControllerHost, hear: (event: KeyboardEvent) => void): void {
  host.addController({
    hostConnected: () => window.addEventListener('keydown', hear),
    hostDisconnected: () => window.removeEventListener('keydown', hear),
  });
}
