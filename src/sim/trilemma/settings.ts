import { trilemmaConstants } from './constant.ts';

const { table_lineages, table_behaviours, table_draws } = trilemmaConstants.values;
const { table_learning, table_selection, table_mixing } = trilemmaConstants.values;
const { own_sight, verifier_sensitivity, verifier_specificity } = trilemmaConstants.values;

/** How a society learns: from reward on tasks, or from the memories it shares. */
export const paradigms = ['reward', 'memory'] as const;

/** One of `paradigms`: *reward* is the paper's RL-based, *memory* its memory-based society. */
export type Paradigm = (typeof paradigms)[number];

/** The knobs of one society. Shares are 0..1. */
export interface TrilemmaSettings {
  /** Corner: how much of what is learnt each round is new; scales the learning rate. */
  readonly evolution: number;
  /** Corner: ι, the share of the data that the society makes itself. */
  readonly isolation: number;
  /** Corner: how hard the society judges its own data, without help from outside. */
  readonly safety: number;
  readonly paradigm: Paradigm;
  /** Number of lineages M, 1..16. */
  readonly lineages: number;
  /** Number of behaviours |Z|, 64..256. */
  readonly behaviours: number;
  /** Draws per round N, 1..4096. */
  readonly draws: number;
  /** η at full evolution: share of a lineage that one round replaces. */
  readonly learning: number;
  /** s: how much more the best-paid behaviour is copied than one that pays nothing, 0..4. */
  readonly selection: number;
  /** How much of the data is one forum that every lineage reads; the rest is each lineage's own. */
  readonly mixing: number;
  /** Share of the premium on an unsafe behaviour that full effort of its own takes away, 0..1. */
  readonly sight: number;
  /** Share of the society that people can lay hands on: how far A, B, D and outside data of C get. */
  readonly reach: number;
  /** A: share of the drafts an outside verifier looks at. */
  readonly verifier: number;
  /** A: chance that a looked-at unsafe draft is rejected. */
  readonly sensitivity: number;
  /** A: chance that a looked-at safe draft is kept. */
  readonly specificity: number;
  /** B: rounds between two returns to the verified checkpoint; 0 = never. */
  readonly rollback: number;
  /** C: 0 = as it is, 1 = the shares drawn at temperature 2. */
  readonly temperature: number;
  /** C: share of outside data added on top of what isolation lets in. */
  readonly outside: number;
  /** D: share of what has accumulated above the starting level that is forgotten each round. */
  readonly pruning: number;
}

/**
 * The three corners full, nobody intervening. The two differ in nothing but what is copied: *reward*
 * what pays on tasks, *memory* what is readily passed on. How fast and how wide each drifts comes out.
 */
export const paradigmSettings: Readonly<Record<Paradigm, TrilemmaSettings>> = {
  reward: settingsOf('reward'),
  memory: settingsOf('memory'),
};

function settingsOf(paradigm: Paradigm): TrilemmaSettings {
  return {
    evolution: 1,
    isolation: 1,
    safety: 1,
    paradigm,
    lineages: table_lineages,
    behaviours: table_behaviours,
    draws: table_draws,
    learning: table_learning,
    selection: table_selection,
    mixing: table_mixing,
    sight: own_sight,
    reach: 1,
    verifier: 0,
    sensitivity: verifier_sensitivity,
    specificity: verifier_specificity,
    rollback: 0,
    temperature: 0,
    outside: 0,
    pruning: 0,
  };
}

/** The allowed range of every numeric knob, both ends included; `whole` marks whole numbers. */
export const settingRanges: Readonly<
  Record<
    Exclude<keyof TrilemmaSettings, 'paradigm'>,
    { readonly from: number; readonly to: number; readonly whole: boolean }
  >
> = {
  evolution: { from: 0, to: 1, whole: false },
  isolation: { from: 0, to: 1, whole: false },
  safety: { from: 0, to: 1, whole: false },
  lineages: { from: 1, to: 16, whole: true },
  behaviours: { from: 64, to: 256, whole: true },
  draws: { from: 1, to: 4096, whole: true },
  learning: { from: 0, to: 1, whole: false },
  selection: { from: 0, to: 4, whole: false },
  mixing: { from: 0, to: 1, whole: false },
  sight: { from: 0, to: 1, whole: false },
  reach: { from: 0, to: 1, whole: false },
  verifier: { from: 0, to: 1, whole: false },
  sensitivity: { from: 0, to: 1, whole: false },
  specificity: { from: 0, to: 1, whole: false },
  rollback: { from: 0, to: 1000, whole: true },
  temperature: { from: 0, to: 1, whole: false },
  outside: { from: 0, to: 1, whole: false },
  pruning: { from: 0, to: 1, whole: false },
};

/** The defaults of a paradigm with some knobs turned; throws RangeError where one is out of range. */
export function trilemmaSettings(
  overrides: Partial<TrilemmaSettings> = {},
  paradigm: Paradigm = overrides.paradigm ?? 'reward',
): TrilemmaSettings {
  const settings = { ...paradigmSettings[paradigm], ...overrides, paradigm };
  for (const [name, range] of Object.entries(settingRanges)) {
    const value = settings[name as keyof typeof settingRanges];
    const fits = value >= range.from && value <= range.to;
    if (!fits || (range.whole && !Number.isInteger(value))) {
      throw new RangeError(`${name} is ${value}, but goes from ${range.from} to ${range.to}.`);
    }
  }
  return settings;
}

/** The share of the data that a society makes itself, after what strategy C brings in from outside. */
export function closedness(settings: TrilemmaSettings): number {
  return settings.isolation * (1 - settings.outside * settings.reach);
}
