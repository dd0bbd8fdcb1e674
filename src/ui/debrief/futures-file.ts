import type { Debrief } from '../../app/index.ts';
import { meanOf, shareInterval, type ForkPart } from '../../futures/index.ts';

const head = ['decision', 'choice', 'taken', 'futures', 'quantity', 'id', 'value', 'low', 'high'];

/**
 * Every figure of a debrief as a table, one line each: shares of endings, ends and shifts of indicators. An
 * ending that is not among the `seen` has a number for a name.
 */
export function futuresCsv(debrief: Debrief, seen: readonly string[]): string {
  const { forks, luck } = veiled(debrief, seen);
  const all = luck === null ? forks : [...forks, luck];
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

/** The sums themselves, with what they are sums of; endings not `seen` as in the table. */
export function futuresJson(debrief: Debrief, seen: readonly string[]): string {
  const { run, done, total } = debrief;
  const { story, storyHash, seed, decisions } = run.playthrough;
  const continuation = 'own';
  const about = { story, storyHash, seed, decisions, continuation, done, total };
  return JSON.stringify({ ...about, ...veiled(debrief, seen) }, null, 1);
}

/** All parts, the names of unseen endings left out: an id tells as much as a title. */
function veiled({ forks, luck, entry, run }: Debrief, seen: readonly string[]) {
  const known = [...seen, run.turns.at(-1)?.ending];
  const hidden = Object.keys(entry.manifest.endings).filter((id) => !known.includes(id));
  const nameOf = (id: string) => (hidden.includes(id) ? `unseen_${hidden.indexOf(id) + 1}` : id);
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([id, count]) => [nameOf(id), count]));
  const veil = (part: ForkPart): ForkPart => ({
    ...part,
    roads: part.roads.map((road) => ({
      ...road,
      endings: counts(road.endings),
      gained: counts(road.gained),
      lost: counts(road.lost),
    })),
  });
  const parts = [...forks.values()].toSorted((one, other) => one.at - other.at);
  return { forks: parts.map(veil), luck: luck === null ? null : veil(luck) };
}
