export type { AuthoringProblem } from '../game/index.ts';
