import { playInject, type Run, type Undone } from '../../game/index.ts';

/** What has been taken back once the last decision of a run is too; null where there is none. */
export function takeBack(run: Run, undone: readonly Undone[]): readonly Undone[] | null {
  const label = run.playthrough.decisions.at(-1);
  if (label === undefined) return null;
  const { injects = [] } = run.turns.at(-1) ?? {};
  return [injects.length === 0 ? { label } : { label, injects }, ...undone];
}

/**
 * A run that a choice has just led to, with the injects played there before it was taken back, and
 * what can still be taken again: nothing on another way.
 */
export function takeAgain(
  run: Run,
  label: string,
  undone: readonly Undone[],
): { readonly run: Run; readonly undone: readonly Undone[] } {
  const [redone, ...rest] = undone;
  if (redone?.label !== label || run.problem !== null) return { run, undone: [] };
  return { run: (redone.injects ?? []).reduce(playInject, run), undone: rest };
}
