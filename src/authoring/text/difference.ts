/** A stretch in which two rows differ. */
export interface Hunk<T> {
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
  /** Where the stretch ends in each row. */
  readonly at: number;
  readonly to: number;
}

/**
 * Where two rows differ, by their longest common subsequence; `keyOf` says what is the same. Takes
 * time and room by the product of their lengths, without what they have in common at both ends.
 */
export function differences<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (one: T) => string,
): Hunk<T>[] {
  const [ours, others] = [mine.map(keyOf), theirs.map(keyOf)];
  let start = 0;
  while (start < ours.length && start < others.length && ours[start] === others[start]) start += 1;
  let cut = 0;
  const most = Math.min(ours.length, others.length) - start;
  while (cut < most && ours.at(-1 - cut) === others.at(-1 - cut)) cut += 1;
  const [left, right] = [
    ours.slice(start, ours.length - cut),
    others.slice(start, others.length - cut),
  ];
  const width = right.length + 1;
  const common = table(left, right);
  const hunks: Hunk<T>[] = [];
  let open: { at: number; to: number } | null = null;
  let [at, to] = [0, 0];
  const close = () => {
    if (open === null) return;
    hunks.push({
      mine: mine.slice(start + open.at, start + at),
      theirs: theirs.slice(start + open.to, start + to),
      at: start + at,
      to: start + to,
    });
    open = null;
  };
  while (at < left.length || to < right.length) {
    if (at < left.length && to < right.length && left[at] === right[to]) {
      close();
      at += 1;
      to += 1;
      continue;
    }
    open ??= { at, to };
    const skipMine = at < left.length ? common[(at + 1) * width + to]! : -1;
    const skipTheirs = to < right.length ? common[at * width + to + 1]! : -1;
    if (skipMine >= skipTheirs) at += 1;
    else to += 1;
  }
  close();
  return hunks;
}

/** Length of the longest common subsequence of what follows each pair of places, row by row. */
function table(left: readonly string[], right: readonly string[]): Uint16Array {
  const width = right.length + 1;
  const rows = new Uint16Array((left.length + 1) * width);
  for (let at = left.length - 1; at >= 0; at -= 1) {
    for (let to = right.length - 1; to >= 0; to -= 1) {
      const here = at * width + to;
      rows[here] =
        left[at] === right[to]
          ? rows[here + width + 1]! + 1
          : Math.max(rows[here + width]!, rows[here + 1]!);
    }
  }
  return rows;
}
