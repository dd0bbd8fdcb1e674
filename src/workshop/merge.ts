import type { Log } from './command.ts';

/**
 * One log out of two that began alike, as when two windows were both used in the same moment. Each
 * keeps its own order; between them the earlier entry goes first, so both windows come to the same.
 */
export function mergeLogs(one: Log, two: Log): Log {
  const text = (log: Log, index: number) => JSON.stringify(log[index]);
  let shared = 0;
  while (shared < one.length && text(one, shared) === text(two, shared)) shared += 1;
  const merged = one.slice(0, shared);
  let left = shared;
  let right = shared;
  for (;;) {
    const a = one[left];
    const b = two[right];
    if (a === undefined || b === undefined) break;
    const isLeft = a.time - b.time || (text(one, left) < text(two, right) ? -1 : 1);
    merged.push(isLeft < 0 ? a : b);
    if (isLeft < 0) left += 1;
    else right += 1;
  }
  return [...merged, ...one.slice(left), ...two.slice(right)];
}
