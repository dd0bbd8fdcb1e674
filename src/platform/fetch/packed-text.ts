/** Most characters a packed text may unfold to; a playthrough needs a hundredth of it. */
const longest = 1_000_000;

/** Compresses a text into characters that may stand in an address. */
export async function packText(text: string): Promise<string> {
  const packed = await through(new Blob([text]), new CompressionStream('deflate-raw'), Infinity);
  const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Unfolds a packed text; null when it is damaged or grows beyond all measure. */
export async function unpackText(packed: string): Promise<string | null> {
  try {
    const bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
    const blob = new Blob([Uint8Array.from(bytes, (one) => one.charCodeAt(0))]);
    const text = await through(blob, new DecompressionStream('deflate-raw'), longest);
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

async function through(
  blob: Blob,
  by: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = blob.stream().pipeThrough(by).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new RangeError(`more than ${most} bytes`);
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
