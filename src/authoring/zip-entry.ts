/** The signs of bytes 128 to 255 in code page 437, in which zips name files that say nothing else. */
const high =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The flag of an entry whose name is UTF-8. */
const isUtf8 = 0x800;

/**
 * How the entries of a zip are called whose names say nothing of their letters, by those names read
 * byte for byte: UTF-8 where they are that, else code page 437 as Windows writes it.
 */
export function zipNames(bytes: Uint8Array): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = directoryOf(view);
  while (at !== null && at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at! + field, true));
    const raw = bytes.subarray(at + 46, at + 46 + name!);
    const byByte = Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
    if ((view.getUint16(at + 8, true) & isUtf8) === 0) names.set(byByte, lettersOf(raw));
    at += 46 + name! + extra! + comment!;
  }
  return names;
}

function lettersOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    const sign = (byte: number) => (byte < 128 ? String.fromCharCode(byte) : high[byte - 128]!);
    return Array.from(raw, sign).join('');
  }
}

/** Where the list of a zip's entries begins; null where there is none. */
function directoryOf(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint32(at + 16, true);
  }
  return null;
}
