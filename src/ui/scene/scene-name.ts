/** Scenes there is a drawing for; known before the drawings are fetched, so that space is kept. */
export const drawnScenes: readonly string[] = [
  'washhouse',
  'tile_wall',
  'cable',
  'nail',
  'cellar',
  'phone',
];
