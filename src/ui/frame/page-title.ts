import type { ReactiveControllerHost } from 'lit';

/** Names of the places in the page that have one of their own; that which came last counts. */
const named: (() => string | null)[] = [];

/** Names the page while an element stands in it, anew whenever that is drawn; null leaves the name. */
export function namePage(host: ReactiveControllerHost, name: () => string | null): void {
  host.addController({
    hostConnected: () => named.push(name),
    hostDisconnected: () => named.splice(named.indexOf(name), 1),
    hostUpdated: () => {
      const own = named.at(-1) === name ? name() : null;
      if (own !== null) write(own);
    },
  });
}

/** Names the page where no place in it does. */
export function namePlain(name: string): void {
  if (named.length === 0) write(name);
}

/** To write the same again might be told again. */
function write(name: string): void {
  if (document.title !== name) document.title = name;
}
