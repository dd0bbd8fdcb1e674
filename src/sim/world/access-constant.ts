import { constantTable } from '../constant-table.ts';

/** The fixed numbers of access to language models and of hoarding. */
export const accessConstants = constantTable('access', [
  ['models_half', 'share', 0.07, 0.001, 1, 'chosen'],
  ['large_models', 'share', 0.7, 0, 1, 'chosen'],
  ['talk_most', 'share', 0.8, 0, 1, 'chosen'],
  ['talk_threshold', 'capability', 0.75, 0, 1, 'chosen'],
  ['talk_width', 'capability', 0.08, 0.001, 1, 'chosen'],
  ['hoarding_width', 'capability', 0.05, 0.001, 1, 'chosen'],
  ['hoarding_first', 'factor', 0.02, 0, 1, 'chosen'],
  ['hoarding_return', 'factor', 0.1, 0, 1, 'chosen'],
  ['fear_unsafe', 'share', 0.3, 0, 1, 'chosen'],
]);
