import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Still } from '../../../src/game/index.ts';
import { dotField, layOut } from '../../../src/ui/frame/dot-field.ts';
import {
  countHosts,
  darkKind,
  dotKinds,
  freeKind,
  hardenedKind,
  hostsPerDot,
  shareDots,
  strains,
} from '../../../src/ui/frame/dot-share.ts';

/** A still of five classes of `hosts` each, in which only the second is anything but free. */
function still(hosts: number, held: readonly number[], hardened: number, dark: number): Still {
  const copies = new Int32Array(5 * strains);
  held.forEach((count, strain) => (copies[strains + strain] = count));
  return {
    capacities: [hosts, hosts, hosts, hosts, hosts],
    copies,
    hardened: Float32Array.of(0, hardened, 0, 0, 0),
    offline: Float32Array.of(0, dark, 0, 0, 0),
    library: new Float32Array(8),
    hunterAim: 0.1,
    measures: [],
    levels: new Float32Array(),
    targets: new Float32Array(),
  };
}

const world = fc
  .record({
    hosts: fc.integer({ min: 1, max: 2_000_000 }),
    held: fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: strains }),
    hardened: fc.double({ min: 0, max: 1, noNaN: true }),
    dark: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ hosts, held, hardened, dark }) => still(hosts, held, hardened, dark));

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

test('every host is counted once, whatever is held, hardened and dark', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { all, free, held, hardened, dark } = countHosts(given, 1);
      expect(free + held + hardened + dark).toBe(all);
      expect(Math.min(free, held, hardened, dark)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('dots conserve the hosts: their number is fixed and each kind is within one dot of its share', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 8000 }), (given, most) => {
      const all = given.capacities[1]!;
      const per = hostsPerDot(all, most);
      const dots = new Uint16Array(dotKinds);
      const count = shareDots(given, 1, per, dots);
      const total = Math.ceil(all / per);
      expect(total).toBeLessThanOrEqual(most);
      expect(sum(dots)).toBe(total);
      const share = (hosts: number) => (hosts * total) / all;
      expect(Math.abs(dots[hardenedKind]! - share(count.hardened))).toBeLessThanOrEqual(1);
      expect(Math.abs(dots[darkKind]! - share(count.dark))).toBeLessThanOrEqual(1);
      expect(Math.abs(dots[freeKind]! - share(count.free))).toBeLessThanOrEqual(1);
      if (count.held > 0) expect(sum(dots.subarray(0, strains))).toBeGreaterThan(0);
      else expect(sum(dots.subarray(0, strains))).toBe(0);
    }),
  );
});

test('the dot of a single copy is taken from what was rounded up for it', () => {
  const dots = new Uint16Array(dotKinds);
  shareDots(still(14, [1], 0.107, 0), 1, 5, dots);
  expect([dots[0], dots[freeKind], dots[hardenedKind]]).toEqual([1, 2, 0]);
});

test('a single copy among two million hosts shows', () => {
  const dots = new Uint16Array(dotKinds);
  shareDots(still(2_000_000, [0, 0, 1], 0.2, 0), 1, 250, dots);
  expect(dots[2]).toBe(1);
  expect(sum(dots)).toBe(8000);
});

test('a dot stands for a round number of hosts', () => {
  expect(hostsPerDot(200, 200)).toBe(1);
  expect(hostsPerDot(2_000_000, 8000)).toBe(250);
  expect(hostsPerDot(30_000, 1500)).toBe(20);
});

test('a field has a place for every dot, and lays out as many of each kind as were asked for', () => {
  const field = dotField(1000, 37, 3);
  expect(new Set(field.order).size).toBe(1000);
  const dots = new Uint16Array(dotKinds);
  dots[5] = 130;
  dots[freeKind] = 600;
  dots[hardenedKind] = 250;
  dots[darkKind] = 20;
  const kinds = new Uint8Array(1000);
  layOut(field, dots, kinds);
  for (const kind of [5, freeKind, hardenedKind, darkKind]) {
    expect(kinds.filter((one) => one === kind)).toHaveLength(dots[kind]!);
  }
});

test('what is held stays held while it grows', () => {
  const field = dotField(500, 25, 9);
  const heldAt = (count: number) => {
    const dots = new Uint16Array(dotKinds);
    dots[0] = count;
    dots[freeKind] = 500 - count;
    const kinds = new Uint8Array(500);
    layOut(field, dots, kinds);
    return [...kinds].flatMap((kind, at) => (kind === 0 ? [at] : []));
  };
  expect(heldAt(80)).toEqual(expect.arrayContaining(heldAt(40)));
});
