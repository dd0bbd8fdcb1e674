import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LevelRoomStore, RedisRoomStore, RoomServer } from '../../src/server/index.ts';
import { pack } from '../fixtures/workshop.ts';

/** A room server in a process of its own, to be killed: `node room-process.ts FOLDER PORT`, or a Redis instead of the folder. */
const [folder = '', port = '0'] = process.argv.slice(2);
const http = createServer();
const redis = folder.startsWith('redis:') ? await RedisRoomStore.open(folder) : null;
const ports = {
  store: redis ?? (await LevelRoomStore.open(folder)),
  packOf: () => pack,
  seconds: () => Math.floor(Date.now() / 1000),
  onFailed: () => process.exit(1),
};
await RoomServer.open(http, ports, {}, redis?.adapter);
http.listen(Number(port), '127.0.0.1', () => {
  console.log((http.address() as AddressInfo).port);
});
