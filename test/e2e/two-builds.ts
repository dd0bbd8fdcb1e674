import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { sumOf } from '../../src/tools/build/offline-plugin.ts';
import { withPolicy } from '../../src/tools/build/policy-plugin.ts';
import { staticServer } from '../../src/tools/command/serve/static-server.ts';

/** One address that serves one of several builds, as after an update of the site. */
export interface Site {
  readonly address: string;
  /** Serves another build from now on. */
  show(folder: string): void;
  close(): void;
}

/**
 * A build beside another, made of the same sources: no file of it has the name or the text of one there,
 * as where every one of them was changed.
 */
export function otherBuild(of: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'runaway-build-'));
  cpSync(of, folder, { recursive: true });
  const names = readdirSync(join(folder, 'assets')).toSorted((a, b) => b.length - a.length);
  const known = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const moved = (text: string) =>
    text
      .replace(known, (name) => name.replace(/\.(\w+)$/, '0.$1'))
      .replace(/(version:[`"'])(\w+)/, '$1other$2');
  const sums = new Map<string, string>();
  const change = (path: string) => {
    const before = readFileSync(path, 'utf8');
    const text = moved(before);
    sums.set(sumOf(before), sumOf(text));
    const without = text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    writeFileSync(path, path.endsWith('index.html') ? withPolicy(without) : text);
  };
  for (const name of names) {
    const path = join(folder, 'assets', name);
    if (['.js', '.css'].includes(extname(name))) change(path);
    renameSync(path, join(folder, 'assets', moved(name)));
  }
  change(join(folder, 'index.html'));
  const worker = join(folder, 'service-worker.js');
  change(worker);
  const told = readFileSync(worker, 'utf8');
  writeFileSync(
    worker,
    told.replace(/[\w+/]{8}/g, (sum) => sums.get(sum) ?? sum),
  );
  return folder;
}

/** A build whose app dies at once, and whose every file is as it was made. */
export function deadBuild(of: string): string {
  const folder = otherBuild(of);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const script = join(folder, /<script [^>]*src="([^"]+)"/.exec(page)![1]!);
  const worker = join(folder, 'service-worker.js');
  const sum = sumOf(readFileSync(script));
  writeFileSync(script, 'throw new Error("dead");');
  const told = readFileSync(worker, 'utf8');
  writeFileSync(worker, told.replace(sum, sumOf(readFileSync(script))));
  return folder;
}

/** Serves `first` until it is told otherwise. */
export async function openSite(first: string): Promise<Site> {
  const handlers = new Map<string, RequestListener>();
  let shown = first;
  const server = createServer((request, response) => {
    const known = handlers.get(shown) ?? handlerOf(shown);
    handlers.set(shown, known);
    known(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show: (folder) => (shown = folder),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function handlerOf(folder: string): RequestListener {
  return staticServer(folder).listeners('request')[0] as RequestListener;
}
