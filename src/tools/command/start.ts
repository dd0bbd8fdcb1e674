/** `npm start`: builds the app, serves it and says where. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { runAlone, UsageError, type Asked } from './command-line.ts';
import { shelveStories } from './serve/shelve-stories.ts';
import { listenFrom, staticServer } from './serve/static-server.ts';

const help = `npm start -- [--port P] [--stories DIR] [--no-build]
    builds the app, serves it and says where; --no-build serves what was built last.
    --stories shelves what lies in another folder too: stories, or one story.
    Where the port is taken the next free one of fifty is; without --port, PORT says it, else 4173
`;

async function start(asked: Asked): Promise<number> {
  const first = asked.whole('port', defaultPort(), 1, 65_535);
  const folder = resolve('dist');
  shelveStories(asked);
  if (!asked.flag('no-build')) {
    console.log('Building …');
    try {
      await build({ logLevel: 'warn' });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  }
  if (!existsSync(folder)) throw new UsageError('There is no build yet: run “npm start” once.');
  const server = staticServer(folder);
  const port = await listenFrom(server, first, '127.0.0.1');
  console.log(`Runaway is at http://localhost:${port}/  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
}

function defaultPort(): number {
  const said = process.env['PORT'] ?? '4173';
  const port = Number(said);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`PORT ${said} must be a whole number from 1 to 65535`);
}

await runAlone(
  { options: { port: 'value', stories: 'value', 'no-build': 'flag' }, plain: 0, run: start },
  help,
  process.argv.slice(2),
);
