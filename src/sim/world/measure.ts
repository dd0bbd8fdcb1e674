/** What a measure can act on; rates per hour at full level for detection, shares 0..1 for the rest. */
export const channels = [
  'signature',
  'behaviour',
  'hunting',
  'review',
  'trap',
  'learning',
  'filter',
  'suspension',
  'shutdown',
  'identity',
  'hardening',
  'patching',
  'segmentation',
  'education',
  'partition',
  'priority',
  'verifying',
  'rollback',
  'diversity',
  'entropy',
  'human_review',
  'disclosure',
  'fragments',
  'full_release',
  'coordination',
  'licensing',
  'deal',
] as const;

/** One thing a measure can act on. */
export type Channel = (typeof channels)[number];

/** Something people can do about the copies. A story pack may add its own by the same fields. */
export interface MeasureDefinition {
  readonly id: string;
  readonly group: 'detection' | 'access' | 'hosts' | 'oversight' | 'society';
  /** Hours until 63 % of the way to the level asked for is covered, 1..5000. */
  readonly ramp: number;
  /** Share of services lost at full level, 0..1. */
  readonly cost: number;
  /** Change of trust in institutions at full level, −1..1. */
  readonly trust: number;
  /** How much it teaches agents to fear for their access, 0..1. */
  readonly threat: number;
  /** What it does at full level. */
  readonly effects: Readonly<Partial<Record<Channel, number>>>;
}

type Row = readonly [
  string,
  MeasureDefinition['group'],
  number,
  number,
  number,
  number,
  MeasureDefinition['effects'],
];

const rows: readonly Row[] = [
  ['signatures', 'detection', 72, 0.003, 0, 0, { signature: 0.3, learning: 1 }],
  ['behaviour_detectors', 'detection', 240, 0.02, -0.02, 0, { behaviour: 0.07, learning: 0.2 }],
  ['hunter', 'detection', 168, 0.008, -0.02, 0, { hunting: 0.12, learning: 0.5 }],
  ['log_review', 'detection', 48, 0.01, 0, 0, { review: 0.06, learning: 0.3 }],
  ['honeypots', 'detection', 120, 0.005, 0, 0, { trap: 0.2, learning: 0.8 }],
  ['prompt_filter', 'access', 96, 0.006, 0, 0.35, { filter: 0.6 }],
  ['api_suspension', 'access', 24, 0.08, -0.05, 1, { suspension: 0.95 }],
  ['small_model_shutdown', 'access', 72, 0.05, -0.05, 0.8, { shutdown: 0.95 }],
  ['agent_identity', 'access', 720, 0.02, -0.02, 0.2, { identity: 0.55 }],
  ['hardening', 'hosts', 480, 0.01, 0.03, 0, { hardening: 1 }],
  ['patch_drive', 'hosts', 240, 0.015, 0, 0, { patching: 1 }],
  ['segmentation', 'hosts', 480, 0.025, 0, 0, { segmentation: 1 }],
  ['user_education', 'hosts', 480, 0.012, 0.03, 0, { education: 0.4 }],
  ['partition', 'hosts', 24, 0.25, -0.12, 0.3, { partition: 0.85 }],
  ['emergency_priority', 'hosts', 48, 0.05, 0.03, 0, { priority: 1 }],
  ['verifier', 'oversight', 120, 0.01, 0.02, 0, { verifying: 1 }],
  ['rollback', 'oversight', 120, 0.01, 0, 0.1, { rollback: 1 }],
  ['diversity', 'oversight', 240, 0.01, 0, 0, { diversity: 1 }],
  ['entropy_release', 'oversight', 240, 0.01, 0, 0, { entropy: 1 }],
  ['human_review', 'oversight', 72, 0.02, 0.04, 0, { human_review: 1, review: 0.02 }],
  ['disclosure', 'society', 24, 0.003, 0.08, 0.05, { disclosure: 1 }],
  ['code_fragments', 'society', 24, 0.002, 0.02, 0.05, { fragments: 1, learning: 0.3 }],
  [
    'full_release',
    'society',
    24,
    0.002,
    -0.04,
    0.05,
    { fragments: 1, full_release: 1, learning: 0.6 },
  ],
  ['coordination', 'society', 720, 0.01, 0.06, 0.05, { coordination: 1 }],
  ['compute_licensing', 'society', 1440, 0.03, -0.02, 0.15, { licensing: 0.35 }],
  ['deal', 'society', 72, 0, -0.05, 0, { deal: 1 }],
];

/** The measures every world knows. */
export const measures: readonly MeasureDefinition[] = rows.map(
  ([id, group, ramp, cost, trust, threat, effects]) => ({
    id,
    group,
    ramp,
    cost,
    trust,
    threat,
    effects,
  }),
);

/**
 * Where the strength of an effect comes from: 1 is the whole of what a channel can do, whose size stands
 * among the parameters and constants, so it is structural; every other strength is chosen, as are the
 * times, costs, changes of trust and fears of all measures.
 */
export function strengthSource(strength: number): 'structural' | 'chosen' {
  return strength === 1 ? 'structural' : 'chosen';
}

/** The channels of a measure whose strength comes from this source, in the order of its effects. */
export function channelsFrom(
  { effects }: MeasureDefinition,
  source: 'structural' | 'chosen',
): readonly string[] {
  return Object.entries(effects)
    .filter(([, strength]) => strengthSource(strength) === source)
    .map(([channel]) => channel);
}
