/** What a worker must be told of the build it belongs to. */
export interface OfflineBuild {
  /** Differs from that of every other build. */
  readonly version: string;
  /** Every file of the build as an address from the page; `../` is the page itself. */
  readonly files: readonly string[];
  /** Files of the build that are kept once somebody has asked for them. */
  readonly later: readonly string[];
}

/** What of a worker's surroundings is used. */
export interface OfflineScope {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly setTimeout: (done: () => void, milliseconds: number) => unknown;
  readonly clients: Pick<Clients, 'claim'>;
  readonly registration: Pick<ServiceWorkerRegistration, 'scope'>;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ServiceWorkerGlobalScope['addEventListener'];
}

/** The builds in the cache: fills that of one, and knows those before it. */
function offlineStore(scope: OfflineScope, { version, files, later }: OfflineBuild) {
  const prefix = 'runaway-';
  const kept = prefix + version;
  const page = '../';

  function whole(file: string): string {
    return new URL(file, scope.registration.scope).href;
  }

  const addresses = new Set([...files, ...later].map(whole));

  /** Whether every script and style a page asks for belongs to the same build as it. */
  async function isOurs(response: Response): Promise<boolean> {
    const text = await response.clone().text();
    const asked = [...text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)];
    const own = asked.map(([, address = '']) => whole(address));
    return own.length > 0 && own.every((address) => addresses.has(address));
  }

  /** A file as the server has it now: what lies between here and there may be of another build. */
  async function fetchAnew(file: string): Promise<Response> {
    const response = await scope.fetch(new Request(whole(file), { cache: 'reload' }));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    if (file === page && !(await isOurs(response)))
      throw new Error('The page is of another build.');
    // A page that was redirected to may not be served as one that was not.
    return response.redirected ? new Response(response.body, response) : response;
  }

  /** Fetches what is not kept yet. The names of assets tell their contents: any build's will do. */
  async function fill(): Promise<void> {
    const cache = await open();
    await Promise.all(
      files.map(async (file) => {
        if ((await cache.match(whole(file))) !== undefined) return;
        const known = /^(\.\/)?assets\//.test(file)
          ? await scope.caches.match(whole(file))
          : undefined;
        await cache.put(whole(file), known ?? (await fetchAnew(file)));
      }),
    );
    for (const file of later) {
      const known = await scope.caches.match(whole(file));
      if (known !== undefined) await cache.put(whole(file), known);
    }
  }

  /** Names of the builds kept before this one, the oldest first. */
  async function earlier(): Promise<readonly string[]> {
    const names = (await scope.caches.keys()).filter((name) => name.startsWith(prefix));
    const own = names.indexOf(kept);
    return own < 0 ? names : names.slice(0, own);
  }

  async function previous(): Promise<string | undefined> {
    return (await earlier()).at(-1);
  }

  /** Whether a window of a former build would find everything its page asks for. */
  async function hasWholeBuild(): Promise<boolean> {
    const name = await previous();
    if (name === undefined) return true;
    const cache = await scope.caches.open(name);
    const old = await cache.match(whole(page));
    if (old === undefined) return false;
    const asked = [...(await old.text()).matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g)];
    const found = await Promise.all(asked.map(([, address = '']) => cache.match(whole(address))));
    return found.every((one) => one !== undefined);
  }

  /** The new build has run: what is older than the one before it goes, what is missing comes. */
  async function settle(): Promise<void> {
    const old = (await earlier()).slice(0, -1);
    await Promise.all(old.map((name) => scope.caches.delete(name)));
    await fill();
  }

  function open(): Promise<Cache> {
    return scope.caches.open(kept);
  }

  function empty(): Promise<boolean> {
    return scope.caches.delete(kept);
  }

  return {
    page: whole(page),
    addresses,
    isOurs,
    open,
    empty,
    fill,
    settle,
    previous,
    hasWholeBuild,
  };
}

