/** `npm start`: builds the app, serves it and says where. `--port P`, `--no-build`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { listenFrom, staticServer } from './static-server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, 'no-build': { type: 'boolean' } },
});

const folder = resolve('dist');
if (values['no-build'] !== true) {
  console.log('Building …');
  await build({ logLevel: 'warn' }).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
if (!existsSync(folder)) throw new Error('There is no build yet: run “npm start” once.');

const server = staticServer(folder);
const asked = Number(values.port ?? process.env['PORT'] ?? 4173);
const port = await listenFrom(server, asked, '127.0.0.1');
console.log(`Runaway is at http://localhost:${port}/  (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
