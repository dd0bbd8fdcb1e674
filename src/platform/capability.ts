/** What a browser hands out when it is asked; undefined where it lacks it or refuses. */
export function granted<Value>(ask: () => Value): NonNullable<Value> | undefined {
  try {
    return ask() ?? undefined;
  } catch {
    return undefined;
  }
}

/** What of the browser the app can do without, and reads on where it is missing or refused. */
export interface Capabilities {
  /** Works without a network. */
  readonly serviceWorker: ServiceWorkerContainer | undefined;
  /** Keeps two windows from writing at once. */
  readonly locks: LockManager | undefined;
  /** Tells how much is kept, and keeps it from being cleared away. */
  readonly storage: StorageManager | undefined;
  /** Keeps a screen on. */
  readonly wakeLock: WakeLock | undefined;
  /** The reader's languages as BCP 47 tags, the dearest first; none where none is told. */
  readonly languages: readonly string[];
  readonly hardwareConcurrency?: number;
  /** Gigabytes, rounded. */
  readonly deviceMemory?: number;
}

/** Asks a browser for everything the app can do without, once. */
export function capabilitiesOf(page: { readonly navigator: Navigator } = window): Capabilities {
  // Whatever the types say, each of these is missing somewhere.
  const navigator: Partial<Navigator> & { readonly deviceMemory?: number } =
    granted(() => page.navigator) ?? {};
  const language = granted(() => navigator.language);
  const cores = granted(() => navigator.hardwareConcurrency);
  const memory = granted(() => navigator.deviceMemory);
  return {
    serviceWorker: granted(() => navigator.serviceWorker),
    locks: granted(() => navigator.locks),
    storage: granted(() => navigator.storage),
    wakeLock: granted(() => navigator.wakeLock),
    languages: granted(() => navigator.languages) ?? (language === undefined ? [] : [language]),
    ...(cores !== undefined && { hardwareConcurrency: cores }),
    ...(memory !== undefined && { deviceMemory: memory }),
  };
}

/** A channel to the other windows of this browser; undefined where there is none. */
export function channelOf(name: string): BroadcastChannel | undefined {
  return granted(() => new BroadcastChannel(name));
}
