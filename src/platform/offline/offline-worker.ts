/** What a worker must be told of the build it belongs to. */
export interface OfflineBuild {
  /** Differs from that of every other build. */
  readonly version: string;
  /** Every file of the build as an address from the page; `./` is the page itself. */
  readonly files: readonly string[];
  /** Files of the build that are kept once somebody has asked for them. */
  readonly later: readonly string[];
  /**
   * What `sumOf` makes of the content of each of `files` and then of `later`; empty for pages, into which
   * a host may write.
   */
  readonly sums: readonly string[];
}

/** What of a worker's surroundings is used. */
export interface OfflineScope {
  readonly caches: CacheStorage;
  readonly crypto: { readonly subtle: Pick<SubtleCrypto, 'digest'> };
  readonly fetch: typeof fetch;
  readonly setTimeout: (done: () => void, milliseconds: number) => unknown;
  readonly clients: Pick<Clients, 'claim'>;
  readonly registration: Pick<ServiceWorkerRegistration, 'scope'>;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ServiceWorkerGlobalScope['addEventListener'];
}

/** The caches of this build and of those before it in this folder. */
function offlineCaches(scope: OfflineScope, { version }: OfflineBuild) {
  const prefix = 'runaway-';
  const { pathname } = new URL(scope.registration.scope);
  // All folders of a host have their caches in common, and another may hold the app as well.
  const suffix = pathname === '/' ? '' : ` ${pathname}`;
  const kept = prefix + version + suffix;
  /** Written into the cache of a build: it has served windows, and one of them has come up. */
  const signs = { served: '.served', ran: '.ran' } as const;

  function whole(file: string): string {
    return new URL(file, scope.registration.scope).href;
  }

  function open(): Promise<Cache> {
    return scope.caches.open(kept);
  }

  function empty(): Promise<boolean> {
    return scope.caches.delete(kept);
  }

  /** Names of the builds kept before this one, the oldest first. */
  async function earlier(): Promise<readonly string[]> {
    const names = (await scope.caches.keys()).filter((name) => {
      const folder = name.indexOf(' ');
      return name.startsWith(prefix) && (folder < 0 ? '' : name.slice(folder)) === suffix;
    });
    const own = names.indexOf(kept);
    return own < 0 ? names : names.slice(0, own);
  }

  async function hasSign(name: string, sign: keyof typeof signs): Promise<boolean> {
    return (await (await scope.caches.open(name)).match(whole(signs[sign]))) !== undefined;
  }

  async function write(sign: keyof typeof signs): Promise<void> {
    await (await open()).put(whole(signs[sign]), new Response(sign));
  }

  /** The build windows still show: one that only ever waited is none. */
  async function previous(): Promise<string | undefined> {
    const names = (await earlier()).toReversed();
    for (const name of names) if (await hasSign(name, 'served')) return name;
    return names[0];
  }

  return { whole, open, empty, earlier, hasSign, write, previous };
}

/** What tells the files of this build from anything else that is answered in their place. */
function offlineSums(
  scope: OfflineScope,
  { files, later, sums }: OfflineBuild,
  whole: (file: string) => string,
) {
  /** Address of each file → its sum. */
  const addresses = new Map([...files, ...later].map((file, index) => [whole(file), sums[index]]));

  /**
   * Whether a file is what the build made: a page that a network shows before it lets anybody in, a file cut
   * short or one of another build is answered as well as the right one.
   */
  async function isWhole(address: string, response: Response): Promise<boolean> {
    const sum = addresses.get(address) ?? '';
    if (sum === '') return true;
    const content = await response.clone().arrayBuffer();
    const digest = new Uint8Array(await scope.crypto.subtle.digest('SHA-256', content));
    return btoa(String.fromCharCode(...digest.subarray(0, 6))) === sum;
  }

  return { addresses, isWhole };
}

