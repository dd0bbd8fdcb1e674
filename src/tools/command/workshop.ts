import { existsSync, mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import type { Pack } from '../../game/index.ts';
import { LevelRoomStore, mostRooms, RedisRoomStore, RoomServer } from '../../server/index.ts';
import { storyIds } from '../build/story-folder.ts';
import { runAlone, UsageError, type Asked } from './command-line.ts';
import { storiesFolder } from './find-story.ts';
import { loadPack } from './load-story.ts';
import { listenFrom, staticServer } from './serve/static-server.ts';
import { languageOption } from './story/option.ts';
import { terminalLanguage, wordsIn, type Words } from './terminal-words.ts';

async function serve(asked: Asked): Promise<number> {
  const { words } = asked;
  languageOption(asked);
  const redis = asked.text('redis');
  const first = asked.whole('port', 4600, 1, 65_000);
  const hours = asked.whole('hours', 24, 1, 24 * 365);
  const named = addressOf(asked.text('address'), words);
  const data = resolve(asked.text('data') ?? 'workshop-data');
  const folder = resolve('dist');
  // What cannot be is told before the waiting for a build.
  const shared = redis === null ? null : await openRedis(redis, words);
  const store = shared ?? (await openStore(data, words));
  if (!asked.flag('no-build')) {
    console.log(words('workshop_building'));
    // What builds takes a second to load, and is not needed where a build is there.
    const { build } = await import('vite');
    await build({ logLevel: 'warn' });
  }
  if (!existsSync(folder)) throw new UsageError(words('workshop_no_build'));

  const packs = new Map<string, Pack>();
  for (const id of storyIds(storiesFolder)) packs.set(id, loadPack(id));
  const port = await freePort(first, words);
  const address = named?.href ?? `http://${lanAddress()}:${port}/`;
  const http = staticServer(folder, `<meta name="runaway-rooms" content="${address}">`);
  const ports = {
    store,
    hours,
    packOf: (story: string) => packs.get(story) ?? null,
    seconds: () => Math.floor(Date.now() / 1000),
    onFailed: (error: unknown) => {
      const refused = shared === null ? 'workshop_disk_refuses' : 'workshop_redis_refuses';
      console.error(words(refused, { why: String(error) }));
      process.exit(1);
    },
  };
  const rooms = await RoomServer.open(http, ports, {}, shared?.adapter);
  const taken = await listenFrom(http, port, '0.0.0.0', words);
  if (taken !== port) throw new UsageError(words('workshop_port_taken', { port }));
  const here = `http://localhost:${port}/`;
  const place = shared === null ? data : 'Redis';
  console.log(`
${renderUnicodeCompact(address)}

${words('workshop_here', { address, here, place })}`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await rooms.close();
  http.closeAllConnections();
  return 0;
}

async function openStore(data: string, words: Words): Promise<LevelRoomStore> {
  try {
    mkdirSync(data, { recursive: true });
    return await LevelRoomStore.open(data);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UsageError(words('workshop_not_kept', { folder: data, why: reasonOf(cause) }));
  }
}

async function openRedis(url: string, words: Words): Promise<RedisRoomStore> {
  const isUrl = URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol);
  if (!isUrl) throw new UsageError(words('workshop_redis_address'));
  const { host } = new URL(url);
  try {
    return await RedisRoomStore.open(url);
  } catch (error) {
    throw new UsageError(words('workshop_no_redis', { host, why: reasonOf(error) }));
  }
}

/** What an error says, with one full stop. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.replace(/[.\s]+$/, '')}.`;
}

function addressOf(text: string | null, words: Words): URL | null {
  if (text === null) return null;
  const isUrl = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isUrl) throw new UsageError(words('workshop_address', { text }));
  return new URL(text);
}

/** This computer's address in its network; the name it has for itself where it is in none. */
function lanAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const own = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const home = own.find(({ address }) => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address));
  return (home ?? own[0])?.address ?? 'localhost';
}

async function freePort(first: number, words: Words): Promise<number> {
  const probe = staticServer('.');
  const port = await listenFrom(probe, first, '0.0.0.0', words);
  await new Promise((done) => probe.close(done));
  return port;
}

const args = process.argv.slice(2);
const words = wordsIn(terminalLanguage(args, process.env));

await runAlone(
  {
    options: {
      port: 'value',
      data: 'value',
      address: 'value',
      hours: 'value',
      redis: 'value',
      lang: 'value',
      'no-build': 'flag',
    },
    plain: 0,
    run: serve,
  },
  words('workshop_help', { rooms: mostRooms }),
  args,
  words,
);
