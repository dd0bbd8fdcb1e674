import type { Place } from './outline.ts';
import type { Bone } from './skeleton.ts';

/** A stretch in which two skeletons differ. */
export interface Hunk {
  readonly mine: readonly Bone[];
  readonly theirs: readonly Bone[];
  /** Where the missing part would stand. */
  readonly minePlace: Place | undefined;
  readonly theirsPlace: Place | undefined;
}

/** Where two rows of bones differ, by their longest common subsequence. */
export function differences(mine: readonly Bone[], theirs: readonly Bone[]): Hunk[] {
  const common = table(mine, theirs);
  const hunks: Hunk[] = [];
  let open: { mine: Bone[]; theirs: Bone[] } | null = null;
  let [at, to] = [0, 0];
  const close = () => {
    if (open === null) return;
    const minePlace = (mine[at] ?? mine[at - 1])?.place;
    const theirsPlace = (theirs[to] ?? theirs[to - 1])?.place;
    hunks.push({ ...open, minePlace, theirsPlace });
    open = null;
  };
  while (at < mine.length || to < theirs.length) {
    const [left, right] = [mine[at], theirs[to]];
    if (left?.text === right?.text) {
      close();
      at += 1;
      to += 1;
      continue;
    }
    const current: { mine: Bone[]; theirs: Bone[] } = (open ??= { mine: [], theirs: [] });
    const skipMine = common[at + 1]?.[to] ?? -1;
    const skipTheirs = common[at]?.[to + 1] ?? -1;
    if (left !== undefined && (right === undefined || skipMine >= skipTheirs)) {
      current.mine.push(left);
      at += 1;
    } else if (right !== undefined) {
      current.theirs.push(right);
      to += 1;
    }
  }
  close();
  return hunks;
}

/** Length of the longest common subsequence of what follows each pair of places. */
function table(mine: readonly Bone[], theirs: readonly Bone[]): number[][] {
  const rows = Array.from({ length: mine.length + 1 }, () =>
    new Array<number>(theirs.length + 1).fill(0),
  );
  for (let at = mine.length - 1; at >= 0; at -= 1) {
    for (let to = theirs.length - 1; to >= 0; to -= 1) {
      rows[at]![to] =
        mine[at]!.text === theirs[to]!.text
          ? rows[at + 1]![to + 1]! + 1
          : Math.max(rows[at + 1]![to]!, rows[at]![to + 1]!);
    }
  }
  return rows;
}
