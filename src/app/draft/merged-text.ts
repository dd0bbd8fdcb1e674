import { diff3Merge } from 'node-diff3';

/** Lines with the changes of both sides; `isOpen` where both changed the same ones, which then stand twice. */
export function merged(
  base: string,
  mine: string,
  theirs: string,
): { readonly lines: readonly string[]; readonly isOpen: boolean } {
  const regions = diff3Merge(mine.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
  });
  const lines = regions.flatMap(({ ok, conflict }) =>
    conflict === undefined ? (ok ?? []) : [...conflict.a, ...conflict.b],
  );
  return { lines, isOpen: regions.some(({ conflict }) => conflict !== undefined) };
}
