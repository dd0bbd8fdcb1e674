/** How the letters of a text file are written. */
export interface TextEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** False for UTF-16 that does not say so by its mark. */
  readonly isTold: boolean;
}

/** How a file is written: by its mark UTF-8 or UTF-16, without one what its first bytes look like. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', isTold: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', isTold: true };
  const silent = unmarked(bytes);
  return silent === null ? { name: 'utf-8', isTold: true } : { name: silent, isTold: false };
}

/** UTF-16 that does not say so: of its first signs nearly all have a zero on the same side. */
function unmarked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const some = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  some.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = 0.8 * Math.floor(some.length / 2);
  if (some.length < 4 || Math.min(even, odd) > most / 8) return null;
  return odd >= most ? 'utf-16le' : even >= most ? 'utf-16be' : null;
}
