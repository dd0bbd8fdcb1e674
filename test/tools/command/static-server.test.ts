import { createHash } from 'node:crypto';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenFrom, staticServer } from '../../../src/tools/command/static-server.ts';
import { folder } from '../../fixtures/folder.ts';

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
