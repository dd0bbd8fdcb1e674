import { constantTable } from '../constant-table.ts';

/** The fixed numbers of what people do about the copies. */
export const measureConstants = constantTable('measures', [
  ['ramp_services_least', 'factor', 0.4, 0, 1, 'chosen'],
  ['ramp_services', 'factor', 0.6, 0, 1, 'chosen'],
  ['ramp_trust_least', 'factor', 0.5, 0, 1, 'chosen'],
  ['ramp_coordination', 'factor', 0.8, 0, 5, 'chosen'],
  ['ramp_withdrawal', 'factor', 1.5, 0.1, 10, 'chosen'],
  ['ramp_close', 'share', 0.002, 0, 0.01, 'structural'],
  ['learning_least', 'factor', 0.6, 0, 1, 'chosen'],
  ['learning_evidence', 'factor', 0.8, 0, 5, 'chosen'],
  ['signature_sightings', 'copies', 400, 1, 1000000, 'chosen'],
  ['fragment_learning', '1/h', 0.02, 0, 1, 'chosen'],
  ['fragment_steps', 'bins', 2, 0, 8, 'chosen'],
  ['hunter_start', 'stealth', 0.1, 0, 1, 'chosen'],
  ['hardening_start', 'share', [0, 0.2, 0.25, 0.35, 0.45], 0, 1, 'chosen'],
  ['staff_least', 'factor', 0.35, 0, 1, 'chosen'],
  ['staff_services', 'factor', 0.65, 0, 1, 'chosen'],
  ['staff_coordination', 'factor', 0.3, 0, 5, 'chosen'],
  ['coalition_shield', 'share', 0.5, 0, 1, 'chosen'],
  ['behaviour_blind', 'share', 0.75, 0, 1, 'chosen'],
  ['segment_business', 'factor', 0.5, 0, 1, 'chosen'],
]);
