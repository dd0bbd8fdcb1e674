import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { UsageError } from '../command-line.ts';
import { wordsIn, type Words } from '../terminal-words.ts';
import { policyOf } from '../../build/policy-plugin.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface Reply {
  readonly status: number;
  /** The file sent; null where there is none. */
  readonly file: string | null;
  readonly kind: string;
  readonly body: Buffer;
}

/**
 * A server for the built app: files of one folder and nothing else, packed where it helps. `head` is
 * written into the page's head.
 */
export function staticServer(folder: string, head = ''): Server {
  /** What was packed last of a file, beside what it was packed from. */
  const packed = new Map<string, { readonly from: Buffer; readonly body: Buffer }>();
  return createServer((request, response) => {
    const url = request.url ?? '/';
    // What people type who cannot scan, and what mail programs make of a link's #.
    const behind = url === '/join' ? '/join' : /^\/(?:index\.html)?%23(.*)/i.exec(url)?.[1];
    if (behind !== undefined) {
      response.writeHead(302, { location: `/#${behind}`, ...guard('') }).end();
      return;
    }
    const found = answer(folder, request.method ?? 'GET', url);
    const { status, file, kind } = found;
    const isPage = head !== '' && status === 200 && kind.startsWith('text/html');
    const body = isPage ? withHead(found.body, head) : found.body;
    const text = /^text|json|svg|javascript/.test(kind);
    const mayPack = text && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
    let sent = body;
    if (mayPack && file !== null) {
      const known = packed.get(file);
      sent = known?.from.equals(body) === true ? known.body : gzipSync(body, { level: 9 });
      packed.set(file, { from: body, body: sent });
      response.setHeader('content-encoding', 'gzip');
    }
    // The name of an asset tells its contents; that it is missing may be over in a moment.
    const lasting = url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(status, {
      'content-type': kind,
      'content-length': sent.length,
      vary: 'accept-encoding',
      ...guard(kind.includes('html') ? body.toString() : ''),
      'cache-control': status === 200 ? lasting : 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });
}

/** What every answer says about what may be done with it. */
function guard(page: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // What the page says itself, and that nobody frames it, which only a server can say.
    'content-security-policy': `${policyOf(page)}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
  };
}

/** Starts listening at the first free port from `port` on; answers with the port taken. */
export async function listenFrom(
  server: Server,
  port: number,
  host: string,
  words: Words = wordsIn('en'),
): Promise<number> {
  for (let candidate = port; candidate < Math.min(port + 50, 65_536); candidate += 1) {
    if (await listens(server, candidate, host)) return candidate;
  }
  throw new UsageError(words('no_port', { first: port, last: port + 49 }));
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.removeListener('error', refused);
      done(true);
    });
  });
}

function answer(folder: string, method: string, url: string): Reply {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only reading is possible here.');
  let path: string;
  try {
    path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
  } catch {
    return plain(400, 'This address cannot be read.');
  }
  const file = join(folder, path.endsWith('/') || path.endsWith(sep) ? `${path}index.html` : path);
  const inside = file.startsWith(join(folder, sep));
  if (!inside || path.includes('\0')) return plain(404, 'There is nothing here.');
  const kind = kinds[extname(file)] ?? 'application/octet-stream';
  try {
    return { status: 200, file, kind, body: readFileSync(file) };
  } catch {
    // A folder, nothing at all, or gone while a new build is written.
    return plain(404, 'There is nothing here.');
  }
}

function withHead(page: Buffer, head: string): Buffer {
  return Buffer.from(page.toString('utf8').replace('</head>', `${head}</head>`));
}

function plain(status: number, text: string): Reply {
  return { status, file: null, kind: 'text/plain; charset=utf-8', body: Buffer.from(text) };
}
