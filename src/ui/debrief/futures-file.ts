import type { Debrief } from '../../app/index.ts';
import { meanOf, shareInterval } from '../../futures/index.ts';

const head = ['decision', 'choice', 'taken', 'futures', 'quantity', 'id', 'value', 'low', 'high'];

/** Every figure of a debrief as a table, one line each: shares of endings, ends and shifts of indicators. */
export function futuresCsv({ forks, luck }: Debrief): string {
  const parts = [...forks.values()].toSorted((one, other) => one.at - other.at);
  const all = luck === null ? parts : [...parts, luck];
  const lines = all.flatMap(({ kind, at, taken, roads }) =>
    roads.flatMap((road) => {
      const { label, futures } = road;
      const start = [kind === 'luck' ? 'whole' : at + 1, label, label === taken ? 1 : 0, futures];
      const endings = Object.entries(road.endings).map(([id, count]) => {
        const interval = shareInterval(count, futures);
        return [...start, 'ending', id, count / futures, ...interval];
      });
      const moments = (['indicators', 'shifts'] as const).flatMap((quantity) =>
        Object.entries(road[quantity]).flatMap(([id, of]) => {
          const found = meanOf(of.at(-1)!);
          if (found === null) return [];
          const { mean, error } = found;
          const half = 1.96 * error;
          return [[...start, quantity, id, mean, mean - half, mean + half]];
        }),
      );
      return [...endings, ...moments];
    }),
  );
  return `${[head, ...lines].map((line) => line.join(',')).join('\n')}\n`;
}

/** The sums themselves, with what they are sums of. */
export function futuresJson({ forks, luck, run, done, total }: Debrief): string {
  const { story, storyHash, seed, decisions } = run.playthrough;
  const parts = [...forks.values()].toSorted((one, other) => one.at - other.at);
  const continuation = 'own';
  const about = { story, storyHash, seed, decisions, continuation, done, total };
  return JSON.stringify({ ...about, forks: parts, luck }, null, 1);
}
