/**
 * Tables for the steps that are run most. Engines keep a short table among their other objects, which
 * they move about; one on a buffer of its own stays where it is, and code that uses it need not look for it.
 */

/** A table of whole numbers, all 0. */
export function fixedIntegers(length: number): Int32Array {
  return new Int32Array(new ArrayBuffer(4 * length));
}

/** A table of numbers, all 0. */
export function fixedNumbers(length: number): Float64Array {
  return new Float64Array(new ArrayBuffer(8 * length));
}

/** A table of small whole numbers, 0..255, all 0. */
export function fixedBytes(length: number): Uint8Array {
  return new Uint8Array(new ArrayBuffer(length));
}
