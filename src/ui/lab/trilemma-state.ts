import {
  paradigms,
  paradigmSettings,
  settingRanges,
  type Paradigm,
  type TrilemmaSettings,
} from '../../futures/index.ts';
import { readQuery, seedRange, type AddressQuery, type QueryRead } from './address-query.ts';

/** How a table shows what it has: drawn, or as rows and columns. */
export const views = ['picture', 'table'] as const;

/** One of `views`. */
export type View = (typeof views)[number];

/** How many seeds a fan may have. */
export const seedCounts = [100, 300, 1000] as const;

/** How many rounds a fan may have: the paper's, and eight times as many. */
export const horizons = [20, 60, 160] as const;

/** Rounds after which the watched run stops. */
export const lastRound = 200;

/** Everything on the table of the trilemma that a link carries. */
export interface TrilemmaState {
  /** One setting, or two to be compared. */
  readonly settings: readonly [TrilemmaSettings] | readonly [TrilemmaSettings, TrilemmaSettings];
  readonly seed: number;
  /** Round shown, 0..`lastRound`. */
  readonly round: number;
  /** One of `seedCounts`. */
  readonly seeds: number;
  /** One of `horizons`. */
  readonly rounds: number;
  readonly view: View;
}

/** The name of a knob that holds a number. */
export type KnobName = keyof typeof settingRanges;

export const knobNames = Object.keys(settingRanges) as readonly KnobName[];

/** What lies on the table until somebody turns a knob. */
export const usualTrilemma: TrilemmaState = {
  settings: [paradigmSettings.reward],
  seed: 1,
  round: 0,
  seeds: 300,
  rounds: 20,
  view: 'picture',
};

/** The second setting's names begin with this. */
const second = 'b.';

/** Writes a table as the part of an address behind the question mark; what is usual is left out. */
export function trilemmaQuery(state: TrilemmaState): string {
  const [first, other] = state.settings;
  const pairs = [
    ...settingPairs(first, ''),
    ...(other === undefined ? [] : settingPairs(other, second)),
    ...plainPairs(state),
  ];
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function plainPairs(state: TrilemmaState): [string, string][] {
  return (['seed', 'round', 'seeds', 'rounds', 'view'] as const).flatMap((name) =>
    state[name] === usualTrilemma[name] ? [] : [[name, String(state[name])] as [string, string]],
  );
}

function settingPairs(settings: TrilemmaSettings, prefix: string): [string, string][] {
  const usual = paradigmSettings[settings.paradigm];
  const isSaid = prefix !== '' || settings.paradigm !== usualTrilemma.settings[0].paradigm;
  const paradigm: [string, string][] = isSaid ? [[`${prefix}paradigm`, settings.paradigm]] : [];
  const knobs = knobNames.flatMap((name): [string, string][] => {
    const value = tidy(settings[name]);
    return value === usual[name] ? [] : [[prefix + name, String(value)]];
  });
  return [...paradigm, ...knobs];
}

/** Knobs hold at most four decimals, so that what is written reads back as it was. */
export function tidy(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Reads what `trilemmaQuery` wrote; anything else is refused whole. */
export function readTrilemma(query: string): QueryRead<TrilemmaState> {
  return readQuery(query, (from) => {
    const first = readSetting(from, '');
    const other = from.hasPrefix(second) ? readSetting(from, second) : null;
    return {
      settings: other === null ? ([first] as const) : ([first, other] as const),
      seed: from.number('seed', seedRange, usualTrilemma.seed),
      round: from.number('round', { from: 0, to: lastRound, whole: true }, usualTrilemma.round),
      seeds: oneOf(from, 'seeds', seedCounts, usualTrilemma.seeds),
      rounds: oneOf(from, 'rounds', horizons, usualTrilemma.rounds),
      view: from.word('view', views, usualTrilemma.view),
    };
  });
}

function readSetting(from: AddressQuery, prefix: string): TrilemmaSettings {
  const paradigm: Paradigm = from.word(`${prefix}paradigm`, paradigms, 'reward');
  const usual = paradigmSettings[paradigm];
  const knobs = knobNames.map((name) => [
    name,
    from.number(prefix + name, settingRanges[name], usual[name]),
  ]);
  // Every knob is among the names, so nothing of a setting is missing.
  return { ...usual, ...(Object.fromEntries(knobs) as Partial<TrilemmaSettings>) };
}

function oneOf(
  from: AddressQuery,
  name: string,
  allowed: readonly number[],
  usual: number,
): number {
  return Number(from.word(name, allowed.map(String), String(usual)));
}
