import type { RunTrace, Shift } from './run-trace.ts';
import { fullNetwork, guardAt, heldInside, unreadLog } from './talk-door.ts';
import { clip, daysOf, hasRun, type TalkFact, type TalkFind } from './talk-fact.ts';
import { measurePrice, measureTakenBack, measureThreat, noMeasure } from './talk-measure.ts';

/** What a question is about; of one theme at most two are asked. */
export type TalkTheme = 'turning' | 'measure' | 'door' | 'agent' | 'people' | 'room';

/** What can be asked about a run. */
export type TalkKind = (typeof rules)[number]['kind'];

/** The decision with the largest change for the worse (1), for the better (−1), or without a side. */
function turning(harm: Shift['harm'], least: number): TalkFind {
  return ({ shifts }) => {
    const shift = shifts
      .filter((one) => one.harm === harm)
      .reduce<Shift | null>((most, one) => (one.size > (most?.size ?? 0) ? one : most), null);
    if (shift === null || shift.size < least) return null;
    const { turn, hour, indicator, from, to, size } = shift;
    return { weight: clip(0.55 + size / 2), turn, hour, indicator, from, to };
  };
}

/** The decision after which most time passed, where that was three weeks or more. */
function longWait({ pages }: RunTrace): TalkFact | null {
  const waits = pages.slice(1).map((page, index) => ({ page, before: pages[index]! }));
  const longest = waits.reduce<(typeof waits)[number] | null>(
    (most, one) =>
      most === null || one.page.hour - one.before.hour > most.page.hour - most.before.hour
        ? one
        : most,
    null,
  );
  if (longest === null) return null;
  const { page, before } = longest;
  const count = daysOf(page.hour - before.hour);
  if (count < 21) return null;
  return { weight: clip(0.3 + count / 200), turn: page.turn, hour: before.hour, count };
}

/** Copies fell to a fifth and later rose past half of where they had been. */
function returned({ series }: RunTrace): TalkFact | null {
  let peak = { hour: 0, value: 0 };
  let low = { hour: 0, value: Infinity };
  let best: TalkFact | null = null;
  for (const point of series('copies')) {
    if (point.value > peak.value) {
      peak = point;
      low = { hour: 0, value: Infinity };
    } else if (point.value < low.value) low = point;
    const isBack = peak.value >= 1000 && low.value < peak.value / 5;
    if (isBack && point.hour > low.hour && point.value > peak.value / 2) {
      best ??= {
        weight: 0.8,
        hour: low.hour,
        indicator: 'copies',
        from: peak.value,
        to: low.value,
      };
    }
  }
  return best;
}

/** What was left hid better than what had been there. */
function betterHidden({ series }: RunTrace): TalkFact | null {
  const all = series('stealth').filter(({ value }) => value > 0);
  const from = all[0]?.value ?? 0;
  const high = all.reduce((most, one) => (one.value > most.value ? one : most), {
    hour: 0,
    value: from,
  });
  if (high.value - from < 20) return null;
  const weight = clip(0.3 + (high.value - from) / 200);
  return { weight, hour: high.hour, indicator: 'stealth', from, to: high.value };
}

function dealMade({ pages }: RunTrace): TalkFact | null {
  const at = pages.findIndex(({ targets }) => (targets.get('deal') ?? 0) > 0);
  if (at < 1) return null;
  const page = pages[at]!;
  const count = Math.round(page.parameters['witness'] ?? 0);
  return { weight: 0.85, turn: page.turn, hour: pages[at - 1]!.hour, count };
}

function dealRefused({ pages, series }: RunTrace): TalkFact | null {
  const isMade = pages.some(({ targets }) => (targets.get('deal') ?? 0) > 0);
  const strong = series('coalition').find(({ value }) => value >= 60);
  if (isMade || strong === undefined) return null;
  return { weight: 0.7, hour: strong.hour, indicator: 'coalition', to: strong.value };
}

/** Services at their lowest, where many went without. */
function harmed({ series }: RunTrace): TalkFact | null {
  const all = series('services');
  const low = all.reduce((least, one) => (one.value < least.value ? one : least), {
    hour: 0,
    value: 101,
  });
  if (low.value > 85) return null;
  const weight = clip(0.45 + (100 - low.value) / 200);
  return { weight, hour: low.hour, indicator: 'services', from: all[0]?.value ?? 0, to: low.value };
}

function trustLost({ series }: RunTrace): TalkFact | null {
  const all = series('trust_institutions');
  const from = all[0]?.value ?? 0;
  const to = all.at(-1)?.value ?? 0;
  if (from - to < 8) return null;
  return { weight: clip(0.4 + (from - to) / 100), indicator: 'trust_institutions', from, to };
}

