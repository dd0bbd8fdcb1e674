import { constantTable } from '../constant-table.ts';

/**
 * The fixed numbers of the fit to the published games and of how well it is said to predict. They shape the
 * tables that are kept; a world reads those and none of these.
 */
export const fitConstants = constantTable('mirror', [
  ['fit_early', 'factor', [0, 0.2, 0.4, 0.6, 0.8, 1, 1.1], 0, 5, 'chosen'],
  ['fit_early_passes', 'rounds', 2, 1, 100, 'chosen'],
  ['fit_pooling_usual', 'logits', [2, 0.3, 0.3, 0.3], 0.01, 10, 'chosen'],
  ['fit_pooling_last', 'logits', [2, 0.15, 0.6, 0.3], 0.01, 10, 'chosen'],
  ['fit_most_games', 'games', 20, 1, 1000, 'chosen'],
  ['fit_fitted_moves', 'games', 3, 0, 1000, 'chosen'],
  ['fit_type_prior', 'games', 1, 0, 100, 'chosen'],
  ['fit_type_rounds', 'rounds', 6, 1, 1000, 'chosen'],
  ['fit_weight_rounds', 'rounds', 120, 1, 10000, 'chosen'],
  ['fit_step', 'logits', 0.15, 0.001, 1, 'chosen'],
  ['fit_step_left', 'share', 0.1, 0, 1, 'chosen'],
  ['fit_slope_kept', 'share', 0.9, 0, 0.9999, 'chosen'],
  ['fit_square_kept', 'share', 0.99, 0, 0.9999, 'chosen'],
  ['fit_square_least', 'logits', 0.000001, 0, 1, 'structural'],
  ['fit_fading', 'factor', 0.6, 0, 1, 'chosen'],
  ['fit_pull_parts', 'parts', 200, 10, 10000, 'chosen'],
  ['fit_pull_most', 'parts', 120, 1, 10000, 'chosen'],
  ['fit_error_pooled', 'games', 8, 0, 1000, 'chosen'],
  ['fit_error_width', 'factor', 1.645, 1.645, 1.645, 'structural'],
  ['study_games', 'games', [100, 50], 1, 10000, 'arXiv 2508.18467'],
  ['sample_games', 'games', 400, 10, 100000, 'chosen'],
  ['sample_games_four', 'games', 2000, 10, 100000, 'chosen'],
]);

const ids: ReadonlySet<string> = new Set(fitConstants.definitions.map(({ id }) => id));

/** Whether a fixed number shapes the fit alone. */
export function isOfFit(id: string): boolean {
  return ids.has(id);
}