/** The files of this build in its cache. */
function offlineStore(scope: OfflineScope, build: OfflineBuild) {
  const { files, later } = build;
  const { whole, open, empty, earlier, hasSign, write, previous } = offlineCaches(scope, build);
  const page = './';

  /** Whether a window asks for the app's page, by its folder or by the name of its file. */
  function isPage({ mode, url }: Request): boolean {
    const address = url.split(/[?#]/)[0] ?? '';
    return mode === 'navigate' && [whole(page), whole('index.html')].includes(address);
  }

  const { addresses, isWhole } = offlineSums(scope, build, whole);

  /** A file that any build has kept, where it is that of this build. */
  async function known(address: string): Promise<Response | undefined> {
    const found = await scope.caches.match(address);
    return found !== undefined && (await isWhole(address, found)) ? found : undefined;
  }

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
    if (!(await isWhole(whole(file), response))) throw new Error(`${file}: something else came.`);
    // A page that was redirected to may not be served as one that was not.
    return response.redirected ? new Response(response.body, response) : response;
  }

  /** Fetches what is not kept yet. The names of assets tell their contents: any build's will do. */
  async function fill(): Promise<void> {
    const cache = await open();
    await Promise.all(
      files.map(async (file) => {
        if ((await cache.match(whole(file))) !== undefined) return;
        const there = /^(\.\/)?assets\//.test(file) ? await known(whole(file)) : undefined;
        await cache.put(whole(file), there ?? (await fetchAnew(file)));
      }),
    );
    for (const file of later) {
      const there = await known(whole(file));
      if (there !== undefined) await cache.put(whole(file), there);
    }
  }

  /** Whether a window of a former build comes up, and finds everything its page asks for. */
  async function comesUp(): Promise<boolean> {
    const name = await previous();
    if (name === undefined) return true;
    if ((await hasSign(name, 'served')) && !(await hasSign(name, 'ran'))) return false;
    const cache = await scope.caches.open(name);
    const old = await cache.match(whole(page));
    if (old === undefined) return false;
    const asked = [...(await old.text()).matchAll(/<script\b[^>]*?\ssrc="([^"]+)"/g)];
    const found = await Promise.all(asked.map(([, address = '']) => cache.match(whole(address))));
    return found.every((one) => one !== undefined);
  }

  /** The new build has run: what is older than the one before it goes, what is missing comes. */
  async function settle(): Promise<void> {
    await write('ran').catch(() => undefined);
    const last = await previous();
    const old = (await earlier()).filter((name) => name !== last);
    await Promise.all(old.map((name) => scope.caches.delete(name)));
    await fill();
  }

  return {
    page: whole(page),
    isPage,
    addresses,
    isOurs,
    isWhole,
    open,
    empty,
    fill,
    settle,
    write,
    previous,
    comesUp,
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
    const { search } = new URL(request.url);
    const any = { ignoreSearch: true };
    const cache = await store.open();
    if (!store.isPage(request)) {
      return (await cache.match(request, any)) ?? (await scope.caches.match(request, any));
    }
    if (!new URLSearchParams(search).has('previous')) return cache.match(store.page);
    const name = await store.previous();
    return name === undefined ? undefined : (await scope.caches.open(name)).match(store.page);
  }

  async function keep(request: Request, response: Response): Promise<void> {
    const address = store.isPage(request) ? store.page : request.url;
    if (!response.ok || response.redirected || !store.addresses.has(address)) return;
    if (address === store.page && !(await store.isOurs(response))) return;
    if (!(await store.isWhole(address, response))) return;
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
    if (!(await store.comesUp())) await scope.skipWaiting();
  }

  /** Nothing is answered before this is done: neither an error in it nor a long wait is anybody's concern. */
  async function claim(): Promise<void> {
    const late = new Promise<void>((done) => scope.setTimeout(done, 3000));
    try {
      const written = store.write('served').catch(() => undefined);
      await Promise.race([Promise.all([scope.clients.claim(), written]), late]);
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
    const { pathname, origin } = new URL(request.url);
    const { scope: home } = scope.registration;
    if (request.method !== 'GET' || origin !== new URL(home).origin) return;
    const isFile = request.mode !== 'navigate' || pathname.endsWith('.html');
    if (isFile || store.isPage(request)) event.respondWith(answer(event));
  });
}

/** What `offlineWorker` calls, to be written beside it. */
export const offlineParts = [offlineCaches, offlineSums, offlineStore, offlineAnswer] as const;