/** Answers what a window asks for: from the cache, else from the server, whichever can. */
function offlineAnswer(
  scope: OfflineScope,
  store: ReturnType<typeof offlineStore>,
): (event: FetchEvent) => Promise<Response> {
  /** Longest a window waits for a cache before its server is asked as well, ms. */
  const longest = 3000;

  async function find(request: Request): Promise<Response | undefined> {
    const { search, pathname } = new URL(request.url);
    const any = { ignoreSearch: true };
    const cache = await store.open();
    if (request.mode !== 'navigate' || pathname.endsWith('.html')) {
      return (await cache.match(request, any)) ?? (await scope.caches.match(request, any));
    }
    if (!new URLSearchParams(search).has('previous')) return cache.match(store.page);
    const name = await store.previous();
    return name === undefined ? undefined : (await scope.caches.open(name)).match(store.page);
  }

  async function keep(request: Request, response: Response): Promise<void> {
    const address = request.mode === 'navigate' ? store.page : request.url;
    if (!response.ok || response.redirected || !store.addresses.has(address)) return;
    if (address === store.page && !(await store.isOurs(response))) return;
    await (await store.open()).put(address, response);
  }

  async function answer(event: FetchEvent): Promise<Response> {
    const { request } = event;
    const kept = find(request).catch(() => undefined);
    const late = new Promise<undefined>((done) => scope.setTimeout(() => done(undefined), longest));
    const found = await Promise.race([kept, late]);
    if (found !== undefined) return found;
    let response: Response;
    try {
      response = await scope.fetch(request);
    } catch (error) {
      const slow = await kept;
      if (slow === undefined) throw error;
      return slow;
    }
    event.waitUntil(keep(request, response.clone()).catch(() => undefined));
    return response;
  }

  return answer;
}

/**
 * Keeps one whole build and serves from it; a later build is fetched beside it and takes over only
 * when it is told to, or when no page of the app is open. The build before stays, so that windows
 * which still show it find its files, and so that `?previous` opens it if the new one does not run.
 * Whatever the cache refuses is fetched. It is written into the worker as text with its parts, thus
 * uses nothing else from outside itself.
 */
export function offlineWorker(scope: OfflineScope, build: OfflineBuild): void {
  const store = offlineStore(scope, build);
  const answer = offlineAnswer(scope, store);

  async function install(): Promise<void> {
    try {
      await store.fill();
    } catch (error) {
      await store.empty();
      throw error;
    }
    // Nobody can press a button on a page that does not come up.
    if (!(await store.hasWholeBuild())) await scope.skipWaiting();
  }

  /** Nothing is answered before this is done: neither an error in it nor a long wait is anybody's concern. */
  async function claim(): Promise<void> {
    const late = new Promise<void>((done) => scope.setTimeout(done, 3000));
    try {
      await Promise.race([scope.clients.claim(), late]);
    } catch {
      // Windows without a worker go on without one until they are opened anew.
    }
  }

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => event.waitUntil(claim()));
  scope.addEventListener('message', (event) => {
    const { data, source } = event as { readonly data: unknown; readonly source: unknown };
    const isPrevious =
      typeof source === 'object' &&
      source !== null &&
      'url' in source &&
      /\?([^#]*&)?previous\b/.test(String(source.url));
    if (data === 'take-over') void scope.skipWaiting();
    if (data === 'ran' && !isPrevious) event.waitUntil(store.settle().catch(() => undefined));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { href, pathname, origin } = new URL(request.url);
    const { scope: home } = scope.registration;
    if (request.method !== 'GET' || origin !== new URL(home).origin) return;
    const isPage = request.mode === 'navigate' && !pathname.endsWith('.html');
    if (!isPage || href.split(/[?#]/)[0] === home) event.respondWith(answer(event));
  });
}

/** What `offlineWorker` calls, to be written beside it. */
export const offlineParts = [offlineStore, offlineAnswer] as const;
