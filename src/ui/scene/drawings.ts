import { cable, nail } from './cable.ts';
import { cellar } from './cellar.ts';
import { blackout, mesh, spring } from './city.ts';
import type { Drawing } from './drawing.ts';
import { forum } from './forum.ts';
import { lever, tietjen } from './home.ts';
import { logbook } from './logbook.ts';
import { fences, kestrel } from './map.ts';
import { lampRoom, shaft } from './mine.ts';
import { fuseBox, lastLamp } from './night.ts';
import { controlRoom, emptyMap, situationRoom } from './room.ts';
import { salon } from './salon.ts';
import { key, mirrorTable, scissors, tableOfTerms, terminal } from './table.ts';
import { tree } from './tree.ts';
import { twoColours } from './two-colours.ts';
import { tileWall } from './wall.ts';
import { phone, washhouse } from './washhouse.ts';

/** Every drawing by the name a story asks for it with `# scene:`. */
export const drawings: Readonly<Record<string, Drawing>> = {
  washhouse,
  tile_wall: tileWall,
  cable,
  nail,
  fuse_box: fuseBox,
  cellar,
  situation_room: situationRoom,
  kestrel,
  empty_map: emptyMap,
  control_room: controlRoom,
  tietjen,
  lever,
  fences,
  two_colours: twoColours,
  forum,
  logbook,
  blackout,
  mirror_table: mirrorTable,
  scissors,
  phone,
  table_of_terms: tableOfTerms,
  mesh,
  spring,
  last_lamp: lastLamp,
  key,
  terminal,
  lamp_room: lampRoom,
  shaft,
  salon,
  tree,
};
