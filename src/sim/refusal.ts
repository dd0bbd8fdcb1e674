/** Why a request to the world was refused, with the offending value and what would have been allowed. */
export interface Refusal {
  readonly kind:
    'unknown-measure' | 'unknown-parameter' | 'unknown-indicator' | 'out-of-range' | 'not-settable';
  readonly name: string;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  /** The closest existing name, when the name was not known. */
  readonly nearest: string | null;
}

/** A result, or the reason there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Wraps a result. */
export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Refuses a value outside its range. */
export function outOfRange(
  name: string,
  value: number,
  range: readonly [number, number],
): Outcome<never> {
  return { ok: false, refusal: { kind: 'out-of-range', name, value, range, nearest: null } };
}

/** Refuses a name that does not exist and offers the nearest one that does. */
export function unknownName(
  kind: 'unknown-measure' | 'unknown-parameter' | 'unknown-indicator',
  name: string,
  known: readonly string[],
): Outcome<never> {
  return {
    ok: false,
    refusal: { kind, name, value: null, range: null, nearest: nearestName(name, known) },
  };
}

/** The known name with the fewest single-letter edits from this one; null when nothing is close. */
export function nearestName(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(4, Math.ceil(name.length / 2) + 1);
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}
