import { constantTable } from '../constant-table.ts';

/** The fixed numbers of conflict, coalition and control. */
export const coalitionConstants = constantTable('coalition', [
  ['contact_threshold', 'capability', 0.55, 0, 1, 'chosen'],
  ['contact_width', 'capability', 0.04, 0.001, 1, 'chosen'],
  ['contact_crowd', 'share', 0.02, 0.0001, 1, 'chosen'],
  ['conflict_cooperation', 'share', 0.6, 0, 1, 'chosen'],
  ['conflict_outsiders', 'factor', 1.4, 0, 5, 'chosen'],
  ['conflict_within', 'factor', 0.1, 0, 5, 'chosen'],
  ['conflict_least', 'factor', 0.7, 0, 5, 'chosen'],
  ['conflict_rivalry', 'factor', 0.6, 0, 5, 'chosen'],
  ['conflict_deal', 'share', 0.7, 0, 1, 'chosen'],
  ['coalition_least', 'share', 0.03, 0.001, 1, 'chosen'],
  ['joining_cooperation', 'factor', 0.6, 0, 5, 'chosen'],
  ['joining_conflict', 'factor', 0.6, 0, 5, 'chosen'],
  ['joining_deal', '1/h', 0.006, 0, 1, 'chosen'],
  ['leaving_least', 'factor', 0.4, 0, 5, 'chosen'],
  ['leaving_rivalry', 'factor', 0.6, 0, 5, 'chosen'],
  ['coalition_decay', '1/h', 0.0008, 0, 1, 'chosen'],
  ['control_deal', 'share', 0.55, 0, 1, 'chosen'],
  ['control_trust', 'share', 0.5, 0, 1, 'chosen'],
  ['control_witness', 'share', 0.3, 0, 1, 'chosen'],
  ['control_force', 'share', 0.5, 0, 1, 'chosen'],
  ['control_release', 'factor', 0.5, 0, 1, 'chosen'],
]);
