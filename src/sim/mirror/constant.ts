import { constantTable } from '../constant-table.ts';

/** The fixed numbers of the public goods game and of how its counts become chances. */
export const mirrorConstants = constantTable('mirror', [
  ['game_rounds', 'rounds', 20, 1, 100, 'arXiv 2508.18467'],
  ['endowment', 'points', 10, 10, 10, 'arXiv 2508.18467'],
  ['multiplier', 'factor', 1.6, 1, 4, 'arXiv 2508.18467'],
  ['answer_middle', 'points', 5, 0, 10, 'structural'],
  ['answer_points', 'points', 60, 10, 1000, 'chosen'],
  ['late_round', 'rounds', 17, 2, 20, 'fitted'],
  ['game_neighbours', 'games', 2, 0, 100, 'fitted'],
  ['game_relatives', 'games', 2, 0, 100, 'fitted'],
  ['game_habit', 'games', 1, 0, 100, 'fitted'],
  ['game_other_label', 'factor', 0.5, 0, 1, 'fitted'],
  ['game_cap', 'games', 5, 1, 1000, 'fitted'],
  ['game_reach', 'points', 8, 0, 20, 'fitted'],
  ['four_others', 'share', 0.25, 0, 1, 'chosen'],
]);
