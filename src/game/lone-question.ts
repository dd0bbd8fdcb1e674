import type { Kit, KitLine } from './kit.ts';
import type { Run } from './run.ts';

/** What a story asks of somebody who played alone: nothing about a chapter that was not told. */
export function loneQuestions(kit: Pick<Kit, 'alone'> | null, { turns }: Run): readonly KitLine[] {
  const told = new Set(turns.map(({ chapter }) => chapter));
  return (kit?.alone ?? [])
    .filter(({ chapter }) => chapter === null || told.has(chapter))
    .map(({ line }) => line);
}
