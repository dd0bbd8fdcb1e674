/** `npm run dev`: the app with changes of code and stories shown as they are saved. */
import { createServer } from 'vite';
import { runAlone, type Asked } from './command-line.ts';
import { shelveStories } from './serve/shelve-stories.ts';

const help = `npm run dev -- [--port P] [--stories DIR]
    serves the app and shows changes of code and stories as they are saved; --stories shelves what
    lies in another folder too: stories, or one story
`;

async function dev(asked: Asked): Promise<number> {
  const port = asked.whole('port', 5173, 1, 65_535);
  shelveStories(asked);
  const server = await createServer({ server: { port } });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
  return 0;
}

await runAlone(
  { options: { port: 'value', stories: 'value' }, plain: 0, run: dev },
  help,
  process.argv.slice(2),
);
