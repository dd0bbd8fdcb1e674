/** A room server and beside it two bare echoes, in a process of their own: prints their ports, ends with its parent. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import { LevelRoomStore, RoomServer } from '../../server/index.ts';
import { loadPack } from '../command/load-story.ts';

const [story = '', folder = ''] = process.argv.slice(2);
const pack = loadPack(story);
const plenty = { most: 1_000_000, seconds: 1 };

const rooms = createServer();
await RoomServer.open(
  rooms,
  {
    store: await LevelRoomStore.open(folder),
    packOf: () => pack,
    seconds: () => Math.floor(Date.now() / 1000),
    onFailed: () => process.exit(1),
  },
  // All phones of the bench come from one address.
  { openings: plenty, messages: plenty },
);

const echo = createServer();
new Server(echo, { serveClient: false }).on('connection', (socket) => {
  socket.on('vote', (_vote: unknown, answer: unknown) => {
    if (typeof answer === 'function') (answer as (given: unknown) => void)({ ok: true });
  });
});

const socket = createServer();
new WebSocketServer({ server: socket }).on('connection', (device) => {
  device.on('message', (vote) => device.send(vote));
});

function listen(server: HttpServer): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

console.log(
  JSON.stringify({
    rooms: await listen(rooms),
    echo: await listen(echo),
    socket: await listen(socket),
  }),
);
process.on('disconnect', () => process.exit());
