import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LevelRoomStore, RoomServer } from '../../src/server/index.ts';
import { pack } from '../fixtures/workshop.ts';

/** A room server in a process of its own, to be killed: `node room-process.ts FOLDER PORT`. */
const [folder = '', port = '0'] = process.argv.slice(2);
const http = createServer();
await RoomServer.open(http, {
  store: await LevelRoomStore.open(folder),
  packOf: () => pack,
  seconds: () => Math.floor(Date.now() / 1000),
  onFailed: () => process.exit(1),
});
http.listen(Number(port), '127.0.0.1', () => {
  console.log((http.address() as AddressInfo).port);
});
