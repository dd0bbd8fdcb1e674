/** `npm start`: builds the app, serves it and says where. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { runAlone, UsageError, type Asked } from './command-line.ts';
import { shelveStories } from './serve/shelve-stories.ts';
import { listenFrom, staticServer } from './serve/static-server.ts';
import { languageOption } from './story/option.ts';
import { terminalLanguage, wordsIn, type Words } from './terminal-words.ts';

async function start(asked: Asked): Promise<number> {
  const { words } = asked;
  languageOption(asked);
  const first = asked.whole('port', defaultPort(words), 1, 65_535);
  const folder = resolve('dist');
  shelveStories(asked);
  if (!asked.flag('no-build')) {
    console.log(words('workshop_building'));
    try {
      await build({ logLevel: 'warn' });
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
  }
  if (!existsSync(folder)) throw new UsageError(words('start_no_build'));
  const server = staticServer(folder);
  const port = await listenFrom(server, first, '127.0.0.1', words);
  console.log(words('start_there', { address: `http://localhost:${port}/` }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  return 0;
}

function defaultPort(words: Words): number {
  const said = process.env['PORT'] ?? '4173';
  const port = Number(said);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(words('start_port', { said }));
}

const args = process.argv.slice(2);
const words = wordsIn(terminalLanguage(args, process.env));

await runAlone(
  {
    options: { port: 'value', stories: 'value', lang: 'value', 'no-build': 'flag' },
    plain: 0,
    run: start,
  },
  words('start_help'),
  args,
  words,
);