/** In the end people trusted the agent more than their institutions. */
function trustMoved({ series }: RunTrace): TalkFact | null {
  const from = series('trust_institutions').at(-1)?.value ?? 0;
  const to = series('trust_agent').at(-1)?.value ?? 0;
  return to <= from || to < 30 ? null : { weight: 0.65, indicator: 'trust_agent', from, to };
}

/** People blame those at the table, or wrongly somebody else. */
function blamed(id: string): TalkFind {
  return (trace) => {
    const count = trace.series(id).at(-1)?.value ?? 0;
    const most = trace.series('peak_copies').at(-1)?.value ?? 0;
    return !hasRun(trace) || most < 1000 || count < 40
      ? null
      : { weight: 0.35 + count / 400, count };
  };
}

/** The role that decided most often. */
function loudest({ run }: RunTrace): TalkFact | null {
  const counts = new Map<string, number>();
  for (const { taken } of run.turns) {
    const role = taken?.role ?? null;
    if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [role, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return role === null || counts.size < 2 ? null : { weight: 0.4, role, count };
}

/** A role of the story that never decided anything. */
function unheard({ run }: RunTrace): TalkFact | null {
  const heard = new Set(run.turns.map(({ taken }) => taken?.role ?? null));
  const role = run.pack.manifest.roles.find(({ id }) => !heard.has(id))?.id;
  return role === undefined || heard.size < 3 ? null : { weight: 0.42, role };
}

/** Points at the table of the mirror: mine and the mean of the others, in tenths. */
function tableShared({ series }: RunTrace): TalkFact | null {
  const rounds = series('table_round').reduce((most, { value }) => Math.max(most, value), 0);
  if (rounds === 0) return null;
  const last = series('table_points').at(-1)?.value ?? 0;
  const others = series('table_other_points').at(-1)?.value ?? 0;
  const weight = rounds < 10 ? 0.3 : 0.8;
  return { weight, indicator: 'table_points', from: others, to: last, count: rounds };
}

/** A society that learnt from itself lost much of what it knew of safety. */
function closedCircle({ pages, series }: RunTrace): TalkFact | null {
  if (!pages.some(({ parameters }) => parameters['circle'] === 1)) return null;
  const all = series('safe_mass');
  const from = all[0]?.value ?? 0;
  const to = all.at(-1)?.value ?? 0;
  return from - to < 5 ? null : { weight: 0.8, indicator: 'safe_mass', from, to };
}

const rules = [
  { kind: 'worst_turn', theme: 'turning', find: turning(1, 0.08) },
  { kind: 'best_turn', theme: 'turning', find: turning(-1, 0.08) },
  { kind: 'moved_turn', theme: 'turning', find: turning(0, 0.3) },
  { kind: 'long_wait', theme: 'turning', find: longWait },
  { kind: 'measure_price', theme: 'measure', find: measurePrice },
  { kind: 'measure_threat', theme: 'measure', find: measureThreat },
  { kind: 'measure_taken_back', theme: 'measure', find: measureTakenBack },
  { kind: 'no_measure', theme: 'measure', find: noMeasure },
  { kind: 'guard_none', theme: 'door', find: guardAt(0, 0.62) },
  { kind: 'guard_exception', theme: 'door', find: guardAt(1, 0.58) },
  { kind: 'guard_removed', theme: 'door', find: guardAt(2, 0.54) },
  { kind: 'guard_tripwire', theme: 'door', find: guardAt(3, 0.56) },
  { kind: 'full_network', theme: 'door', find: fullNetwork },
  { kind: 'unread_log', theme: 'door', find: unreadLog },
  { kind: 'held_inside', theme: 'door', find: heldInside },
  { kind: 'returned', theme: 'agent', find: returned },
  { kind: 'better_hidden', theme: 'agent', find: betterHidden },
  { kind: 'deal_made', theme: 'agent', find: dealMade },
  { kind: 'deal_refused', theme: 'agent', find: dealRefused },
  { kind: 'table_shared', theme: 'agent', find: tableShared },
  { kind: 'closed_circle', theme: 'agent', find: closedCircle },
  { kind: 'harmed', theme: 'people', find: harmed },
  { kind: 'trust_lost', theme: 'people', find: trustLost },
  { kind: 'trust_moved', theme: 'people', find: trustMoved },
  { kind: 'blamed_us', theme: 'people', find: blamed('attribution_group') },
  { kind: 'blamed_state', theme: 'people', find: blamed('attribution_state') },
  { kind: 'loudest', theme: 'room', find: loudest },
  { kind: 'unheard', theme: 'room', find: unheard },
] as const satisfies readonly {
  readonly kind: string;
  readonly theme: TalkTheme;
  readonly find: TalkFind;
}[];

/** Every question there is, each with how a run answers to it; null where it has nothing to do with it. */
export const talkRules: readonly {
  readonly kind: TalkKind;
  readonly theme: TalkTheme;
  readonly find: TalkFind;
}[] = rules;
