export { LevelRoomStore } from './level-room-store.ts';
export type { RoomLimits } from './limit.ts';
export { RedisRoomStore } from './redis-room-store.ts';
export { RoomServer } from './room-server.ts';
export { mostRooms } from './rooms.ts';
export { MemoryRoomStore } from './room-store.ts';
