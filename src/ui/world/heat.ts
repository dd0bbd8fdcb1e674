import type { Still } from '../../game/index.ts';
import { bins, strains } from '../frame/dot-share.ts';

/** Copies by stealth and capability, over all classes, and who looks where. */
export interface Heat {
  /** Copies per strain, index = stealth · 8 + capability. */
  readonly cells: Float64Array;
  readonly total: number;
  /** Mean stealth and capability, 0..1; null when there are no copies. */
  readonly mean: { readonly stealth: number; readonly capability: number } | null;
  /** What the signatures know per stealth bin, 0..1. */
  readonly library: Float32Array;
  /** Stealth the hunters aim at, 0..1. */
  readonly hunterAim: number;
}

/** The field of strains of a still. */
export function heatOf(still: Still): Heat {
  const cells = new Float64Array(strains);
  let total = 0;
  let stealth = 0;
  let capability = 0;
  still.copies.forEach((count, index) => {
    const strain = index % strains;
    cells[strain] = (cells[strain] ?? 0) + count;
    total += count;
    stealth += count * (Math.floor(strain / bins) + 0.5);
    capability += count * ((strain % bins) + 0.5);
  });
  const mean =
    total === 0 ? null : { stealth: stealth / total / bins, capability: capability / total / bins };
  return { cells, total, mean, library: still.library, hunterAim: still.hunterAim };
}

/** How strongly a cell is drawn, 0..1: by the number of its digits, so that one copy shows too. */
export function warmth(count: number): number {
  return count < 1 ? 0 : Math.min(1, (1 + Math.log10(count)) / 6.5);
}
