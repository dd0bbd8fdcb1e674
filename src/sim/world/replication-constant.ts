import { constantTable } from '../constant-table.ts';

/** The fixed numbers of the copies outside, and the grid in which they are counted. */
export const replicationConstants = constantTable('replication', [
  ['tick_hours', 'h', 6, 6, 6, 'structural'],
  ['day_hours', 'h', 24, 24, 24, 'structural'],
  ['bins', 'bins', 8, 8, 8, 'structural'],
  ['host_classes', 'classes', 5, 5, 5, 'structural'],
  ['tracking_time', 'h', 24, 1, 168, 'chosen'],
  ['hand_release', '1/h', 0.025, 0, 1, 'chosen'],
  ['hand_release_step', 'bin', 3, 0, 7, 'chosen'],
  ['least_sleepers', 'copies', 0.01, 0, 1, 'structural'],
]);
