import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Vite plugin that adds the service worker, told of every file of the build. */
export function offline(): Plugin {
  let publicFolder = '';
  return {
    name: 'runaway:offline',
    apply: 'build',

    configResolved(config) {
      publicFolder = config.publicDir;
    },

    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const hash = createHash('sha256');
        const files = Object.keys(bundle).sort();
        for (const name of files) {
          const part = bundle[name]!;
          hash.update(name).update(part.type === 'chunk' ? part.code : part.source);
        }
        const added = filesIn(publicFolder);
        for (const name of added) hash.update(name).update(readFileSync(join(publicFolder, name)));
        const all = ['../', ...files.filter((name) => name !== 'index.html'), ...added];
        const source = workerCode(hash.digest('hex').slice(0, 16), all);
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = inside === '' ? name : `${inside}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

/**
 * The worker keeps one whole build and serves from it alone; a later build is fetched beside it and
 * takes over only when it is told to, or when no page of the app is open.
 */
function workerCode(version: string, files: readonly string[]): string {
  return `
const kept = 'runaway-${version}';
const files = ${JSON.stringify(files)};
addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files)));
});
addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('runaway-') && name !== kept;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  );
});
addEventListener('message', (event) => {
  if (event.data === 'take-over') skipWaiting();
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const wanted = request.mode === 'navigate' && !url.pathname.endsWith('.html') ? '../' : request;
  const inScope = request.mode !== 'navigate' || url.href.split(/[?#]/)[0] === registration.scope;
  if (!inScope) return;
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(wanted, { ignoreSearch: true }))
      .then((found) => found ?? fetch(request)),
  );
});
`.trimStart();
}
