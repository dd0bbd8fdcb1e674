import { createHash } from 'node:crypto';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenFrom, staticServer } from '../../../../src/tools/command/serve/static-server.ts';
import { folder } from '../../../fixtures/folder.ts';

const disk = folder();
let server: Server;
let port = 0;

beforeAll(async () => {
  disk.write(
    new Map([
      ['dist/index.html', '<p>Hello</p>'],
      ['dist/assets/a.js', 'export const a = 1;'],
      ['secret.txt', 'secret'],
    ]),
  );
  server = staticServer(`${disk.path}/dist`);
  port = await listenFrom(server, 45000 + (process.pid % 10000), '127.0.0.1');
});

afterAll(() => {
  server.close();
  disk.remove();
});

function fetched(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString('latin1')));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    }).on('error', fail);
  });
}

test('who types /join comes where a code is asked for', async () => {
  const sent = await fetched('/join');
  expect([sent.status, sent.headers.location]).toEqual([302, '/#/join']);
  expect(sent.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test.each(['/%23/run/eJy_-0%2D', '/index.html%23/run/eJy_-0%2D'])(
  'a link whose # was rewritten leads where it led: %s',
  async (path) => {
    const sent = await fetched(path);
    expect([sent.status, sent.headers.location]).toEqual([302, '/#/run/eJy_-0%2D']);
  },
);

test('the front page is served at the root, a hashed file for ever', async () => {
  const page = await fetched('/');
  expect(page.body).toBe('<p>Hello</p>');
  expect(page.headers['cache-control']).toBe('no-cache');
  const script = await fetched('/assets/a.js');
  expect(script.headers['content-type']).toContain('text/javascript');
  expect(script.headers['cache-control']).toContain('immutable');
});

test.each(['/assets/missing.js', '/missing', '/%ff'])(
  'that something is not there is kept by nobody: %s',
  async (path) => {
    const { status, headers } = await fetched(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['cache-control']).toBe('no-store');
  },
);

test('a page may run what stands in it and its own files, and nobody may frame it', async () => {
  disk.write(new Map([['dist/page.html', '<script>a()</script><script src="b.js"></script>']]));
  const { headers } = await fetched('/page.html');
  const hash = createHash('sha256').update('a()').digest('base64');
  const said = String(headers['content-security-policy']).split('; ');
  expect(said).toContain(`script-src 'self' 'sha256-${hash}'`);
  expect(said).toContain("default-src 'none'");
  expect(said).toContain("frame-ancestors 'none'");
  expect(said.join()).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('text is packed for who can unpack it', async () => {
  const packed = await fetched('/', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
});

test('a file built anew is sent anew, packed or not', async () => {
  const gzip = { 'accept-encoding': 'gzip' };
  disk.write(new Map([['dist/new.html', '<p>one</p>']]));
  const before = await fetched('/new.html', gzip);
  disk.write(new Map([['dist/new.html', '<p>two</p>']]));
  const after = await fetched('/new.html', gzip);
  const unpacked = ({ body }: { body: string }) =>
    gunzipSync(Buffer.from(body, 'latin1')).toString();
  expect([unpacked(before), unpacked(after)]).toEqual(['<p>one</p>', '<p>two</p>']);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/no', '/%00', '/assets'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    const { status, body } = await fetched(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);

test('a taken port is passed over', async () => {
  const second = staticServer(`${disk.path}/dist`);
  const other = await listenFrom(second, port, '127.0.0.1');
  expect(other).toBeGreaterThan(port);
  second.close();
});

/** What the server answers to bytes, however wrong they are; empty where it only hangs up. */
function answerTo(bytes: string): Promise<string> {
  return new Promise((done) => {
    let answered = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.on('data', (data: Buffer) => (answered += data.toString('latin1')));
    socket.on('error', () => done(answered));
    socket.on('close', () => done(answered));
  });
}

test('whatever comes over the line, the server goes on and gives nothing but its folder', async () => {
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT', 'x');
  const part = fc.oneof(
    fc.constantFrom('/', '//', '..', '%2e%2e', '%2f', '%5c', '%00', '%', '%ff', '%23', '%0d%0a'),
    fc.constantFrom('join', 'index.html', 'assets', 'a.js', 'secret.txt', '?', '#', '\\', '*'),
    fc.constantFrom('http://127.0.0.1/', '/dev/zero', 'C:', '~', 'x'.repeat(3000), '\u00ff', ' '),
  );
  const header = fc.constantFrom(
    ...['Range: bytes=0-1', 'Range: bytes=9999999-', 'Range: bytes=-1', 'Expect: 100-continue'],
    ...['Content-Length: 99999999999', 'Content-Length: -1', 'Transfer-Encoding: chunked'],
    ...['Upgrade: websocket', 'Connection: upgrade', 'Accept-Encoding: gzip, br', 'Host:'],
    ...['If-None-Match: *', 'If-Modified-Since: yesterday', `Cookie: ${'a'.repeat(9000)}`, ':', ''],
  );
  const request = fc
    .tuple(method, fc.array(part, { maxLength: 6 }), fc.array(header, { maxLength: 4 }))
    .map(([verb, parts, headers]) =>
      [
        `${verb} /${parts.join('')} HTTP/1.1`,
        'Host: a',
        'Connection: close',
        ...headers,
        '',
        '',
      ].join('\r\n'),
    );
  await fc.assert(
    fc.asyncProperty(request, async (text) => {
      const answer = await answerTo(text);
      expect(answer).toMatch(/^(HTTP\/1\.1 (100|200|30\d|4\d\d) |$)/);
      expect(answer).not.toMatch(/secret\n|secret$/);
      // What leads elsewhere leads nowhere but here.
      expect(answer).not.toMatch(/^location: (?!\/#)/im);
    }),
    { numRuns: process.env['RUNAWAY_LONG'] === undefined ? 500 : 20_000 },
  );
  expect((await fetched('/')).status).toBe(200);
});
