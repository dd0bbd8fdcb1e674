import { cable, nail } from './cable.ts';
import { cellar } from './cellar.ts';
import type { Drawing } from './drawing.ts';
import { phone, washhouse } from './washhouse.ts';
import { tileWall } from './wall.ts';

/** Every drawing by the name a story asks for it with `# scene:`. */
export const drawings: Readonly<Record<string, Drawing>> = {
  washhouse,
  phone,
  tile_wall: tileWall,
  cable,
  nail,
  cellar,
};
