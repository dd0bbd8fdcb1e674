import type { Run } from '../../game/index.ts';
import { digestLater } from './digest-later.ts';
import type { DigestStore, Keep } from '../ports.ts';
import { asList } from '../unchecked.ts';

/** Where it is noted what has been read. */
export interface NotePorts {
  /** Story id → endings seen. */
  readonly endings: Keep<Readonly<Record<string, readonly string[]>>>;
  readonly digests: DigestStore;
}

/** Ids of the endings of a story seen in this browser. Anybody can write there: else it has none. */
export function endingsSeen({ endings }: NotePorts, story: string): readonly string[] {
  return asList(endings.read()?.[story]).filter((ending) => typeof ending === 'string');
}

/** Notes what a run shows: its ending, and what the shelf tells of it. */
export function noteRun(ports: NotePorts, id: string, run: Run): void {
  const { manifest } = run.pack;
  const ending = run.turns.at(-1)?.ending ?? null;
  const seen = endingsSeen(ports, manifest.id);
  if (ending !== null && !seen.includes(ending)) {
    const all = ports.endings.read() ?? {};
    ports.endings.write({ ...all, [manifest.id]: [...seen, ending] });
  }
  if (run.playthrough.decisions.length === 0) return;
  digestLater(run).then(
    (digest) => ports.digests.put(id, digest),
    // Without it the shelf only shows less.
    () => null,
  );
}
