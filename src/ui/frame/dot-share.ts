import type { Still } from '../../game/index.ts';

/** The classes of hosts, in the order in which a still counts them. */
export const hostClasses = ['lab', 'pc', 'business', 'cloud', 'critical'] as const;

/** One class of hosts. */
export type HostClass = (typeof hostClasses)[number];

/** Stealth and capability come in this many steps each. */
export const bins = 8;
/** Kinds of held hosts: stealth · 8 + capability. */
export const strains = bins * bins;

/** What a dot can stand for: 0..63 a strain (stealth · 8 + capability), then these three. */
export const freeKind = strains;
export const hardenedKind = strains + 1;
export const darkKind = strains + 2;
export const dotKinds = strains + 3;

/** Hosts of a class by what has become of them. */
export interface HostCount {
  /** All hosts of the class. */
  readonly all: number;
  readonly free: number;
  readonly held: number;
  readonly hardened: number;
  readonly dark: number;
}

/**
 * How many hosts one dot stands for, so that at most `most` dots are needed: 1, 2 or 5 with noughts.
 */
export function hostsPerDot(hosts: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 2.5, 5]) {
      const size = power * step;
      if (Number.isInteger(size) && Math.ceil(hosts / size) <= most) return size;
    }
  }
}

/**
 * The hosts of one class. The world hardens and darkens shares of a class without saying which hosts;
 * a host that is held counts as held, and what is dark counts as dark before it counts as hardened.
 */
export function countHosts(still: Still, index: number): HostCount {
  const all = still.capacities[index] ?? 0;
  let held = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    held += still.copies[index * strains + strain] ?? 0;
  }
  held = Math.min(held, all);
  const dark = Math.min(all - held, Math.round(all * (still.offline[index] ?? 0)));
  const hardened = Math.min(all - held - dark, Math.round(all * (still.hardened[index] ?? 0)));
  return { all, held, dark, hardened, free: all - held - dark - hardened };
}

/**
 * Dots of each kind for one class, written into `dots` (length `dotKinds`): as many as the hosts
 * need, shared out by largest remainders. Where any host is held, at least one dot is.
 */
export function shareDots(
  still: Still,
  index: number,
  perDot: number,
  dots: Uint16Array,
): HostCount {
  const count = countHosts(still, index);
  const total = Math.ceil(count.all / perDot);
  const parts = new Float64Array(dotKinds);
  const running = still.copies.subarray(index * strains, (index + 1) * strains);
  const copies = running.reduce((sum, one) => sum + one, 0);
  const scale = copies > count.all ? count.all / copies : 1;
  running.forEach((one, strain) => (parts[strain] = one * scale));
  parts[freeKind] = count.free;
  parts[hardenedKind] = count.hardened;
  parts[darkKind] = count.dark;
  shareOut(parts, count.all, total, dots);
  if (count.held > 0 && total > 0) showHeld(parts, total / count.all, dots);
  return count;
}

function shareOut(parts: Float64Array, whole: number, total: number, dots: Uint16Array): void {
  dots.fill(0);
  if (whole === 0) return;
  let left = total;
  const rests: { readonly kind: number; readonly rest: number }[] = [];
  for (let kind = 0; kind < dotKinds; kind += 1) {
    const exact = ((parts[kind] ?? 0) * total) / whole;
    const full = Math.floor(exact);
    dots[kind] = full;
    left -= full;
    if (exact > full) rests.push({ kind, rest: exact - full });
  }
  rests.sort((a, b) => b.rest - a.rest || a.kind - b.kind);
  for (const { kind } of rests.slice(0, left)) dots[kind] = (dots[kind] ?? 0) + 1;
}

/** The largest strain takes a dot from the kind rounded up most, where rounding left it none. */
function showHeld(parts: Float64Array, dotsPerHost: number, dots: Uint16Array): void {
  for (let strain = 0; strain < strains; strain += 1) if ((dots[strain] ?? 0) > 0) return;
  let largest = 0;
  for (let strain = 1; strain < strains; strain += 1) {
    if ((parts[strain] ?? 0) > (parts[largest] ?? 0)) largest = strain;
  }
  const surplus = (kind: number) => (dots[kind] ?? 0) - (parts[kind] ?? 0) * dotsPerHost;
  let giver = freeKind;
  for (const kind of [hardenedKind, darkKind]) if (surplus(kind) > surplus(giver)) giver = kind;
  dots[giver] = (dots[giver] ?? 1) - 1;
  dots[largest] = 1;
}
