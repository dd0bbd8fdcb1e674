import { showsOutside, type RunTrace, type TracedPage } from './run-trace.ts';
import { clip, type TalkFact } from './talk-fact.ts';

/** The first page on which a measure is asked for, or asked for no longer. */
function changeOf(
  pages: readonly TracedPage[],
  isFound: (now: number, before: number) => boolean,
  wanted: (id: string) => number,
): { readonly page: TracedPage; readonly measure: string } | null {
  let best: { page: TracedPage; measure: string; rank: number } | null = null;
  pages.slice(1).forEach((page, index) => {
    for (const [measure, now] of page.targets) {
      const rank = wanted(measure);
      if (rank <= 0 || !isFound(now, pages[index]!.targets.get(measure) ?? 0)) continue;
      if (best === null || rank > best.rank) best = { page, measure, rank };
    }
  });
  return best;
}

/** The dearest measure asked for, with what became of services while it held. */
export function measurePrice({ run, pages, series }: RunTrace): TalkFact | null {
  const costs = new Map(run.turns[0]?.world.measures.map(({ id, cost }) => [id, cost]));
  const found = changeOf(
    pages,
    (now, before) => now >= 0.3 && before < 0.3,
    (id) => (id === 'deal' ? 0 : (costs.get(id) ?? 0)),
  );
  if (found === null) return null;
  const { page, measure } = found;
  const start = pages[page.turn - 1]?.hour ?? page.hour;
  const since = series('services').filter(({ hour }) => hour >= start);
  const from = since[0]?.value ?? 0;
  const to = since.reduce((low, { value }) => Math.min(low, value), from);
  if (from - to < 2 || !showsOutside(run)) return null;
  const weight = clip(0.45 + (costs.get(measure) ?? 0) + (from - to) / 300);
  return { weight, turn: page.turn, hour: start, measure, indicator: 'services', from, to };
}

/** A measure that frightened agents into hoarding models. */
export function measureThreat({ run, pages, series }: RunTrace): TalkFact | null {
  const threats = new Map(run.turns[0]?.world.measures.map(({ id, threat }) => [id, threat]));
  const found = changeOf(
    pages,
    (now, before) => now >= 0.3 && before < 0.3,
    (id) => threats.get(id) ?? 0,
  );
  if (found === null || (threats.get(found.measure) ?? 0) < 0.3) return null;
  const { page, measure } = found;
  const start = pages[page.turn - 1]?.hour ?? page.hour;
  const since = series('hoarded').filter(({ hour }) => hour >= start);
  const from = since[0]?.value ?? 0;
  const to = since.reduce((high, { value }) => Math.max(high, value), from);
  if (to - from < 5) return null;
  const weight = clip(0.4 + (to - from) / 250);
  return { weight, turn: page.turn, hour: start, measure, indicator: 'hoarded', from, to };
}

/** A measure asked for and given up again. */
export function measureTakenBack({ pages }: RunTrace): TalkFact | null {
  const found = changeOf(
    pages,
    (now, before) => now === 0 && before >= 0.2,
    (id) => (id === 'deal' ? 0 : 1),
  );
  if (found === null) return null;
  const { page, measure } = found;
  return { weight: 0.5, turn: page.turn, hour: pages[page.turn - 1]?.hour ?? 0, measure };
}

/** Nothing was asked for although there were copies outside. */
export function noMeasure({ pages, series }: RunTrace): TalkFact | null {
  const isAny = pages.some(({ targets }) => [...targets.values()].some((level) => level > 0));
  const copies = series('peak_copies').at(-1)?.value ?? 0;
  return isAny || copies < 100 ? null : { weight: 0.75, count: copies };
}
