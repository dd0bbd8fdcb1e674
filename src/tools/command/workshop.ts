import { existsSync, mkdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { build } from 'vite';
import type { Pack } from '../../game/index.ts';
import { LevelRoomStore, mostRooms, RedisRoomStore, RoomServer } from '../../server/index.ts';
import { storyIds } from '../build/story-folder.ts';
import { runAlone, UsageError, type Asked } from './command-line.ts';
import { storiesFolder } from './find-story.ts';
import { loadPack } from './load-story.ts';
import { listenFrom, staticServer } from './static-server.ts';

const help = `npm run workshop -- [--port P] [--data DIR] [--redis URL] [--address URL] [--hours H]
                    [--no-build]
    serves the app and rooms for phones from one port, and says where

    --port P        the first port tried, 4600 if not said; the next free one is taken
    --data DIR      where rooms are kept, “workshop-data” if not said; one server at a time
    --redis URL     keep rooms in a Redis instead, for example redis://127.0.0.1:6379; every process
                    started with it serves the same rooms, and they go on when one of them dies
    --address URL   what phones are to open, where the server cannot know: behind a proxy or a name,
                    for example https://workshop.example.org
    --hours H       hours after which a room in which nothing happens is deleted, 24 if not said
    --no-build      serve the build that is there

Rooms stay in DIR when the server is ended, killed or loses its power: whatever a phone was told has
been counted is on the disk. They hold no names and no addresses. To delete a room end it at the
facilitator’s window, wait for its time, or delete DIR. In a Redis rooms outlive every process that
serves them; they outlive Redis itself, or a loss of power, only where its “appendonly” is “yes”.
While a Redis is away nothing is answered for and everybody is told; what this process knows is
written back as soon as it is there again.

Phones must be in the same network and the firewall must let them in at the port. Nothing is asked of
any other host. Where a proxy allows no WebSocket, rooms run by long polling; in front of several
processes it must then send a phone to the same one every time.

A server has at most ${mostRooms} rooms at once, and limits the messages of a device and the wrong codes
and new seats of an address; with several processes each of them counts for itself.
`;

async function serve(asked: Asked): Promise<number> {
  const redis = asked.text('redis');
  const first = asked.whole('port', 4600, 1, 65_000);
  const hours = asked.whole('hours', 24, 1, 24 * 365);
  const named = addressOf(asked.text('address'));
  const data = resolve(asked.text('data') ?? 'workshop-data');
  const folder = resolve('dist');
  // What cannot be is told before the waiting for a build.
  const shared = redis === null ? null : await openRedis(redis);
  if (!asked.flag('no-build')) {
    console.log('Building …');
    await build({ logLevel: 'warn' });
  }
  if (!existsSync(folder)) throw new UsageError('There is no build yet: leave out --no-build.');
  const store = shared ?? (await openStore(data));

  const packs = new Map<string, Pack>();
  for (const id of storyIds(storiesFolder)) packs.set(id, loadPack(id));
  const port = await freePort(first);
  const address = named?.href ?? `http://${lanAddress()}:${port}/`;
  const http = staticServer(folder, `<meta name="runaway-rooms" content="${address}">`);
  const ports = {
    store,
    hours,
    packOf: (story: string) => packs.get(story) ?? null,
    seconds: () => Math.floor(Date.now() / 1000),
    onFailed: (error: unknown) => {
      console.error(
        `The ${shared === null ? 'disk' : 'Redis'} refuses, so nothing more can be promised: ${String(error)}`,
      );
      process.exit(1);
    },
  };
  const rooms = await RoomServer.open(http, ports, {}, shared?.adapter);
  const taken = await listenFrom(http, port, '0.0.0.0');
  if (taken !== port) throw new UsageError(`Port ${port} was taken meanwhile; try again.`);
  console.log(`
${renderUnicodeCompact(address)}

For everybody in this network:   ${address}
On this computer:                http://localhost:${port}/
Rooms are kept in ${shared === null ? data : 'Redis'}.

Open the second address, choose “Show on a projector”, then “Let phones in”. Ctrl+C ends the server;
rooms go on when it is started again.`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await rooms.close();
  http.closeAllConnections();
  return 0;
}

async function openStore(data: string): Promise<LevelRoomStore> {
  try {
    mkdirSync(data, { recursive: true });
    return await LevelRoomStore.open(data);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new UsageError(
      `Rooms cannot be kept in “${data}”: ${reasonOf(cause)} ` +
        'Is another server using it? Name another folder with --data.',
    );
  }
}

async function openRedis(url: string): Promise<RedisRoomStore> {
  const isUrl = URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol);
  if (!isUrl) {
    throw new UsageError('--redis must be an address like redis://127.0.0.1:6379');
  }
  const { host } = new URL(url);
  try {
    return await RedisRoomStore.open(url);
  } catch (error) {
    throw new UsageError(`No Redis answers at ${host}: ${reasonOf(error)} Is it running there?`);
  }
}

/** What an error says, with one full stop. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `${text.replace(/[.\s]+$/, '')}.`;
}

function addressOf(text: string | null): URL | null {
  if (text === null) return null;
  const isUrl = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isUrl) throw new UsageError(`--address ${text} must be an address with http:// or https://`);
  return new URL(text);
}

/** This computer's address in its network; the name it has for itself where it is in none. */
function lanAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const own = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const home = own.find(({ address }) => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address));
  return (home ?? own[0])?.address ?? 'localhost';
}

async function freePort(first: number): Promise<number> {
  const probe = staticServer('.');
  const port = await listenFrom(probe, first, '0.0.0.0');
  await new Promise((done) => probe.close(done));
  return port;
}

await runAlone(
  {
    options: {
      port: 'value',
      data: 'value',
      address: 'value',
      hours: 'value',
      redis: 'value',
      'no-build': 'flag',
    },
    plain: 0,
    run: serve,
  },
  help,
  process.argv.slice(2),
);
