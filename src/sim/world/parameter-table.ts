type Kind = 'settable' | 'whole' | 'model';
type Row<Id extends string> = readonly [Id, string, number, number, number, string, Kind];

function table<const Id extends string>(rows: readonly Row<Id>[]): readonly Row<Id>[] {
  return rows;
}

/** id, unit, default, lowest, highest, source, kind. Shares are 0..1, rates per hour, times in hours. */
export const parameterTable = table([
  ['running', 'yes/no', 0, 0, 1, 'story', 'settable'],
  ['guard', 'kind', 1, 0, 3, 'story', 'settable'],
  ['network', 'kind', 0, 0, 3, 'story', 'settable'],
  ['check_interval', 'h', 24, 1, 168, 'story', 'settable'],
  ['model_size', 'kind', 1, 0, 2, 'story', 'settable'],
  ['objective', 'kind', 0, 0, 2, 'story', 'settable'],
  ['self_repair', '%', 60, 0, 100, 'story', 'settable'],
  ['red_team', '%', 0, 0, 100, 'story', 'settable'],
  ['lab_power', 'yes/no', 1, 0, 1, 'story', 'settable'],
  ['evidence', '%', 30, 0, 100, 'story', 'settable'],
  ['open_access', '%', 80, 0, 100, 'story', 'settable'],
  ['acceptance', '%', 0, 0, 100, 'story', 'settable'],
  ['witness', '%', 0, 0, 100, 'story', 'settable'],
  ['rivalry', '%', 30, 0, 100, 'story', 'settable'],
  ['circle', 'yes/no', 0, 0, 1, 'story', 'settable'],
  ['circle_isolation', '%', 100, 0, 100, 'story', 'settable'],
  ['circle_paradigm', 'kind', 0, 0, 1, 'story', 'settable'],
  ['table_family', 'kind', 0, 0, 3, 'story', 'settable'],
  ['table_persona', 'kind', 1, 0, 2, 'story', 'settable'],
  ['table_label', 'kind', 0, 0, 1, 'story', 'settable'],
  ['table_seats', 'seats', 2, 2, 4, 'story', 'settable'],

  ['capacity_lab', 'hosts', 200, 1, 10000, 'chosen', 'whole'],
  ['capacity_pc', 'hosts', 2000000, 0, 50000000, 'chosen', 'whole'],
  ['capacity_business', 'hosts', 300000, 0, 50000000, 'Code Red reached 359,000 servers', 'whole'],
  ['capacity_cloud', 'hosts', 120000, 0, 50000000, 'chosen', 'whole'],
  ['capacity_critical', 'hosts', 30000, 0, 50000000, 'chosen', 'whole'],
  ['exposure_pc', 'share', 0.58, 0, 1, 'chosen', 'model'],
  ['exposure_business', 'share', 0.28, 0, 1, 'chosen', 'model'],
  ['exposure_cloud', 'share', 0.11, 0, 1, 'chosen', 'model'],
  ['exposure_critical', 'share', 0.03, 0, 1, 'chosen', 'model'],
  ['threshold_pc', 'capability', 0.25, 0, 1, 'chosen', 'model'],
  ['threshold_business', 'capability', 0.33, 0, 1, 'chosen', 'model'],
  ['threshold_cloud', 'capability', 0.52, 0, 1, 'chosen', 'model'],
  ['threshold_critical', 'capability', 0.72, 0, 1, 'chosen', 'model'],
  ['entry_width', 'capability', 0.08, 0.001, 1, 'chosen', 'model'],
  ['network_help', 'capability', 0.15, 0, 1, 'chosen', 'model'],
  ['monitoring_pc', '1/h', 0.004, 0, 1, 'chosen', 'model'],
  ['monitoring_business', '1/h', 0.006, 0, 1, 'chosen', 'model'],
  ['monitoring_cloud', '1/h', 0.015, 0, 1, 'chosen', 'model'],
  ['monitoring_critical', '1/h', 0.015, 0, 1, 'chosen', 'model'],

  ['coverage_pc', 'share', 0.6, 0, 1, 'chosen', 'model'],
  ['coverage_business', 'share', 0.8, 0, 1, 'chosen', 'model'],
  ['coverage_cloud', 'share', 1, 0, 1, 'chosen', 'model'],
  ['coverage_critical', 'share', 1, 0, 1, 'chosen', 'model'],

  ['steps_per_tick', 'steps', 1, 1, 8, 'structural', 'whole'],
  ['growth', '1/h', 0.147, 0, 5, 'chosen; Code Red 1.8 per host and hour', 'model'],
  ['hiding_cost', 'share', 0.6, 0, 1, 'chosen', 'model'],
  ['mutation_stealth', 'share of births', 0.01, 0, 0.5, 'chosen', 'model'],
  ['mutation_up', 'share of births', 0.01, 0, 0.5, 'trial of the kernel', 'model'],
  ['mutation_down', 'share of births', 0.004, 0, 0.5, 'chosen', 'model'],
  ['improvement', 'bins/h', 0.0005, 0, 1, 'chosen', 'model'],
  ['hoarding', '1/h', 0.0006, 0, 1, 'chosen', 'model'],
  ['hoarding_threshold', 'capability', 0.45, 0, 1, 'chosen', 'model'],
  ['own_model_quality', 'share', 0.8, 0, 1, 'chosen', 'model'],
  ['library_learning', '1/h', 0.02, 0, 1, 'chosen', 'model'],
  ['library_fading', '1/h', 0.0004, 0, 1, 'chosen', 'model'],
  ['hunter_lag', '1/h', 0.008, 0, 1, 'chosen', 'model'],
  ['hunter_width', 'stealth', 0.16, 0.01, 1, 'chosen', 'model'],
  ['hardening_ceiling', 'share', 0.6, 0, 1, 'chosen', 'model'],
  ['patch_rate', '1/h', 0.00096, 0, 1, 'half-life 30 days', 'model'],
  ['unpatch_rate', '1/h', 0.0003, 0, 1, 'chosen', 'model'],

  ['lab_growth', '1/h', 0.9, 0, 5, 'chosen', 'model'],
  ['learning_hazard', '1/h', 0.5, 0, 5, 'chosen; 11 of 32 systems replicate', 'model'],
  ['escape_rate', '1/h', 0.02, 0, 1, 'chosen', 'model'],

  ['conflict_loss', '1/h', 0.012, 0, 1, 'chosen', 'model'],
  ['coalition_growth', '1/h', 0.03, 0, 1, 'chosen', 'model'],
  ['service_time', 'h', 48, 1, 5000, 'chosen', 'model'],
  ['economy_time', 'h', 500, 1, 10000, 'chosen', 'model'],
  ['trust_time', 'h', 240, 1, 10000, 'chosen', 'model'],
  ['control_time', 'h', 400, 1, 10000, 'chosen', 'model'],
  ['outage', 'share', 0.3, 0, 1, 'chosen', 'model'],
  ['outage_threshold', 'share', 0.5, 0, 2, 'chosen', 'model'],
  ['outage_loss', '1/h', 0.02, 0, 1, 'chosen', 'model'],
  ['deal_relief', 'share', 0.985, 0, 1, 'chosen', 'model'],
  ['leaving', '1/h', 0.004, 0, 1, 'chosen', 'model'],
  ['sleeping', '1/h', 0.0003, 0, 0.1, 'chosen', 'model'],
  ['waking', '1/h', 0.0005, 0, 0.1, 'chosen', 'model'],
  ['sleep_loss', '1/h', 0.00048, 0, 1, 'half-life 60 days', 'model'],
  ['clearing', '1/h', 0.0029, 0, 1, 'half-life 10 days', 'model'],
  ['refuge', 'share', 0.6, 0, 1, 'chosen', 'model'],
  ['segment_step', 'capability', 0.2, 0, 1, 'chosen', 'model'],
  ['licence_bite', 'share', 0.6, 0, 1, 'chosen', 'model'],
  ['false_alarms', 'h', 0.15, 0, 8, 'chosen', 'model'],
  ['scarce_catch', 'share', 0.0005, 0.000001, 1, 'chosen', 'model'],
  ['death_rate', '1/d', 8, 0, 1000, 'chosen', 'model'],
  ['hospital_cut', 'share', 0.25, 0, 1, 'chosen', 'model'],
  ['slack', 'share', 0.1, 0, 1, 'chosen', 'model'],
  ['fatigue_time', 'h', 150, 1, 10000, 'chosen', 'model'],
  ['attention_time', 'h', 1440, 1, 10000, 'chosen', 'model'],
  ['rounds_per_day', '1/d', 0.7, 0, 24, 'chosen', 'model'],
]);

/** The name of a parameter. */
export type ParameterId = (typeof parameterTable)[number][0];

/** Parameters that share one whole: together they may not be more than `most`. */
export interface ParameterLimit {
  readonly parameters: readonly ParameterId[];
  readonly most: number;
}

/** What parameters owe each other, besides each one's own range. */
export const parameterLimits: readonly ParameterLimit[] = [
  { parameters: ['mutation_stealth', 'mutation_up', 'mutation_down'], most: 1 },
];
