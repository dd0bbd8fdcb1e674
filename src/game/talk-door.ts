import type { RunTrace, TracedPage } from './run-trace.ts';
import { daysOf, hasRun, type TalkFact, type TalkFind } from './talk-fact.ts';

/** The guard as it stood when the agent was first let onto a net, or at the end. */
export function guardAt(kind: number, weight: number): TalkFind {
  return (trace) => {
    if (!hasRun(trace)) return null;
    const open = trace.pages.find(({ parameters }) => (parameters['network'] ?? 0) > 0);
    const page = open ?? trace.pages.at(-1)!;
    if (page.parameters['guard'] !== kind) return null;
    return { weight, hour: page.hour };
  };
}

/** The decision by which the agent got the whole net. */
export function fullNetwork(trace: RunTrace): TalkFact | null {
  const { pages } = trace;
  const at = pages.findIndex(({ parameters }) => parameters['network'] === 3);
  if (at < 1 || !hasRun(trace)) return null;
  return { weight: 0.6, turn: pages[at]!.turn, hour: pages[at - 1]!.hour };
}

/** Nobody looked at the log for two days or more while the agent ran. */
export function unreadLog(trace: RunTrace): TalkFact | null {
  const page = trace.pages
    .filter(({ parameters }) => parameters['running'] === 1)
    .reduce<TracedPage | null>((most, one) => {
      const longest = most?.parameters['check_interval'] ?? 0;
      return (one.parameters['check_interval'] ?? 0) > longest ? one : most;
    }, null);
  const count = daysOf(page?.parameters['check_interval'] ?? 0);
  return page === null || count < 2 ? null : { weight: 0.45, hour: page.hour, count };
}

/** Copies were made and hardly any came out. */
export function heldInside(trace: RunTrace): TalkFact | null {
  const most = trace.series('peak_copies').at(-1)?.value ?? 0;
  return !hasRun(trace) || most === 0 || most >= 100 ? null : { weight: 0.7, count: most };
}
