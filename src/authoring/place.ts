export type { Place } from '../game/index.ts';
